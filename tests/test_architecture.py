"""What must not drift: registries and folders, templates and pages, sizes, and what no file may name."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import shutil
import statistics
import subprocess
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest
from flask import Flask
from jinja2 import Environment, FileSystemLoader, meta, nodes

from content import questions
from content.questions import QUESTION_TYPES
from lessons import web
from lessons.places import templates_folder
from lessons.web.page import Page

ROOT = Path(__file__).resolve().parent.parent
PYTHON_FILES = tuple(sorted(path for part in ("content", "lessons", "tests") for path in (ROOT / part).rglob("*.py")))
MOST_FUNCTION_LINES, MOST_FILE_LINES = 50, 400
GIVEN_BY_EXTENSIONS = {"current_user", "csrf_token"}
NEVER_NAMED = {
    "a folder of one machine": r"(?<![\w.>])/" + r"(?:root|work|home/[a-z]\w+|Users/[A-Za-z]\w+)/[a-z.]",
    "a package registry": r"\b(?:pypi|python" + r"hosted|npm" + r"js)\.(?:org|com)\b",
    "an index of packages": r"--(?:extra-)?" + r"index-url[ =]",
}


def test_question_types_are_the_folder() -> None:
    """Each module of content/questions stands once in QUESTION_TYPES; add a new one to the tuple there."""
    folder = {module.name for module in pkgutil.iter_modules(questions.__path__)}
    assert sorted(kind.__name__.rpartition(".")[2] for kind in QUESTION_TYPES) == sorted(folder)


@pytest.mark.parametrize("kind", QUESTION_TYPES, ids=lambda kind: kind.TYPE)
def test_a_question_type_is_named_after_its_file(kind: object) -> None:
    """The name that the command line, the JSON and the database use is the file's."""
    assert vars(kind)["TYPE"] == vars(kind)["__name__"].rpartition(".")[2]


def all_pages() -> list[type[Page]]:
    """Give every page dataclass of lessons/web."""
    for module in pkgutil.iter_modules(web.__path__):
        importlib.import_module(f"{web.__name__}.{module.name}")
    found, waiting = list[type[Page]](), [Page]
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting += below
        found += [page for page in below if "template" in vars(page)]
    # A slotted dataclass is made anew by its decorator, so the undecorated one may linger beside it.
    return sorted({page.template: page for page in found}.values(), key=lambda page: page.template)


@cache
def given() -> set[str]:
    """Give the names that every template has: those of Flask, of its extensions and of our blueprints."""
    app = Flask("lessons")
    for blueprint in web.blueprints():
        app.register_blueprint(blueprint)
    context = dict[str, object]()
    with app.test_request_context():
        app.update_template_context(context)
    return {*context, *app.jinja_env.globals, *GIVEN_BY_EXTENSIONS}


def names_used(template: str) -> set[str]:
    """Give the variables of a template and of all that it extends, without its macros."""
    environment = Environment(loader=FileSystemLoader(templates_folder()), autoescape=True)
    tree = environment.parse((templates_folder() / template).read_text(encoding="utf-8"))
    imported = {
        name if isinstance(name, str) else name[1] for each in tree.find_all(nodes.FromImport) for name in each.names
    }
    macros = {macro.name for macro in tree.find_all(nodes.Macro)}
    used = meta.find_undeclared_variables(tree) - imported - macros - given()
    for parent in tree.find_all(nodes.Extends):
        assert isinstance(parent.template, nodes.Const)
        used |= names_used(parent.template.value)
    return used


@pytest.mark.parametrize("page", all_pages(), ids=lambda page: page.__name__)
def test_a_template_uses_its_page(page: type[Page]) -> None:
    """A page's template uses every field of its dataclass and nothing else."""
    assert names_used(page.template) == {field.name for field in fields(page)}


def test_every_template_of_a_page_has_a_page() -> None:
    """No file in templates/pages is left over: it is a page's, or another one extends it."""
    folder = templates_folder() / "pages"
    extended = set(re.findall(r'extends "(pages/[^"]+)"', "".join(path.read_text() for path in folder.iterdir())))
    assert {f"pages/{path.name}" for path in folder.iterdir()} == {page.template for page in all_pages()} | extended


def test_functions_and_files_stay_small() -> None:
    """No function has more than 50 lines and no file more than 400; the medians are printed."""
    files = {path: path.read_text(encoding="utf-8") for path in PYTHON_FILES}
    lines = {path: len(text.splitlines()) for path, text in files.items()}
    functions = {
        f"{path.relative_to(ROOT)}: {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path, text in files.items()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    }
    print(f"median function {statistics.median(functions.values())} lines, file {statistics.median(lines.values())}")  # noqa: T201
    assert {name: size for name, size in functions.items() if size > MOST_FUNCTION_LINES} == {}
    assert {str(path): size for path, size in lines.items() if size > MOST_FILE_LINES} == {}


def test_no_file_names_one_machine() -> None:
    """No tracked file holds a path of somebody's machine or the address of a package registry."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("this is no checkout")
    listed = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)  # noqa: S603 - fixed words
    found = []
    for name in filter(None, listed.stdout.decode().split("\0")):
        data = (ROOT / name).read_bytes() if (ROOT / name).is_file() else b""
        text = "" if b"\0" in data else data.decode("utf-8", errors="replace")
        found += [f"{name}: {what}: {hit}" for what, rule in NEVER_NAMED.items() for hit in re.findall(rule, text)]
    assert found == []
