"""Pointers: words that lean on another sentence, and nouns that need one to tell which thing is meant.

In:  the previous meeting; the defence lawyer; the unlikely outcome; the government
Out: which one? / whose? / of what? / known to every reader
"""

from __future__ import annotations

# fmt: off
POINTING = {
    "this", "that", "these", "those", "here", "there", "such", "another", "other", "others", "same", "former",
    "latter", "similar", "respective", "additional", "further", "previous", "following", "aforementioned",
    "corresponding", "else", "both", "neither", "either", "earlier", "later", "above", "elsewhere", "one", "ones",
    "ensuing", "resulting", "eventual", "aforesaid", "accompanying", "stated", "mentioned",
}
# One of a kind for every reader, so that "the" needs no sentence before it.
ALONE = {
    "world", "sun", "moon", "earth", "internet", "government", "police", "public", "sky", "ocean", "economy",
    "media", "past", "future", "environment", "climate", "sea", "planet", "weather", "weekend", "pandemic", "web",
    "poor", "rich", "elderly", "unemployed", "homeless", "wounded", "dead", "north", "south", "east", "west", "us",
    "morning", "afternoon", "evening", "night", "ground", "air", "wild", "street", "streets", "atmosphere", "universe",
    "radio", "phone", "telephone", "truth", "right", "left", "beginning", "dark", "army", "military", "press", "globe",
    "mainland", "young", "old", "majority", "need", "lead", "end",
}
# They tell which one is meant only to those who read the sentence before: the two ministers, the new law.
WEAK = {"new", "latest", "recent", "first", "last", "next", "only", "entire", "whole", "main", "own", "very", "same"}
WEAK |= {"old", "big", "large", "small", "alleged", "current", "original", "final", "initial", "remaining", "young"}
# Places and things of which a story may have many: "the department store" tells only the kind.
SITES = {
    "store", "project", "plant", "site", "station", "building", "programme", "program", "area", "zone", "bill", "app",
    "unit", "centre", "center", "ship", "train", "plane", "bus", "factory", "hall", "boat", "vessel", "hotel",
}
# Of which a story has many, so that an adjective before them tells nothing: the unlikely outcome.
ABSTRACT = {
    "outcome", "result", "situation", "incident", "event", "move", "step", "action", "decision", "problem", "issue",
    "challenge", "effect", "moment", "response", "change", "development", "case", "question", "process", "approach",
    "effort", "task", "meeting", "session", "episode", "trend", "statement", "comment", "remark", "measure",
}
# Of whom a place has one: "the health minister" tells who it is where "the defence lawyer" does not.
OFFICES = {"minister", "president", "secretary", "governor", "mayor", "king", "queen", "premier", "ambassador"}
# fmt: on
