"""Step 6, choose: the best questions that ask different things, in the order of the text."""

from __future__ import annotations

import hashlib
import math
import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from content.distractors import are_figures
from content.model import Choice, Pairs, key_words, question_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from content.model import Question, Wish
    from content.reading import Reading

# Questions on the whole text come behind those on a passage, and share sentences with them.
LAST = ("match", "order", "structure", "evidence", "central_idea", "discussion")
MOST_SHARE = 3  # no type is more than a third of a lesson
FIRST_OF_TYPE = 2.5  # every type that the text offers comes once: variety before the last grain of importance
CROWDED = 0.25  # how much each question already chosen of a type lowers the next one
LEAST_OF_TYPE = 4  # unless the text is thin: four good questions of a type beat one of each of three
LEAD_BONUS = 0.5  # newspaper stories tell the most important first
WORTH = {
    "why_how": 1.4,
    "fact": 1.4,
    "how_many": 1.4,
    "what_is": 1.1,
    "who_said": 1.0,
    "word_in_context": 1.0,
    "match": 3.0,
    "order": 3.0,
    "discussion": 4.0,
    "true_false": 0.8,
    "gap": 0.5,
}
REPEATS = 0.35  # what remains of a question's worth per question already asked of the same sentence


def choose(kept: Sequence[Question], reading: Reading, wish: Wish) -> tuple[Question, ...]:
    """Choose up to wish.count questions: worth asking, spread over types and text, none giving away another."""
    wanted = [question for question in kept if not wish.kinds or question.type in wish.kinds]
    seed = reading.article.title if wish.seed is None else str(wish.seed)
    worth = _worths(reading)
    limit = wish.count if len(wish.kinds) in {1, 2} else max(1, wish.count // MOST_SHARE)
    chosen: list[Question] = []
    while len(chosen) < wish.count:
        free = [question for question in wanted if _fits(question, chosen, limit)]
        if not free:
            break
        chosen.append(max(free, key=lambda question: (round(_gain(question, chosen, worth), 2), _turn(question, seed))))
        wanted.remove(chosen[-1])
    kept_share = _trim(chosen, wish)
    return tuple(_identified(_placed(_ordered(kept_share), seed)))


def _trim(chosen: list[Question], wish: Wish) -> list[Question]:
    """Leave out the last chosen of a type that is over a third after all."""
    result = list(chosen)
    while not wish.kinds and len(result) > MOST_SHARE:
        kind, count = Counter(question.type for question in result).most_common(1)[0]
        if count * MOST_SHARE <= len(result) or count <= LEAST_OF_TYPE:
            break
        result.remove(next(question for question in reversed(result) if question.type == kind))
    return result


def _worths(reading: Reading) -> dict[tuple[int, int], float]:
    """Weigh each sentence: words that the article repeats, and a bonus that falls from the lead on."""
    counts = Counter(token.lower_ for token in reading.second if token.is_alpha and not token.is_stop)
    length = max(1, len(reading.article.text))
    weights: dict[tuple[int, int], float] = {}
    for sent in reading.first.sents:
        inside = [counts[token.lower_] for token in sent if token.is_alpha and not token.is_stop]
        mean = sum(math.log1p(count) for count in inside) / max(1, len(inside))
        weights[sent.start_char, sent.end_char] = mean + LEAD_BONUS * (1 - sent.start_char / length)
    return weights


def _gain(question: Question, chosen: Sequence[Question], worth: dict[tuple[int, int], float]) -> float:
    mean = sum(_weight(passage.start, worth) for passage in question.evidence) / max(1, len(question.evidence))
    same = sum(bool(set(question.evidence) & set(other.evidence)) for other in chosen if len(other.evidence) == 1)
    kind = sum(other.type == question.type for other in chosen)
    fresh = FIRST_OF_TYPE if kind == 0 else 1.0
    return mean * WORTH.get(question.type, 1.0) * fresh * REPEATS**same / (1 + CROWDED * kind)


def _weight(start: int, worth: dict[tuple[int, int], float]) -> float:
    return next((weight for (begin, end), weight in worth.items() if begin <= start < end), 0.0)


def _turn(question: Question, seed: str) -> str:
    return hashlib.sha256(f"{seed}|{question.prompt}".encode()).hexdigest()


def _fits(question: Question, chosen: Sequence[Question], limit: int) -> bool:
    """Say whether a question may join: its type has room, and it neither asks nor tells what another asks."""
    if sum(other.type == question.type for other in chosen) >= limit:
        return False
    return not any(_clash(question, other) for other in chosen)


def _clash(one: Question, other: Question) -> bool:
    if one.prompt == other.prompt and one.type == other.type:
        return True
    if _matched(one, other) or _matched(other, one):
        return True
    if set(one.evidence) & set(other.evidence) and not {one.type, other.type} & set(LAST):
        return _same_sentence(one, other)
    same = _key(one) == _key(other) and one.type == other.type and _key(one) != ""
    return same or _tells(one, other) or _tells(other, one)


def _same_sentence(one: Question, other: Question) -> bool:
    """Say whether two questions on one sentence ask for the same, or one shows what the other asks for."""
    keys = _key(one).casefold(), _key(other).casefold()
    alike = one.type == other.type or "true_false" in {one.type, other.type} or not all(keys)
    shown = any(key in question.prompt.casefold() for key, question in zip(keys, (other, one), strict=True))
    overlap = keys[0] in keys[1] or keys[1] in keys[0] or bool(_words(keys[0]) & _words(keys[1]))
    return alike or shown or overlap


def _matched(match: Question, other: Question) -> bool:
    """Say whether a set of pairs shows what another question asks for."""
    if not isinstance(match.shape, Pairs) or isinstance(other.shape, Pairs):
        return False
    asked = _key(other)
    figure = any(character.isdigit() for character in asked)
    return any(asked == right or (figure and asked == left) for left, right in match.shape.pairs)


def _tells(one: Question, other: Question) -> bool:
    """Say whether one question's wording holds the other's answer while both speak of the same thing."""
    key = _key(other)
    if len(key) < 3 or other.type == "match" or one.type == "match":  # noqa: PLR2004 - "12" stands in many texts
        return False
    shared = _words(one.prompt) & _words(other.prompt)
    return key.casefold() in one.prompt.casefold() and len(shared) >= 4  # noqa: PLR2004


def _key(question: Question) -> str:
    """Give what a question asks for; true or false asks for nothing that another could show."""
    return "" if question.type == "true_false" else key_words(question)


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]{4,}", text.casefold()))


def _ordered(chosen: Iterable[Question]) -> list[Question]:
    return sorted(
        chosen,
        key=lambda question: (
            LAST.index(question.type) + 1 if question.type in LAST else 0,
            min(p.start for p in question.evidence),
        ),
    )


def _placed(ordered: Sequence[Question], seed: str) -> list[Question]:
    """Balance the key's place over the choices of four, in an order that no student can learn."""
    result: list[Question] = []
    places: list[int] = []
    for question in ordered:
        if isinstance(question.shape, Choice) and question.type != "true_false" and not _rising(question.shape):
            options = question.shape.options
            if not places:
                places = sorted(
                    range(4), key=lambda place: hashlib.sha256(f"{seed}{len(result)}{place}".encode()).hexdigest()
                )
            rest = [option for option in options if not option.right]
            rest.insert(min(places.pop(), len(rest)), question.shape.right)
            result.append(replace(question, shape=replace(question.shape, options=tuple(rest))))
        else:
            result.append(question)
    return result


def _rising(shape: Choice) -> bool:
    """Say whether the options are figures, which keep their order."""
    return are_figures(option.text for option in shape.options)


def _identified(questions: Iterable[Question]) -> list[Question]:
    return [replace(question, id=question_id(question)) for question in questions]
