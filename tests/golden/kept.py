"""Golden lessons: the project's own articles, how both readers parsed them once, and the lessons that must come out.

Renew after a wanted change, and read the difference as a teacher:  python tests/golden/kept.py
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import spacy
from spacy.tokens import DocBin

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

from content.clean import clean  # noqa: E402 - the folder must be known first when this runs as a script
from content.model import Article, Wish  # noqa: E402
from content.parse import Parses, parse  # noqa: E402
from content.pipeline import lesson_of  # noqa: E402
from lessons.exchange.draft_json import draft_json  # noqa: E402
from lessons.intake import from_text  # noqa: E402

ARTICLES = (ROOT / "lessons" / "demo" / "article.txt", *sorted((HERE / "articles").glob("*.txt")))
ATTRIBUTES = ("TAG", "POS", "LEMMA", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE", "SENT_START")


def name(path: Path) -> str:
    """Give the name of an article's golden files."""
    return "demo" if path.parent.name == "demo" else path.stem


def article(path: Path) -> Article:
    """Give the clean article."""
    return clean(from_text(path.read_text(encoding="utf-8"), name=path.name))


def kept_parses(path: Path) -> Parses:
    """Give both Docs as they were kept."""
    vocabulary = spacy.blank("en").vocab
    first, second = DocBin().from_disk(HERE / "parses" / f"{name(path)}.spacy").get_docs(vocabulary)
    return Parses(first, second)


def lesson(path: Path) -> dict[str, Any]:
    """Make the lesson from the kept parses, as plain JSON data."""
    drafted = draft_json(lesson_of(article(path), kept_parses(path), Wish()))
    return dict(json.loads(json.dumps(drafted)))


def golden(path: Path) -> dict[str, Any]:
    """Give the lesson as it was kept."""
    return dict(json.loads((HERE / "lessons" / f"{name(path)}.json").read_text(encoding="utf-8")))


def renew(path: Path) -> None:
    """Parse anew and keep parses and lesson."""
    parses = parse(article(path).text)
    (HERE / "parses").mkdir(exist_ok=True)
    (HERE / "lessons").mkdir(exist_ok=True)
    DocBin(attrs=ATTRIBUTES, docs=[parses.first, parses.second]).to_disk(HERE / "parses" / f"{name(path)}.spacy")
    written = json.dumps(lesson(path), ensure_ascii=False, indent=1) + "\n"
    (HERE / "lessons" / f"{name(path)}.json").write_text(written, encoding="utf-8")


if __name__ == "__main__":
    for each in ARTICLES:
        renew(each)
