"""Measure the printing of one set of handouts: `python tests/bench_handouts.py`, or its figures for the whole bench."""

from __future__ import annotations

import resource
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from lessons.handouts import pdf
from tests.samples import sample_lesson

RUNS = 5
KILOBYTES_A_MEGABYTE = 1024


def seconds_a_set() -> float:
    """Give the median seconds for one whole PDF set, the fonts and styles being loaded."""
    lesson = sample_lesson()
    pdf(lesson)
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        pdf(lesson)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def peak_megabytes() -> float:
    """Give the most memory that this process has used so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KILOBYTES_A_MEGABYTE


if __name__ == "__main__":
    start = time.perf_counter()
    pdf(sample_lesson())
    sys.stdout.write(f"first PDF set: {time.perf_counter() - start:.2f} s\n")
    sys.stdout.write(f"one PDF set, median of {RUNS}: {seconds_a_set():.2f} s, peak {peak_megabytes():.0f} MB\n")
