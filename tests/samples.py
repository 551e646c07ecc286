"""A lesson written by hand, with a question of every answer shape, for the tests of pages, paper and exports."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from content.model import (
    Article,
    Character,
    Choice,
    Event,
    Figure,
    Gap,
    Heading,
    Open,
    Option,
    Order,
    Pairs,
    Passage,
    Question,
    Shape,
    Term,
    question_id,
)
from lessons.model import Lesson, LessonId

STORY = """\
In March 2021 the mountain town of Sarn Vale switched off 2,140 of its 2,600 street lamps and waited for complaints.
The first one came within the hour.

“My mother could not find her own gate,” said Tomás Reyes, who runs the bakery on Mill Street. “I thought the council
had lost its mind.”

Mayor Adaeze Lind had two reasons for the plan. The lamps cost the town €310,000 a year, and their glare hid the night
sky above the Orrin Observatory, a research station that opened in 1974. Astronomers there had warned that they would
have to leave unless the valley grew darker.

The town did not leave its streets without any light. Workers fitted the 460 lamps that stayed with shields, metal
hoods that send light down instead of sideways. Motion sensors now wake the lamps near the school and the clinic when
somebody walks by.

Not everybody was won over. Shop owners feared thieves, and a petition against the plan gathered 900 signatures in
April 2021. Police records calmed the argument: reported thefts fell from 61 in 2020 to 48 in 2022.

“People expected crime, and what they got was visitors,” said Jonas Albrecht, the chief of the valley's police.

Those visitors are the part of the story that nobody had planned. In June 2022 the Night Sky Trust, a charity that
protects dark places, named Sarn Vale a dark-sky reserve. Hotels that used to close after the ski season are now full
in autumn, because the nights are long and clear then.

Last year 38,000 people came to look up. They spent about €4 million, which is more than twelve times what the lamps
used to cost. The bakery opens at midnight on Fridays and sells star-shaped rolls to people in sleeping bags.

Biologists have noticed a change as well. Moths and bats, which bright light confuses, have returned to the river
path. Dr. Hana Whitlock, an ecologist at the observatory, counted nine species of bats last summer; before the lamps
went out she had found four.

Not every town can copy the idea. Sarn Vale has little traffic and no motorway, and its streets are short. “Darkness
is not free,” Lind said. “You must plan where people walk, and you must listen to those who are afraid.”

