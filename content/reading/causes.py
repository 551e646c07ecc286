"""Causes: which phrase of a clause tells why something is so, how it is done, or what for.

In:  Gunmen seized 12 officers | to avenge the arrest of their leader.
Out: why
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from content.agreement import agree_on_attachment, agree_on_phrase
from content.simplify import own_subject
from content.stems import person_or_thing

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Asked = Literal["why", "how", "what for"]
# fmt: off
# "grew to reach 40" tells a result, "took years to build" and "is used to treat" tell neither result nor purpose.
NO_PURPOSE = {
    "grow", "rise", "fall", "live", "prove", "wake", "return", "survive", "happen", "stand", "remain", "seem", "take",
    "have", "be", "need", "cost", "use", "require", "allow", "enable", "set", "expect", "believe", "think", "know",
    "say", "report", "estimate", "find", "continue", "fail", "want", "wait", "begin", "start", "appear", "get",
    "manage", "tend", "climb", "increase", "decline", "drop", "soar", "surge", "plunge", "recover", "lose", "finish",
    "help", "fight", "struggle", "force", "schedule", "attempt", "try", "ask", "tell", "order", "urge", "lead", "beat",
    "edge", "bounce", "combine", "include", "face", "serve", "contribute", "call", "appeal", "spur", "encourage",
    "hope", "plan", "intend", "mean", "like", "love", "hit", "see", "hear", "receive", "suffer", "emerge", "awake",
    "amount", "result", "agree", "decide", "refuse", "choose", "prepare", "owe", "lie", "sit", "point",
    "rush", "turn", "pave", "qualify",
}
# With a little word these are deeds again: take out a loan, set up a fund, put on a show.
DEEDS_WITH = {"take", "set", "put", "call", "turn", "hand"}
# A purpose takes up what somebody does next; these only say what came of it, or how to look at it.
NO_AIMS = {
    "be", "begin", "include", "cover", "date", "find", "become", "compare", "discover", "reveal", "put", "say", "name",
    "learn", "realise", "realize",
}
# What is nearly always done for the sake of it, whatever the second reader calls it.
GOALS = {
    "save", "avoid", "prevent", "protect", "reduce", "ensure", "replace", "promote", "improve", "tackle", "boost",
    "curb", "combat", "raise", "stop", "ease", "escape", "mark", "celebrate", "commemorate", "honour", "defend",
}
BINDING = {"not", "n't", "n’t", "never", "enough", "too", "on", "how", "whether", "as", "so", "only", "together"}
# A decision to raise the age: the infinitive belongs to the noun.
TAKE_INFINITIVES = {
    "decision", "plan", "effort", "order", "bid", "attempt", "proposal", "right", "ability", "deal", "agreement",
    "permission", "call", "request", "way", "opportunity", "chance", "step", "time", "need", "demand", "motion",
    "promise", "pledge", "offer", "commitment", "refusal", "failure", "desire", "intention", "reason", "power", "vote",
    "money", "refuge", "campaign", "goal", "licence", "license", "mandate", "pact", "bill", "move",
}
# What is done for a deed: fined for speeding.
FOR_DEEDS = {
    "fine", "arrest", "criticise", "criticize", "praise", "jail", "imprison", "thank", "blame", "honour", "honor",
    "suspend", "punish", "sentence", "award", "ban", "expel", "sack", "dismiss", "charge", "prosecute", "condemn",
    "apologise", "apologize", "admire", "mock", "detain", "reward", "sue", "convict", "reprimand", "scold", "slam",
    "commend", "congratulate", "applaud", "fault", "discipline", "forgive", "denounce", "rap", "lambast", "hail",
    "rebuke", "chide", "penalise", "penalize", "disqualify", "deport", "demote",
}
CAUSES = {("because", "of"), ("due", "to"), ("thanks", "to"), ("as", "a", "result", "of")}
CAUSES |= {("in", "a", "bid", "to"), ("in", "an", "effort", "to"), ("in", "an", "attempt", "to")}
CAUSES |= {("with", "the", "aim", "of"), ("for", "fear", "of"), ("in", "protest", "at"), ("in", "protest", "against")}
CAUSES |= {("owing", "to"), ("on", "account", "of"), ("in", "order", "to"), ("in", "response", "to")}
CAUSES |= {("on", "suspicion", "of"), ("on", "charges", "of"), ("out", "of", "fear"), ("for", "lack", "of")}
CAUSES |= {("in", "retaliation", "for"), ("in", "honour", "of"), ("in", "honor", "of"), ("for", "want", "of")}
# What is done once something has happened, and because of it.
AFTERMATH = {
    "arrest", "resign", "cancel", "close", "suspend", "fine", "evacuate", "postpone", "hospitalise", "hospitalize",
    "apologise", "apologize", "ban", "sack", "dismiss", "detain", "investigate", "abandon", "halt", "recall", "ground",
    "withdraw", "flee", "protest", "shut", "remove", "revoke", "sue", "expel", "impeach", "deport", "boycott", "rescue",
    "criticise", "criticize", "condemn", "reject", "block", "disqualify", "delay", "quit", "collapse", "declare",
    "jail", "sentence", "mock", "honour", "honor", "reprimand", "discipline", "punish", "slam", "freeze", "vow",
    "pledge", "promise", "agree", "urge", "demand", "intervene", "celebrate", "mourn", "congratulate", "scrap", "annul",
    "overturn", "impose", "tighten", "lift", "reopen", "resume", "stop", "divert", "cut", "panic", "riot", "rally",
    "exile", "execute", "prosecute", "shake", "shock", "anger", "outrage", "upset", "alarm", "worry",
}
# What somebody or something is after a thing has happened, and because of it.
MOODS = {
    "angry", "furious", "afraid", "worried", "upset", "sad", "happy", "high", "tense", "controversial", "ill", "sick",
    "homeless", "unemployed", "dead", "proud", "concerned", "shocked", "frightened", "nervous", "delighted",
}
OBLIGED = {"have", "force", "order"}  # their infinitive tells what was done
# What befalls somebody for what he did himself: not because somebody else was shot.
OWN_DOING = FOR_DEEDS | {"resign", "quit", "apologise", "apologize", "hospitalise", "hospitalize", "exile", "execute"}
# How long somebody did something before tells no cause.
NO_REASON = {"run", "be", "have", "spend", "serve", "work", "play", "wait", "live", "last", "hold", "meet", "take"}
NO_REASON |= {"arrive", "visit", "return", "finish", "complete", "begin", "start", "talk", "speak", "consult", "leave"}
MEANS = {"using", "by", "through"}
# By what: one asks what they shot with, and not how.
WITH_TOOLS = {"shoot", "kill", "stab", "attack", "hit", "murder", "die", "begin", "start", "open", "end", "continue"}
WITH_TOOLS |= {"respond", "reply", "conclude", "react", "execute", "threaten", "work"}
# What is made or founded for a purpose, however the readers label that.
MADE_FOR = {
    "make", "create", "build", "develop", "hold", "introduce", "establish", "launch", "form", "convene", "pass",
    "erect", "install", "deploy", "organise", "organize", "take", "impose", "bring", "send", "open", "recruit", "hire",
    "found", "appoint",
}
# Whom one takes on for a purpose, though the second reader makes the purpose what they are told to do.
TAKEN_ON = {"hire", "recruit", "employ", "deploy", "send", "mobilise", "mobilize", "bring", "appoint", "train"}
# Deeds that need no infinitive, so that one behind them tells what they are for.
ALONE = {"resign", "fly", "gather", "march", "flock", "travel", "unite", "team", "stop", "meet", "band", "pause"}
# What is done over something: criticised over the delay.
OVER_DEEDS = {
    "criticise", "criticize", "protest", "resign", "sue", "fine", "arrest", "sack", "strike", "condemn", "clash",
    "suspend", "charge", "jail", "quarrel", "apologise", "apologize", "investigate", "boycott",
}
# fmt: on
PERFECT = {"has", "have", "had", "'ve", "’ve"}
DOUBTFUL_MARKS = {"(", ")", ";", ":"}
QUOTES = {'"', "“", "”"}


def asks(second: Doc, verb: Token, reason: Token) -> Asked | None:
    """Say whether a phrase of the first Doc tells why, how, what for, or none of these."""
    opening = _opening(reason)
    lemma = second[verb.i].lemma_.lower()
    if not opening:
        return None
    lemma = next((form for form in (verb.lower_[:-1], verb.lower_[:-2]) if form in FOR_DEEDS), lemma)  # "fined"
    if lemma in OBLIGED and reason.dep_ == "advcl":  # had to suspend work after ...
        lemma = next((second[child.i].lemma_.lower() for child in verb.children if child.dep_ == "xcomp"), lemma)
    if lemma == "use" and reason.dep_ in {"xcomp", "advcl"} and reason.tag_ == "VB" and opening[:1] == ("to",):
        return "what for" if _is_put_to_use(verb) and reason.i > verb.i else None
    if reason.dep_ == "xcomp":
        purpose = _is_passive(verb) and lemma in MADE_FOR and opening[:1] == ("to",) and reason.tag_ == "VB"
        return "why" if purpose else None
    if reason.dep_ == "advcl":
        return _asks_clause(second, reason, opening, lemma)
    return _asks_phrase(reason, opening, lemma) if reason.dep_.startswith("obl") else None


def is_plain(reason: Token) -> bool:
    """Say whether no dash, bracket or half a quotation cuts a phrase."""
    before = reason.doc[reason.left_edge.i - 1].text if reason.left_edge.i else ""
    inside = [token.text for token in reason.subtree]
    quotes = sum(text in QUOTES for text in inside)
    return before not in {"-", "–", "—", "--"} and quotes % 2 == 0 and not DOUBTFUL_MARKS & set(inside)


def is_settled(reason: Token, second: Doc) -> bool:
    """Say whether both readers hang a phrase from the same verb as one whole; a plain "because" needs less."""
    opening = _opening(reason)
    start, end = reason.left_edge.i, reason.right_edge.i + 1
    attached = agree_on_attachment(reason, second)
    if opening[:1] == ("because",):
        return attached or _is_last(reason)
    plain = any(opening[: len(cause)] == cause for cause in CAUSES)
    if not agree_on_phrase(start, end, reason.doc, second):
        return plain and _is_last(reason)
    return attached or (plain and _hangs_from_object(reason, second)) or _is_last(reason)


def _is_last(reason: Token) -> bool:
    """Say whether a phrase ends a sentence that has but one verb before it, and can belong to no other."""
    verb, sent = reason.head, reason.sent
    inside = {token.i for token in reason.subtree}
    others = (token for token in sent if token.pos_ == "VERB" and token.i not in inside and token.i != verb.i)
    ends = all(token.is_punct or token.is_space for token in sent if token.i > reason.right_edge.i)
    return ends and reason.i > verb.i and not any(others)


def _opening(reason: Token) -> tuple[str, ...]:
    return tuple(token.lower_ for token in reason.subtree if not token.is_punct)[:4]


def _hangs_from_object(reason: Token, second: Doc) -> bool:
    """Say whether the second reader hangs a phrase from the verb's object: saw | a decline due to weak demand."""
    theirs = second[reason.left_edge.i].head
    return any(child.dep_ == "obj" and child.i == theirs.i for child in reason.head.children)


