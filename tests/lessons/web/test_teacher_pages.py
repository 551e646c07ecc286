"""A teacher's way through the pages, without a script, over a real database."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from content.model import Draft, Pairs, Rejection
from lessons import accounts, create_app, service
from lessons.settings import MEMORY_QUEUE, Settings
from lessons.web.shape_form import read
from tests.samples import ARTICLE, GLOSSARY, QUESTIONS, SPARE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from flask import Flask
    from flask.testing import FlaskClient
    from werkzeug.test import TestResponse

    from content.model import Article, Wish

PASSWORD = "a long password"  # noqa: S105 - a test's own
TEXT = "\n\n".join(ARTICLE.paragraphs)


def draft(article: Article, wish: Wish, *, progress: Callable[[str], None]) -> Draft:
    """Draft the sample questions, whatever was wished for."""
    assert wish.count
    assert article.words
    progress("read")
    refused = Rejection("gap", "too short", "The sentence says too little.", "____ said.")
    return Draft(ARTICLE, QUESTIONS, glossary=GLOSSARY, spares=(SPARE,), rejections=(refused,))


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Flask]:
    """Give an application that drafts at once."""
    made = create_app(Settings(instance=tmp_path, queue_url=MEMORY_QUEUE), draft=draft)
    yield made
    made.extensions["lessons"].store.close()


@pytest.fixture
def teacher(app: Flask) -> FlaskClient:
    """Give the browser of a teacher who followed the one-time link."""
    client = app.test_client()
    address = f"/setup/{accounts.setup_token(app.extensions['lessons'].store)}"
    assert post(client, address, name="Ms Rivera", password=PASSWORD).location == "/lessons"
    return client


def page(client: FlaskClient, address: str) -> str:
    """Read a page that must be there."""
    answer = client.get(address)
    assert answer.status_code == 200, f"{address} gave {answer.status_code}"
    return answer.get_data(as_text=True)


def post(client: FlaskClient, address: str, *, form: str = "", **fields: str) -> TestResponse:
    """Send a form as a browser would, with the token of the page it stands on."""
    found = re.search(r'name="csrf_token" value="([^"]+)"', page(client, form or address))
    assert found
    return client.post(address, data={"csrf_token": found[1], **fields})


def reviewed(client: FlaskClient) -> None:
    """Go from a pasted text to the review page."""
    typed = {"text": TEXT, "count": "9", "level": "intermediate"}
    assert post(client, "/lessons/new", **typed).location == "/drafts/1/text"
    assert "Sarn Vale" in page(client, "/drafts/1/text")
    assert post(client, "/drafts/1/text", title="Lights", text=TEXT).location == "/drafts/1"
    assert client.get("/drafts/1").location == "/lessons/1"


def test_nobody_looks_in_without_signing_in(app: Flask) -> None:
    """Every page of a teacher leads to the sign-in page."""
    for address in ("/lessons", "/lessons/new", "/drafts/1", "/lessons/1", "/lessons/1/publish", "/lessons/1/qr.svg"):
        assert app.test_client().get(address).location.startswith("/sign-in?next=")


def test_signing_in_goes_on_here_only(app: Flask, teacher: FlaskClient) -> None:
    """After signing in a teacher gets the page asked for, but never another server's."""
    post(teacher, "/sign-out", form="/lessons")
    for wanted, got in (("/lessons/new", "/lessons/new"), ("//evil.example/", "/lessons"), ("/\\evil", "/lessons")):
        answer = post(app.test_client(), f"/sign-in?next={wanted}", name="ms rivera", password=PASSWORD)
        assert answer.location == got


def test_a_wrong_password_is_told_and_the_name_kept(app: Flask, teacher: FlaskClient) -> None:
    """A wrong password gives one sentence, in the summary and at the field."""
    del teacher
    answer = post(app.test_client(), "/sign-in", name="Ms Rivera", password="wrong")  # noqa: S106 - a test's own
    assert answer.status_code == 400
    assert answer.get_data(as_text=True).count("do not belong together") == 2
    assert 'value="Ms Rivera"' in answer.get_data(as_text=True)


