"""Edit a question: a form per answer shape, errors next to the field, what was typed still there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from flask import redirect, request, url_for

from lessons import service
from lessons.errors import NotFound
from lessons.model import LessonId
from lessons.web.evidence import Proof, proofs
from lessons.web.page import Fault, Page, render
from lessons.web.parts import store
from lessons.web.shape_form import Blank, OptionBlank, PairBlank, blanks, option_blanks, pair_blanks, read
from lessons.web.teacher import own_lesson, teacher_blueprint
from lessons.web.wording import type_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug.wrappers import Response

    from content.model import Question, QuestionId
    from lessons.model import Lesson

blueprint = teacher_blueprint("edit", __name__)

MOST_PROMPT = 600  # characters; a discussion may take three sentences
GAP = "____"


@dataclass(frozen=True, slots=True, kw_only=True)
class EditPage(Page):
    """One question as a form."""

    template: ClassVar[str] = "pages/edit.html"
    lesson: LessonId
    question: QuestionId
    type: str
    prompt: Blank
    blanks: tuple[Blank, ...]
    options: tuple[OptionBlank, ...]
    options_fault: str
    pairs: tuple[PairBlank, ...]
    pairs_fault: str
    proofs: tuple[Proof, ...]


@blueprint.get("/lessons/<int:lesson_id>/questions/<question_id>")
def question(lesson_id: int, question_id: str) -> Response:
    """Show the form with the question as it is."""
    lesson = own_lesson(lesson_id)
    return render(_page(lesson, _find(lesson, question_id), {}, ()))


@blueprint.post("/lessons/<int:lesson_id>/questions/<question_id>")
def save(lesson_id: int, question_id: str) -> Response:
    """Keep the changed question, or say what is wrong with it."""
    lesson = own_lesson(lesson_id)
    old = _find(lesson, question_id)
    typed = {name: value.replace("\r\n", "\n") for name, value in request.form.items()}
    shape, shape_faults = read(old.shape, typed)
    prompt = " ".join(typed.get("prompt", "").split())
    faults = (*_prompt_faults(prompt, old), *shape_faults)
    if faults:
        return render(_page(lesson, old, typed, faults))
    service.edit_question(store(), LessonId(lesson_id), replace(old, prompt=prompt, shape=shape))
    anchor = f"question-{question_id}"
    return redirect(url_for("review.lesson", lesson_id=lesson_id, question=question_id, _anchor=anchor))


def _find(lesson: Lesson, question_id: str) -> Question:
    for each in lesson.questions:
        if each.id == question_id:
            return each
    message = "This question is no longer in the lesson. Open the lesson again."
    raise NotFound(message)


def _prompt_faults(prompt: str, old: Question) -> tuple[Fault, ...]:
    if not prompt:
        return (Fault("prompt", "Type the question."),)
    if len(prompt) > MOST_PROMPT:
        return (Fault("prompt", f"Shorten the question to {MOST_PROMPT} characters."),)
    if GAP in old.prompt and prompt.count(GAP) != 1:
        return (Fault("prompt", f"Leave one gap in the sentence, written {GAP}."),)
    return ()


def _page(lesson: Lesson, old: Question, typed: Mapping[str, str], faults: tuple[Fault, ...]) -> EditPage:
    said = {fault.field: fault.sentence for fault in faults}
    hint = f"The gap is written {GAP}." if GAP in old.prompt else ""
    return EditPage(
        title="Edit the question",
        faults=faults,
        lesson=lesson.id or LessonId(0),
        question=old.id,
        type=type_words(old.type),
        prompt=Blank("prompt", "Question", typed.get("prompt", old.prompt), said.get("prompt", ""), hint, lines=3),
        blanks=blanks(old.shape, typed, said),
        options=option_blanks(old.shape, typed, said),
        options_fault=said.get("right", ""),
        pairs=pair_blanks(old.shape, typed, said),
        pairs_fault=said.get("pairs", ""),
        proofs=proofs(lesson.article, old.evidence),
    )
