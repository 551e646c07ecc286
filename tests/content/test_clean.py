"""Cleaning: what stays, what goes, what moves to a field, and which articles are refused."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.clean import check, clean
from content.cleaning.dates import date_in, date_in_address, is_date_line
from content.cleaning.opening import source_of
from content.cleaning.patterns import is_caption, is_furniture
from content.cleaning.titles import title_of_lead
from content.errors import EmptyArticle, NotEnglish, TooLong, TooShort
from content.model import Article, Heading

LEAD = (
    "Pupils of a small school on the coast have built a weather station out of old bicycle parts, and the harbour "
    "master now asks them every morning whether the boats may leave."
)
SECOND = (
    "The station stands on the roof of the gymnasium, where the wind is strongest, and it sends its figures to a "
    "screen in the entrance hall every ten minutes."
)
THIRD = (
    "Nobody at the school had built anything like it before, said the teacher who leads the club, and the first three "
    "versions were blown off the roof in one autumn."
)
STORY = f"{LEAD}\n\n{SECOND}\n\n{THIRD}"


def article(text: str) -> Article:
    """Make an article of blocks parted by blank lines, as intake does."""
    return Article(paragraphs=tuple(text.split("\n\n")))


def test_web_page() -> None:
    """A page with a notice, a standfirst said again, a caption with credit, a cut source tag and sub-headings."""
    page = (
        "IE 10 is not supported. Please visit our site on another browser.\n\nSchool club, harbour align over wind\n\n"
        "The first three versions were blown off the roof.\nImage: Pupils on the roof\n"
        "Pupils hold a wheel on the roof of their school in Vardø, Norway, on May 3.Kari Moe / AP file\n"
        '/ Source: a href="" linktype="External" resizable="true">The Coast Herald</a\n\n'
        f"{LEAD}\n\nThe first three versions were blown off the roof. {SECOND}\n\nOld wheels\n{THIRD}\n\n"
        f"‘The wind taught us’\n{THIRD.replace('Nobody', 'No one')}"
    )
    tidy = clean(article(page))
    assert (tidy.title, tidy.source) == ("School club, harbour align over wind", "The Coast Herald")
    assert tidy.standfirst == "The first three versions were blown off the roof."
    assert tidy.paragraphs[0] == LEAD
    assert tidy.headings == (Heading(3, "Old wheels"), Heading(4, "‘The wind taught us’"))
    assert len(tidy.paragraphs) == 4


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        ("https://www.ticotimes.net/2022/07/23/wind-school", "source", "The Tico Times"),
        ("https://www.ticotimes.net/2022/07/23/wind-school", "published", date(2022, 7, 23)),
        ("https://www.example.org/wind", "source", "example.org"),
        ("https://www.example.org/wind", "address", "https://www.example.org/wind"),
        ("Wind on the roof\n\nBy Ana Lopez and Jo de Vries", "byline", "Ana Lopez and Jo de Vries"),
        ("Wind on the roof\n\nKari Moe in Oslo", "byline", "Kari Moe"),
        ("Wind on the roof\n\nKari Moe, Science Reporter", "byline", "Kari Moe"),
        ("Wind on the roof\n\nBy Ana Lopez | March 3, 2021", "published", date(2021, 3, 3)),
        ("Wind on the roof\n\nPublished 3 March 2021 at 09:30 GMT", "published", date(2021, 3, 3)),
        ("Wind on the roof\n\nBy Ana Lopez", "title", "Wind on the roof"),
        ("WIND ON THE ROOF", "title", "Wind on the roof"),
    ],
)
def test_lines_above_the_story_go_to_their_fields(head: str, field: str, value: object) -> None:
    """What a page says about its story is kept, and is no paragraph."""
    tidy = clean(article(f"{head}\n\n{STORY}"))
    assert getattr(tidy, field) == value
    assert tidy.paragraphs == (LEAD, SECOND, THIRD)


@pytest.mark.parametrize(
    ("dateline", "source", "published"),
    [
        ("VARDO, Norway (AP) -- ", "The Associated Press", None),
        ("Vardø, May 3 2021 (IPS) - ", "Inter Press Service", date(2021, 5, 3)),
        ("OSLO — ", "", None),
        ("TROMSO: ", "", None),
        ("Vardø, Norway – ", "", None),
    ],
)
def test_datelines_are_taken_from_the_lead(dateline: str, source: str, published: date | None) -> None:
    """Place, day and agency stand before the first sentence, not in it."""
    tidy = clean(article(f"{dateline}{STORY}"))
    assert (tidy.paragraphs[0], tidy.source, tidy.published) == (LEAD, source, published)


@pytest.mark.parametrize("start", ["WHO: ", "The Harbour Office (HO) - ", "Vardø - ", "Yes (AP) and no, "])
def test_other_beginnings_stay(start: str) -> None:
    """A beginning that only looks like a dateline is text."""
    assert clean(article(f"{start}{STORY}")).paragraphs[0] == start + LEAD


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "ADVERTISEMENT - SCROLL TO CONTINUE",
        "Story continues below advertisement",
        "Read more",
        "Also Read: Harbour gets a new crane",
        "Sign up for our free morning newsletter",
        "Share this article on Facebook",
        "Follow us on Instagram",
        "Please enable JavaScript to view this page.",
        "5 min read",
        "© 2021 The Coast Herald",
        "Copyright 2021 The Coast Herald. All rights reserved.",
        "Reporting by Ana Lopez; editing by Jo Ek",
        "This article was originally published in The Coast Herald.",
    ],
)
def test_page_furniture_goes(line: str) -> None:
    """Lines of the page are left out wherever they stand."""
    assert is_furniture(line)
    assert clean(article(f"{LEAD}\n\n{line}\n\n{SECOND}\n\n{THIRD}")).paragraphs == (LEAD, SECOND, THIRD)


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Kari Moe",
        "Image: Pupils on the roof",
        "Pupils on the roof of their school. Photo: Bloomberg",
        "Pupils on the roof on Monday. AFP/Getty Images",
        "A wheel turns in the wind (AP Photo/Kari Moe)",
        "Boats wait in the harbour [Kari Moe/Coast Pictures]",
        "Photo by Kari Moe",
    ],
)
def test_captions_and_credits_go(line: str) -> None:
    """What stands under a picture is left out with it."""
    assert is_caption(line)
    assert line not in clean(article(f"{LEAD}\n\n{SECOND}\n\n{line}\n\n{THIRD}")).text


@pytest.mark.parametrize(
    "line",
    [
        "“Why not?” she asked.",
        "Copyright law was the reason, the teacher said.",
        "Reporting by pupils shows the wind is rising.",
        "She took a photo by the harbour wall.",
        "Share prices fell.",
        "Read more books, the librarian says.",
        "• one old wheel",
        "Listen to the sea, he told them.",
        "The end.",
        "People wept.",
    ],
)
def test_short_lines_of_text_stay(line: str) -> None:
    """A short line that may be text is a paragraph, in the middle and at the end."""
    assert clean(article(f"{LEAD}\n\n{line}\n\n{SECOND}\n\n{THIRD}")).paragraphs == (LEAD, line, SECOND, THIRD)
    assert clean(article(f"{STORY}\n\n{line}")).paragraphs == (LEAD, SECOND, THIRD, line)


def test_lists_are_no_headings() -> None:
    """A list keeps all its lines, in their order, as paragraphs."""
    items = ("Seven old wheels", "Two brake cables", "A biscuit tin")
    text = "\n".join(("The club used:", *items))
    tidy = clean(article(f"{LEAD}\n\n{text}\n\n{SECOND}\n\n{THIRD}"))
    assert tidy.paragraphs == (LEAD, "The club used:", *items, SECOND, THIRD)
    assert not tidy.headings


def test_last_short_line_is_no_heading() -> None:
    """A heading needs text below it."""
    assert clean(article(f"{STORY}\n\nWind at last")).paragraphs[-1] == "Wind at last"


def test_heading_that_the_address_does_not_know_is_no_title() -> None:
    """The first line is a sub-heading where the page's address speaks of something else."""
    tidy = clean(article(f"https://example.org/school-builds-weather-station\n\nThe old wheels\n\n{STORY}"))
    assert (tidy.title, tidy.headings) == ("", (Heading(1, "The old wheels"),))


