"""What is, who is: ask for the article's own description of a name, or for the one whom a description fits.

In:  Anthony Placido, the DEA's chief of intelligence, said ...
Out: Who is Anthony Placido? (the DEA's chief of intelligence)
Out: Who is the DEA's chief of intelligence? (Anthony Placido)
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from content.distractors import others, shuffled
from content.model import Choice, Gap, Option, Question
from content.predicates import described
from content.reading.roles_words import GENERIC, OFFICES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading
    from content.reading.roles import Role

TYPE = "what_is"
LEAST_WRONG, WRONG = 2, 3
LEAST_WORDS = 3  # "president" alone fits many
# Names that end so are spoken with "the", whatever word stands before them in the text.
# fmt: off
WITH_ARTICLE = {
    "League", "Association", "Party", "Union", "Institute", "Initiative", "Movement", "Trust", "Committee", "Agency",
    "Federation", "Commission", "Council", "Ministry", "Department", "Foundation", "Authority", "Society",
}
# Offices of which one place or body may have several.
SHARED = {
    "officer", "scientist", "economist", "spokesman", "spokeswoman", "spokesperson", "executive", "manager", "general",
    "commander", "captain", "prince", "princess", "chef", "coordinator", "secretary", "ambassador", "overseer",
}
# Offices of state: whoever holds one today may be another person than in the article.
OF_STATE = {"minister", "premier", "speaker", "king", "queen", "emperor", "chancellor", "pope", "prince", "princess"}
# fmt: on
SPREAD = 2.2  # an option more than twice as long stands out
LEAST_PLACES = 3  # paragraphs that speak of a name; who is met once or twice is soon forgotten
LEAST_SAID = 25  # words of a person who is quoted at length


def propose(reading: Reading) -> Iterator[Question]:
    """Ask for each description of one who matters, and for the holder of each office."""
    asked: set[str] = set()
    for role in reading.roles:
        full = role.kind != "person" or len(role.name.split()) > 1
        if not full or role.kind == "place":
            continue
        little = not _matters(reading, role)
        if role.name not in asked and len(role.description.split()) >= LEAST_WORDS:
            for question in _described(reading, role):
                asked.add(role.name)
                yield replace(question, spare=little)
        if not little or _said(reading, role) >= LEAST_SAID:
            yield from (replace(question, spare=little) for question in _holder(reading, role))
    yield from described(reading)


def _described(reading: Reading, role: Role) -> Iterator[Question]:
    """Ask for a description against those of other names of the same kind."""
    owners = {_bare(other.description): other.name for other in reading.roles if _rival(role, other)}
    right = _bare(role.description)
    wrong = others(right, tuple(owners), seed=reading.article.title)
    if len(wrong) < LEAST_WRONG:
        return
    options = {right: Option(right, right=True)}
    options |= {
        text: Option(text, why=f"This is what the text says of {owners[text]}, not of {role.name}.") for text in wrong
    }
    who = "Who" if role.kind == "person" else "What"
    prompt = f"{who} {'was' if role.past else 'is'} {_article(reading, role)}{role.name}?"
    order = shuffled(options, role.name)
    yield Question(TYPE, prompt, Choice(tuple(options[text] for text in order)), (role.passage,), difficulty=0.35)


def _bare(description: str) -> str:
    """Leave out "the", which the text writes before some descriptions and not before others."""
    return description.removeprefix("the ")


def _rival(role: Role, other: Role) -> bool:
    """Say whether another's description may stand beside this one: same kind, like in length, naming nobody asked."""
    lengths = sorted((len(role.description), len(other.description)))
    return (
        other.kind == role.kind
        and other.name != role.name
        and other.past == role.past
        and len(other.description.split()) >= LEAST_WORDS
        and lengths[1] <= SPREAD * lengths[0]
        and role.name not in other.description
    )


