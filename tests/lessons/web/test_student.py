"""A student's way through the pages, without a script, over a real database."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING

import pytest
from jinja2 import StrictUndefined

from content.model import Choice, Draft, Gap, Open, Option, Order, Pairs, question_id
from lessons import create_app, service
from lessons.settings import MEMORY_QUEUE, Settings
from lessons.web.answering import answer_form, state, tidy
from tests.samples import ARTICLE, BANK, GLOSSARY, QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from flask import Flask
    from flask.testing import FlaskClient
    from werkzeug.test import TestResponse

    from content.model import Question, Shape
    from lessons.model import Lesson

RIGHT = {  # what a student who knows everything sends for each shape
    Gap: lambda shape: [shape.answer],
    Choice: lambda shape: [shape.right.text],
    Pairs: lambda shape: [right for _, right in shape.pairs],
    Order: lambda shape: list(shape.items),
    Open: lambda _: ["It cost fear.\nIt brought visitors."],
}


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Flask]:
    """Give an application whose templates may name nothing that their page does not have."""
    made = create_app(Settings(instance=tmp_path, queue_url=MEMORY_QUEUE))
    made.jinja_env.undefined = StrictUndefined
    yield made
    made.extensions["lessons"].store.close()


@pytest.fixture
def lesson(app: Flask) -> Lesson:
    """Give a published lesson with every answer shape."""
    return published(app, QUESTIONS)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """Give a student's browser."""
    return app.test_client()


def published(app: Flask, questions: tuple[Question, ...]) -> Lesson:
    """Keep and publish a lesson."""
    store = app.extensions["lessons"].store
    lesson = service.create_lesson(store, Draft(ARTICLE, questions, glossary=GLOSSARY))
    assert lesson.id
    return service.publish(store, lesson.id)


def right(shape: Shape) -> list[str]:
    """Give the right reply to a question of any shape."""
    given: list[str] = RIGHT[type(shape)](shape)  # type: ignore[no-untyped-call]
    return given


def page(client: FlaskClient, address: str) -> str:
    """Read a page that must be there."""
    answer = client.get(address)
    assert answer.status_code == 200, f"{address} gave {answer.status_code}"
    return unescape(answer.get_data(as_text=True))


def post(client: FlaskClient, address: str, *, form: str = "", **fields: str | list[str]) -> TestResponse:
    """Send a form as a browser would, with the token of the page it stands on."""
    found = re.search(r'name="csrf_token" value="([^"]+)"', page(client, form or address))
    assert found
    return client.post(address, data={"csrf_token": found[1], **fields})


def joined(client: FlaskClient, lesson: Lesson, name: str = "Mia") -> str:
    """Join, and give the address of one's own work."""
    location = post(client, f"/j/{lesson.code}", name=name).location
    assert location.endswith("/1")
    return location.removesuffix("/1")


def handed_in(client: FlaskClient, work: str) -> str:
    """Hand in and read the feedback."""
    assert post(client, f"{work}/hand-in", form=f"{work}/check").location == f"{work}/feedback"
    return page(client, f"{work}/feedback")


def test_the_start_asks_for_the_code(client: FlaskClient, lesson: Lesson) -> None:
    """A code typed in any case leads to its lesson; a wrong one is told beside the field and kept."""
    assert "What is your join code?" in page(client, "/")
    assert client.get(f"/?code=+{lesson.code.lower()[:3]}+{lesson.code[3:]}").location == f"/j/{lesson.code}"
    answer = client.get("/?code=NOPE")
    assert answer.status_code == 400
    assert answer.get_data(as_text=True).count("No lesson has this code.") == 2
    assert 'value="NOPE"' in answer.get_data(as_text=True)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("  ", "Type your name"), ("x" * 61, "longer than 60 characters")],
)
def test_a_name_that_cannot_be_used(client: FlaskClient, lesson: Lesson, name: str, sentence: str) -> None:
    """A bad name is told in a sentence, in the summary and at the field."""
    answer = post(client, f"/j/{lesson.code}", name=name)
    assert answer.status_code == 400
    assert answer.get_data(as_text=True).count(sentence) == 2


def test_the_whole_way_all_right(client: FlaskClient, lesson: Lesson) -> None:
    """A student who knows everything goes from question to question and is told so."""
    work = joined(client, lesson)
    for number, question in enumerate(QUESTIONS, 1):
        after = f"{work}/{number + 1}" if number < len(QUESTIONS) else f"{work}/check"
        assert post(client, f"{work}/{number}", answer=right(question.shape)).location == after
    assert "You have answered every question." in page(client, f"{work}/check")
    feedback = handed_in(client, work)
    assert "You got 8 of 8 questions right and earned 12 of 12 points." in feedback
    assert "Your teacher marks 1 written answer." in feedback
    assert "It brought visitors." in feedback
    assert "Not right" not in feedback


