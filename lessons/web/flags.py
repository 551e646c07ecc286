"""Questions that a student flags to come back to, kept by the browser: they are nobody else's business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import request, url_for

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from content.model import QuestionId

COOKIE = "flags"
COOKIE_SECONDS = 180 * 24 * 60 * 60  # as long as the browser remembers the attempt itself


def flagged() -> frozenset[str]:
    """Give the ids of the questions that are flagged in this attempt; its cookie is sent below its address only."""
    return frozenset(request.cookies.get(COOKIE, "").split())


def turn(answer: Response, token: str, question: QuestionId, *, on: bool) -> Response:
    """Flag a question with this answer, or take its flag away."""
    kept = (flagged() | {question}) if on else (flagged() - {question})
    answer.set_cookie(
        COOKIE,
        " ".join(sorted(kept)),
        max_age=COOKIE_SECONDS,
        path=url_for("student.resume", token=token),
        httponly=True,
        samesite="Lax",
        secure=request.is_secure,
    )
    return answer
