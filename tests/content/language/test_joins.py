"""Where a sentence goes on, or starts, for certain."""

import pytest
import spacy

from content.language.joins import joins, parts

NLP = spacy.blank("en")
# The words at which no sentence can start, whatever a model says.
GOES_ON: tuple[tuple[str, list[str]], ...] = (
    ("“It is over,” Ana said.", ["It", "”", "Ana"]),
    ("'It is over,' Ana said.", ["It", "'", "Ana"]),
    ('"It is over," Ana said.', ["It", '"', "Ana"]),
    ('"Who pays?" Bo Lind asked.', ["Who", '"', "Bo"]),
    ('"Who pays?" Nobody knew.', ["Who", '"']),
    ("“Who pays?” the crowd cried.", ["Who", "”", "the"]),
    ("‘Ask: “Who pays?”’ Bo asked.", ["Ask", "Who", "”", "’", "Bo"]),
    ("Dr. Lee met Gov. Ruiz.", ["Lee", "Ruiz"]),
    ("It closed on Sept. 30.", ["30"]),
    ("It closed in Sept. Bo left.", []),
    ("We sat... and slept.", ["and"]),
    ("We sat... Bo slept.", []),
    ("See larkham. org now.", ["org"]),
    ("The shop (see above.) closed.", ["see", ")", "closed"]),
    ("The boys' coats, hats", ["'", "hats"]),
)
STARTS: tuple[tuple[str, list[str]], ...] = (
    ("Nobody slept. We left.", ["We"]),
    ("It was 5-4. We left.", ["We"]),
    ("Who left? Ana did.", ["Ana"]),
    ("It was J. Bo left.", []),
    ("1. Boil the water.", []),
    ("Meet Mr. Lee now.", []),
    ("Nobody slept. then we left.", []),
)


@pytest.mark.parametrize(("text", "words"), GOES_ON)
def test_a_sentence_goes_on(text: str, words: list[str]) -> None:
    """Behind commas, inside quotation marks, before "Rose said" and behind titles no sentence starts."""
    tokens = [token for token in NLP.make_doc(text) if not token.is_space]
    assert [tokens[at].text for at in joins(tokens)] == words


@pytest.mark.parametrize(("text", "words"), STARTS)
def test_a_sentence_starts(text: str, words: list[str]) -> None:
    """A capital behind a full stop behind a plain word or a figure starts one."""
    tokens = list(NLP.make_doc(text))
    assert [tokens[at].text for at in range(1, len(tokens)) if parts(tokens, at)] == words