def test_link_to_another_story_goes() -> None:
    """Another story's title with its date is left out of the middle of this one."""
    tidy = clean(article(f"{LEAD}\n\nHarbour gets a new crane\n\n11 Jul 2022\n\n{SECOND}\n\n{THIRD}"))
    assert (tidy.paragraphs, tidy.headings) == ((LEAD, SECOND, THIRD), ())


def test_repeats_go_once() -> None:
    """A paragraph said twice stays once; a sentence set large goes, its paragraph stays."""
    pulled = "The station stands on the roof of the gymnasium today."
    text = f"{LEAD}\n\n{pulled}\n\n{pulled} {THIRD}\n\n{LEAD}\n\nNo.\n\nNo."
    assert clean(article(text)).paragraphs == (LEAD, f"{pulled} {THIRD}", "No.", "No.")


@pytest.mark.parametrize(
    ("raw", "tidy"),
    [
        ("Fish &amp; chips cost £9.", "Fish & chips cost £9."),
        ("The \ufb01rst o\ufb03ce", "The first office"),
        ("A\u00a0wide\u2009space\u200b and\u202e none\ufeff.", "A wide space and none."),
        ("co\u00adoperate\x07", "cooperate"),
        ("The <b>bold</b> <script>alert(1)</script>one", "The bold one"),
        ("2 < 3 and 5 > 4", "2 < 3 and 5 > 4"),
        ("Well done \U0001f469\u200d\U0001f467 \u2764\ufe0f!", "Well done \U0001f469\u200d\U0001f467 \u2764\ufe0f!"),
        ('“Curly” and "straight" ‘quotes’', '“Curly” and "straight" ‘quotes’'),
        ("One\r\n   two\u2028three", "One|two|three"),
    ],
)
def test_characters(raw: str, tidy: str) -> None:
    """Hidden characters and markup go, emoji and quotation marks stay, line ends are line ends."""
    assert clean(Article(title="x", paragraphs=(raw,))).paragraphs == tuple(tidy.split("|"))