def test_forms_from_elsewhere_are_refused(teacher: FlaskClient) -> None:
    """A form without this session's token changes nothing."""
    answer = teacher.post("/lessons/new", data={"text": TEXT})
    assert answer.status_code == 400
    assert "load the page again" in answer.get_data(as_text=True)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"text": "", "count": "9"}, "There is no text"),
        ({"text": "Only a few words.", "count": "9"}, "words"),
        ({"text": TEXT, "count": "900"}, "Type a number of questions from 3 to 30."),
    ],
)
def test_an_article_that_cannot_be_used(teacher: FlaskClient, fields: dict[str, str], sentence: str) -> None:
    """A bad form is told in a sentence, with what was typed still there."""
    answer = post(teacher, "/lessons/new", level="advanced", **fields)
    shown = answer.get_data(as_text=True)
    assert answer.status_code == 400
    assert sentence in shown
    assert fields["text"][:40] in shown


def test_a_text_corrected_away_is_refused(teacher: FlaskClient) -> None:
    """The corrected text still needs enough words for a lesson."""
    post(teacher, "/lessons/new", text=TEXT, count="9", level="intermediate")
    answer = post(teacher, "/drafts/1/text", title="Lights", text="Too little is left.")
    assert answer.status_code == 400
    assert "Too little is left." in answer.get_data(as_text=True)


def test_the_review_shows_all_and_changes_it(teacher: FlaskClient) -> None:
    """Each question has its proof; one can be left out and taken back; refusals give their reason."""
    reviewed(teacher)
    first = QUESTIONS[0]
    shown = page(teacher, f"/lessons/1?question={first.id}")
    assert "The class gets 9 questions and 5 glossary words." in shown
    assert 'class="evidence on"' in shown
    assert "The sentence says too little." in shown
    post(teacher, f"/lessons/1/questions/{first.id}/leave-out", form="/lessons/1")
    assert "The class gets 8 questions" in page(teacher, f"/lessons/1?undo={first.id}")
    post(teacher, f"/lessons/1/questions/{first.id}/take-back", form="/lessons/1")
    assert "The class gets 9 questions" in page(teacher, "/lessons/1")


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.type)
def test_every_shape_can_be_edited(teacher: FlaskClient, question: object) -> None:
    """A form of any shape with no prompt says so and keeps the rest."""
    reviewed(teacher)
    address = f"/lessons/1/questions/{getattr(question, 'id')}"  # noqa: B009 - one of any shape
    answer = post(teacher, address, prompt="")
    assert answer.status_code == 400
    assert "Type the question." in answer.get_data(as_text=True)


def test_an_edit_is_kept(teacher: FlaskClient) -> None:
    """A new wording and a new right option show on the review page."""
    reviewed(teacher)
    address = f"/lessons/1/questions/{QUESTIONS[3].id}"
    fields = {
        "option-0": "True",
        "option-1": "False",
        "right": "0",
        "correction": "",
        "prompt": "True or false: thefts fell.",
    }
    assert post(teacher, address, **fields).status_code == 302
    assert "True or false: thefts fell." in page(teacher, "/lessons/1")


def test_a_published_lesson_has_code_link_and_qr(app: Flask, teacher: FlaskClient) -> None:
    """Publishing shows the code, the link and a QR code, and says when no other device can open the link."""
    reviewed(teacher)
    assert teacher.get("/lessons/1/qr.svg").status_code == 404
    post(teacher, "/lessons/1/publish")
    code = service.lessons_of(app.extensions["lessons"].store, 1)[0].lesson.code
    shown = page(teacher, "/lessons/1/publish")
    assert code in shown
    assert "lessons serve --share" in shown
    assert teacher.get("/lessons/1/qr.svg").mimetype == "image/svg+xml"
    assert "No student has begun." in page(teacher, "/lessons/1/results")


def test_every_answer_carries_the_security_headers(app: Flask) -> None:
    """Pages, errors and files all say that scripts come from here only."""
    for address in ("/sign-in", "/nothing", "/static/teacher.css"):
        with app.test_client().get(address) as answer:
            policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'self'" in policy
        assert "unsafe" not in policy


def test_a_word_is_left_out_and_taken_back(teacher: FlaskClient) -> None:
    """A word that the teacher leaves out is gone from the glossary, and can be taken back."""
    reviewed(teacher)
    word = GLOSSARY[0].term
    assert post(teacher, "/lessons/1/words/leave-out", form="/lessons/1", word=word).location.endswith("#words")
    assert f"Left out: {word}" in page(teacher, "/lessons/1?words=open")
    post(teacher, "/lessons/1/words/take-back", form="/lessons/1", word=word)
    shown = page(teacher, "/lessons/1")
    assert f"Left out: {word}" not in shown
    assert GLOSSARY[0].definition in shown


