"""The two readers' parses are compared, each in its own labels; a case's docstring is the text.

A parse is written word/label/head, heads counted from 0; the word at its own place is the root.
"""

import pytest
import spacy
from spacy.tokens import Doc, Span

from content.agreement import (
    agree_on_attachment,
    agree_on_clause,
    agree_on_joint,
    agree_on_name,
    agree_on_objects,
    agree_on_phrase,
    agree_on_relative,
    agree_on_saying,
    agree_on_subject,
)

VOCAB = spacy.blank("en").vocab


def _doc(parse: str, pos: str = "") -> Doc:
    words, deps, heads = zip(*(part.rsplit("/", 2) for part in parse.split()), strict=True)
    return Doc(VOCAB, list(words), deps=list(deps), heads=[int(head) for head in heads], pos=pos.split() or None)


def _clause(verb: int, first: str, second: str) -> bool:
    return agree_on_clause(_doc(first)[verb], _doc(second))


def test_subject_and_object_under_both_schemes() -> None:
    """Mexico extradited defendants."""
    first = "Mexico/nsubj/1 extradited/ROOT/1 defendants/obj/1"
    assert _clause(1, first, "Mexico/nsubj/1 extradited/ROOT/1 defendants/dobj/1")
    assert not _clause(1, first, "Mexico/compound/2 extradited/amod/2 defendants/ROOT/2")
    assert not _clause(1, first, "Mexico/nsubj/1 extradited/ROOT/1 defendants/npadvmod/1")


def test_object_that_only_the_second_sees() -> None:
    """He waited days."""
    assert not _clause(1, "He/nsubj/1 waited/ROOT/1 days/obl:unmarked/1", "He/nsubj/1 waited/ROOT/1 days/dobj/1")


def test_passive() -> None:
    """Officials were asked."""
    assert _clause(
        2,
        "Officials/nsubj:pass/2 were/aux:pass/2 asked/ROOT/2",
        "Officials/nsubjpass/2 were/auxpass/2 asked/ROOT/2",
    )


def test_two_objects_and_a_dative() -> None:
    """Ana told Bo lies: the indirect object has a label of its own in both."""
    assert _clause(
        1,
        "Ana/nsubj/1 told/ROOT/1 Bo/iobj/1 lies/obj/1",
        "Ana/nsubj/1 told/ROOT/1 Bo/dative/1 lies/dobj/1",
    )


def test_dative_with_a_preposition_is_no_object() -> None:
    """Ana told lies to Bo."""
    assert _clause(
        1,
        "Ana/nsubj/1 told/ROOT/1 lies/obj/1 to/case/4 Bo/obl/1",
        "Ana/nsubj/1 told/ROOT/1 lies/dobj/1 to/dative/1 Bo/pobj/3",
    )


@pytest.mark.parametrize(
    ("second", "agree"),
    [
        ("Ana/nsubj/1 is/ROOT/1 a/det/3 doctor/attr/1", True),
        ("Ana/compound/3 is/ROOT/1 a/det/3 doctor/nsubj/1", False),
        ("Ana/nsubj/1 is/ROOT/1 a/attr/1 doctor/dep/2", False),
    ],
)
def test_copula(second: str, *, agree: bool) -> None:
    """Ana is a doctor: the first reader's head is the doctor, the second's is the copula."""
    assert _clause(3, "Ana/nsubj/3 is/cop/3 a/det/3 doctor/ROOT/3", second) is agree


def test_copula_with_a_preposition() -> None:
    """Ana is in Paris."""
    assert _clause(3, "Ana/nsubj/3 is/cop/3 in/case/3 Paris/ROOT/3", "Ana/nsubj/1 is/ROOT/1 in/prep/1 Paris/pobj/2")


def test_copula_that_is_an_auxiliary_to_the_second() -> None:
    """Pupils are set: an adjective with its copula, or a verb in the passive."""
    assert _clause(2, "Pupils/nsubj/2 are/cop/2 set/ROOT/2", "Pupils/nsubjpass/2 are/auxpass/2 set/ROOT/2")


