"""Sources: who a phrase beside a verb of saying is, by name where the article tells it, else in the article's words.

In:  Ann Lee runs the clinic. ... she said / a spokesman for the ministry said
Out: Ann Lee / a spokesman for the ministry
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.model import Passage
from content.reading.genders import sex_of_name
from content.reading.phrases import whole_text
from content.reading.roles_words import person_nouns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Doc, Span, Token

    from content.reading.names import Name
    from content.reading.quotes_marks import Paragraph

MALE, FEMALE = {"he"}, {"she"}
SUBJECTS = {"nsubj", "nsubj:pass"}
KINDS = {"Person": "person", "Organization": "organisation", "Location": "place"}


@dataclass(frozen=True, slots=True)
class Who:
    """Whoever a phrase means: `known` by one of the article's names, `sure` where nobody else can be meant."""

    label: str
    kind: str  # person, organisation, place or role
    known: bool = False
    sure: bool = False
    start: int = 0  # where the text last spoke of them as somebody who acts


@dataclass(frozen=True, slots=True)
class Cast:
    """Everyone the article names, each mention in text order."""

    first: Doc
    second: Doc
    names: Sequence[Name]
    mentions: tuple[tuple[Passage, Who], ...]
    quoted: tuple[Passage, ...] = ()

    def at(self, token: Token) -> Who | None:
        """Give whoever is named at a token."""
        return next((who for place, who in self.mentions if place.start <= token.idx < place.end), None)

    def between(self, start: int, end: int) -> Iterator[tuple[Passage, Who]]:
        """Give the mentions outside quotation marks that begin in [start, end)."""
        for place, who in self.mentions:
            inside = any(words.start <= place.start < words.end for words in self.quoted)
            if start <= place.start < end and not inside:
                yield place, who


def cast(first: Doc, second: Doc, names: Sequence[Name], quoted: Iterable[Passage] = ()) -> Cast:
    """Gather the mentions of the names that both readers accept, and the others that the first alone sees."""
    ents = first.ents  # spaCy makes them anew at each asking
    persons = [set(ent.text.split()) for ent in ents if ent.label_ == "Person"]
    found = {
        mention: Who(
            name.text,
            name.kind,
            known=True,
            sure=not _shared(whole_text(first)[mention.start : mention.end], name, persons),
        )
        for name in names
        if name.kind in {"person", "organisation", "place"}
        for mention in name.mentions
    }
    for ent in ents:
        taken = any(place.start < ent.end_char and ent.start_char < place.end for place in found)
        if ent.label_ in KINDS and not taken:
            found[Passage(ent.start_char, ent.end_char)] = _alone(ent, names)
    return Cast(first, second, names, tuple(sorted(found.items(), key=lambda item: item[0].start)), tuple(quoted))


def _shared(written: str, name: Name, persons: Sequence[set[str]]) -> bool:
    """Say whether a short form fits another person, too, whom only the first reader sees."""
    form = set(written.split())
    own = set(name.text.split())
    if name.kind != "person" or form == own:
        return False
    return any(form <= words and not words <= own and not own <= words for words in persons)


def _alone(ent: Span, names: Sequence[Name]) -> Who:
    """Name an entity that only the first reader sees; a surname may still belong to a known person."""
    kind = KINDS[ent.label_]
    text = " ".join(ent.text.split()).removesuffix("'s").removesuffix("’s")
    same = {name.text for name in names if name.kind == kind and _shares(text, name.text.split())}
    return Who(same.pop(), kind, known=True, sure=True) if len(same) == 1 else Who(text, kind)


def _shares(text: str, full: list[str]) -> bool:
    """Say whether a shorter form is one of a name: its last word, or alone its first, where surnames stand."""
    words = text.split()
    return words[-1] == full[-1] or (len(words) == 1 and words[0] == full[0])


def set_up(everyone: Cast, place: int, recent: Iterable[Who], paragraph: Paragraph) -> Who | None:
    """Give the person who acts right before quoted words that have no cue of their own."""
    start = paragraph.start
    here = any(who.kind == "person" for _, who in everyone.between(start, place))
    meant = _last(everyone, place, recent, paragraph) if here else None
    return Who(meant.label, meant.kind, meant.known) if meant is not None else None


def resolve(everyone: Cast, source: Token, recent: Iterable[Who], paragraph: Paragraph) -> Who | None:
    """Say who a subject is; `recent` are those who spoke before, the last one first."""
    first = everyone.first
    if source.tag_ in {"PRP", "DT"} or source.lower_ in MALE | FEMALE:
        return _pronoun(everyone, source, list(recent), paragraph)
    phrase = role_phrase(source)
    named = _named(everyone, source) or _behind_title(everyone, source) or _holder(everyone, phrase)
    if named is not None:
        return named
    if _bare(source):
        meant = _last(everyone, source.idx, recent, paragraph)
        if meant is not None:
            return Who(meant.label, meant.kind, meant.known)
    if source.pos_ not in {"NOUN", "PROPN", "NUM", "ADJ", "PRON"} or not phrase or phrase.endswith(("'s", "’s")):
        return None
    return Who(phrase, "role", start=first[source.i].idx)