def _is_passive(verb: Token) -> bool:
    return any(child.dep_ == "aux:pass" for child in verb.children)


def _is_put_to_use(verb: Token) -> bool:
    """Say whether something is used; "used to meet" tells of a habit."""
    return _is_passive(verb) or any(child.dep_ == "obj" and child.i > verb.i for child in verb.children)


def _asks_phrase(reason: Token, opening: tuple[str, ...], lemma: str) -> Asked | None:
    caused = any(opening[: len(cause)] == cause for cause in CAUSES)
    plain = reason.pos_ == "NOUN" and reason.ent_type_ == "" and not _timed(reason)
    deed = opening[:1] == ("for",) and lemma in FOR_DEEDS
    after = opening[0] in {"after", "following"} and lemma in AFTERMATH
    over = opening[:1] == ("over",) and lemma in OVER_DEEDS
    return "why" if caused or (plain and (deed or after or over)) else None


def _timed(token: Token) -> bool:
    """Say whether a phrase tells how long, or when."""
    return any(inner.ent_type_ == "Date" or inner.pos_ == "NUM" for inner in token.subtree)


def _asks_clause(second: Doc, reason: Token, opening: tuple[str, ...], lemma: str) -> Asked | None:
    if opening[:1] == ("because",) or opening[:2] == ("so", "that") or opening[:3] == ("in", "order", "to"):
        return "why"
    if reason.head.pos_ == "AUX" or second[reason.i].dep_ not in {"advcl", "", "pcomp", "xcomp"}:
        return None
    marked, doing = opening[0], reason.tag_ == "VBG"
    if marked in MEANS:
        return "how" if doing and lemma not in WITH_TOOLS else None
    told = (
        (marked == "since" and _is_causal_since(reason))
        or (marked == "to" and _is_adverbial(second, reason, lemma) and _is_purpose(second, reason, lemma))
        or (marked == "for" and doing and lemma in FOR_DEEDS)
        or (marked == "after" and _is_aftermath(second, reason, lemma))
    )
    return "why" if told else None


