"""Which of two dated things came first; a docstring is the text."""

from __future__ import annotations

import pytest

from content.rewording.sequence import sequences
from tests.content.rewording import samples

SOLD = """
Ann PROPN NNP 2 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
sold VERB VBD 2 ROOT - sell VERB 2 ROOT -
Larkham PROPN NNP 4 compound Location Larkham PROPN 4 compound GPE
mine NOUN NN 2 obj - mine NOUN 2 dobj -
in ADP IN 6 case - in ADP 2 prep -
1903 NUM CD 2 obl Date 1903 NUM 5 pobj DATE
. PUNCT . 2 punct - . PUNCT 2 punct -
Bo PROPN NNP 10 nsubj Person Bo PROPN 9 compound PERSON
Carr PROPN NNP 8 flat Person Carr PROPN 10 nsubj PERSON
closed VERB VBD 10 ROOT - close VERB 10 ROOT -
Larkham PROPN NNP 12 compound Location Larkham PROPN 12 compound GPE
school NOUN NN 10 obj - school NOUN 10 dobj -
in ADP IN 14 case - in ADP 10 prep -
1921 NUM CD 10 obl Date 1921 NUM 13 pobj DATE
. PUNCT . 10 punct - . PUNCT 10 punct -
""".replace("sell", "destroy").replace("sold", "destroyed")
TRUE = "Ann Lee destroyed Larkham mine before Bo Carr closed Larkham school."
FALSE = "Bo Carr closed Larkham school before Ann Lee destroyed Larkham mine."


@pytest.mark.parametrize(
    ("parse", "found"),
    [
        (SOLD, [(TRUE, FALSE)]),
        (SOLD.replace("1921", "1887"), [(FALSE, TRUE)]),
        (SOLD.replace("1921", "1903"), []),
        (SOLD.replace("destroy VERB", "own VERB"), []),
    ],
)
def test_the_earlier_came_first(parse: str, found: list[tuple[str, str]]) -> None:
    """Ann Lee destroyed Larkham mine in 1903. Bo Carr closed Larkham school in 1921."""
    assert [(one.right, one.wrong) for one in sequences(samples.reading_of(parse))] == found
