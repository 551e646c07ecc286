"""Names as answers: which name a phrase is, which question word it takes, and the names to offer beside it.

In:  Costa Rica, asked for in "____ pulled level in Larkham."
Out: Which country ...? with Mexico, Honduras and Russia, where the story names them
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.distractors import countries, names_like, reason_for, shuffled
from content.model import Choice, Gap, Option, Question
from content.reading.names import name_at, said
from content.stems import person_or_thing
from content.worth import OF_PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Passage, Shape
    from content.reading import Reading
    from content.reading.facts import Part
    from content.reading.names import Name
    from content.statements import Told

TYPE = "fact"
CHOICES = 3
SHORTENED = {"US", "UK", "U.S.", "U.K.", "USA", "UN", "EU", "UAE"}
# fmt: off
# Words of a body's name that tell its sort.
SORTS = {
    "office": {"ministry", "department", "government", "office", "secretariat", "treasury", "cabinet", "administration",
               "directorate", "bureau", "embassy", "agency", "authority", "commission", "programme", "board"},
    "firm": {"company", "corp", "corporation", "inc", "ltd", "limited", "group", "holdings", "airlines", "airways",
             "electronics", "motors", "energy", "telecom", "industries", "petroleum", "technologies", "bank", "plc"},
    "school": {"university", "college", "school", "institute", "academy", "faculty"},
    "chamber": {"parliament", "senate", "congress", "assembly", "council", "house", "knesset", "duma", "chamber"},
    "party": {"party", "movement", "coalition", "alliance", "front", "league"},
    "court": {"court", "tribunal"},
    "force": {"navy", "army", "police", "force", "forces", "guard", "military"},
    "society": {"association", "federation", "union", "confederation", "society", "foundation", "trust", "network",
                "international", "watch", "forum", "committee", "initiative", "organisation", "organization"},
    "club": {"fc", "club", "united", "city", "team"},
    "paper": {"times", "post", "news", "newspaper", "economist", "journal", "daily", "magazine", "press", "tribune"},
}
# fmt: on
OFFERED = {"person", "organisation", "place"}  # groups and products are too unlike one another


def named(reading: Reading, part: Part) -> Name | None:
    """Give the name that is the whole phrase, or a person's with a title before it; "in" and "the" do not count."""
    tokens = [reading.first[token] for token in part.tokens]
    while tokens and (tokens[0].pos_ in {"ADP", "DET"}):
        tokens = tokens[1:]
    if not tokens or tokens[-1].i - tokens[0].i + 1 != len(tokens):
        return None
    end = tokens[-1].idx + len(tokens[-1])
    whole = name_at(reading.names, tokens[0].idx, end)
    if whole is not None:
        return None if _is_doubtful(whole, reading) else whole
    tails = (name_at(reading.names, token.idx, end) for token in tokens[1:])
    last = next((name for name in tails if name is not None), None)
    titled = all(token.pos_ in {"NOUN", "PROPN", "ADJ"} for token in tokens)
    return last if last is not None and last.kind == "person" and titled else None


def _is_doubtful(name: Name, reading: Reading) -> bool:
    """Say whether a one-word "person" is part of another name: Mariel, and the Mariel Development Zone."""
    others = (other for other in reading.names if other.kind != "person")
    return name.kind == "person" and any(name.text in other.text.split() for other in others)


def who(name: Name) -> str:
    """Give the question word for a name, with the kind where that tells more."""
    if name.kind == "person":
        return "who"
    if name.kind == "place":
        return "which country" if name.text in countries() else "which place"
    return (
        "which organisation"
        if name.kind == "organisation"
        else "who"
        if name.kind == "group" and name.text.endswith("s")
        else "what"
    )


def by_name(reading: Reading, clause: Told, name: Name, prompt: str | None) -> Iterator[Question]:
    """Ask for a name, unless a town is said to do what only people do."""
    site = name.kind == "place" and name.text not in countries() and prompt is not None and "here " not in prompt
    copular = reading.first[clause.fact.group[0]].dep_ == "cop"
    fits = copular or reading.second[clause.fact.head].lemma_ in OF_PLACES
    if prompt is not None and (fits or not site) and not (copular and _is_thing(reading, clause, name)):
        shape = _shape(reading, name, prompt, clause.fact.passage)
        yield Question(TYPE, prompt, shape, (clause.fact.passage,), difficulty=0.3)


def _is_thing(reading: Reading, clause: Told, name: Name) -> bool:
    """Say whether a clause says of a "person" that it is a thing: a ship may bear a man's name."""
    heads = [part.head for part in clause.fact.after if part.role == "complement"]
    said_of = {
        person_or_thing(reading.second[head].lemma_.lower()) for head in heads if reading.first[head].pos_ == "NOUN"
    }
    return name.kind == "person" and said_of == {"what"}


def _shape(reading: Reading, name: Name, prompt: str, proof: Passage) -> Shape:
    """Offer names of the same kind that the question does not speak of; a typed answer where there are too few."""
    pool = names_like(name, reading, 2 * CHOICES, dressed=True, beside=proof) if name.kind in OFFERED else ()
    alike = [text for text in pool if name.kind != "organisation" or sort_of(text) == sort_of(name.text) != "initials"]
    wrong = [text for text in alike if not any(word in prompt for word in text.split() if word[:1].isupper())][:CHOICES]
    shown = _shown(name)
    if len(wrong) < CHOICES:
        return Gap(shown, tuple(form for form in dict.fromkeys((name.text, *name.forms)) if form != shown))
    options = [
        Option(shown, right=True),
        *(Option(text, why=reason_for(text, reading)) for text in wrong),
    ]
    order = shuffled([option.text for option in options], name.text)
    return Choice(tuple(sorted(options, key=lambda option: order.index(option.text))))


def sort_of(text: str) -> str:
    """Give the sort of body that a name says it is: a ministry may stand beside a department, and not beside a bank."""
    found = [sort for word in text.lower().split() for sort, names in SORTS.items() if word in names]
    bare = text.removeprefix("the ").replace(" ", "")
    return found[-1] if found else "initials" if re.fullmatch(r"[A-Z\d.&-]+s?", bare) else ""


def _shown(name: Name) -> str:
    """Write a name as the text does: the UK, and no "the Britain"."""
    if name.text not in name.forms:
        return f"the {name.forms[0]}" if name.article else name.forms[0]
    return f"the {name.text}" if name.text in SHORTENED else said(name)
