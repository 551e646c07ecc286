"""Tell whether a text is English, by the short words that every sentence of a language needs.

Stop-words tell languages of the same script apart from some twenty words on, and do not mind foreign names
(Grefenstette 1995, "Comparing two language identification schemes").
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from content.cleaning.patterns import words

# In newspaper stories of thirty countries these words are 25 to 40 in a hundred; in other languages under 10.
LEAST_SHARE = 0.15
MOST_OTHER_SCRIPT = 0.3
LEAST_TOKENS = 20  # fewer words prove nothing
ENGLISH = "english"
TOKEN = re.compile(r"[^\W\d_]+")


def is_english(text: str) -> bool:
    """Tell whether a text is English; a text of a few words in Latin letters passes."""
    letters = [character for character in text if character.isalpha()]
    other = sum("LATIN" not in unicodedata.name(character, "") for character in letters)
    if other > MOST_OTHER_SCRIPT * max(len(letters), 1):
        return False
    tokens = Counter(TOKEN.findall(text.casefold()))
    if tokens.total() < LEAST_TOKENS:
        return True
    shares = {name: sum(tokens[word] for word in own) / tokens.total() for name, own in words("languages.tsv").items()}
    return shares[ENGLISH] >= LEAST_SHARE and max(shares.values()) == shares[ENGLISH]