MOST_JOINED = 7  # words: "Lee and her colleagues"


def _named(everyone: Cast, source: Token) -> Who | None:
    """Give the name that a subject is, or the person in apposition to it."""
    joined = any(child.dep_ == "conj" for child in source.children)
    who = everyone.at(source)
    if joined and who is not None and len(list(source.subtree)) <= MOST_JOINED:
        return Who(" ".join(source.doc[source.left_edge.i : source.right_edge.i + 1].text.split()), "role")
    if who is not None and who.kind != "place":
        return Who(who.label, who.kind, who.known, sure=who.sure and not joined)
    beside = [child for child in source.children if child.dep_ in {"appos", "flat", "nmod:desc", "nmod:unmarked"}]
    for child in beside:
        inner = everyone.at(child)
        if inner is not None and inner.kind == "person":
            return Who(inner.label, inner.kind, inner.known, sure=inner.sure and not joined)
    if who is not None:
        return who
    if source.pos_ != "PROPN":
        return None
    same = {
        name.text
        for name in everyone.names
        if name.kind == "person" and any(form.split()[-1] == source.text for form in (*name.forms, name.text))
    }
    return Who(same.pop(), "person", known=True, sure=True) if len(same) == 1 else None


def _behind_title(everyone: Cast, source: Token) -> Who | None:
    """Give the person whose name ends a phrase that begins with a title, however the reader joins the two.

    In:  Director of the Reef Institute Dr. Ann Lee
    Out: Ann Lee
    """
    span = everyone.first[source.left_edge.i : source.right_edge.i + 1]
    for place, who in everyone.between(source.idx, span.end_char):
        inner = everyone.first.char_span(place.start, place.end, alignment_mode="expand")
        if who.kind != "person" or inner is None or inner.start == 0:
            continue
        before = everyone.first[inner.start - 1]
        titled = before.pos_ in {"NOUN", "PROPN"} or (before.text == "," and inner.root.dep_ == "appos")
        if titled and before.sent == source.sent and before.idx >= source.idx:
            return Who(who.label, who.kind, who.known)
    return None


def role_phrase(head: Token) -> str:
    """Write a speaker's phrase without relative clauses and asides: a spokesman for the ministry."""
    gone: set[int] = set()
    for token in head.subtree:
        aside = token.dep_ in {"acl:relcl", "acl", "appos", "parataxis", "advcl", "conj", "cc"} and token.i > head.i
        if aside:
            gone.update(inner.i for inner in token.subtree)
    kept = [token for token in head.subtree if token.i not in gone and not token.is_space]
    last = head.i
    for token in kept:  # what stands apart belongs to another phrase; a hyphen joins
        if token.i == last + 1 and (not token.is_punct or token.text == "-"):
            last = token.i
    before = [token for token in kept if token.i < head.i]
    while before and (before[0].is_punct or before[0].pos_ in {"ADP", "SCONJ", "CCONJ"} or before[0].lower_ in LEADING):
        before.pop(0)
    first = before[0].i if before else head.i
    return " ".join(head.doc[first : last + 1].text.split()).strip(' ,;:—–-“”"')


def _holder(everyone: Cast, phrase: str) -> Who | None:
    """Give the person who bears a title elsewhere: the economy minister, of Economy Minister Bo Chen."""
    words = phrase.casefold().removeprefix("the ").split()
    if not phrase.casefold().startswith("the ") or len(words) < LEAST_TITLE:
        return None
    text = whole_text(everyone.first).casefold()
    title = " ".join(words)
    held = {who.label: who for place, who in everyone.mentions if text[: place.start].rstrip().endswith(title)}
    only = next(iter(held.values())) if len(held) == 1 else None
    return Who(only.label, only.kind, only.known) if only is not None and only.kind == "person" else None


LEAST_TITLE = 2
LEADING = {"whose", "according"}


def _bare(source: Token) -> bool:
    """Say whether "the NOUN" tells nobody apart, so that it means a person spoken of before."""
    inner = [child for child in source.children if child.i < source.i and child.dep_ != "punct"]
    behind = [child for child in source.children if child.i > source.i and child.dep_ in {"nmod", "appos", "flat"}]
    titled = any(child.dep_ == "compound" and child.lower_ != "year" for child in inner)
    plain = bool(inner) and inner[0].lower_ == "the" and len(inner) <= MOST_BEFORE and not behind and not titled
    person = source.lower_ in person_nouns() or "year-old" in role_phrase(source)
    return plain and source.tag_ in {"NN", "NNP", "JJ", "CD"} and person and not source.ent_type_


