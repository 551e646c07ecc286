"""A treebank's last column as things and their mentions, out of a table written here."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

from tests.gate.coreference import gold_documents

if TYPE_CHECKING:
    from pathlib import Path

TABLE = """\
# newdoc id = GUM_news_mill
# newpar
# sent_id = 1
1\tThe\tthe\tDET\tDT\t_\t3\tdet\t_\tEntity=(1-place-new
2\told\told\tADJ\tJJ\t_\t3\tamod\t_\t_
3\tmill\tmill\tNOUN\tNN\t_\t4\tnsubj\t_\tEntity=1)
4\tburned\tburn\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# sent_id = 2
1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-place-giv)
2\tfell\tfall\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
"""


def test_mentions_of_one_thing_are_found_by_their_heads(tmp_path: Path) -> None:
    """The pronoun and the head of the phrase before it name the same thing, other words name none."""
    path = tmp_path / "treebank.conllu.gz"
    path.write_bytes(gzip.compress(TABLE.encode()))
    (document,) = gold_documents(path)
    assert document.text.strip() == "The old mill burned. It fell."
    assert document.things_at(document.text.index("mill")) == {"1"}
    assert document.things_at(document.text.index("It")) == {"1"}
    assert document.things_at(document.text.index("old")) == set()


def test_documents_are_chosen_by_name(tmp_path: Path) -> None:
    """A document whose name begins otherwise is left out."""
    path = tmp_path / "treebank.conllu.gz"
    path.write_bytes(gzip.compress(TABLE.encode()))
    assert list(gold_documents(path, "GUM_bio_")) == []
