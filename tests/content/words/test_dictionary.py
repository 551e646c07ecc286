"""The learner's dictionary keeps to plain words and to its form."""

import re
from pathlib import Path

import lemminflect
import pytest
from wordfreq import top_n_list

from content.errors import WordListError
from content.words.dictionary import Entry, entries, plain_words, read_entries, senses

FREQUENT = frozenset(top_n_list("en", 3000))
GOOD = "ransom\tnoun\t\tMoney for letting a prisoner go.\tThey paid a ransom.\trescate\tprice of freedom"


def _forms(word: str) -> set[str]:
    """Give a word with every dictionary form that it may have."""
    bare = word.lower().removesuffix("'s").strip("'")
    found = {bare}
    for part in ("NOUN", "VERB", "ADJ", "ADV"):
        found.update(lemminflect.getLemma(bare, part, lemmatize_oov=False))
    return found


def _hard_words(entry: Entry) -> list[str]:
    allowed = FREQUENT | plain_words()
    return [word for word in re.findall(r"[A-Za-z']+", entry.definition) if not _forms(word) & allowed]


def test_definitions_use_plain_words() -> None:
    """Every word of a definition is among the 3,000 most frequent, or on the list of exceptions with its reason."""
    hard = {entry.headword: words for entry in entries() if (words := _hard_words(entry))}
    assert not hard, f"Reword these definitions, or add the word to plain.txt with its reason: {hard}"


def test_first_dictionary_is_large_enough() -> None:
    """The dictionary holds over two hundred entries, each with a Spanish equivalent."""
    assert len(entries()) >= 200
    assert all(entry.spanish for entry in entries())


def test_examples_show_their_headword() -> None:
    """Every example has some form of each word of its headword."""
    missing = []
    for entry in entries():
        shown = set().union(*(_forms(word) for word in re.findall(r"[A-Za-z']+", entry.example)))
        if not all(_forms(word) & shown for word in re.split(r"[ -]", entry.headword)):
            missing.append(entry.headword)
    assert not missing


def test_at_most_one_sense_has_no_cues() -> None:
    """Of the senses of a headword with one part of speech, at most one goes without cue words."""
    for group in senses().values():
        bare = [entry.part_of_speech for entry in group if not entry.cues]
        assert len(bare) == len(set(bare)), group


@pytest.mark.parametrize(
    ("line", "trouble"),
    [
        ("ransom\tnoun", "7 fields"),
        (GOOD.replace("noun", "thing"), "part of speech"),
        (GOOD.replace("They paid a ransom.", ""), "empty"),
        (GOOD.replace("Money", "Money " * 20), "more than 20 words"),
        (GOOD + " for a friend", "more than 4 words"),
    ],
)
def test_broken_line_is_named(tmp_path: Path, line: str, trouble: str) -> None:
    """A broken line is refused with the file, the line's number and the trouble."""
    path = tmp_path / "small.tsv"
    path.write_text(f"# words\n{GOOD}\n{line}\n", encoding="utf-8")
    with pytest.raises(WordListError, match=rf"small.tsv, line 3: .*{trouble}"):
        read_entries(path)