def test_wrapped_text() -> None:
    """Lines of a wrapped text are joined, and words parted at a line's end."""
    lines = (
        "Pupils of a small school on the coast have built a weather sta-\n"
        "tion out of old bicycle parts, and the harbour master, a well-\n"
        "known man in the town, now asks them every single morning if\n"
        "the boats may leave or had better stay.\n"
        "The station stands on the roof of the gymnasium, where winds\n"
        "are strongest, and sends its figures to a screen each minute."
    )
    tidy = clean(Article(title="x", paragraphs=(lines,)))
    assert len(tidy.paragraphs) == 2
    assert "weather station out" in tidy.paragraphs[0]
    assert tidy.paragraphs[0].endswith("had better stay.")


def test_single_newlines_part_paragraphs() -> None:
    """In a text that is not wrapped, every line is a paragraph."""
    assert clean(Article(title="x", paragraphs=(f"{LEAD}\n{SECOND}\n{THIRD}",))).paragraphs == (LEAD, SECOND, THIRD)


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("A boy has become famous after he was filmed.", "A boy has become famous"),
        (
            "The harbour will be closed to ships of over 4,000 tonnes.",
            "The harbour will be closed to ships of over 4,000 tonnes",
        ),
        ("Mr. Moe has sold his boat, according to a friend.", "Mr. Moe has sold his boat"),
        ("After the storm the boats were found.", ""),
        ("She was the first to leave.", ""),
        (
            "The club won one gold, two silver and three bronze medals, and then went home to a great and noisy feast.",
            "",
        ),
        ("The town has been chosen as the home of a museum of wind and weather and of all that belongs to it.", ""),
        ("Go home.", ""),
    ],
)
def test_title_of_lead(lead: str, title: str) -> None:
    """A lead gives a title where punctuation shows a whole clause, else none."""
    assert title_of_lead(lead) == title


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3 March 2021", date(2021, 3, 3)),
        ("Mar. 3rd, 2021", date(2021, 3, 3)),
        ("2021-03-03T10:00", date(2021, 3, 3)),
        ("31 February 2021", None),
        ("March 2021", None),
    ],
)
def test_dates(text: str, value: date | None) -> None:
    """Only a full day of the calendar is a date."""
    assert date_in(text) == value


def test_date_lines_and_addresses() -> None:
    """A line is a date line if it says nothing else; an address may hold its day."""
    assert is_date_line("Updated: Tuesday, 3 March 2021, 9:30 a.m. GMT")
    assert not is_date_line("On 3 March 2021 the boats came home")
    assert date_in_address("https://example.org/20210303/wind.html") == date(2021, 3, 3)
    assert date_in_address("https://example.org/2021/mar/03/wind") == date(2021, 3, 3)
    assert date_in_address("https://example.org/2021/13/03/wind") is None
    assert source_of("english.news.cn/x") == "Xinhua"
    assert source_of("http://[broken") == ""


