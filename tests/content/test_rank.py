"""The best questions are chosen: of important sentences, of many types, all over the text, none giving another away."""

from __future__ import annotations

from dataclasses import replace

import pytest
import spacy

from content.model import Article, Gap, Level, Open, Option, Pairs, Passage, Question, Wish, key_words
from content.model import Choice as Four
from content.rank import choose, spares
from content.reading import Reading, Weight
from content.reading.names import Name

SENTENCES = 12
LENGTH = 40
KEYS = ["apple", "bread", "cider", "dates", "eggs", "figs", "grapes", "honey", "icing", "juice", "kale", "lemon"]
NLP = spacy.blank("en")


def _reading(carries: list[float]) -> Reading:
    """Make a text of twelve sentences of forty letters that carry so much."""
    text = " ".join("x" * (LENGTH - 2) + "." for _ in range(SENTENCES))
    doc = NLP(text)
    weights = tuple(Weight(_place(at), share, 0.5, 0.5) for at, share in enumerate(carries))
    return Reading(article=Article(title="Kitchen", paragraphs=(text,)), first=doc, second=doc, importance=weights)


def _place(at: int) -> Passage:
    return Passage(at * LENGTH, at * LENGTH + LENGTH - 1)


def _fact(at: int, kind: str = "fact") -> Question:
    return Question(kind, f"What did cook number {at} bring?", Gap(KEYS[at]), (_place(at),))


EVEN = [0.5] * SENTENCES


@pytest.mark.parametrize(("left", "both"), [("simmer", False), ("knead", True)], ids=["the same word", "another word"])
def test_a_word_is_either_matched_or_asked(left: str, both: bool) -> None:  # noqa: FBT001 - a row of the table
    """A set of words with their meanings beside a question on one word."""
    rows = ((left, "To do something with food"), ("ladle", "A large spoon"), ("broth", "A thin soup"))
    offered = [
        Question("match", "Match each word with its meaning.", Pairs(rows), (_place(5), _place(6), _place(7))),
        Question("word_in_context", "What does “simmered” mean in paragraph 1?", Gap("boiled gently"), (_place(1),)),
    ]
    assert (len(choose(offered, _reading(EVEN), Wish(count=2))) == 2) is both


def test_another_answer_is_better_than_the_same_again() -> None:
    """Two questions on one person, the second in a better sentence than one on somebody else."""
    offered = [
        Question("fact", "Who opened the harbour kitchen?", Gap("Ann Lee"), (_place(0),)),
        Question("who_said", "Who called the stove a danger?", Gap("Lee"), (_place(4),)),
        Question("who_said", "Who praised every loaf?", Gap("Tom Day"), (_place(8),)),
    ]
    weights = [1.0] * 4 + [0.9] + [0.6] * 7
    assert {key_words(question) for question in choose(offered, _reading(weights), Wish(count=2))} == {
        "Ann Lee",
        "Tom Day",
    }


def test_a_word_is_asked_once() -> None:
    """One word in two places, in two forms."""
    asked = [
        Question("word_in_context", f"What does “{form}” mean in paragraph 1?", Gap(form), (_place(at),))
        for at, form in ((1, "simmering"), (7, "simmered"))
    ]
    assert len(choose(asked, _reading(EVEN), Wish(count=2))) == 1


def test_what_was_not_chosen_is_spare() -> None:
    """Twelve facts, of which four are chosen, and one that asks the same as two of them."""
    offered = [_fact(at) for at in range(12)]
    chosen = choose(offered, _reading(EVEN), Wish(kinds=("fact",), count=4))
    keys = [key_words(question) for question in chosen]
    twice = Question("fact", "Who brought what?", Gap(f"{keys[0]} and {keys[1]}"), (_place(0), _place(1)))
    beside = spares([*offered, twice], chosen, _reading(EVEN), Wish())
    assert {key_words(question) for question in beside} >= {*KEYS} - {*keys}
    assert not {question.prompt for question in beside} & {question.prompt for question in chosen}
    assert all(question.id for question in beside)


@pytest.mark.parametrize("best", [2, 7, 11])
def test_the_sentence_that_carries_most_is_asked_about(best: int) -> None:
    """One question wished for, twelve offered."""
    (question,) = choose(
        [_fact(at) for at in range(12)], _reading([float(at == best) for at in range(12)]), Wish(count=1)
    )
    assert question.evidence == (_place(best),)