@pytest.mark.parametrize(
    ("second", "agree"),
    [
        ("Talks/nmod/3 and/cc/0 panel/compound/3 shows/nsubj/4 opened/ROOT/4", True),
        ("Talks/dep/4 and/cc/0 panel/compound/3 shows/nsubj/4 opened/ROOT/4", False),
    ],
    ids=["the same words", "half of them"],
)
def test_subject_of_the_same_words(second: str, *, agree: bool) -> None:
    """Talks and panel shows opened: the second reader heads the list by its last word."""
    first = "Talks/nsubj/4 and/cc/3 panel/compound/3 shows/conj/0 opened/ROOT/4"
    assert _clause(4, first, second) is agree


@pytest.mark.parametrize(
    ("first", "pos", "second_pos"),
    [
        ("watch/ROOT/0 earnings/nsubj/2 grow/xcomp/0", "VERB NOUN VERB", "VERB NOUN VERB"),
        ("guests/nsubj/2 alone/advmod/2 are/ROOT/2", "NOUN ADV VERB", "NOUN ADV AUX"),
    ],
    ids=["an infinitive's own subject", "a verb to one, an auxiliary to the other"],
)
def test_a_verb_that_bears_no_subject(first: str, pos: str, second_pos: str) -> None:
    """Watch earnings grow. Guests alone are."""
    assert not agree_on_subject(_doc(first, pos)[2], _doc(first, second_pos))


def test_bare_participle_bears_no_subject() -> None:
    """His hands tied; his hands were tied."""
    for words, deps, heads, agree in (
        (["hands", "tied"], ["nsubj", "ROOT"], [1, 1], False),
        (["hands", "were", "tied"], ["nsubj", "aux:pass", "ROOT"], [2, 2, 2], True),
    ):
        tags = ["NNS", *["VBD"] * (len(words) - 2), "VBN"]
        doc = Doc(VOCAB, words, deps=deps, heads=heads, tags=tags)
        assert agree_on_subject(doc[len(words) - 1], doc) is agree


def test_existential_subject() -> None:
    """There are rules."""
    assert _clause(1, "There/expl/1 are/ROOT/1 rules/nsubj/1", "There/expl/1 are/ROOT/1 rules/attr/1")


def test_name_is_headed_by_its_first_or_last_word() -> None:
    """Ana Lima came."""
    assert _clause(2, "Ana/nsubj/2 Lima/flat/0 came/ROOT/2", "Ana/compound/1 Lima/nsubj/2 came/ROOT/2")


def test_subject_within_another_is_not_the_same() -> None:
    """Ana Lima came, where the second reader hangs Lima from the verb and Ana elsewhere."""
    assert not _clause(2, "Ana/nsubj/2 Lima/flat/0 came/ROOT/2", "Ana/dep/2 Lima/nsubj/2 came/ROOT/2")


def test_object_raised_to_subject() -> None:
    """They want him to go."""
    first = _doc("They/nsubj/1 want/ROOT/1 him/obj/1 to/mark/4 go/xcomp/1")
    second = _doc("They/nsubj/1 want/ROOT/1 him/nsubj/4 to/aux/4 go/ccomp/1")
    assert agree_on_clause(first[1], second)
    assert agree_on_clause(first[4], second)


def test_second_object_is_joined_to_the_first() -> None:
    """We saw him or her: two objects to the second reader."""
    assert _clause(
        1,
        "We/nsubj/1 saw/ROOT/1 him/obj/1 or/cc/4 her/conj/2",
        "We/nsubj/1 saw/ROOT/1 him/dobj/1 or/cc/2 her/dobj/1",
    )


CHAIN = "They/nsubj/1 came/ROOT/1 saw/conj/1 and/cc/4 won/conj/1"