def test_feedback_explains_what_went_wrong(client: FlaskClient, lesson: Lesson) -> None:
    """A wrong answer shows the key, why it is wrong, the correction, and the evidence with its paragraph."""
    work = joined(client, lesson)
    post(client, f"{work}/1", answer="460")
    post(client, f"{work}/4", answer="True")
    feedback = handed_in(client, work)
    for words in (
        "Your answer, not right",
        "This is how many lamps stayed.",
        "It should say: <strong>Reported thefts in the valley fell between 2020 and 2022.</strong>",
        '<span class="proof-place">Paragraph 5</span> <mark>reported thefts fell from 61 in 2020 to 48 in 2022.</mark>',
        "Not answered",
    ):
        assert words in feedback
    assert "This is how many people signed" not in feedback, "why of an option that was not chosen"


def test_nothing_tells_the_key_before_handing_in(app: Flask) -> None:
    """The pages of a lesson are the same to the letter with another key."""
    shown = []
    for questions in (QUESTIONS, tuple(map(other_key, QUESTIONS))):
        client, lesson = app.test_client(), published(app, questions)
        work = joined(client, lesson)
        addresses = [f"/j/{lesson.code}", *(f"{work}/{n}" for n in range(1, 10)), f"{work}/check"]
        raw = "".join(page(client, address) for address in addresses)
        raw = re.sub(r'(csrf_token" value|csrf-token" content)="[^"]+"', "", raw)
        shown.append(raw.replace(work, "/a/mine").replace(lesson.code, "CODE"))
    assert shown[0] == shown[1]


def other_key(question: Question) -> Question:
    """Give a question that looks the same and has another key."""
    match question.shape:
        case Gap():
            shape: Shape = Gap("something else")
        case Choice(options):
            rest = [Option(each.text, right=not each.right, why="Because.") for each in options]
            first = next(each.text for each in rest if each.right)
            shape = Choice(tuple(replace(each, right=each.text == first) for each in rest), correction="No.")
        case Pairs(pairs):
            lefts, rights = zip(*pairs, strict=True)
            shape = Pairs(tuple(zip(lefts, reversed(rights), strict=True)))
        case Order(items):
            shape = Order((*items[2:], *items[:2]))
        case Open(_, lines):
            shape = Open(("Another point.",), lines)
    changed = replace(question, shape=shape, evidence=question.evidence[:1])
    return replace(changed, id=question_id(changed))


def test_answers_come_back(client: FlaskClient, app: Flask, lesson: Lesson) -> None:
    """What was saved stands in the forms again, here by the cookie and elsewhere by the personal link."""
    work = joined(client, lesson)
    for number, question in enumerate(QUESTIONS, 1):
        post(client, f"{work}/{number}", answer=right(question.shape))
    assert "Go on as Mia" in page(client, f"/j/{lesson.code}")
    elsewhere = app.test_client()
    assert "Go on as" not in page(elsewhere, f"/j/{lesson.code}")
    assert elsewhere.get(work).location == f"{work}/check"
    assert page(elsewhere, f"{work}/1").count(" checked") == 1
    assert 'value="shields"' in page(elsewhere, f"{work}/5")
    assert page(elsewhere, f"{work}/7").count(" selected") == 4
    assert page(elsewhere, f"{work}/8").count(" selected") == 4
    assert "It cost fear.\nIt brought visitors.</textarea>" in page(elsewhere, f"{work}/9")


def test_going_on_begins_at_the_first_gap(client: FlaskClient, lesson: Lesson) -> None:
    """The personal link leads to the first question that is not wholly answered."""
    work = joined(client, lesson)
    for number in (1, 2, 3, 4, 5, 6, 8, 9):
        post(client, f"{work}/{number}", answer=right(QUESTIONS[number - 1].shape))
    post(client, f"{work}/7", answer=["mayor of Sarn Vale", "", "", ""])
    assert client.get(work).location == f"{work}/7"
    assert "Adaeze Lind: mayor of Sarn Vale" in page(client, f"{work}/check")
    assert "Jonas Albrecht: nothing yet" in page(client, f"{work}/check")
    assert "1 question is not fully answered." in page(client, f"{work}/check")


def test_the_script_saves_at_once(client: FlaskClient, lesson: Lesson) -> None:
    """The script's answer says when it was saved; a repeated id changes nothing; the token of the page is asked for."""
    work = joined(client, lesson)
    found = re.search(r'name="csrf-token" content="([^"]+)"', page(client, f"{work}/1"))
    assert found
    headers = {"X-CSRFToken": found[1]}
    for value in ("460", "900"):
        told = client.post(f"{work}/1/save", data={"answer": value, "client_id": "same"}, headers=headers)
        assert told.status_code == 200
        assert re.fullmatch(r"Saved at \d\d:\d\d", told.json["sentence"] if told.json else "")
    assert 'value="460" checked' in page(client, f"{work}/1")
    assert client.post(f"{work}/1/save", data={"answer": "900"}).status_code == 400
    handed_in(client, work)
    late = client.post(f"{work}/1/save", data={"answer": "900", "client_id": "late"}, headers=headers)
    assert late.status_code == 409
    assert late.json == {"sentence": "You have handed in this lesson. Your answers can be read, but no longer changed."}


