"""Do stem and options give the key away? Programs that know next to nothing should do no better than chance.

Longest option, most words shared with the stem, always the same place: these see the question only. Two more count
words of the article: the option whose words are most frequent there, and the sliding window of Richardson, Burges and
Renshaw (2013, MCTest), which looks for a stretch of text that holds most words of stem and option. Only choices
of four count; among options that a program cannot tell apart it scores what guessing among them would.

Run:  python -m tests.gate.giveaways LESSONS_FOLDER
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.gate.item import stems, words

FOUR = 4
LEAST_CHOICES = 40  # below so many, a share says little


@dataclass(frozen=True, slots=True)
class Chosen:
    """A choice of four and the words of its article."""

    prompt: str
    options: tuple[str, ...]
    key: int
    article: tuple[str, ...]


Guess = Callable[[Chosen], list[float]]


def choices(folder: Path) -> Iterator[Chosen]:
    """Give the choices of four in a folder of lessons in JSON."""
    for path in sorted(folder.glob("*.json")):
        lesson = json.loads(path.read_text("utf-8"))
        article = tuple(words(" ".join(lesson["article"]["paragraphs"])))
        for question in lesson["questions"]:
            options = question["options"]
            if len(options) == FOUR:
                key = next(at for at, option in enumerate(options) if option["right"])
                yield Chosen(question["prompt"], tuple(option["text"] for option in options), key, article)


def longest(choice: Chosen) -> list[float]:
    """Prefer the longest option."""
    return [float(len(text)) for text in choice.options]


def shared_words(choice: Chosen) -> list[float]:
    """Prefer the option with most words of the stem."""
    stem = stems(choice.prompt)
    return [float(len(stems(text) & stem)) for text in choice.options]


def frequent_words(choice: Chosen) -> list[float]:
    """Prefer the option whose words the article uses most."""
    counts = Counter(choice.article)
    return [_mean([float(counts[word]) for word in words(text)]) for text in choice.options]


def sliding_window(choice: Chosen) -> list[float]:
    """Prefer the option that, with the stem, fills some stretch of the article best; rare words weigh more."""
    counts = Counter(choice.article)
    weights = {word: math.log(1 + 1 / count) for word, count in counts.items()}
    stem = set(words(choice.prompt))
    scores = []
    for text in choice.options:
        wanted = stem | set(words(text))
        found = [weights[word] if word in wanted else 0.0 for word in choice.article]
        scores.append(_fullest(found, len(wanted)))
    return scores


def _fullest(found: Sequence[float], size: int) -> float:
    """Give the greatest sum of so many neighbours."""
    total = best = sum(found[:size])
    for at in range(size, len(found)):
        total += found[at] - found[at - size]
        best = max(best, total)
    return round(best, 6)  # sums in another order differ in the last digits


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


QUESTION_ONLY: dict[str, Guess] = {"longest option": longest, "words of the stem": shared_words}
WITH_ARTICLE: dict[str, Guess] = {"frequent words": frequent_words, "sliding window": sliding_window}


def share(found: Sequence[Chosen], guess: Guess) -> float:
    """Give the share of keys that a program finds."""
    return _mean([_luck(guess(choice), choice.key) for choice in found])


def _luck(scores: Sequence[float], key: int) -> float:
    best = max(scores)
    return 1 / scores.count(best) if scores[key] == best else 0.0


def best_place(found: Sequence[Chosen]) -> float:
    """Give the share of keys at the place that has most of them."""
    places = Counter(choice.key for choice in found)
    return max(places.values(), default=0) / max(1, len(found))


def giveaways(folder: Path) -> dict[str, float]:
    """Give the share of keys that each program finds, in percent, and of how many choices."""
    found = list(choices(folder))
    table = {name: share(found, guess) for name, guess in (QUESTION_ONLY | WITH_ARTICLE).items()}
    shares = {name: round(100 * value, 1) for name, value in {**table, "always one place": best_place(found)}.items()}
    return {**shares, "choices": len(found)}


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("lessons", type=Path)
    for name, value in giveaways(parser.parse_args().lessons).items():
        print(f"{name:20} {value:6.1f}")


if __name__ == "__main__":
    main()