Reyes has stopped complaining. He bought his mother a lantern for her gate. Some evenings, he said, she leaves it off
and sits on the wall to watch the Milky Way.
"""

ARTICLE = Article(
    title="The town that turned its lights off",
    standfirst="A mountain town gave up two thousand street lamps. Three years later, the stars are paying the bills.",
    byline="Ines Okafor",
    source="The Valley Courier",
    address="https://courier.example/stars",
    published=date(2024, 3, 9),
    paragraphs=tuple(" ".join(paragraph.split()) for paragraph in STORY.split("\n\n")),
    headings=(
        Heading(before=4, text="A darker kind of light"),
        Heading(before=7, text="Visitors by night"),
        Heading(before=10, text="Not for everyone"),
    ),
)


def passage(words: str, article: Article = ARTICLE) -> Passage:
    """Find the only place in the article where these words stand."""
    start = article.text.index(words)
    return Passage(start, start + len(words))


def _ask(kind: str, prompt: str, shape: Shape, *evidence: str, points: int = 1) -> Question:
    question = Question(kind, prompt, shape, tuple(passage(words) for words in evidence), points)
    return replace(question, id=question_id(question))


LAMPS_OFF = "In March 2021 the mountain town of Sarn Vale switched off 2,140 of its 2,600 street lamps"
LAMPS_COST = "The lamps cost the town €310,000 a year"
THEFTS = "reported thefts fell from 61 in 2020 to 48 in 2022."

QUESTIONS = (
    _ask(
        "how_many",
        "How many street lamps did Sarn Vale switch off in March 2021?",
        Choice(
            (
                Option("460", why="This is how many lamps stayed."),
                Option("900", why="This is how many people signed the petition."),
                Option("2,140", right=True),
                Option("2,600", why="This is how many lamps the town had before."),
            )
        ),
        LAMPS_OFF,
    ),
    _ask(
        "who_said",
        "Who said, “People expected crime, and what they got was visitors”?",
        Choice(
            (
                Option("Tomás Reyes", why="He said that the council had lost its mind."),
                Option("Jonas Albrecht", right=True),
                Option("Hana Whitlock", why="She counted the bats."),
                Option("Adaeze Lind", why="She said that darkness is not free."),
            )
        ),
        "“People expected crime, and what they got was visitors,” said Jonas Albrecht",
    ),
    _ask(
        "why_how",
        "Why had the astronomers warned that they would have to leave the valley?",
        Choice(
            (
                Option(
                    "The glare of the street lamps hid the night sky above their observatory.",
                    right=True,
                ),
                Option(
                    "The town could no longer pay €310,000 a year for the research station.",
                    why="This is what the lamps cost, not the observatory.",
                ),
                Option(
                    "The motion sensors near the school and the clinic disturbed their telescopes.",
                    why="The sensors came later, and the text names no trouble with them.",
                ),
                Option(
                    "The visitors who came to look at the stars left them no place to work.",
                    why="The visitors came only after the lamps were off.",
                ),
            )
        ),
        "their glare hid the night sky above the Orrin Observatory",
        "Astronomers there had warned that they would have to leave unless the valley grew darker.",
    ),
    _ask(
        "true_false",
        "True or false: reported thefts in the valley rose between 2020 and 2022.",
        Choice(
            (Option("True", why="The text gives 61 thefts in 2020 and 48 in 2022."), Option("False", right=True)),
            correction="Reported thefts in the valley fell between 2020 and 2022.",
        ),
        THEFTS,
    ),
    _ask(
        "gap",
        "Workers fitted the lamps that stayed with ____, metal hoods that send light down instead of sideways.",
        Gap("shields", accepted=("shield",)),
        "Workers fitted the 460 lamps that stayed with shields, metal hoods that send light down instead of sideways.",
    ),
    _ask(
        "fact",
        "Which charity named Sarn Vale a dark-sky reserve?",
        Gap("the Night Sky Trust", accepted=("Night Sky Trust",)),
        "In June 2022 the Night Sky Trust, a charity that protects dark places, named Sarn Vale a dark-sky reserve.",
    ),
    _ask(
        "match",
        "Match each person to the description in the article.",
        Pairs(
            (
                ("Adaeze Lind", "mayor of Sarn Vale"),
                ("Tomás Reyes", "owner of a bakery on Mill Street"),
                ("Jonas Albrecht", "chief of the valley's police"),
                ("Hana Whitlock", "ecologist at the observatory"),
            )
        ),
        "Mayor Adaeze Lind",
        "Tomás Reyes, who runs the bakery on Mill Street.",
        "Jonas Albrecht, the chief of the valley's police.",
        "Dr. Hana Whitlock, an ecologist at the observatory",
        points=4,
    ),
    _ask(
        "order",
        "Put these events in order, from the earliest to the latest.",
        Order(
            (
                "The Orrin Observatory opened.",
                "Sarn Vale switched off most of its street lamps.",
                "A petition against the plan gathered 900 signatures.",
                "Sarn Vale was named a dark-sky reserve.",
            )
        ),
        "the Orrin Observatory, a research station that opened in 1974",
        LAMPS_OFF,
        "a petition against the plan gathered 900 signatures in April 2021",
        "In June 2022 the Night Sky Trust, a charity that protects dark places, named Sarn Vale a dark-sky reserve.",
        points=2,
    ),
    _ask(
        "discussion",
        "Mayor Lind says that “darkness is not free”. What did the plan cost the people of Sarn Vale, and what did it "
        "bring them? Use two details from the text.",
        Open(
            (
                "A cost: fear of thieves, darker streets for older people, money for shields and sensors.",
                "A gain: €310,000 saved, visitors who spend about €4 million, more kinds of bats.",
                "Two details come from the text, with their paragraphs.",
            ),
            lines=7,
        ),
        points=4,
    ),
)

BANK = _ask(
    "gap",
    "Complete each sentence with a word from the box. Two words are not needed.",
    Pairs(
        (
            ("Workers fitted the lamps that stayed with ____.", "shields"),
            ("A ____ against the plan gathered 900 signatures in April 2021.", "petition"),
            ("A charity named Sarn Vale a dark-sky ____.", "reserve"),
        ),
        extra=("bats", "mayor"),
    ),
    LAMPS_OFF,
    points=3,
)

GLOSSARY = (
    Term(
        "glare", "noun", "strong light that makes it hard to see", "dictionary",
        passage("their glare hid the night sky above the Orrin Observatory"), spanish="resplandor",
    ),
    Term(
        "petition", "noun", "a letter, signed by many people, that asks those in charge to do something", "dictionary",
        passage("a petition against the plan gathered 900 signatures in April 2021"), "pe·ti·tion", "petición",
    ),
    Term(
        "shield", "noun", "a metal hood that sends light down instead of sideways", "article",
        passage("shields, metal hoods that send light down instead of sideways"), spanish="pantalla",
    ),
    Term(
        "ecologist", "noun", "a scientist who studies how living things and the places they live in affect one another",
        "dictionary", passage("an ecologist at the observatory"), "e·col·o·gist", "ecóloga",
    ),
    Term(
        "Night Sky Trust", "name", "a charity that protects dark places", "article",
        passage("the Night Sky Trust, a charity that protects dark places"),
    ),
)  # fmt: skip

PEOPLE = (
    Character("Adaeze Lind", "person", "mayor of Sarn Vale", passage("Mayor Adaeze Lind")),
    Character("Tomás Reyes", "person", "runs the bakery on Mill Street", passage("Tomás Reyes, who runs the bakery")),
    Character("Orrin Observatory", "organisation", "a research station that opened in 1974",
              passage("the Orrin Observatory, a research station that opened in 1974")),
    Character("Jonas Albrecht", "person", "chief of the valley's police", passage("Jonas Albrecht, the chief")),
    Character("Hana Whitlock", "person", "ecologist at the observatory", passage("Dr. Hana Whitlock, an ecologist")),
)  # fmt: skip

TIMELINE = (
    Event("1974", "in 1974", "The Orrin Observatory opened.", passage("a research station that opened in 1974")),
    Event("2021-03", "In March 2021", "Sarn Vale switched off 2,140 street lamps.", passage(LAMPS_OFF)),
    Event("2021-04", "in April 2021", "A petition against the plan gathered 900 signatures.",
          passage("a petition against the plan gathered 900 signatures in April 2021")),
    Event("2022-06", "In June 2022", "The Night Sky Trust named Sarn Vale a dark-sky reserve.",
          passage("In June 2022 the Night Sky Trust")),
    Event(None, "Some evenings", "A baker's mother leaves her lantern off to watch the Milky Way.",
          passage("Some evenings, he said, she leaves it off")),
)  # fmt: skip

NUMBERS = (
    Figure("2,140", "street lamps switched off in March 2021", passage(LAMPS_OFF)),
    Figure("€310,000", "what the lamps cost the town each year", passage(LAMPS_COST)),
    Figure("38,000", "people who came to look at the stars last year",
           passage("Last year 38,000 people came to look up.")),
)  # fmt: skip


# Drafted beside the nine, and not chosen.
SPARE = _ask("gap", "In 2022 Sarn Vale had ____ reported thefts.", Gap("48"), THEFTS)


def sample_lesson() -> Lesson:
    """Give a whole lesson on the sample article, as its teacher would print it."""
    return Lesson(
        id=LessonId(1),
        article=ARTICLE,
        questions=QUESTIONS,
        spares=(SPARE,),
        before=(
            "When did you last see the night sky without any lamps near you? What did you notice?",
            "What would people in your street say if their lamps were switched off tonight?",
        ),
        glossary=GLOSSARY,
        people=PEOPLE,
        timeline=TIMELINE,
        numbers=NUMBERS,
        notes=("9 questions instead of 15: the text is short.",),
        grade=7.4,
    )
