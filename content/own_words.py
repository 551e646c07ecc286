"""Own words: "I" and "my" in a quotation, which stand for whoever speaks it.

In:  “I built my first boat in Porto,” Ana Lee told Bo Chen.
Out: I, in “I built my first boat in Porto”: Ana Lee; not Bo Chen
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.around import quoted
from content.puzzles import Puzzle, standing_alone
from content.reading.phrases import passage_of, sentence_of
from content.rivals import EARLIER, IN_MIND, NEAR, Rival, even, paragraph, shares

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from content.reading import Reading
    from content.reading.names import Name
    from content.reading.quotes import Quote

RANK = 3.0  # behind all others: who speaks is mostly written beside the words
LEAST_WRONG, MOST_WRONG = 2, 3
OWN = {"i", "my", "me"}
OPENING = set("'\"‘“`")


def own_words(reading: Reading) -> Iterator[Puzzle]:
    """Give for each quotation of a known person the first "I" that can be shown, where others are named near."""
    people = {name.text: name for name in reading.names if name.kind == "person" and " " in name.text}
    for quote in reading.quotes:
        if quote.direct and quote.sure and quote.speaker_known and quote.speaker in people:
            puzzle = next(_puzzles(reading, quote, people), None)
            if puzzle is not None:
                yield puzzle


def _puzzles(reading: Reading, quote: Quote, people: dict[str, Name]) -> Iterator[Puzzle]:
    for token, around in _shown(reading, quote):
        wrong = _wrong(reading, token, quote, people)
        if len(wrong) >= LEAST_WRONG and wrong[0].near:
            said = _nearest(reading, people[quote.speaker], token)
            sentence, whole = sentence_of(token), quote.passage
            inside = whole.start <= sentence.start and sentence.end <= whole.end
            evidence = (whole,) if inside else (sentence, whole)
            yield Puzzle(
                token.i, token.i + 1, around, quote.speaker, said.passage, wrong, evidence, people=True, rank=RANK
            )


def _shown(reading: Reading, quote: Quote) -> Iterator[tuple[Token, str]]:
    """Give each "I" with the words around it; behind these, each that its paragraph shows without."""
    span = reading.first.char_span(quote.words.start, quote.words.end, alignment_mode="contract")
    said = [token for token in span or () if token.lower_ in OWN and token.pos_ in {"PRON", "DET"}]
    own = [token for token in said if span is not None and not _is_within(span, token)]
    shown = [(token, quoted(token, token.i)) for token in own]
    alone = [(token, standing_alone(reading, token.i, token.i + 1)) for token in own]
    yield from ((token, around) for token, around in (*shown, *alone) if around)


def _is_within(quote: Span, token: Token) -> bool:
    """Say whether another mark opens in a quotation before a word of it: somebody else may speak there.

    In:  “He said ‘I never lose’ and left.”
    Out: True
    """
    doc = quote.doc
    before = range(quote.start + 1, token.i)
    return any(doc[at].text in OPENING and not doc[at].whitespace_ and doc[at - 1].whitespace_ for at in before)


def _wrong(reading: Reading, token: Token, quote: Quote, people: dict[str, Name]) -> tuple[Rival, ...]:
    """Give other people whom the text names before the word or in its paragraph, the nearest first."""
    others = [
        _nearest(reading, name, token)
        for text, name in people.items()
        if text != quote.speaker and not shares(text, quote.speaker) and even(text, quote.speaker)
    ]
    here = paragraph(reading, token.i)
    told = [other for other in others if here - EARLIER <= paragraph(reading, other.head) <= here]
    ordered = sorted(told, key=lambda other: (not other.near, abs(other.head - token.i)))
    return tuple(ordered[:MOST_WRONG])


def _nearest(reading: Reading, name: Name, token: Token) -> Rival:
    """Give a person as an answer, at the last mention up to a word's paragraph, or else at the nearest."""
    doc = reading.first
    spans = [doc.char_span(place.start, place.end, alignment_mode="expand") for place in name.mentions]
    known = [span for span in spans if span is not None]
    told = [span for span in known if paragraph(reading, span.start) <= paragraph(reading, token.i)]
    span = min(told or known, key=lambda span: abs(span.start - token.i))
    apart = paragraph(reading, token.i) - paragraph(reading, span.start)
    near = abs(span.start - token.i) <= IN_MIND and 0 <= apart <= NEAR
    return Rival(name.text, passage_of(doc, span.start, span.end), span.start, person=True, near=near)
