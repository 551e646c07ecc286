"""Edit a question: a form per answer shape, errors next to the field, what was typed still there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from flask import redirect, request, url_for

from content.model import Choice, Gap, Open, Option, Order, Pairs, Question
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

    from content.model import QuestionId, Shape
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
    typed, changed, faults = _typed(old)
    if faults:
        return render(_page(lesson, old, typed, faults))
    service.edit_question(store(), LessonId(lesson_id), changed)
    anchor = f"question-{question_id}"
    return redirect(url_for("review.lesson", lesson_id=lesson_id, question=question_id, _anchor=anchor))


@blueprint.get("/lessons/<int:lesson_id>/questions/new/<shape>")
def new(lesson_id: int, shape: str) -> Response:
    """Show an empty form for a question of the teacher's own."""
    return render(_page(own_lesson(lesson_id), _empty(shape), {}, ()))


@blueprint.post("/lessons/<int:lesson_id>/questions/new/<shape>")
def add(lesson_id: int, shape: str) -> Response:
    """Keep the teacher's own question, or say what is wrong with it."""
    lesson, empty = own_lesson(lesson_id), _empty(shape)
    typed, made, faults = _typed(empty)
    if faults:
        return render(_page(lesson, empty, typed, faults))
    added = service.add_question(store(), LessonId(lesson_id), made)
    there = url_for("review.lesson", lesson_id=lesson_id, question=added.id, _anchor=f"question-{added.id}")
    return redirect(there)


def _typed(old: Question) -> tuple[dict[str, str], Question, tuple[Fault, ...]]:
    """Read the form: what was typed, the question that it makes of the old one, and what is wrong with it."""
    typed = {name: value.replace("\r\n", "\n") for name, value in request.form.items()}
    shape, shape_faults = read(old.shape, typed)
    prompt = " ".join(typed.get("prompt", "").split())
    return typed, replace(old, prompt=prompt, shape=shape), (*_prompt_faults(prompt, old), *shape_faults)


def _empty(shape: str) -> Question:
    """Give an empty question of a shape."""
    if shape not in EMPTY:
        message = "There is no such kind of question. Choose one below the questions."
        raise NotFound(message)
    return Question(OWN, "", EMPTY[shape], ())


OWN = "own"
NO_OPTION = Option("")
EMPTY: dict[str, Shape] = {
    "choice": Choice((Option("", right=True), NO_OPTION, NO_OPTION, NO_OPTION)),
    "gap": Gap(""),
    "pairs": Pairs((("", ""),) * 5),
    "order": Order(("",) * 5),
    "open": Open(),
}


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
        title="Edit the question" if old.id else "A question of your own",
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