def test_after_handing_in_the_questions_lead_to_the_feedback(client: FlaskClient, lesson: Lesson) -> None:
    """An attempt that is handed in shows its feedback wherever one comes from, and never before."""
    work = joined(client, lesson)
    assert client.get(f"{work}/feedback").location == f"{work}/check"
    handed_in(client, work)
    for address in (work, f"{work}/1", f"{work}/check"):
        assert client.get(address).location == f"{work}/feedback"


@pytest.mark.parametrize("address", ["/a/nobody", "/a/nobody/1", "/a/nobody/feedback", "/j/AAAAAA"])
def test_an_unknown_address_says_what_to_do(client: FlaskClient, address: str) -> None:
    """An address of no student or lesson gives a sentence."""
    answer = client.get(address)
    assert answer.status_code == 404
    assert "with" in answer.get_data(as_text=True)


def test_a_number_past_the_last_question(client: FlaskClient, lesson: Lesson) -> None:
    """A question that is not there says how many there are."""
    answer = client.get(f"{joined(client, lesson)}/10")
    assert answer.status_code == 404
    assert "This lesson has 9 questions." in answer.get_data(as_text=True)


def test_what_is_typed_is_shown_as_text(client: FlaskClient, lesson: Lesson) -> None:
    """Names and answers with mark-up in them are words like any others; too long an answer is told and kept."""
    work = joined(client, lesson, "<b>Mia</b>")
    post(client, f"{work}/5", answer="<script>x</script>")
    for address in (f"{work}/5", f"{work}/check"):
        raw = client.get(address).get_data(as_text=True)
        assert "&lt;b&gt;Mia" in raw
        assert "<script>x" not in raw
    long = post(client, f"{work}/9", answer="a" * 10_001)
    assert long.status_code == 400
    assert "aaaa</textarea>" in long.get_data(as_text=True)


@pytest.mark.parametrize(
    ("shape", "values", "now"),
    [
        (Gap("a"), (), "none"),
        (Gap("a"), ("b",), "answered"),
        (Pairs((("a", "b"), ("c", "d"))), ("b", ""), "begun"),
        (Order(("a", "b")), ("a", "b"), "answered"),
        (Order(("a", "b")), ("", ""), "none"),
    ],
)
def test_the_state_of_an_answer(shape: Shape, values: tuple[str, ...], now: str) -> None:
    """A question is answered when each of its fields is."""
    assert state(replace(QUESTIONS[0], shape=shape), values) == now


def test_fields_are_tidied() -> None:
    """Spaces around an answer and a browser's line ends go; empty fields are no answer, but keep their places."""
    assert tidy([" a\r\nb "]) == ("a\nb",)
    assert tidy(["", " "]) == ()
    assert tidy(["", "b"]) == ("", "b")


def test_a_form_holds_what_was_chosen_in_its_place() -> None:
    """Each select of a matching chooses its own saved answer."""
    form = answer_form(Pairs((("a", "x"), ("b", "y"))), ("", "x"))
    chosen = [[offer.text for offer in row.offers if offer.chosen] for row in getattr(form, "rows", ())]
    assert chosen == [[], ["x"]]


def test_a_word_bank_chooses_in_the_sentence(client: FlaskClient, app: Flask) -> None:
    """The gap of each sentence is a select that offers every word of the box and holds what was chosen."""
    work = joined(client, published(app, (BANK,)))
    post(client, f"{work}/1", answer=["shields", "bats", ""])
    shown = page(client, f"{work}/1")
    assert re.findall(r'value="(\w+)" selected', shown) == ["shields", "bats"]
    assert shown.count('<option value="mayor">') == 3
    assert "stayed with <select" in shown


def test_a_flag_keeps_the_answer_and_the_place(client: FlaskClient, app: Flask, lesson: Lesson) -> None:
    """Flagging saves what is there, stays on the question, shows on every page of this browser, and can be undone."""
    work = joined(client, lesson)
    assert post(client, f"{work}/1", answer="460", flag="on").location == f"{work}/1"
    shown = page(client, f"{work}/2")
    assert 'aria-label="Question 1 flagged, answered"' in shown
    assert "Flagged for later" in page(client, f"{work}/check")
    assert "Flagged for later" not in page(app.test_client(), f"{work}/check")
    post(client, f"{work}/1", answer="460", flag="off")
    assert "Flagged for later" not in page(client, f"{work}/check")


def test_nothing_is_not_called_saved(client: FlaskClient, lesson: Lesson) -> None:
    """A question that was passed over says that it is not answered yet."""
    work = joined(client, lesson)
    post(client, f"{work}/1")
    assert "Not answered yet" in page(client, f"{work}/1")
