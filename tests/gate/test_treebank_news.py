"""News documents of a treebank: their text, sentence starts and marked dates."""

import gzip
from datetime import date
from pathlib import Path

from tests.gate.measure_times import Met, table
from tests.gate.treebank_news import read_news

LINES = """# newdoc id = GUM_news_made
# meta::dateCreated = 2015-01-20
# newpar
# text = It rained.
1	It	_	_	_	_	_	_	_	_
2	rained	_	_	_	_	_	_	_	SpaceAfter=No
3	.	_	_	_	_	_	_	_	_

# text = It had since May.
1	It	_	_	_	_	_	_	_	_
2	had	_	_	_	_	_	_	_	_
3	since	_	_	_	_	_	_	_	_
4	May	_	_	_	_	_	_	_	SpaceAfter=No|XML=<date when:::"2014-05"></date>
5	.	_	_	_	_	_	_	_	_

# newpar
# text = Dry years
1	Dry	_	_	_	_	_	_	_	XML=<date from:::"2001" to:::"2003">
2	years	_	_	_	_	_	_	_	XML=</date>

# newdoc id = GUM_fiction_made
# text = No news.
1	No	_	_	_	_	_	_	_	_
"""


def test_a_document_is_text_with_places(tmp_path: Path) -> None:
    """Paragraphs are parted, sentences start where they do, and dates keep their values; other kinds are left out."""
    path = tmp_path / "made.conllu.gz"
    path.write_bytes(gzip.compress(LINES.encode()))
    (news,) = read_news(path)
    assert (news.text, news.published) == ("It rained. It had since May.\n\nDry years", date(2015, 1, 20))
    assert news.starts == [0, 11, 30]
    assert [(news.text[mark.span.start : mark.span.end], mark.value) for mark in news.marks] == [
        ("May", "2014-05"),
        ("Dry years", "2001/2003"),
    ]
    assert table(Met(news, mark, None) for mark in news.marks).startswith("2 dates marked, 0.0% found")
