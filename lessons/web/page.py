"""Pages as data: each template gets exactly the fields of its dataclass."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, ClassVar

from flask import make_response, render_template

if TYPE_CHECKING:
    from flask import Response


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a form: the id of the field, and a sentence that says what to do."""

    field: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What base.html shows; a page adds the fields of its own template."""

    template: ClassVar[str]  # file under templates/
    title: str
    faults: tuple[Fault, ...] = ()  # summary of errors, each linked to its field


def render(page: Page, *, status: int = 200) -> Response:
    """Give a page as the web's answer; a page with faults says 400 unless told otherwise."""
    context = {field.name: getattr(page, field.name) for field in fields(page)}
    response = make_response(render_template(page.template, **context))
    response.status_code = 400 if page.faults and status == 200 else status  # noqa: PLR2004 - the default
    return response
