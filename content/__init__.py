"""The engine: an article in, a draft of a lesson out. This is its door."""

from content.model import (
    Article,
    Choice,
    Draft,
    Gap,
    Heading,
    Open,
    Option,
    Order,
    Pairs,
    Passage,
    Question,
    Rejection,
    Wish,
)

__all__ = [
    "Article",
    "Choice",
    "Draft",
    "Gap",
    "Heading",
    "Open",
    "Option",
    "Order",
    "Pairs",
    "Passage",
    "Question",
    "Rejection",
    "Wish",
    "draft_lesson",
]


def draft_lesson(*args: object, **options: object) -> Draft:
    """Draft a lesson (content.pipeline.draft_lesson), loading the readers on first use only."""
    from content.pipeline import draft_lesson as draft  # noqa: PLC0415 - spaCy takes a second to import

    return draft(*args, **options)  # type: ignore[arg-type]
