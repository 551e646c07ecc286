"""Step 7, gloss: the words that a reader would stop at, each with what it means here."""

from content.glossary.choose import LEAST, choose, filled, is_asked
from content.glossary.define import find
from content.glossary.explained import Found
from content.glossary.from_wordnet import last_source
from content.glossary.sense import Source
from content.model import Question, Rejection, Term, Wish

__all__ = ["Found", "Source", "gloss"]


def gloss(
    reading: Source, wish: Wish, questions: tuple[Question, ...] = ()
) -> tuple[tuple[Term, ...], tuple[Rejection, ...]]:
    """Give the glossary in the order of the text without what a question asks for, and what was left out and why.

    In:  Mexico has extradited 284 defendants.
    Out: extradite (verb; ex·tra·dite), defendant (noun; de·fen·dant)
    """
    found, rejections = find(reading)
    chosen = choose(tuple(one for one in found if not is_asked(one.term, questions)), reading, wish)
    if len(chosen) < LEAST:
        chosen = filled(chosen, last_source(reading), wish)
    terms = tuple(one.term for one in sorted(chosen, key=lambda one: one.at))
    return terms, rejections