def _holder(reading: Reading, role: Role) -> Iterator[Question]:
    """Ask who holds an office that only one person can hold; a short answer where few others are named.

    In:  Anthony Placido, the DEA's chief of intelligence
    Out: Who is the DEA's chief of intelligence?
    """
    office = _office(role)
    if not office or _of_state(reading, role) or not _names_body(reading, role):
        return
    name = next(name for name in reading.names if name.text == role.name)
    prompt = f"Who {'was' if role.past else 'is'} {office}?"
    wrong = _people(reading, role)
    if len(wrong) < LEAST_WRONG:
        forms = (form for form in (*name.forms, name.text.split()[-1]) if form != name.text)
        yield Question(TYPE, prompt, Gap(name.text, tuple(dict.fromkeys(forms))), (role.passage,), difficulty=0.4)
        return
    options = {role.name: Option(role.name, right=True)}
    options |= {text: Option(text, why=f"{text} is named in the text as somebody else.") for text in wrong}
    order = shuffled(options, office)
    yield Question(TYPE, prompt, Choice(tuple(options[text] for text in order)), (role.passage,), difficulty=0.35)


def _office(role: Role) -> str:
    """Write a description as the one office it is, "the" before it; nothing where several people could hold it."""
    words = role.description.split()
    head = next((word for word in (words[-1], *words) if word.lower() in OFFICES), "")
    own = any(word[:1].isupper() and word.casefold() not in GENERIC for word in words)
    among = words[0].lower() in {"a", "an", "one", "former", "ex"} or " and " in role.description
    telling = own and not among and head and len(words) > 1
    if role.kind != "person" or not telling or (head.lower() in SHARED and "chief" not in words):
        return ""
    owned = words[0] == "the" or (words[0][0].isupper() and any(mark in words[0] for mark in ("’s", "'s")))
    return role.description if owned else f"the {role.description}"


def _names_body(reading: Reading, role: Role) -> bool:
    """Say whether a description names the body or place that one serves: "the Hindu leader" fits many."""
    span = reading.first.char_span(role.span.start, role.span.end, alignment_mode="expand")
    return span is None or any(
        token.text[:1].isupper() and token.pos_ != "ADJ" and token.lower_ not in GENERIC for token in span
    )


def _of_state(reading: Reading, role: Role) -> bool:
    """Say whether a description is an office of state: a minister, or the president of a country."""
    words = set(role.description.casefold().split())
    if words & OF_STATE:
        return True
    span = reading.first.char_span(role.span.start, role.span.end, alignment_mode="expand")
    lands = span is None or any(token.ent_type_ in {"Location", "Nationality", "NORP"} for token in span)
    return "president" in words and lands


def _people(reading: Reading, role: Role) -> tuple[str, ...]:
    """Choose up to three other people of the story who speak or are described; a mere name is no rival."""
    telling = {quote.speaker for quote in reading.quotes} | {other.name for other in reading.roles}
    pool = [
        name.text
        for name in reading.names
        if name.kind == "person"
        and len(name.text.split()) > 1
        and name.text != role.name
        and name.text not in role.description
    ]
    return others(role.name, [name for name in pool if name in telling], seed=reading.article.title)[:WRONG]


def _matters(reading: Reading, role: Role) -> bool:
    """Say whether the story comes back to a name in several paragraphs, or lets a person speak at length."""
    places = {
        reading.article.place(mention).paragraph
        for name in reading.names
        if name.text == role.name
        for mention in name.mentions
    }
    return len(places) >= LEAST_PLACES or (len(places) > 1 and _said(reading, role) >= LEAST_SAID)


def _said(reading: Reading, role: Role) -> int:
    """Count the words that a person is quoted with."""
    return sum(len(quote.text.split()) for quote in reading.quotes if quote.speaker == role.name)


def _article(reading: Reading, role: Role) -> str:
    """Give "the" where the text writes it before the name."""
    name = next((name for name in reading.names if name.text == role.name), None)
    if name is None or role.kind == "person":
        return ""
    text = reading.article.text
    before = [word.lower() for mention in name.mentions for word in text[: mention.start].rstrip().rsplit(None, 1)[-1:]]
    return "the " if "the" in before or name.text.split()[-1] in WITH_ARTICLE else ""
