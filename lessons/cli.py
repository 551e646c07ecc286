"""The command line: lessons serve | make | demo | check."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from content.errors import ContentError
from lessons.commands import LAST_PORT, PORT, SEED
from lessons.errors import LessonsError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SUCCESS, UNUSABLE, WRONG_CALL = 0, 1, 2
LEVELS = ("elementary", "intermediate", "advanced")
FORMATS = ("json", "html", "pdf")


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words ask: 0 for success, 1 with one sentence for bad input; argparse ends a wrong call with 2."""
    arguments = parser().parse_args(words)
    try:
        arguments.run(arguments)
    except (ContentError, LessonsError) as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        return UNUSABLE
    except KeyboardInterrupt:
        return SUCCESS
    return SUCCESS


def parser() -> argparse.ArgumentParser:
    """Describe all commands and their options."""
    top = argparse.ArgumentParser(prog="lessons", description="Makes a lesson out of a news article.")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    _make(commands.add_parser("make", help="make a lesson out of an article"))
    _serve(commands.add_parser("serve", help="start the web server"))
    _demo(commands.add_parser("demo", help="prepare a demo lesson with a class"))
    checking = commands.add_parser("check", help="say what is installed and what is missing")
    checking.set_defaults(run=_command("check"))
    return top


def _command(name: str) -> Callable[[argparse.Namespace], None]:
    """Load a command when it runs: `lessons --help` needs neither spaCy nor WeasyPrint."""
    return lambda arguments: import_module(f"lessons.commands.{name}").run(arguments)


def _make(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    add("article", help="a path, an address, or - for standard input")
    add("--count", type=_count, default=15, help="how many questions (default 15)")
    add("--kinds", type=_kinds, default=(), help="question types, parted by commas; all unless told otherwise")
    add("--level", choices=LEVELS, default="intermediate")
    add("--seed", type=int, help="another choice among equally good questions; the article's own unless told otherwise")
    add("--format", choices=FORMATS, default="json")
    add("--paper", choices=("a4", "letter"), default="a4", help="for --format pdf")
    add("--out", help="the folder for the file, which is named after the article")
    command.set_defaults(run=_command("make"))


def _serve(command: argparse.ArgumentParser) -> None:
    command.add_argument("--share", action="store_true", help="let other devices of this network join")
    command.add_argument("--port", type=_port, default=PORT)
    command.set_defaults(run=_command("serve"))


def _demo(command: argparse.ArgumentParser) -> None:
    command.add_argument("--once", action="store_true", help="do nothing where there is a demo lesson already")
    command.add_argument("--seed", type=int, default=SEED)
    command.set_defaults(run=_command("demo"))


def _count(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= MOST_QUESTIONS:
        message = f"give a number from 1 to {MOST_QUESTIONS}"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _port(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= LAST_PORT:
        message = f"give a number from 1 to {LAST_PORT}"
        raise argparse.ArgumentTypeError(message)
    return int(text)


MOST_QUESTIONS = 50  # more than any class answers in an hour


def _kinds(text: str) -> tuple[str, ...]:
    from content.questions import QUESTION_TYPES  # noqa: PLC0415 - loads spaCy, which `lessons --help` does not need

    known = [kind.TYPE for kind in QUESTION_TYPES]
    asked = tuple(word.strip() for word in text.split(",") if word.strip())
    unknown = [word for word in asked if word not in known]
    if unknown or not asked:
        message = f"choose among {', '.join(known)}"
        raise argparse.ArgumentTypeError(message)
    return asked
