"""A draft as the JSON that `lessons make` prints: an interface, kept by its version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from content.model import Choice, Gap, Open, Order, Pairs

if TYPE_CHECKING:
    from content.model import Article, Draft, Passage, Question, Shape, Term

VERSION = 1
DECIMALS = 2  # beyond these, scores differ between kinds of processors


def draft_json(draft: Draft) -> dict[str, Any]:
    """Give a draft as JSON; every paragraph is a number from 1, every offset counts inside its paragraph."""
    article = draft.article
    return {
        "version": VERSION,
        "article": _article(article, draft.grade),
        "before": list(draft.before),
        "questions": [_question(article, question) for question in draft.questions],
        "glossary": [_term(article, term) for term in draft.glossary],
        "people": [
            {"name": row.name, "kind": row.kind, "role": row.role, "paragraph": _paragraph(article, row.passage)}
            for row in draft.people
        ],
        "timeline": [
            {
                "when": row.when,
                "as_written": row.as_written,
                "event": row.event,
                "paragraph": _paragraph(article, row.passage),
            }
            for row in draft.timeline
        ],
        "numbers": [
            {"figure": row.figure, "counts": row.counts, "paragraph": _paragraph(article, row.passage)}
            for row in draft.numbers
        ],
        "rejections": [
            {"type": row.type, "rule": row.rule, "reason": row.reason, "prompt": row.prompt} for row in draft.rejections
        ],
        "notes": list(draft.notes),
    }


def key_text(shape: Shape) -> str:
    """Give the key as the answer sheet prints it."""
    match shape:
        case Gap(answer):
            return answer
        case Choice(_, correction):
            return f"{shape.right.text}; {correction}" if correction else shape.right.text
        case Pairs(pairs):
            if shape.is_bank:
                return "; ".join(right for _, right in pairs)
            return "; ".join(f"{left} - {right}" for left, right in pairs)
        case Order(items):
            return "; ".join(items)
        case Open(points):
            return "; ".join(points)
        case never:
            assert_never(never)


def _article(article: Article, grade: float) -> dict[str, Any]:
    return {
        "title": article.title,
        "standfirst": article.standfirst,
        "byline": article.byline,
        "source": article.source,
        "address": article.address,
        "published": article.published.isoformat() if article.published else None,
        "paragraphs": list(article.paragraphs),
        "headings": [{"before": heading.before, "text": heading.text} for heading in article.headings],
        "words": article.words,
        "grade": round(grade, DECIMALS),
    }


def _question(article: Article, question: Question) -> dict[str, Any]:
    shape = question.shape
    return {
        "id": question.id,
        "type": question.type,
        "shape": type(shape).__name__.lower(),
        "prompt": _prompt(question),
        "options": _options(shape),
        "answer": key_text(shape),
        "accepted": list(shape.accepted) if isinstance(shape, Gap) else [],
        "pairs": [list(pair) for pair in shape.pairs] if isinstance(shape, Pairs) else [],
        "order": list(shape.items) if isinstance(shape, Order) else [],
        "points": question.points,
        "difficulty": round(question.difficulty, DECIMALS),
        "evidence": [_evidence(article, passage) for passage in question.evidence],
    }


def _prompt(question: Question) -> str:
    """Give the prompt; a word bank's with the words of its box, which have no other place here."""
    if isinstance(question.shape, Pairs) and question.shape.is_bank:
        return question.prompt.replace(BOX, f"{BOX} ({', '.join(question.shape.shown)})")
    return question.prompt


BOX = "the box"


def _options(shape: Shape) -> list[dict[str, Any]]:
    """Give the options of a choice."""
    options = shape.options if isinstance(shape, Choice) else ()
    return [{"text": option.text, "right": option.right, "why": option.why} for option in options]


def _evidence(article: Article, passage: Passage) -> dict[str, Any]:
    place = article.place(passage)
    text = article.paragraphs[place.paragraph - 1][place.start : place.end]
    return {"paragraph": place.paragraph, "start": place.start, "end": place.end, "text": text}


def _term(article: Article, term: Term) -> dict[str, Any]:
    return {
        "term": term.term,
        "part_of_speech": term.part_of_speech,
        "syllables": term.syllables,
        "definition": term.definition,
        "origin": term.origin,
        "translation": {"es": term.spanish} if term.spanish else {},
        "sentence": article.quote(term.passage),
        "paragraph": _paragraph(article, term.passage),
    }


def _paragraph(article: Article, passage: Passage) -> int:
    return article.place(passage).paragraph
