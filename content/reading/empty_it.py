"""Empty "it": a pronoun that stands for nothing but what follows.

In:  It is hard to reach the island. | It is hard and cold.
Out: yes, no
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

# fmt: off
# "It is ADJECTIVE to ..." tells of no thing that has to be known.
EMPTY = {
    "important", "necessary", "possible", "impossible", "difficult", "hard", "easy", "harder", "easier", "early",
    "late", "soon", "normal", "clear", "unclear", "vital", "crucial", "essential", "better", "best", "unlikely",
    "dangerous", "safe", "simple", "simpler", "fair", "unfair", "legal", "illegal", "premature", "natural", "common",
    "rare", "critical", "useful", "wrong", "right", "good", "bad", "wonderful", "terrible", "obvious", "urgent", "time",
    "imperative", "shameful", "unacceptable", "impractical", "sad", "great", "unusual", "risky", "wise", "cheaper",
}
# fmt: on
FOLLOWED = {"to", "that", "for", "if", "when"}
BETWEEN = re.compile(r"(?:n['’]t|not|very|too|so|also|still|always|almost|now|much|quite|really|far|more|\w+ly)$")
BE = {"is", "was", "’s", "'s", "be", "been", "were", "are", "becomes", "became"}


def is_empty(token: Token) -> bool:
    """Say whether "it" stands for what follows: it is hard to reach the island."""
    doc, at = token.doc, token.i + 1
    if token.lower_ != "it":
        return False
    while at < len(doc) and (doc[at].pos_ == "AUX" or doc[at].lower_ in BE or BETWEEN.match(doc[at].lower_)):
        at += 1
    be = any(each.lower_ in BE for each in doc[token.i + 1 : at])
    told = at < len(doc) and doc[at].lower_ not in {"a", "an", "the", "one"}  # it is a tool that everybody can use
    if token.dep_ == "expl" and told:
        return True
    return be and at + 1 < len(doc) and doc[at].lower_ in EMPTY and doc[at + 1].lower_ in FOLLOWED