@pytest.mark.parametrize(
    ("second", "agree"),
    [
        ("They/nsubj/1 came/ROOT/1 saw/conj/1 and/cc/4 won/conj/2", True),
        ("They/nsubj/1 came/ROOT/1 saw/conj/1 and/cc/4 won/conj/1", True),
        ("They/nsubj/1 came/ROOT/1 saw/conj/1 and/cc/4 won/advcl/1", False),
        ("They/nsubj/4 came/dep/4 saw/dep/4 and/cc/4 won/ROOT/4", False),
    ],
)
def test_shared_subject(second: str, *, agree: bool) -> None:
    """They came, saw and won: the last verb has no subject of its own."""
    assert _clause(4, CHAIN, second) is agree


FIRST_PHRASE = "the/det/1 president/nsubj/4 of/case/3 Peru/nmod/1 left/ROOT/4"
SECOND_PHRASE = "the/det/1 president/nsubj/4 of/prep/1 Peru/pobj/2 left/ROOT/4"


@pytest.mark.parametrize(
    ("start", "end", "agree"),
    [(0, 4, True), (3, 4, True), (2, 4, True), (0, 2, False), (1, 5, False), (0, 5, True), (3, 5, False)],
)
def test_phrase(start: int, end: int, *, agree: bool) -> None:
    """The president of Peru left."""
    assert agree_on_phrase(start, end, _doc(FIRST_PHRASE), _doc(SECOND_PHRASE)) is agree


def test_phrase_of_which_the_second_sees_the_end_elsewhere() -> None:
    """The president of Peru left, where "of Peru" belongs to the verb."""
    second = "the/det/1 president/nsubj/4 of/prep/4 Peru/pobj/2 left/ROOT/4"
    assert not agree_on_phrase(0, 4, _doc(FIRST_PHRASE), _doc(second))


@pytest.mark.parametrize(
    ("second", "agree"),
    [
        ("We/nsubj/1 met/ROOT/1 Bo/dobj/1 in/prep/1 May/pobj/3", True),
        ("We/nsubj/1 met/ROOT/1 Bo/dobj/1 in/prep/2 May/pobj/3", False),
        ("We/nsubj/1 met/ROOT/1 Bo/dobj/1 in/det/4 May/npadvmod/1", True),
    ],
)
def test_attachment_of_a_prepositional_phrase(second: str, *, agree: bool) -> None:
    """We met Bo in May."""
    first = _doc("We/nsubj/1 met/ROOT/1 Bo/obj/1 in/case/4 May/obl/1")
    assert agree_on_attachment(first[4], _doc(second)) is agree


def test_attachment_of_two_prepositions() -> None:
    """It came out of Peru."""
    first = _doc("It/nsubj/1 came/ROOT/1 out/case/4 of/fixed/2 Peru/obl/1")
    assert agree_on_attachment(first[4], _doc("It/nsubj/1 came/ROOT/1 out/prep/1 of/prep/2 Peru/pobj/3"))


def test_attachment_to_a_copular_clause() -> None:
    """Ana is ill in May: ill is the head to the first reader, the copula to the second."""
    first = _doc("Ana/nsubj/2 is/cop/2 ill/ROOT/2 in/case/4 May/obl/2")
    assert agree_on_attachment(first[4], _doc("Ana/nsubj/1 is/ROOT/1 ill/acomp/1 in/prep/1 May/pobj/3"))


def test_attachment_of_an_agent_and_a_clause() -> None:
    """It was made by Bo because we asked."""
    first = _doc(
        "It/nsubj:pass/2 was/aux:pass/2 made/ROOT/2 by/case/4 Bo/obl:agent/2 because/mark/7 we/nsubj/7 asked/advcl/2"
    )
    second = _doc(
        "It/nsubjpass/2 was/auxpass/2 made/ROOT/2 by/agent/2 Bo/pobj/3 because/mark/7 we/nsubj/7 asked/advcl/2"
    )
    assert agree_on_attachment(first[4], second)
    assert agree_on_attachment(first[7], second)