def _is_adverbial(second: Doc, reason: Token, lemma: str) -> bool:
    """Say whether the second reader too takes an infinitive for a purpose, or the verb leaves it no other choice."""
    plain = lemma in TAKEN_ON | ALONE or second[reason.i].lemma_ in GOALS
    return second[reason.i].dep_ == "advcl" or (plain and second[reason.i].dep_ == "xcomp")


def _is_purpose(second: Doc, reason: Token, lemma: str) -> bool:
    """Say whether an infinitive tells what somebody did something for.

    In:  sold calves to repay debts / could not sell homes to generate cash / went on to win
    Out: True / False / False
    """
    verb, subject = reason.head, own_subject(reason.head)
    little = any(child.dep_ == "compound:prt" for child in verb.children)
    thing = subject is not None and subject.pos_ == "NOUN" and person_or_thing(second[subject.i].lemma_) == "what"
    deed = lemma not in NO_PURPOSE or (little and lemma in DEEDS_WITH)
    somebody = not thing or _is_passive(verb)
    aim = reason.tag_ == "VB" and second[reason.i].lemma_ not in NO_AIMS
    return aim and deed and somebody and not _is_bound(second, reason)


def _is_bound(second: Doc, reason: Token) -> bool:
    """Say whether an infinitive belongs to a little word or a noun: strong ENOUGH to win, a DECISION to close."""
    verb = reason.head
    before = reason.doc[reason.left_edge.i - 1].lower_
    words = {before, *(child.lower_ for child in verb.children if child.i < reason.i)}
    nouns = {second[child.i].lemma_ for child in verb.children if child.dep_ in {"obj", "nsubj:pass"}}
    return bool(words & BINDING or nouns & TAKE_INFINITIVES)