def test_questions_are_spread_over_the_text() -> None:
    """Of two questions to each sixth, each sixth gets its first before one gets its second."""
    chosen = choose([_fact(at) for at in range(12)], _reading(EVEN), Wish(kinds=("fact",), count=6))
    assert {question.evidence[0].start // (2 * LENGTH) for question in chosen} == set(range(6))


@pytest.mark.parametrize(("level", "difficulty"), [("elementary", 0.2), ("advanced", 0.8)])
def test_the_level_chooses_between_equals(level: Level, difficulty: float) -> None:
    """An easy and a hard question, alike in all else."""
    offered = [replace(_fact(5), difficulty=0.2), replace(_fact(6), difficulty=0.8)]
    (question,) = choose(offered, _reading(EVEN), Wish(count=1, level=level))
    assert question.difficulty == difficulty


def test_no_type_is_more_than_a_third() -> None:
    """Nine facts and three of each of two other types."""
    offered = [*(_fact(at) for at in range(9)), *(_fact(at, "why_how") for at in (9, 10, 11))]
    offered += [
        Question("who_said", f"Who said {key}?", Gap(key[::-1]), (_place(9 + at),)) for at, key in enumerate("abc")
    ]
    kinds = [question.type for question in choose(offered, _reading(EVEN), Wish(count=9))]
    assert kinds.count("fact") <= 3
    assert set(kinds) == {"fact", "why_how", "who_said"}


def test_in_a_thin_text_two_questions_beat_one_that_stands_in_their_way() -> None:
    """A statement that shows what two others ask for."""
    statement = (
        "The cook of the northern harbour kitchen brought figs and the grocer of the southern harbour kitchen eggs"
    )
    shown = Question("true_false", statement, Four((Option("True", right=True), Option("False"))), (_place(5),))
    offered = [
        shown,
        Question("fact", "What did the cook of the northern harbour kitchen bring?", Gap("figs"), (_place(5),)),
        Question("how_many", "What did the grocer of the southern harbour kitchen bring?", Gap("eggs"), (_place(5),)),
    ]
    assert len(choose(offered, _reading([*([0.1] * 5), 1.0, *([0.1] * 6)]), Wish(kinds=(), count=15))) == 2


def test_a_fact_is_not_asked_beside_a_central_idea_that_shows_it() -> None:
    """The central idea's sentences hold the fact's answer and its words."""
    told = "The cook of the northern harbour kitchen brought figs"
    shape = Four((Option(told, right=True), Option("The grocer came late"), Option("The baker sang")))
    idea = Question("central_idea", "Which sentence best states the central idea?", shape, (_place(0), _place(4)))
    fact = Question("fact", "What did the cook of the northern harbour kitchen bring?", Gap("figs"), (_place(0),))
    assert [question.type for question in choose([fact, idea], _reading(EVEN), Wish())] == ["central_idea"]


def test_nobody_is_asked_for_whom_a_match_shows() -> None:
    """The match gives the harbour master's role and name."""
    pairs = Pairs((("Ola Berg", "the harbour master of Norwood"), ("Eva Lund", "a pilot"), ("Per Dahl", "a baker")))
    match = Question("match", "Match each person with the role.", pairs, (_place(0), _place(4)))
    who = Question("what_is", "Who is the harbour master of Norwood?", Gap("Ola Berg"), (_place(0),))
    assert [question.type for question in choose([who, match], _reading(EVEN), Wish())] == ["match"]


def test_whole_text_questions_come_last() -> None:
    """A match on the first sentence and a fact of the last."""
    match = Question("match", "Match each cook.", Gap("all"), (_place(0), _place(1)))
    chosen = choose([match, _fact(11)], _reading(EVEN), Wish())
    assert [question.type for question in chosen] == ["fact", "match"]


def test_the_same_article_gives_the_same_lesson() -> None:
    """The order in which candidates are proposed does not matter."""
    offered = [_fact(at) for at in range(12)]
    assert choose(offered, _reading(EVEN), Wish()) == choose(offered[::-1], _reading(EVEN), Wish())


def test_easy_types_give_way() -> None:
    """Four words in context on the best sentences, eight questions of three types on others: three words at most."""
    kinds = ["word_in_context"] * 4 + ["fact"] * 3 + ["why_how"] * 3 + ["how_many"] * 2
    offered = [_fact(at, kind) for at, kind in enumerate(kinds)]
    kinds = [q.type for q in choose(offered, _reading([0.9] * 4 + [0.1] * 8), Wish(count=9))]
    assert kinds.count("word_in_context") <= 3


def test_easy_types_fill_a_thin_lesson() -> None:
    """Four words in context, and nothing else."""
    offered = [_fact(at, "word_in_context") for at in range(4)]
    assert len(choose(offered, _reading(EVEN), Wish())) == 4


def test_talk_comes_before_writing() -> None:
    """A task to write on the first sentence, and one to talk about on the last."""
    tasks = [
        Question("discussion", f"Task {lines}", Open(("A point.",), lines), (_place(at),))
        for at, lines in ((0, 12), (11, 6))
    ]
    assert [question.prompt for question in choose(tasks, _reading(EVEN), Wish())] == ["Task 6", "Task 12"]


def test_what_a_beginning_and_its_ending_show_is_not_asked() -> None:
    """A row whose beginning, with its capital letter, is the answer to another question."""
    rows = (("A wet winter", "can spoil the cellar bread."), ("Ola Berg", "baked it."), ("Norwood", "ate it."))
    pairs = Question("match", "Match each beginning with its ending.", Pairs(rows), (_place(1), _place(6)))
    asked = Question("fact", "What can spoil the cellar bread?", Gap("a wet winter"), (_place(1),))
    assert len(choose([asked, pairs], _reading(EVEN), Wish())) == 1


def test_the_one_person_of_a_text_is_no_answer() -> None:
    """A portrait of Ann Lee: who did it is clear before one reads, what she did is not."""
    name = Name("Ann Lee", "person", tuple(_place(at) for at in range(8)), ("Ann Lee", "Lee"))
    offered = [
        Question("fact", "Who opened the harbour kitchen?", Gap("Ann Lee"), (_place(0),)),
        Question("fact", "What did the cook open in May?", Gap("a school"), (_place(4),)),
    ]
    (question,) = choose(offered, replace(_reading([1.0] * 4 + [0.7] * 8), names=(name,)), Wish(count=1))
    assert key_words(question) == "a school"


def test_a_statement_shown_by_pairs_is_not_asked_about() -> None:
    """Paragraphs matched with points, one of which is the statement that is called true or false."""
    rows = tuple((f"Paragraph {at}", f"The cook brought {KEYS[at]} to the kitchen.") for at in (1, 2, 3))
    pairs = Question("match", "Match each paragraph.", Pairs(rows), tuple(_place(at) for at in (1, 2, 3)))
    verdicts = Four((Option("True", right=True), Option("False")))
    stated = Question(
        "true_false", f"True or false: The cook brought {KEYS[2]} to the kitchen.", verdicts, (_place(2),)
    )
    assert [question.type for question in choose([stated, pairs], _reading(EVEN), Wish())] == ["match"]


def test_spare_questions_fill_a_short_lesson() -> None:
    """Eight facts and six spare ones: four of these make twelve; beside twelve facts none is asked."""
    spare = [replace(_fact(at, "how_many"), spare=True) for at in range(6, 12)]
    short = choose([*(_fact(at) for at in range(6)), *spare], _reading(EVEN), Wish(kinds=("fact", "how_many")))
    assert [question.spare for question in short].count(True) == 6
    full = choose([*(_fact(at) for at in range(12)), *spare], _reading(EVEN), Wish(kinds=("fact", "how_many")))
    assert not any(question.spare for question in full)


@pytest.mark.parametrize(("both", "count"), [(True, 2), (False, 1)], ids=["two for one", "they clash too"])
def test_one_gives_way_to_two(both: bool, count: int) -> None:  # noqa: FBT001 - a row of the table
    """A question on the best sentences stands in the way of two that go together, or not."""
    word = "baker" if both else "cook"
    offered = [
        Question("fact", "What did the cook and the baker bring?", Gap("bread and cider"), (_place(0), _place(1))),
        Question("fact", "What did the cook bring at noon?", Gap("bread"), (_place(0),)),
        Question("gap", f"What did the {word} bring at noon?", Gap("cider" if both else "bread"), (_place(1),)),
    ]
    assert len(choose(offered, _reading([1.0, 1.0] + [0.5] * 10), Wish(count=2))) == count


def test_a_lesson_of_few_types_takes_one_of_another() -> None:
    """Three facts, one of which stands in the way of a gap on a poorer sentence."""
    offered = [
        *(_fact(at) for at in (0, 4, 8)),
        Question("gap", "The cook brought ____ to the wedding.", Gap(KEYS[8]), (_place(8),)),
    ]
    kinds = {question.type for question in choose(offered, _reading(EVEN), Wish(count=3, kinds=("fact", "gap")))}
    assert kinds == {"fact", "gap"}


def test_tasks_that_begin_alike_do_not_go_together() -> None:
    """Choose one of these people ..., twice: the second is left out of a short lesson."""
    begun = "Choose one of these people in the article: Ann Lee or Tom Day."
    offered = [
        Question("discussion", f"{begun} What matters most?", Open(("Says why.",)), (_place(0),)),
        Question("discussion", f"{begun} Explain their part.", Open(("Says why.",)), (_place(4),)),
    ]
    assert len(choose(offered, _reading(EVEN), Wish(count=5))) == 1
