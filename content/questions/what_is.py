"""What is, who is: ask for the article's own description of a name.

In:  Anthony Placido, the DEA's chief of intelligence, said ...
Out: Who is Anthony Placido? (the DEA's chief of intelligence)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.distractors import others, shuffled
from content.model import Choice, Option, Question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading
    from content.reading.roles import Role

TYPE = "what_is"
LEAST_WRONG = 2
LEAST_WORDS = 3  # "president" alone fits many
# Names that end so are spoken with "the", whatever word stands before them in the text.
WITH_ARTICLE = {
    "League",
    "Association",
    "Party",
    "Union",
    "Institute",
    "Initiative",
    "Movement",
    "Trust",
    "Committee",
    "Agency",
    "Federation",
    "Commission",
    "Council",
    "Ministry",
    "Department",
    "Foundation",
    "Authority",
    "Society",
}
SPREAD = 2.2  # an option more than twice as long stands out


def propose(reading: Reading) -> Iterator[Question]:
    """Ask for each description against those of other names of the same kind."""
    asked: set[str] = set()
    for role in reading.roles:
        full = role.kind != "person" or len(role.name.split()) > 1
        if role.name not in asked and full and len(role.description.split()) >= LEAST_WORDS and role.kind != "place":
            for question in _question(reading, role):
                asked.add(role.name)
                yield question


def _question(reading: Reading, role: Role) -> Iterator[Question]:
    owners = {other.description: other.name for other in reading.roles if _rival(role, other)}
    wrong = others(role.description, tuple(owners), seed=reading.article.title)
    if len(wrong) < LEAST_WRONG:
        return
    options = {role.description: Option(role.description, right=True)}
    options |= {
        text: Option(text, why=f"This is what the text says of {owners[text]}, not of {role.name}.") for text in wrong
    }
    prompt = f"{'Who' if role.kind == 'person' else 'What'} is {_article(reading, role)}{role.name}?"
    order = shuffled(options, role.name)
    yield Question(TYPE, prompt, Choice(tuple(options[text] for text in order)), (role.passage,), difficulty=0.35)


def _rival(role: Role, other: Role) -> bool:
    """Say whether another's description may stand beside this one: same kind, like in length, naming nobody asked."""
    lengths = sorted((len(role.description), len(other.description)))
    return (
        other.kind == role.kind
        and other.name != role.name
        and len(other.description.split()) >= LEAST_WORDS
        and lengths[1] <= SPREAD * lengths[0]
        and role.name not in other.description
    )


def _article(reading: Reading, role: Role) -> str:
    """Give "the" where the text writes it before the name."""
    name = next((name for name in reading.names if name.text == role.name), None)
    if name is None or role.kind == "person":
        return ""
    text = reading.article.text
    before = [word.lower() for mention in name.mentions for word in text[: mention.start].rstrip().rsplit(None, 1)[-1:]]
    return "the " if "the" in before or name.text.split()[-1] in WITH_ARTICLE else ""
