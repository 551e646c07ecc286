"""Some training windows are written in other letters."""

from random import Random

from content.language.casings import CAPITALS, HEADLINES, LOWERED, recased_names, recased_trees
from content.language.corpus import NameWord, TreeWord


class Drawn(Random):
    """Chance that always draws the same."""

    def __init__(self, draw: float) -> None:
        super().__init__(0)
        self._draw = draw

    def random(self) -> float:
        return self._draw


SENTENCE = (
    TreeWord("She", "PRON", "PRP", 2, "nsubj"),
    TreeWord("came", "VERB", "VBD", 0, "root"),
    TreeWord("to", "ADP", "IN", 4, "case"),
    TreeWord("Peru", "PROPN", "NNP", 2, "obl"),
    TreeWord(".", "PUNCT", ".", 2, "punct"),
)
LINE = (NameWord("Bo", "S-Person"), NameWord("left", "O"), NameWord("on", "O"), NameWord("Monday", "S-Date"))


def _forms(draw: float) -> str:
    (sentence,) = recased_trees((SENTENCE,), Drawn(draw))
    return " ".join(word.form for word in sentence)


def test_most_windows_stay() -> None:
    """She came to Peru ."""
    assert recased_trees((SENTENCE,), Drawn(0.5)) == (SENTENCE,)
    assert recased_names((LINE,), Drawn(0.5)) == (LINE,)


def test_lower_case_headline_and_capitals() -> None:
    """She came to Peru ."""
    assert _forms(LOWERED - 0.001) == "she came to peru ."
    assert _forms(LOWERED + HEADLINES - 0.001) == "She Came to Peru"
    assert _forms(LOWERED + HEADLINES + CAPITALS - 0.001) == "SHE CAME TO PERU ."


def test_names_lose_their_label_with_their_capitals() -> None:
    """Bo left on Monday: the date stays one"""
    (line,) = recased_names((LINE,), Drawn(LOWERED - 0.001))
    assert [(word.form, word.label) for word in line] == [
        ("bo", "O"),
        ("left", "O"),
        ("on", "O"),
        ("monday", "S-Date"),
    ]
