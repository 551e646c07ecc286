"""Worth asking: which clauses carry the story, and which verbs leave something to ask for.

In:  Kishida held a news conference on July 11.
Out: neither "What did Kishida hold?" nor "Who held a news conference?"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from content.model import Passage
    from content.reading import Reading
    from content.reading.facts import Fact

# Read over 78 stories: between 0.15 and 0.3 facts are as good as above, below it they are details nobody would miss.
LEAST_CARRIED = 0.15
# fmt: off
# Nobody asks "What did X hold?" or "What involves Y?": the verb tells nothing that has an answer.
WEAK_VERBS = {
    "be", "have", "hold", "contain", "involve", "include", "use", "continue", "represent", "carry", "serve", "become",
    "remain", "run", "keep", "get", "make", "take", "give", "go", "come", "put", "see", "show", "experience",
    "seem", "appear", "feature", "comprise", "consist", "concern", "play", "do", "set", "operate", "conduct",
    "undergo", "perform", "confirm", "provide", "offer", "bear", "burn", "face", "pose", "maintain", "possess", "cover",
    "obtain", "constitute", "assign", "propose", "find", "say", "tell", "note", "express", "mark", "enjoy", "suffer",
    "highlight", "emphasise", "emphasize", "describe", "discuss", "mention", "address", "share", "start", "begin",
    "convene", "toss", "need", "want", "know", "think", "like", "feel", "look", "reflect", "present",
}
# Not even a name is worth asking for before these: Who held a news conference?
IDLE = {"hold", "have", "contain", "use", "continue", "express", "consider", "play", "include", "say", "wear", "hail"}
IDLE |= {"appeal", "call", "fear", "scoop", "convene", "meet", "assign", "sit", "stand", "walk", "lie", "lean", "live"}
IDLE |= {"look", "sleep", "wait", "smile", "recognise", "recognize"}
# Their subject brings something about, or comes to an end, and is the best thing to ask for.
TELLING = {
    "cause", "prompt", "trigger", "spark", "fuel", "force", "threaten", "destroy", "damage", "kill", "prevent", "block",
    "delay", "halt", "worsen", "exacerbate", "endanger", "reduce", "increase", "boost", "drive", "provoke", "hamper",
    "undermine", "attract", "protect", "strengthen", "weaken", "disrupt", "devastate", "ruin", "save", "accelerate",
    "sink", "collapse", "explode", "crash", "erupt", "vanish", "hit", "injure", "contaminate", "pollute", "affect",
    "lead", "result", "contribute",
}
# Nouns that say little without their verb ("take place", "have an effect"): no answer worth writing down.
LIGHT = {
    "people", "person", "place", "effect", "part", "something", "anything", "nothing", "everything", "thing", "things",
    "way", "ways", "time", "times", "role", "lot", "number", "one", "ones", "rest", "need", "use", "care", "hold",
    "shape", "aim", "price", "attention", "visit", "turn", "chance", "look", "kind", "kinds", "type", "types", "sort",
    "case", "advantage", "step", "steps", "note", "stock", "action", "sense", "access", "charge", "control",
    "position", "others", "member", "members", "issue", "issues", "point", "points", "impact", "move",
    "matter", "matters", "end", "call", "calls", "transformation", "example", "examples",
}
VAGUE = {"some", "many", "most", "all", "several", "few", "more", "other", "others", "none", "each", "every", "any"}
VAGUE |= {"both", "respective", "latest", "only", "another", "certain", "various", "such", "own", "same"}
VAGUE |= {"following", "similar", "further", "much"}
SITES = {
    "house", "hospital", "school", "street", "village", "park", "airport", "factory", "station", "hotel", "church",
    "beach", "forest", "prison", "jail", "camp", "museum", "stadium", "university", "farm", "temple", "mosque",
    "restaurant", "theatre", "theater", "warehouse", "apartment", "flat", "garden", "desert", "island",
    "library", "laboratory", "zoo", "mine", "port", "harbour", "harbor", "palace", "cemetery", "suburb", "province",
}
# What a town or a ship is said to do as a place, and not as its government or crew.
OF_PLACES = {
    "be", "become", "have", "host", "record", "suffer", "lie", "attract", "experience", "produce", "remain", "lose",
    "house", "boast", "receive", "welcome", "visit", "leave", "reach", "hit", "strike", "enter", "capture", "occupy",
    "bomb", "flood", "destroy", "cross", "link", "invade", "damage", "devastate", "name", "choose", "select", "lead",
}
# fmt: on


def carried(reading: Reading, fact: Fact) -> float:
    """Give how much the sentence of a clause carries, to 1; a text of few sentences has no weights."""
    return carried_by(reading, fact.passage)


def carried_by(reading: Reading, passage: Passage) -> float:
    """Give how much a sentence carries, from 0 to 1."""
    found = (weight.carries for weight in reading.importance if weight.passage == passage)
    return next(found, 1.0 if not reading.importance else 0.5)


def is_worth(reading: Reading, fact: Fact, least: float = LEAST_CARRIED) -> bool:
    """Say whether a clause stands in a sentence that carries something of the story."""
    return carried(reading, fact) >= least


def is_weak(reading: Reading, fact: Fact) -> bool:
    """Say whether a clause's verb leaves nothing to ask for in the active voice."""
    return reading.second[fact.head].lemma_.lower() in WEAK_VERBS


def tells_itself(reading: Reading, fact: Fact) -> bool:
    """Say whether a clause tells what its subject brings about, or what becomes of it."""
    return reading.second[fact.head].lemma_.lower() in TELLING
