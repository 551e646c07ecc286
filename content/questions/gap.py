"""Fill the gap: hide a name or a number and ask for it back.

In:  Marie Curie won the Nobel Prize in 1903.
Out: Marie Curie won the Nobel Prize in ____. (1903)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.model import Gap, Question
from content.statements import stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading

TYPE = "gap"
BLANK = "____"


def propose(reading: Reading) -> Iterator[Question]:
    """Hide each figure and each name that stands once in a statement."""
    for whole, passage in stated(reading):
        hidden = [(count.figure, ()) for count in reading.counts if passage.start <= count.span.start < passage.end]
        named = [
            (name.text, tuple(form for form in name.forms if form != name.text))
            for name in reading.names
            if name.kind != "group" and any(passage.start <= mention.start < passage.end for mention in name.alone)
        ]
        for answer, accepted in [*hidden, *named]:
            if len(re.findall(rf"(?<!\w){re.escape(answer)}(?!\w)", whole)) == 1 and not whole.startswith(answer):
                prompt = re.sub(rf"(?<!\w){re.escape(answer)}(?!\w)", BLANK, whole)
                yield Question(TYPE, prompt, Gap(answer, accepted), (passage,), difficulty=0.35)
