"""What can go wrong with a text, each in one plain sentence that says what to do.

ContentError
├── ArticleError            the article cannot be used as it is
│   ├── EmptyArticle
│   ├── TooShort
│   ├── TooLong
│   └── NotEnglish
├── ReaderMissingError      a reader's model is not installed
└── WordListError           a line of a word list is broken
"""

LEAST_WORDS = 80  # under this a story holds too few facts for ten questions
MOST_CHARACTERS = 200_000  # some sixty printed pages; a class reads two


class ContentError(Exception):
    """Base of all that content/ raises; str() is a sentence for a teacher."""


class ArticleError(ContentError):
    """The article cannot be used as it is."""


class EmptyArticle(ArticleError):
    """There is no text at all."""

    def __init__(self) -> None:
        super().__init__("There is no text here. Paste the article, or choose a file that holds it.")


class TooShort(ArticleError):
    """The article has fewer words than a lesson needs."""

    def __init__(self, words: int) -> None:
        super().__init__(
            f"This text has {words} words, and a lesson needs at least {LEAST_WORDS}. Give the whole article.",
        )


class TooLong(ArticleError):
    """The text is longer than any article."""

    def __init__(self, characters: int) -> None:
        super().__init__(
            f"This text has {characters:,} characters, more than the {MOST_CHARACTERS:,} that fit a lesson. "
            "Give one article or one chapter.",
        )


class NotEnglish(ArticleError):
    """The text is not written in English."""

    def __init__(self) -> None:
        super().__init__("This text does not seem to be English. Lessons reads English articles only.")


class ReaderMissingError(ContentError):
    """A reader's model is not installed."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The language model {name} is not installed. Run `make setup`, or install the package again.")


class WordListError(ContentError):
    """A line of a word list is broken."""

    def __init__(self, path: str, line: int, trouble: str) -> None:
        super().__init__(f"{path}, line {line}: {trouble}")
