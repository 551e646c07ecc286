"""Measure seconds and memory: `make bench`.

Computers differ, so each median stands beside its ratio to what the two readers alone take for the same text in the
same run: the ratio says whether the code got slower, the seconds what a school waits.
"""

from __future__ import annotations

import re
import resource
import statistics
import subprocess
import sys
import time
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from content import Article, draft_lesson
from content.meaning import forget
from content.model import Draft
from content.parse import parse
from lessons import create_app, service
from lessons.commands.demo import demo_article
from lessons.intake import from_file
from lessons.settings import MEMORY_QUEUE, Settings
from tests.bench_handouts import peak_megabytes, seconds_a_set
from tests.samples import ARTICLE, QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from werkzeug.test import TestResponse

WORDS = 900  # a long news story, the length that a class reads in a lesson
RUNS, PROCESSES, REQUESTS = 7, 3, 50
KILOBYTES_A_MEGABYTE = 1024
GOLDEN = Path(__file__).resolve().parent / "golden" / "articles" / "otters-return.txt"
TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


def main() -> None:
    """Print a line for each thing measured."""
    article = long_article()
    readers = median_seconds(lambda: parse(article.text), RUNS)
    report("the two readers alone", readers, readers)
    report(f"draft of {article.words} words", median_seconds(lambda: fresh_draft(article), RUNS), readers)
    say(f"{'memory after drafting':32}{peak_megabytes():8.0f} MB")
    report("whole `lessons make` process", median_seconds(lambda: make(article), PROCESSES), readers)
    say(f"{'memory of that process':32}{children_megabytes():8.0f} MB")
    with TemporaryDirectory() as folder:
        page, answer = seconds_a_request(Path(folder))
    report("one question's page", page, readers)
    report("one saved answer", answer, readers)
    report("one PDF set", seconds_a_set(), readers)


def fresh_draft(article: Article) -> Draft:
    """Draft an article of which no sentence was read before."""
    forget()
    return draft_lesson(article)


def long_article() -> Article:
    """Give the demo article, lengthened to its full words by paragraphs of another one of ours."""
    first, more = demo_article(), from_file(GOLDEN.name, GOLDEN.read_bytes())
    paragraphs = list(first.paragraphs)
    for paragraph in more.paragraphs[2:]:
        if sum(len(each.split()) for each in paragraphs) >= WORDS:
            break
        paragraphs.append(paragraph)
    return Article(title=first.title, byline=first.byline, paragraphs=tuple(paragraphs))


def median_seconds(work: Callable[[], object], runs: int) -> float:
    """Give the median seconds of a piece of work, what it loads once being loaded."""
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def make(article: Article) -> None:
    """Run `lessons make` as a process of its own, with nothing loaded."""
    words = [sys.executable, "-m", "lessons", "make", "-"]
    text = "\n\n".join((article.title, *article.paragraphs))
    subprocess.run(words, input=text.encode(), stdout=subprocess.DEVNULL, check=True)  # noqa: S603 - fixed words


def children_megabytes() -> float:
    """Give the most memory that a process started here has used."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / KILOBYTES_A_MEGABYTE


def seconds_a_request(instance: Path) -> tuple[float, float]:
    """Give the median seconds for one question's page and for one answer saved to the database on disk."""
    app = create_app(Settings(instance=instance, queue_url=MEMORY_QUEUE))
    store = app.extensions["lessons"].store
    lesson = service.create_lesson(store, Draft(ARTICLE, QUESTIONS))
    if lesson.id is None:
        raise SystemExit("The lesson was not stored.")  # noqa: EM101, TRY003 - ends a measurement
    attempt = service.join(store, service.publish(store, lesson.id).code, "Mia")
    client, address = app.test_client(), f"/a/{attempt.token}/1"
    page = median_seconds(lambda: found(client.get(address)), REQUESTS)
    token = TOKEN.search(found(client.get(address)).get_data(as_text=True))
    fields, turn = {"csrf_token": token[1] if token else ""}, count()
    answer = median_seconds(
        lambda: found(client.post(f"{address}/save", data={**fields, "answer": f"answer {next(turn)}"})), REQUESTS
    )
    store.close()
    return page, answer


def found(answer: TestResponse) -> TestResponse:
    """Give the answer back, or end the measurement where it is an error's page."""
    if answer.status_code >= 400:
        raise SystemExit(f"A page answers {answer.status_code}.")  # noqa: EM102, TRY003 - ends a measurement
    return answer


def report(what: str, seconds: float, readers: float) -> None:
    """Print a median and its ratio to the readers' own time."""
    say(f"{what:32}{seconds * 1000:8.0f} ms{seconds / readers:9.2f} x the readers")


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
