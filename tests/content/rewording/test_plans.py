"""Plans, said to have happened already or not yet; a docstring is the text."""

from __future__ import annotations

import pytest

from content.rewording.plans import plans
from tests.content.rewording import samples

HARBOUR = """
The DET DT 2 det - the DET 2 det -
town NOUN NN 2 compound - town NOUN 2 compound -
council NOUN NN 4 nsubj - council NOUN 4 nsubj -
will AUX MD 4 aux - will AUX 4 aux -
open VERB VB 4 ROOT - open VERB 4 ROOT -
a DET DT 7 det - a DET 7 det -
stone NOUN NN 7 compound - stone NOUN 7 compound -
harbour NOUN NN 4 obj - harbour NOUN 4 dobj -
for ADP IN 10 case - for ADP 4 prep -
small ADJ JJ 10 amod - small ADJ 10 amod -
boats NOUN NNS 4 obl - boat NOUN 8 pobj -
. PUNCT . 4 punct - . PUNCT 4 punct -
"""
NOT_YET = "When the article was written, the town council had not yet {} a stone harbour for small boats."
ALREADY = "When the article was written, the town council had already {} a stone harbour for small boats."


@pytest.mark.parametrize(("verb", "done"), [("open", "opened"), ("build", "built"), ("admire", "")])
def test_what_is_planned_has_not_happened_yet(verb: str, done: str) -> None:
    """The town council will open a stone harbour for small boats."""
    reading = samples.reading_of(HARBOUR.replace("open", verb))
    found = [(one.right, one.wrong) for one in plans(reading)]
    assert found == ([(NOT_YET.format(done), ALREADY.format(done))] if done else [])