FOREIGN = {
    "Spanish": "Los alumnos de una escuela de la costa han hecho una estación con piezas de bicicletas y el "
    "jefe del puerto les pregunta cada mañana si los barcos pueden salir.",
    "French": "Les élèves d'une école de la côte ont fait une station avec des pièces de vélos et le chef du "
    "port leur demande chaque matin si les bateaux peuvent sortir.",
    "German": "Die Schüler einer kleinen Schule an der Küste haben aus alten Fahrrädern eine Station gebaut, und der "
    "Hafenmeister fragt sie jeden Morgen, ob die Boote fahren dürfen.",
    "Dutch": "De leerlingen van een kleine school aan de kust hebben van oude fietsen een station gebouwd, en de "
    "havenmeester vraagt hun elke ochtend of de boten mogen varen.",
    "Indonesian": "Para murid sebuah sekolah kecil di pantai telah membuat stasiun cuaca dari sepeda tua, dan kepala "
    "pelabuhan bertanya kepada mereka setiap pagi apakah perahu boleh pergi.",
    "Chinese": "海边一所小学的学生用旧自行车零件建造了一个气象站。港务长每天早上都会问他们船只是否可以离港。" * 3,
    "Russian": "Ученики маленькой школы построили станцию из старых велосипедов, и капитан порта спрашивает их.",
    "Arabic": "بنى تلاميذ مدرسة صغيرة على الساحل محطة للطقس من قطع دراجات قديمة ويسألهم مدير الميناء كل صباح",
}


@pytest.mark.parametrize("language", FOREIGN)
def test_other_languages_are_refused(language: str) -> None:
    """A text that is not English is refused with a sentence that says so."""
    with pytest.raises(NotEnglish, match="English articles only"):
        check(Article(paragraphs=(FOREIGN[language],) * 4))


def test_foreign_names_are_english() -> None:
    """Names from everywhere do not make a story foreign."""
    names = "Nguyễn Thị Hồng Anh, José Francisco Niembro González, Olufunmilayo Adébáyọ̀ and Chandrasekhar Venkataraman"
    check(Article(paragraphs=(f"{names} were there when the boats came home.", STORY)))


def test_refused_articles() -> None:
    """An article without text, with too little or with too much is refused with a sentence."""
    with pytest.raises(EmptyArticle, match="Paste the article"):
        check(clean(Article(paragraphs=(" \n", "<p></p>"))))
    with pytest.raises(TooShort, match="has 32 words"):
        check(Article(paragraphs=(LEAD,)))
    with pytest.raises(TooLong, match="Give one article"):
        check(Article(paragraphs=(STORY,) * 600))
    check(Article(paragraphs=(STORY,)))


PIECES = st.sampled_from(
    [
        LEAD,
        SECOND,
        "Old wheels",
        "By Ana Lopez",
        "3 March 2021",
        "Photo: Kari Moe",
        "OSLO (AP) -- ",
        "\n",
        "\n\n",
        " ",
        "/ Source: The Herald",
        "https://example.org/a-b",
        "&amp;lt;b&gt;",
        "<p>",
        "</a",
        "“Why?”",
        "A well-",
        "Read more",
        "\u200b",
    ],
)
TEXTS = st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=12).map("".join))


@settings(deadline=None, max_examples=300)
@given(
    title=st.one_of(st.just(""), TEXTS),
    paragraphs=st.lists(TEXTS, max_size=8).map(tuple),
    headings=st.lists(st.builds(Heading, st.integers(-1, 9), TEXTS), max_size=3).map(tuple),
)
def test_cleaning_twice_changes_nothing(title: str, paragraphs: tuple[str, ...], headings: tuple[Heading, ...]) -> None:
    """Cleaning never fails, is done once, and makes no text longer."""
    raw = Article(title=title, paragraphs=paragraphs, headings=headings)
    tidy = clean(raw)
    assert clean(tidy) == tidy
    before = sum(map(len, paragraphs)) + sum(len(heading.text) for heading in headings)
    assert sum(map(len, tidy.paragraphs)) <= before