MOST_BEFORE = 5  # "the 21-year-old"


def _pronoun(everyone: Cast, source: Token, recent: list[Who], paragraph: Paragraph) -> Who | None:
    word = source.lower_
    if word in MALE | FEMALE:
        fitting = [who for who in recent if _fits(everyone, who, word)]
        meant = _last(everyone, source.idx, fitting, paragraph, word)
        if meant is None:
            return None
        return Who(meant.label, meant.kind, meant.known, sure=meant.sure and _only(everyone, source, paragraph, meant))
    return _body(everyone, source, paragraph) if word in {"it", "they"} else None


def _body(everyone: Cast, source: Token, paragraph: Paragraph) -> Who | None:
    """Give what "it" or "they" mean: the last subject before that is one body, or several people."""
    several = source.lower_ == "they"
    before = max(0, paragraph.start - WINDOW)
    span = everyone.first.char_span(before, source.idx, alignment_mode="expand")
    for token in reversed(list(span or ())):
        if token.dep_ not in SUBJECTS or token.i >= source.i or paragraph.holds(token.idx):
            continue
        plural = token.tag_ in {"NNS", "NNPS"} or any(child.dep_ == "conj" for child in token.children)
        who = everyone.at(token)
        if plural == several and token.pos_ in {"NOUN", "PROPN"} and (who is None or who.kind != "person" or plural):
            named = _named(everyone, token)
            return Who(named.label, named.kind, named.known) if named is not None else Who(role_phrase(token), "role")
    return None


def _only(everyone: Cast, source: Token, paragraph: Paragraph, meant: Who) -> bool:
    """Say whether nobody else is named near enough to be meant: in this paragraph, or where it names none, the last."""
    here = {who.label for place, who in everyone.between(paragraph.start, source.idx) if who.kind == "person"}
    if here:
        return here == {meant.label}
    before = whole_text(everyone.first).rfind("\n", 0, max(0, paragraph.start - 2)) + 1
    last = {who.label for place, who in everyone.between(before, paragraph.start) if who.kind == "person"}
    return last == {meant.label}


def _last(everyone: Cast, place: int, recent: Iterable[Who], paragraph: Paragraph, pronoun: str = "") -> Who | None:
    """Give the person who acted last before a place: the subject of a clause, or the last speaker."""
    window = max(0, paragraph.start - WINDOW)
    people = [
        (at, who)
        for at, who in everyone.between(window, place)
        if who.kind == "person" and (not pronoun or _fits(everyone, who, pronoun))
    ]
    acting = [(at.start, who) for at, who in people if _acts(everyone.first, at)]
    acting += [(who.start, who) for who in recent if who.kind == "person" and window <= who.start < place]
    if acting:
        return max(acting, key=lambda item: item[0])[1]
    return people[-1][1] if people else next((who for who in recent if who.kind == "person"), None)


WINDOW = 900  # characters: two or three paragraphs


def _acts(first: Doc, at: Passage) -> bool:
    span = first.char_span(at.start, at.end, alignment_mode="expand")
    return span is not None and (
        span.root.dep_ in SUBJECTS
        or (span.root.dep_ in {"appos", "flat", "nmod:desc"} and span.root.head.dep_ in SUBJECTS)
    )


def _fits(everyone: Cast, who: Who, pronoun: str) -> bool:
    """Say whether a person may be "he" or "she": by title or first name, else by pronouns behind the name."""
    if who.kind != "person":
        return False
    wanted = "m" if pronoun in MALE else "f"
    name = next((name for name in everyone.names if name.text == who.label), None)
    sex = sex_of_name(everyone.first, name) if name is not None else ""
    if sex:
        return sex == wanted
    against, own = ({"she", "her"}, {"he", "his", "him"}) if wanted == "m" else ({"he", "his", "him"}, {"she", "her"})
    places = [place for place, other in everyone.mentions if other.label == who.label]
    spoken_of = [word for place in places if (word := _pronoun_behind(everyone.first, place))]
    return sum(word in against for word in spoken_of) <= sum(word in own for word in spoken_of)


def _pronoun_behind(first: Doc, place: Passage) -> str:
    """Give the first "he" or "her" behind an acting person in the same sentence, no other person between."""
    span = first.char_span(place.start, place.end, alignment_mode="expand")
    if span is None or not _acts(first, place):
        return ""
    for token in first[span.end : span.sent.end]:
        if token.ent_type_ == "Person":
            return ""
        if token.lower_ in {"he", "his", "him", "she", "her"}:
            return token.lower_
    return ""
