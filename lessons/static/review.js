// The review page by keys: j and k move, e edits, x leaves out; the chosen question marks its evidence.
const cards = [...document.querySelectorAll("[data-question]")];
const marks = [...document.querySelectorAll("[data-questions]")];
let chosen = cards.findIndex((card) => card.classList.contains("on"));

function choose(place, move) {
  const card = cards[place];
  if (!card) return;
  chosen = place;
  for (const each of cards) each.classList.toggle("on", each === card);
  for (const mark of marks) mark.classList.toggle("on", mark.dataset.questions.split(" ").includes(card.dataset.question));
  if (move) card.focus();
  if (matchMedia("(min-width: 60rem)").matches) document.querySelector(".evidence.on")?.scrollIntoView({ block: "nearest" });
}

function act(verb) {
  cards[chosen]?.querySelector(`[data-verb="${verb}"]`)?.click();
}

const KEYS = {
  j: () => choose(Math.min(chosen + 1, cards.length - 1), true),
  k: () => choose(Math.max(chosen - 1, 0), true),
  e: () => act("edit"),
  x: () => act("leave-out"),
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  KEYS[event.key]?.();
});

cards.forEach((card, place) => {
  card.addEventListener("focusin", () => choose(place, false));
  card.addEventListener("pointerenter", () => choose(place, false));
});
document.querySelector(".keys-hint")?.removeAttribute("hidden");