def _is_causal_since(reason: Token) -> bool:
    """Say whether "since" gives a reason: neither clause stands in the perfect, and no date is named."""
    helpers = {child.lower_ for verb in (reason.head, reason) for child in verb.children if child.dep_ == "aux"}
    present = reason.head.tag_ in {"VBZ", "VBP"} or bool(helpers & {"will", "can", "must", "should"})
    copular = any(child.dep_ == "cop" and child.tag_ in {"VBZ", "VBP"} for child in reason.head.children)
    dated = any(inner.ent_type_ == "Date" for inner in reason.subtree)
    return (present or copular) and not helpers & PERFECT and not dated and own_subject(reason) is not None


def _is_aftermath(second: Doc, reason: Token, lemma: str) -> bool:
    """Say whether something was done because of what had happened before, and not only later.

    In:  was fined after she parked / was arrested after the mayor was shot / was cancelled after running for a year
    Out: True / False / False
    """
    if lemma not in AFTERMATH | MOODS or second[reason.i].lemma_ in NO_REASON:
        return False
    if reason.tag_ == "VBG":
        return lemma in OWN_DOING and not _timed(reason)
    subject = own_subject(reason)
    own = subject is not None and subject.pos_ == "PRON"
    stopped = lemma in {"suspend", "ban"} and not _is_passive(reason.head)  # what they halted, and not who was punished
    return subject is not None and (own or stopped or lemma not in OWN_DOING)
