"""Classroom words for what the engine names in short."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from content.model import Level

TYPES = {
    "fact": "Who, what, when, where",
    "how_many": "How many",
    "why_how": "Why and how",
    "what_is": "What is, who is",
    "who_said": "Who said it",
    "true_false": "True or false",
    "gap": "Fill the gap",
    "match": "Match",
    "order": "Put in order",
    "word_in_context": "Word in context",
    "reference": "What a word stands for",
    "central_idea": "Central idea",
    "evidence": "Find the evidence",
    "structure": "What a paragraph does",
    "discussion": "Discussion",
    "own": "Your own",
}
LEVELS: dict[Level, str] = {
    "elementary": "Elementary",
    "intermediate": "Intermediate",
    "advanced": "Advanced",
}
STEPS = {
    "clean": "Tidying the text",
    "parse": "Reading it twice",
    "read": "Noting what it says",
    "propose": "Finding questions",
    "check": "Checking each question",
    "choose": "Choosing the best",
    "gloss": "Explaining difficult words",
}


def type_words(name: str) -> str:
    """Give a question type's name in words."""
    return TYPES.get(name, name.replace("_", " ").capitalize())


def count(number: int, one: str, many: str = "") -> str:
    """Count things in words: `1 question`, `12 questions`, `no questions`."""
    if number == 1:
        return f"1 {one}"
    return f"{number or 'no'} {many or one + 's'}"


def sentence(text: str) -> str:
    """Begin a sentence with a capital letter."""
    return text[:1].upper() + text[1:]
