// Answers are saved as they change. What cannot be sent is kept in this browser and sent on the next load or connection.
const PREFIX = "lessons-answer ";
const PAUSE = 600; // milliseconds without a key before a typed answer is sent
const form = document.querySelector("[data-save]");
const saved = document.querySelector("#saved");
const key = form && PREFIX + form.dataset.save;
let sending = false;
let timer = 0;

// randomUUID needs a secure context, which an address of the school's network is not.
function newId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function say(words) {
  if (saved && saved.textContent !== words) saved.textContent = words;
}

function stored(name) {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
}

function waiting() {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(PREFIX) && !stored(name)?.posted);
  } catch {
    return [];
  }
}

function keep() {
  const values = new FormData(form).getAll("answer");
  try {
    localStorage.setItem(key, JSON.stringify({ id: newId(), values }));
    say("Saving …");
  } catch {
    say("Press “Save and go on” to save this answer.");
  }
}

// Puts an answer that never reached the school's computer back into the form.
function restore() {
  const entry = stored(key);
  if (!entry) return;
  if (entry.posted) localStorage.setItem(key, JSON.stringify({ ...entry, posted: false }));
  say("Saving …");
  const values = entry.values;
  for (const radio of form.querySelectorAll("input[type=radio]")) radio.checked = radio.value === values[0];
  form.querySelectorAll("input:not([type=radio])[name=answer], textarea, select").forEach((field, place) => {
    field.value = values[place] ?? "";
  });
}

// "Save and go on" sends the whole form. What it sent is dropped by the next page, and restored if no page comes.
function handOver() {
  clearTimeout(timer);
  const entry = stored(key);
  if (entry) localStorage.setItem(key, JSON.stringify({ ...entry, posted: true }));
}

function dropPosted() {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
  for (const name of names) if (name !== key && stored(name)?.posted) localStorage.removeItem(name);
}

function showState({ state, sign, words }) {
  const link = document.querySelector(".progress [aria-current]");
  link.classList.remove("answered", "begun", "none");
  link.classList.add(state);
  link.querySelector("[data-sign]").textContent = sign;
  link.setAttribute("aria-label", link.getAttribute("aria-label").replace(/,.*/, `, ${words}`));
}

async function send(name) {
  const entry = stored(name);
  if (!entry) return localStorage.removeItem(name);
  const body = new URLSearchParams({ client_id: entry.id });
  for (const value of entry.values) body.append("answer", value);
  const headers = { "X-CSRFToken": document.querySelector("meta[name=csrf-token]").content };
  const answer = await fetch(name.slice(PREFIX.length), { method: "POST", body, headers, keepalive: true });
  if (!answer.headers.get("Content-Type")?.includes("json")) throw new Error(`status ${answer.status}`);
  const told = await answer.json();
  if (stored(name)?.id === entry.id) localStorage.removeItem(name); // else it changed on the way and goes again
  if (name !== key) return;
  say(told.sentence);
  if (answer.ok) showState(told);
}

// One answer at a time, so that an older one never arrives after a newer one.
async function flush() {
  if (sending) return 0;
  sending = true;
  let sent = 0;
  try {
    for (let names = waiting(); names.length; names = waiting()) {
      await send(names[0]);
      sent += 1;
    }
  } catch {
    say("Not saved yet: no connection. Your answer is kept in this browser and sent as soon as there is one.");
  } finally {
    sending = false;
  }
  return sent;
}

function sendSoon(pause) {
  clearTimeout(timer);
  timer = setTimeout(flush, pause);
}

if (form) {
  restore();
  form.addEventListener("input", (event) => {
    keep();
    sendSoon(event.target.matches("input:not([type=radio]), textarea") ? PAUSE : 0);
  });
  form.addEventListener("submit", handOver);
}
try {
  dropPosted();
} catch {
  // no storage in this browser: the form alone saves
}
addEventListener("online", flush);
addEventListener("pageshow", (event) => {
  if (!event.persisted || !form) return;
  restore();
  flush();
});
addEventListener("pagehide", flush);
flush().then((sent) => {
  if (sent && document.querySelector("[data-check]")) location.reload();
});

// Older browsers cannot show a closed drawer's text beside the question by style alone.
const drawer = document.querySelector("details.text");
if (drawer && matchMedia("(min-width: 60rem)").matches) drawer.open = true;