def test_a_spare_question_is_added(teacher: FlaskClient) -> None:
    """The teacher sees what else was drafted, and one of it joins the lesson."""
    reviewed(teacher)
    assert "More questions: 1" in page(teacher, "/lessons/1")
    post(teacher, f"/lessons/1/questions/{SPARE.id}/add", form="/lessons/1")
    shown = page(teacher, "/lessons/1")
    assert "More questions" not in shown
    assert SPARE.prompt in shown


def test_the_teacher_chooses_colours_too(teacher: FlaskClient) -> None:
    """What the browser keeps as its look holds on a teacher's pages, and they lead to the choice."""
    teacher.set_cookie("look", "theme-dark")
    shown = page(teacher, "/lessons")
    assert re.search(r'<body class="[^"]*theme-dark', shown)
    assert 'href="/look"' in shown


def test_a_word_that_is_gone_is_told(teacher: FlaskClient) -> None:
    """A word that is not in the glossary gives one sentence."""
    reviewed(teacher)
    answer = post(teacher, "/lessons/1/words/leave-out", form="/lessons/1", word="nowhere")
    assert answer.status_code == 404
    assert "no longer in the glossary" in answer.get_data(as_text=True)


def test_the_reading_level_is_shown(teacher: FlaskClient) -> None:
    """The teacher sees the grade, the minutes and the hardest sentences."""
    reviewed(teacher)
    assert "The hardest sentences:" in page(teacher, "/lessons/1")


OWN = (
    ("choice", {"right": "1", "option-0": "Wrong", "option-1": "Right", "why-1": "So it says."}),
    ("gap", {"answer": "Sarn"}),
    ("pairs", {"left-0": "one", "right-0": "1", "left-1": "two", "right-1": "2"}),
    ("order", {"items": "first\nsecond"}),
    ("open", {"points": "Gives a reason."}),
)


@pytest.mark.parametrize(("shape", "fields"), OWN)
def test_a_teacher_adds_a_question(teacher: FlaskClient, shape: str, fields: dict[str, str]) -> None:
    """A question of the teacher's own, of any shape, comes last and is shown with its key."""
    reviewed(teacher)
    address = f"/lessons/1/questions/new/{shape}"
    assert "A question of your own" in page(teacher, address)
    assert post(teacher, address, prompt="What do you think?", **fields).status_code == 302
    assert "Your own" in page(teacher, "/lessons/1")


@pytest.mark.parametrize("shape", [shape for shape, _ in OWN if shape != "open"])
def test_an_empty_question_is_not_added(teacher: FlaskClient, shape: str) -> None:
    """An empty form says at its fields what is missing, and nothing is kept."""
    reviewed(teacher)
    answer = post(teacher, f"/lessons/1/questions/new/{shape}", prompt="")
    assert answer.status_code == 400
    assert "Type the question." in answer.get_data(as_text=True)
    assert "Your own" not in page(teacher, "/lessons/1")


def test_words_that_fit_nowhere_are_read() -> None:
    """A teacher may offer more right sides than belong anywhere, but none that is right."""
    typed = {"left-0": "one", "right-0": "1", "left-1": "two", "right-1": "2", "extra": "3\n\n2"}
    shape, faults = read(Pairs((("", ""),) * 2), typed)
    assert shape == Pairs((("one", "1"), ("two", "2")), ("3", "2"))
    assert [fault.field for fault in faults] == ["extra"]


def test_an_unknown_shape_is_told(teacher: FlaskClient) -> None:
    """A kind of question that does not exist gives one sentence."""
    reviewed(teacher)
    assert teacher.get("/lessons/1/questions/new/riddle").status_code == 404


def test_questions_change_places(teacher: FlaskClient) -> None:
    """Up and down move a question by one; the first one cannot go up."""
    reviewed(teacher)
    order = re.findall(r'id="question-([^"]+)" data-question', page(teacher, "/lessons/1"))
    post(teacher, f"/lessons/1/questions/{order[0]}/move", form="/lessons/1", way="down")
    post(teacher, f"/lessons/1/questions/{order[2]}/move", form="/lessons/1", way="up")
    assert re.findall(r'id="question-([^"]+)" data-question', page(teacher, "/lessons/1"))[:3] == [
        order[1],
        order[2],
        order[0],
    ]
    post(teacher, f"/lessons/1/questions/{order[1]}/move", form="/lessons/1", way="up")
    assert re.findall(r'id="question-([^"]+)" data-question', page(teacher, "/lessons/1"))[0] == order[1]
