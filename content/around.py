"""Around: the words to be quoted with a word that a question asks about, so that one finds it again.

In:  In May, it paid for the bridge, officials say. (it)
Out: it paid for the bridge
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.reading.phrases import text_of, whole_text

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

REACH = 5  # tokens before a pronoun
LEAST_WORDS, MOST_WORDS = 3, 9  # of the words quoted around the pronoun, marks not counted
# A quotation that ends here breaks off.
OPEN_ENDS = {"det", "case", "mark", "aux", "aux:pass", "cop", "cc", "nmod:poss", "amod", "compound", "nummod", "punct"}
NEEDED = {"obj", "iobj", "ccomp", "xcomp", "compound:prt"}  # a verb does not end a quotation before these
MARKS = set('"“”‘()[]:;—–…')


def quoted(token: Token, begin: int) -> str:
    """Give the longest run of words around what begins at `begin` that ends with a phrase, no mark within; or nothing.

    In:  In May, it paid for the bridge, officials say.
    Out: it paid for the bridge
    """
    doc, sent = token.doc, token.sent
    for start in _starts(token, begin):
        for end in range(min(start + MOST_WORDS, sent.end), token.i + 1, -1):
            span = doc[start:end]
            words = text_of(doc, start, end)
            long = len(span) >= LEAST_WORDS and (start < begin or _leads_on(span, token))
            if long and _whole(span, token) and whole_text(doc).count(words) == 1:
                return words
    return ""


def _starts(token: Token, begin: int) -> list[int]:
    """Give where the quoted words may begin: at a subject, else at a verb before it, at a noun, or at a possessive."""
    if token.dep_.startswith("nsubj"):
        return [begin]
    doc, before = token.doc, range(begin - 1, max(token.sent.start, begin - REACH) - 1, -1)
    verbs = [at for at in before if doc[at].pos_ == "VERB"]
    nouns = [at for at in before if doc[at].pos_ == "NOUN" and _joined(doc[at + 1 : begin])]
    return verbs + nouns + ([begin] if token.dep_ == "nmod:poss" else [])


def _leads_on(span: Span, token: Token) -> bool:
    """Say whether words that begin with a possessive are its own phrase, or go on to what their sentence says."""
    owned = token.head
    inside = all(word == owned or owned.is_ancestor(word) for word in span)
    return token.dep_ != "nmod:poss" or inside or owned.head == span.sent.root


def _joined(words: Span) -> bool:
    """Say whether nothing but small words stands between a noun and the pronoun: factories and their homes."""
    return bool(words) and all(word.pos_ in {"ADP", "CCONJ", "DET", "ADJ", "NUM"} for word in words)


def _whole(span: Span, token: Token) -> bool:
    """Say whether words may be quoted: no mark inside, the pronoun once, and a phrase ends where they end."""
    last = span[-1]
    marked = any(word.text in MARKS or word.text in {",", "-"} or word.is_space or "\n" in word.text for word in span)
    twice = sum(word.lower_ == token.lower_ for word in span) > 1
    behind = span.doc[span.end] if span.end < len(span.doc) else None
    cut = last.dep_ in OPEN_ENDS or last.pos_ in {"ADP", "PART", "SCONJ", "CCONJ", "AUX", "DET", "PRON", "NUM", "SYM"}
    hyphen = behind is not None and behind.text == "-" and not last.whitespace_  # al-Sadr
    cut = cut or hyphen or last.dep_.startswith("nsubj") or last.tag_ in {"WDT", "WP", "WRB"}
    cut = cut or any(word.head.i >= span.end for word in span)
    running = behind is not None and behind.head.i < span.end and behind.dep_ in {"flat", "compound", "fixed", "obj"}
    inside = any(child.i >= span.end and child.dep_ in NEEDED for child in last.children)
    return not (marked or twice or cut or running or inside)
