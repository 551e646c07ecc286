"""What happened when, and in which order; the docstrings are the texts."""

from dataclasses import replace

import pytest

from content.model import Article, Order
from content.parse import Parses
from content.questions import order
from content.reading import Reading, read
from content.reading.names import Name
from content.timeline import all_dated, happened, in_full, in_order
from tests.parses import both_docs

CLAUSE = """
Mexico  PROPN NNP {1} nsubj  Location Mexico PROPN {1} nsubj GPE
{verb}  VERB  VBD {1} ROOT   -        build  VERB  {1} ROOT  -
two     NUM   CD  {4} nummod -        two    NUM   {4} nummod -
new     ADJ   JJ  {4} amod   -        new    ADJ   {4} amod  -
{noun}  NOUN  NNS {1} obj    -        thing  NOUN  {1} dobj  -
in      ADP   IN  {6} case   -        in     ADP   {1} prep  -
{year}  NUM   CD  {1} obl    Date     {year} NUM   {5} pobj  DATE
.       PUNCT .   {1} punct  -        .      PUNCT {1} punct -
"""


def _reading(*events: tuple[str, str, str]) -> Reading:
    """Make a reading of one clause an event: its verb, what was built, and the year."""
    rows = [
        CLAUSE.strip().format(*(8 * at + place for place in range(8)), verb=verb, noun=noun, year=year)
        for at, (verb, noun, year) in enumerate(events)
    ]
    first, second = both_docs("\n".join(rows))
    return read(Article(paragraphs=(first.text,)), Parses(first, second))


def test_a_date_is_taken_out_of_its_clause() -> None:
    """Mexico built two new schools in 1998."""
    (event,) = happened(_reading(("built", "schools", "1998")))
    assert (event.when, event.as_written, event.event) == ("1998", "1998", "Mexico built two new schools")


@pytest.mark.parametrize(
    ("event", "full"),
    [
        ("Roach sang in Perth", "Archie Roach sang in Perth"),
        ("Archie sang in Perth", "Archie Roach sang in Perth"),
        ("Archie Roach sang in Perth", "Archie Roach sang in Perth"),
        ("Roach Street was closed", "Roach Street was closed"),
        ("Rain fell in Perth", "Rain fell in Perth"),
    ],
)
def test_a_full_name_is_written_once(event: str, full: str) -> None:
    """Mexico built two new schools in 1998. (A singer is named beside it, in full and by each half.)"""
    singer = Name("Archie Roach", "person", (), ("Archie Roach", "Roach", "Archie"))
    assert in_full(replace(_reading(("built", "schools", "1998")), names=(singer,)), event) == full


@pytest.mark.parametrize(("word", "other"), [("VBD", "VBZ"), ("in ", "by "), ("in ", "since ")])
def test_what_did_not_happen_then_is_no_event(word: str, other: str) -> None:
    """Mexico builds two new schools in 1998. (or: built them by 1998, since 1998)"""
    rows = CLAUSE.replace(word, other).strip().format(*range(8), verb="built", noun="schools", year="1998")
    first, second = both_docs(rows)
    assert all_dated(read(Article(paragraphs=(first.text,)), Parses(first, second))) == ()


def test_events_are_put_in_order() -> None:
    """Mexico built two new schools in 1998. Mexico ... roads in 1985. Mexico ... ports in 2004."""
    (question,) = order.propose(
        _reading(("built", "schools", "1998"), ("repaired", "roads", "1985"), ("sold", "ports", "2004"))
    )
    assert isinstance(question.shape, Order)
    assert question.shape.items == (
        "Mexico repaired two new roads",
        "Mexico built two new schools",
        "Mexico sold two new ports",
    )
    assert len(question.evidence) == 3


def test_two_events_are_not_worth_ordering() -> None:
    """Mexico built two new schools in 1998. Mexico repaired two new roads in 1998. ... ports in 2004."""
    reading = _reading(("built", "schools", "1998"), ("repaired", "roads", "1998"), ("sold", "ports", "2004"))
    assert not list(order.propose(reading))
    assert [event.when for event in in_order(happened(reading))] == ["1998", "2004"]