def _named(words: str, pos: str, *ents: tuple[int, int, str]) -> Doc:
    doc = Doc(VOCAB, words.split(), pos=pos.split())
    doc.set_ents([Span(doc, *ent) for ent in ents])
    return doc


@pytest.mark.parametrize(
    ("ents", "agree"),
    [
        ([], True),
        ([(1, 3, "PERSON")], True),
        ([(0, 3, "PERSON")], True),
        ([(1, 3, "GPE")], False),
        ([(1, 3, "DATE")], False),
        ([(1, 3, "NORP")], True),
        ([(2, 4, "PERSON")], False),
        ([(1, 2, "PERSON"), (2, 3, "PERSON")], False),
    ],
)
def test_name(ents: list[tuple[int, int, str]], *, agree: bool) -> None:
    """The Ana Lima case."""
    words, pos = "the Ana Lima case", "DET PROPN PROPN NOUN"
    first = _named(words, pos, (1, 3, "Person"))
    assert agree_on_name(first.ents[0], _named(words, pos, *ents)) is agree


def test_name_that_the_second_takes_for_common_words() -> None:
    """The Big case: no proper noun to the second reader, and no name."""
    first = _named("the Big case", "DET PROPN NOUN", (1, 2, "Person"))
    assert not agree_on_name(first.ents[0], _named("the Big case", "DET ADJ NOUN"))


def test_organisation_and_place_may_be_one() -> None:
    """Brazil won."""
    first = _named("Brazil won", "PROPN VERB", (0, 1, "Organization"))
    assert agree_on_name(first.ents[0], _named("Brazil won", "PROPN VERB", (0, 1, "GPE")))


def test_subject_and_object_are_judged_apart() -> None:
    """He waited days: the readers agree on who waited, and not on what "days" is."""
    first, second = _doc("He/nsubj/1 waited/ROOT/1 days/obl:unmarked/1"), _doc("He/nsubj/1 waited/ROOT/1 days/dobj/1")
    assert agree_on_subject(first[1], second)
    assert not agree_on_objects(first[1], second)


@pytest.mark.parametrize(("head", "agree"), [(1, True), (4, False)])
def test_joint(head: int, *, agree: bool) -> None:
    """Gunmen came and saw gold: a verb without a subject is joined to the same verb, or is not."""
    first = _doc("Gunmen/nsubj/1 came/ROOT/1 and/cc/3 saw/conj/1 gold/obj/3")
    second = _doc(f"Gunmen/nsubj/1 came/ROOT/1 and/cc/1 saw/conj/{head} gold/{'dobj/3' if agree else 'ROOT/4'}")
    assert agree_on_joint(first[3], second) is agree


@pytest.mark.parametrize(("noun", "agree"), [(1, True), (3, False)])
def test_relative(noun: int, *, agree: bool) -> None:
    """The academy in Larkham, which opened: of the same noun to both, or not."""
    first = _doc("The/det/1 academy/ROOT/1 in/case/3 Larkham/nmod/1 ,/punct/6 which/nsubj/6 opened/acl:relcl/1")
    second = _doc(f"The/det/1 academy/ROOT/1 in/prep/1 Larkham/pobj/2 ,/punct/1 which/nsubj/6 opened/relcl/{noun}")
    assert agree_on_relative(first[6], second) is agree


@pytest.mark.parametrize(("told", "agree"), [("ccomp/5", True), ("ROOT/1", False)])
def test_saying_behind_a_clause(told: str, *, agree: bool) -> None:
    """Shops opened, the mayor said: both hang the two verbs together, or do not."""
    first = _doc("Shops/nsubj/1 opened/ROOT/1 ,/punct/5 the/det/4 mayor/nsubj/5 said/parataxis/1")
    second = _doc(f"Shops/nsubj/1 opened/{told} ,/punct/5 the/det/4 mayor/nsubj/5 said/ROOT/5")
    assert agree_on_saying(first[1], second) is agree
