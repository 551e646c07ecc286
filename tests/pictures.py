"""Take the README's pictures anew: `make pictures`.

The review page comes from the real application on a fresh instance, the worksheet from its printed pages.
"""

from __future__ import annotations

import socket
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from content import draft_lesson
from lessons import accounts, create_app, service
from lessons.commands.demo import demo_article
from lessons.commands.serve import HERE, in_background
from lessons.handouts import pdf
from lessons.settings import MEMORY_QUEUE, Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import ViewportSize

    from lessons.model import Lesson

PICTURES = Path(__file__).resolve().parent / "pictures"
CHROMIUM = which("chromium") or which("google-chrome") or "/usr/bin/chromium"
SCREEN: ViewportSize = {"width": 1280, "height": 840}
DOTS_PER_INCH = 80  # a page of A4 as wide as a column of the README, and legible
SHOWN_QUESTION = 1  # the second: card and proof both stand on the first screen


def main() -> None:
    """Write both pictures and say how large they are."""
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder, served(Path(folder)) as (address, lesson):
        take_review(address, lesson, PICTURES / "review.png")
        take_worksheet(lesson, Path(folder), PICTURES / "worksheet.png")
    for path in sorted(PICTURES.glob("*.png")):
        sys.stdout.write(f"{path.name}: {path.stat().st_size // 1024} KB\n")


@contextmanager
def served(instance: Path) -> Iterator[tuple[str, Lesson]]:
    """Serve a new instance that holds the demo lesson; give the address that opens it, and the lesson."""
    app = create_app(Settings(instance=instance, queue_url=MEMORY_QUEUE))
    store = app.extensions["lessons"].store
    lesson = service.create_lesson(store, draft_lesson(demo_article()))
    with socket.socket() as free:
        free.bind((HERE, 0))
        port = free.getsockname()[1]
    in_background(app, port)
    yield f"http://{HERE}:{port}/setup/{accounts.setup_token(store)}", lesson
    store.close()


def take_review(setup: str, lesson: Lesson, path: Path) -> None:
    """Take the review page as a teacher sees it who has just signed in and looks at one question."""
    chosen = lesson.questions[min(SHOWN_QUESTION, len(lesson.questions) - 1)].id
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport=SCREEN, reduced_motion="reduce")
        page.goto(setup)
        page.get_by_label("Your name").fill("Ms Rivera")
        page.get_by_label("Password").fill("a long password")
        page.get_by_role("button", name="Set password").click()
        page.wait_for_url("**/lessons")
        page.goto(f"{setup.partition('/setup')[0]}/lessons/{lesson.id}?question={chosen}")
        page.wait_for_load_state("networkidle")
        page.screenshot(path=path)
        browser.close()


def take_worksheet(lesson: Lesson, folder: Path, path: Path) -> None:
    """Turn the first page of the printed worksheet into a picture."""
    printed = folder / "worksheet.pdf"
    printed.write_bytes(pdf(lesson, parts=("worksheet",)))
    draw = which("pdftoppm") or "pdftoppm"
    options = ["-png", "-gray", "-r", str(DOTS_PER_INCH), "-f", "1", "-l", "1", "-singlefile"]
    subprocess.run([draw, *options, printed, path.with_suffix("")], check=True)  # noqa: S603 - fixed words


if __name__ == "__main__":
    main()
