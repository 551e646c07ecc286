"""The command line as other programs see it: exit statuses, standard output, standard error, files."""

from __future__ import annotations

import io
import json
import re
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from lessons.cli import main
from lessons.places import PACKAGE
from tests.samples import ARTICLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ARTICLE_FILE = PACKAGE / "demo" / "article.txt"
SPANISH = "El río baja crecido y los vecinos miran el puente desde la orilla mientras llega la noche. " * 12
WRONG_CALLS: tuple[list[str], ...] = (
    [],
    ["make"],
    ["sing"],
    ["make", "x.txt", "--count", "0"],
    ["make", "x.txt", "--count", "many"],
    ["make", "x.txt", "--kinds", "riddle"],
    ["make", "x.txt", "--level", "expert"],
    ["make", "x.txt", "--format", "docx"],
    ["make", "x.txt", "--seed", "half"],
    ["serve", "--port", "99999"],
    ["serve", "--port", "door"],
)
REFUSED = {
    "empty.txt": (b"", "There is no text"),
    "blank.txt": (b" \n\n\t\n", "empty"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "is not a text"),
    "broken.pdf": (b"%PDF-1.7 and then nothing", "broken PDF"),
    "short.txt": (b"The bridge in Harlow will close on Monday. It is old.", "11 words"),
    "spanish.txt": (SPANISH.encode(), "English"),
    "long.txt": (b"The bridge is long. " * 40_000, "characters"),
}
# The contract of version 1: key -> keys of the object, or of each object of the list.
TOP = "version article before questions glossary people timeline numbers rejections notes"
KEYS = {
    "article": "title standfirst byline source address published paragraphs headings words grade",
    "questions": "id type shape prompt options answer accepted pairs order points difficulty evidence",
    "glossary": "term part_of_speech syllables definition origin translation sentence paragraph",
    "people": "name kind role paragraph",
    "timeline": "when as_written event paragraph",
    "numbers": "figure counts paragraph",
    "rejections": "type rule reason prompt",
}
INNER = {"options": "text right why", "evidence": "paragraph start end text"}


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Give what `lessons make` prints for the demo article, from the real readers."""
    folder = tmp_path_factory.mktemp("made")
    assert main(["make", str(ARTICLE_FILE), "--out", str(folder)]) == 0
    return (folder / "article.json").read_bytes()


@pytest.fixture(scope="module")
def made(printed: bytes) -> dict[str, Any]:
    """Give the demo article's lesson as JSON."""
    parsed: dict[str, Any] = json.loads(printed)
    return parsed


@pytest.mark.parametrize("words", WRONG_CALLS, ids=" ".join)
def test_a_wrong_call_ends_with_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong call ends with 2 and says how to call."""
    with pytest.raises(SystemExit) as ended:
        main(words)
    said = capsys.readouterr()
    assert ended.value.code == 2
    assert said.err.startswith("usage: lessons")
    assert said.out == ""


@pytest.mark.parametrize("name", REFUSED)
def test_refused_input_gives_one_sentence(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What cannot be used ends with 1 and one line on standard error that says why and what to do."""
    data, words = REFUSED[name]
    (tmp_path / name).write_bytes(data)
    assert_refused(["make", str(tmp_path / name)], words, capsys)


@pytest.mark.parametrize(("place", "words"), [("", "cannot be read"), ("nothing.txt", "no such file"), (".", "direc")])
def test_a_missing_file_gives_one_sentence(
    place: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A path that leads to no file is named, with status 1."""
    assert_refused(["make", str(tmp_path / place)], words, capsys)


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/story", "https://", "http://[::1]/x", "HTTP://localhost/x"])
def test_an_address_of_this_network_is_refused(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    """An address that is none, or leads inside, gives one sentence; nothing is fetched."""
    assert_refused(["make", address], "address", capsys)


def assert_refused(words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Check for status 1, nothing on standard output and one line of whole sentences on standard error."""
    assert main(words) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert sentence in said.err
    assert re.fullmatch(r"\S[^\n]*[.]\n", said.err)
    assert "Traceback" not in said.err


def test_the_json_has_the_agreed_keys(made: dict[str, Any]) -> None:
    """Each object has exactly the keys that readers of version 1 rely on, in their order."""
    assert list(made) == TOP.split()
    assert made["version"] == 1
    for name, keys in KEYS.items():
        for each in made[name] if isinstance(made[name], list) else [made[name]]:
            assert list(each) == keys.split(), name
    for question in made["questions"]:
        for name, keys in INNER.items():
            assert all(list(each) == keys.split() for each in question[name]), name


def test_the_json_proves_its_answers(made: dict[str, Any]) -> None:
    """Evidence is the slice of its paragraph, ids are unique, and a choice has one right option."""
    paragraphs = made["article"]["paragraphs"]
    for question in made["questions"]:
        assert question["evidence"] or question["shape"] == "open"
        for each in question["evidence"]:
            assert paragraphs[each["paragraph"] - 1][each["start"] : each["end"]] == each["text"]
        assert [option["right"] for option in question["options"]].count(True) == (question["shape"] == "choice")
    assert len({question["id"] for question in made["questions"]}) == len(made["questions"]) > 0


def test_standard_input_gives_the_same_lesson(
    printed: bytes, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """`-` reads standard input; the lesson is the file's, byte for byte, and nothing else is printed."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(ARTICLE_FILE.read_bytes())))
    assert main(["make", "-"]) == 0
    said = capfdbinary.readouterr()
    assert said.out == printed
    assert said.err == b""


def test_kinds_and_count_are_kept(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """A lesson of three facts and gaps holds at most three questions, all of these kinds."""
    assert main(["make", str(ARTICLE_FILE), "--kinds", "fact,gap", "--count", "3"]) == 0
    questions = json.loads(capfdbinary.readouterr().out)["questions"]
    assert 0 < len(questions) <= 3
    assert {question["type"] for question in questions} <= {"fact", "gap"}


@pytest.mark.parametrize(
    ("form", "fits"),
    [("html", lambda data: data.startswith(b"<!doctype html>")), ("pdf", lambda data: data.startswith(b"%PDF-"))],
)
def test_a_file_is_named_after_its_article(
    form: str, fits: Callable[[bytes], bool], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """--out makes the folder and names the file after the article; standard error says where it is."""
    shutil.copy(ARTICLE_FILE, tmp_path / "The drug war.txt")
    out = tmp_path / "new" / "handouts"
    assert main(["make", str(tmp_path / "The drug war.txt"), "--format", form, "--out", str(out)]) == 0
    assert [path.name for path in out.iterdir()] == [f"The drug war.{form}"]
    assert fits((out / f"The drug war.{form}").read_bytes())
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", f"{out / f'The drug war.{form}'}\n")


def test_a_folder_that_is_a_file_gives_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--out that names a file is refused with a sentence, after the lesson was made."""
    (tmp_path / "taken").write_text("\n\n".join(ARTICLE.paragraphs), encoding="utf-8")
    assert_refused(
        ["make", str(tmp_path / "taken"), "--kinds", "gap", "--out", str(tmp_path / "taken")],
        "cannot be written",
        capsys,
    )
