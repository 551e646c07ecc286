"""Naming: the words that make a clause stand alone, put for its pronouns and for "the NOUN".

In:  In December 2006 he took office. (where "he" stands for Felipe Calderón)
Out: Felipe Calderón, in the place of "he"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.definite import known_as
from content.first_person import is_told_by_self, named_self, speaker_of
from content.full_names import full_names
from content.pointers import ABSTRACT, ALONE, OFFICES, POINTING, SITES, WEAK
from content.reading.genders import sex_of_name, sex_of_noun
from content.stems import GROUPS, people

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc, Token

    from content.reading import Reading
    from content.reading.facts import Fact
    from content.reading.genders import Sex
    from content.reading.mentions import Referent

UNDATED = {"today", "yesterday", "tomorrow", "tonight"}  # of which only the paper's date tells the day
SEASONS = {"year", "month", "week", "season", "summer", "winter", "spring", "autumn", "fall"}
ORDINALS = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}
ORDINALS |= {"all", "some", "many", "most", "several", "more", "half", "each"}  # of what?
NOUN_OR_VERB = {
    "others",
    "one",
    "ones",
    "ensuing",
    "resulting",
    "accompanying",
    "stated",
    "mentioned",
}  # to either reader
HE_SHE = {"he", "she"}
BODIES = {"Organization", "Location", "Facility"}
REFLEXIVE = {"himself", "herself", "itself", "themselves"}
TELLING = {"amod", "nmod", "nmod:poss", "compound", "acl", "acl:relcl", "appos", "flat"}
SAME_PERSON = {"flat", "appos", "compound"}  # beside a noun: Mayor ANN LEE


def instead(reading: Reading, fact: Fact) -> dict[int, str] | None:
    """Name what the clause points to: other words for some of its tokens; None where that is not sure."""
    doc, changes = reading.first, dict[int, str]()
    used = set(_used(fact))
    for place in sorted(used):
        word = doc[place]
        if place in changes or not _dangles(word, fact, used):
            continue
        found = _resolved(reading, word, fact, used)
        if found is None:
            return None
        changes.update(found)
    named = {**full_names(reading, used, changes), **_coloured(doc, used), **changes}
    return None if _says_twice(named) or _is_own_word(doc, fact, named) else named


def _coloured(doc: Doc, used: set[int]) -> dict[int, str]:
    """Leave out what only paints a named person: a subdued Prime Minister Ann Lee."""
    painted: dict[int, str] = {}
    for article in (doc[place] for place in used if doc[place].lower_ in {"a", "an"}):
        until = next((token for token in doc[article.i + 1 : article.sent.end] if not _colours(token)), None)
        if until is not None and until.text[:1].isupper() and article.head.ent_type_ == "Person":
            painted |= dict.fromkeys(range(article.i, until.i), "")
    return painted


def _colours(token: Token) -> bool:
    return token.pos_ in {"ADJ", "ADV"} and token.text.islower()


def dangling(reading: Reading, fact: Fact, words: Iterable[Token]) -> bool:
    """Say whether any of these words of a clause points to what nothing tells for sure."""
    used = set(_used(fact))
    return any(_dangles(word, fact, used) and _resolved(reading, word, fact, used) is None for word in words)


def _used(fact: Fact) -> Iterator[int]:
    for part in (fact.subject, *fact.after, *fact.front, *((fact.source,) if fact.source else ())):
        yield from part.tokens
    yield from fact.group


def _is_own_word(doc: Doc, fact: Fact, named: dict[int, str]) -> bool:
    """Say whether somebody is said to say something of himself, where "according to him, he" would read oddly."""
    if fact.source is None:
        return False
    who, whom = (
        set(" ".join(named.get(token, doc[token].text) for token in part.tokens if doc[token].pos_ != "DET").split())
        for part in (fact.source, fact.subject)
    )
    return bool({word for word in who if word[:1].isupper()} & whom) or who == whom


def _says_twice(named: dict[int, str]) -> bool:
    """Say whether one name would stand twice in a clause."""
    texts = [text.removesuffix("'s").removesuffix("’s") for text in named.values() if " " in text]
    return len(set(texts)) < len(texts)


def _dangles(word: Token, fact: Fact, used: set[int]) -> bool:
    """Say whether a word points to something that the clause does not name."""
    if word.tag_ in {"WP", "WDT", "WP$"}:
        return word.head.i == fact.head or (
            word.head.head.i == fact.head and word.head.dep_ not in {"acl:relcl", "ccomp"}
        )
    if word.lower_ == "this" and word.head.dep_ == "nmod:poss" and word.head.lower_ in SEASONS:
        return False  # this year's festival
    if _is_half_counted(word) or word.lower_ in UNDATED or _is_half_compared(word, used):
        return True
    if word.pos_ == "PRON" and word.tag_ not in {"NN", "EX"}:
        return not (_is_own(word, fact) or word.lower_ in REFLEXIVE)
    if points(word) and (word.pos_ in {"DET", "PRON", "ADV", "ADJ"} or word.lower_ in NOUN_OR_VERB):
        return True
    if fact.kind == "relative":  # what a clause tells of its own noun does not tell which one that is
        used = used - {fact.head}
    return word.lower_ == "the" and word.dep_ == "det" and is_bare(word.head, used)


def _is_half_counted(word: Token) -> bool:
    """Say whether a number stands for things that only another sentence names: approved only 62."""
    figure = word.pos_ == "NUM" and not word.ent_type_
    number = figure or word.lower_ in ORDINALS or word.text == "%"
    bare = number and word.dep_ in {"nsubj", "nsubj:pass", "obj"}
    return bare and not any(
        child.dep_ in {"nmod", "compound", "case", "acl:relcl"} or child.is_currency for child in word.children
    )


def _is_half_compared(word: Token, used: set[int]) -> bool:
    """Say whether a clause compares with what it does not name: the new road is much quicker; before then."""
    doc = word.doc
    if word.lower_ == "then":
        return word.i > 0 and doc[word.i - 1].lower_ in {"before", "since", "by", "until"}
    if word.lower_ == "different":
        return word.dep_ == "amod" and word.head.tag_ == "NN" and "from" not in {doc[place].lower_ for place in used}
    copular = any(child.dep_ == "cop" for child in word.children)
    forms = {word.tag_, *(child.tag_ for child in word.children if child.dep_ == "advmod" and child.i < word.i)}
    other = {"than", "as"} & {doc[place].lower_ for place in used}
    equal = any(child.lower_ in {"equally", "as", "too"} for child in word.children if child.i < word.i)
    return copular and (bool(forms & {"JJR", "RBR"}) or equal) and not other


def points(word: Token) -> bool:
    """Say whether a word points outside; "such as", "one another", "other than" and "similar to" do not."""
    doc = word.doc
    after = doc[word.i + 1].lower_ if word.i + 1 < len(doc) else ""
    before = doc[word.i - 1].lower_ if word.i else ""
    inside = (
        (word.lower_ == "such" and after == "as")
        or (word.lower_ in {"similar", "later", "earlier", "both"} and after in {"to", "than", "and"})
        or (word.lower_ == "another" and before == "one")
        or (word.lower_ in {"other", "others"} and before in {"and", "or", "than", "each", "with"})
        or (word.lower_ == "former" and word.dep_ == "amod")
        or (word.lower_ == "both" and word.dep_ in {"cc:preconj", "cc"})
        or (word.lower_ == "one" and (after == "of" or (word.pos_ == "NUM" and before not in {"only", "the"})))
        or (word.lower_ in {"stated", "mentioned"} and word.dep_ != "amod")
        or (word.lower_ in {"that", "there"} and word.dep_ in {"mark", "expl"})
    )
    return word.lower_ in POINTING and not inside


def in_subject(noun: Token) -> bool:
    """Say whether a noun is a subject, or stands under a quantity that is one: all of the victims."""
    subjects = {"nsubj", "nsubj:pass"}
    quantity = noun.dep_ == "nmod" and noun.head.pos_ in {"DET", "PRON", "NUM", "ADJ"}
    return noun.dep_ in subjects or (quantity and noun.head.dep_ in subjects)


def is_bare(noun: Token, used: set[int]) -> bool:
    """Say whether "the NOUN" has nothing that tells which one is meant."""
    loose = noun.lower_ in ABSTRACT or (noun.tag_ == "NN" and noun.lower_ in people())
    enough = TELLING - {"amod"} if loose else TELLING
    telling = any(
        child.i in used and (child.dep_ in enough or _is_national(child)) and _tells_which(child, noun)
        for child in noun.children
    )
    counted = noun.pos_ == "NUM" and noun.dep_ == "nmod" and not telling
    if counted and not any(child.dep_ in {"nmod", "acl", "nummod"} for child in noun.children):
        return True  # one OF THE FIVE
    if noun.lower_ == "old" and noun.pos_ == "ADJ":
        return not any(child.dep_ in TELLING - {"compound"} for child in noun.children)  # the 69-year-old
    timed = noun.ent_type_ in {"Date", "Time"} or noun.lower_ in {"time", "step", "moment"}
    return noun.pos_ == "NOUN" and not telling and not timed and noun.lower_ not in ALONE


def _is_national(child: Token) -> bool:
    """Say whether an adjective tells whose office somebody has: the French president."""
    return child.dep_ == "amod" and child.text[:1].isupper() and child.head.lower_ in OFFICES | {"leader"}


def _tells_which(child: Token, noun: Token) -> bool:
    """Say whether a word tells which thing is meant: the Larkham force; "the task force" tells only the kind."""
    kind = noun.lower_ in GROUPS | SITES or noun.lower_.removesuffix("s") in GROUPS
    kind = kind or (noun.tag_ == "NN" and noun.lower_ in people() - OFFICES)
    kind_only = kind and child.dep_ == "compound" and child.pos_ == "NOUN" and child.text.islower()
    return child.lower_ not in WEAK and not kind_only


def _is_own(word: Token, fact: Fact) -> bool:
    """Say whether a possessive stands behind the subject that it must mean."""
    if word.tag_ != "PRP$" or word.lower_ in {"my", "our", "your"} or word.i in fact.subject.tokens:
        return False
    subject = word.doc[fact.subject.head]
    plural = subject.tag_ in {"NNS", "NNPS"} or any(child.dep_ == "conj" for child in subject.children)
    return plural == (word.lower_ == "their") and (plural or _may_own(word, fact, subject))


def _may_own(word: Token, fact: Fact, subject: Token) -> bool:
    """Say whether the subject, its own owner, or what stands before a possessive is of the kind it means.

    In:  the envelope | held | a paper of his family
    Out: False
    """
    used = sorted(place for place in _used(fact) if place < word.i)
    owners = [child for child in subject.children if child.dep_ == "nmod:poss"]
    nouns = [word.doc[place] for place in used if word.doc[place].tag_ in {"NN", "NNP", "PRP"}]
    persons = [token for token in (subject, *owners, *nouns) if _is_person(token)]
    if word.lower_ == "its" and subject in persons:  # Lee led THE FIRM through its crisis, no "took a bus to its rim"
        things = [token for token in nouns if token not in persons]
        beside = word.head.dep_ == "conj" and any(token.is_ancestor(word) for token in things)
        return beside or any(token.ent_type_ in BODIES or token.lower_ in GROUPS for token in things)
    return bool(persons) if word.lower_ in {"his", "her"} else any(token not in persons for token in (subject, *nouns))


def _is_person(token: Token) -> bool:
    known = token.ent_type_ == "Person" or token.lower_ in people() or token.lower_ in HE_SHE | {"i"}
    return known or token.lower_.endswith("old")


def _resolved(reading: Reading, word: Token, fact: Fact, used: set[int]) -> dict[int, str] | None:
    """Give the words for one that dangles; None where nothing tells them for sure."""
    speaking = word.i == fact.subject.head and word.lower_ in HE_SHE and _may_be_speaker(reading, word, fact)
    if speaking or _has_rival(word, fact, used):
        return None
    found = _referent(reading, word, used)
    if found is not None:
        return found
    if word.lower_ in {"i", "my"}:
        return named_self(reading, word, fact)
    if fact.source is not None and word.i == fact.source.head and word.lower_ in HE_SHE:
        speaker = speaker_of(reading, fact)
        return None if speaker is None else {word.i: speaker.text}
    if word.i == fact.subject.head and word.lower_ in HE_SHE:
        person = _only_person(reading, word)
        return None if person is None else {word.i: person}
    return known_as(reading, word, used)


def _has_rival(word: Token, fact: Fact, used: set[int]) -> bool:
    """Say whether another person in a clause may be the owner: They | asked | the owner to change his mind."""
    if word.lower_ not in {"his", "her"} or word.tag_ != "PRP$" or word.i in fact.subject.tokens:
        return False
    sexes = {"", "m" if word.lower_ == "his" else "f"}
    beside = (word.doc[place] for place in used if place < word.i and place not in fact.subject.tokens)
    return any(
        token.tag_ == "NN" and token.pos_ == "NOUN" and token.lower_ in people() and sex_of_noun(token.lower_) in sexes
        for token in beside
    )


def _may_be_speaker(reading: Reading, word: Token, fact: Fact) -> bool:
    """Say whether a report may tell of its own speaker: The minister says | he knows the risks."""
    if fact.source is None or word.i == fact.source.head:
        return False
    speaker, place = reading.first[fact.source.head], word.idx
    quoted = any(quote.direct and quote.words.start <= place < quote.words.end for quote in reading.quotes)
    sex = sex_of_noun(speaker.lower_)
    return not quoted and _is_person(speaker) and sex in {"", "m" if word.lower_ == "he" else "f"}


def _referent(reading: Reading, word: Token, used: set[int]) -> dict[int, str] | None:
    """Put what the word, or the noun that it belongs to, is known to stand for."""
    head = word if word.pos_ == "PRON" else word.head
    for referent in reading.referents:
        if referent.token != head.i:
            continue
        text = referent.text
        if _is_expletive(head) or (_is_title_case(head) and head.lower_ not in text.lower()):
            return None
        if word.tag_ == "PRP$":
            text += "’" if text.endswith("s") else "’s"
        if word.pos_ == "PRON" and _stands_before(reading, word, referent, used):
            return {}
        if word.pos_ != "PRON" and _is_named(reading, referent, used):
            return None  # "Saudi Arabia was positive on Saudi Arabia’s outlook"
        inside = range(min(referent.start, head.i), max(referent.end, head.i + 1))
        if not set(inside) <= used:
            return None
        return {**dict.fromkeys(inside, ""), inside[0]: text}
    return None


def _is_title_case(noun: Token) -> bool:
    """Say whether "the Agency" is the short form of a name, which has to hold that word."""
    return noun.pos_ != "PRON" and noun.text[:1].isupper()


def _is_expletive(word: Token) -> bool:
    """Say whether "it" may only open a sentence: it was a duty (to help)."""
    noun = word.head
    copular = word.lower_ == "it" and any(child.dep_ == "cop" for child in noun.children)
    vague = any(child.lower_ in {"a", "an"} for child in noun.children) and not any(
        child.dep_ in {"acl:relcl", "nmod"} for child in noun.children
    )
    clausal = any(
        child.dep_ in {"csubj", "ccomp", "acl:relcl", "advcl", "acl"}
        and child.i > noun.i
        and child.left_edge.lower_ in {"to", "that", "who"}
        for child in noun.children
    )
    return copular and noun.pos_ in {"NOUN", "ADJ"} and (vague or clausal)


def _is_named(reading: Reading, referent: Referent, used: set[int]) -> bool:
    """Say whether a clause names by itself what "the NOUN" in it stands for."""
    places = [place for name in reading.names if name.text == referent.text for place in name.mentions]
    return any(place.start <= reading.first[token].idx < place.end for place in places for token in used)


def own_speaker(reading: Reading, fact: Fact) -> bool:
    """Say whether a person tells of what he did himself: Lee said he had met the mayor."""
    subject = reading.first[fact.subject.head]
    if is_told_by_self(reading, fact):
        return True
    if fact.source is None or subject.lower_ not in HE_SHE:
        return False
    meant = next((referent for referent in reading.referents if referent.token == subject.i), None)
    if meant is None or meant.kind != "person":
        return False
    speaker = next((referent for referent in reading.referents if referent.token == fact.source.head), None)
    who = speaker.text if speaker else reading.first[fact.source.tokens[0] : fact.source.tokens[-1] + 1].text
    return meant.head in fact.source.tokens or meant.text.split()[-1] in who


def _stands_before(reading: Reading, word: Token, referent: Referent, used: set[int]) -> bool:
    """Say whether the clause itself names, before a pronoun, what the pronoun stands for."""
    earlier = {place for place in used if place < word.i}
    forms = (mention for name in reading.names if name.text == referent.text for mention in name.mentions)
    named = any(mention.start <= reading.first[place].idx < mention.end for mention in forms for place in earlier)
    return named or referent.head in earlier


def _only_person(reading: Reading, word: Token) -> str | None:
    """Give the subject of the sentence before, if it is the only person that its paragraph and this one have named."""
    doc = reading.first
    if not word.is_sent_start or word.i == 0:
        return None
    previous = doc[word.sent.start - 1].sent
    start = previous.start
    while start and "\n" not in doc[start - 1].text:
        start -= 1
    here = [
        name
        for name in reading.names
        if name.kind == "person" and any(doc[start].idx <= place.start < word.idx for place in name.mentions)
    ]
    sex: Sex = "m" if word.lower_ == "he" else "f"
    rivals = (token for token in previous if token.pos_ == "NOUN" and sex_of_noun(token.lower_) == sex)
    quoted = any(token.text in '"“”' for token in previous)
    if len(here) != 1 or quoted or any(rivals) or sex_of_name(doc, here[0]) not in {sex, ""}:
        return None
    subject = next((child for child in previous.root.children if child.dep_ in {"nsubj", "nsubj:pass"}), None)
    heads = () if subject is None else (subject, *(each for each in subject.children if each.dep_ in SAME_PERSON))
    spoken_of = any(place.start <= head.idx < place.end for place in here[0].mentions for head in heads)
    return here[0].text if spoken_of and len(here[0].text.split()) > 1 else None
