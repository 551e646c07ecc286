"""Why an address, a file or a paste cannot become an article, each in one sentence that says what to do.

IntakeError
├── FileError
│   ├── EmptyFile
│   ├── LargeFile
│   ├── BinaryFile      not text, and no kind of document that is read here
│   ├── BrokenFile
│   ├── LockedFile      a password is needed
│   └── NoTextInFile    pictures of pages
└── AddressError
    ├── NotAnAddress
    ├── NoAnswer
    ├── PrivateAddress
    ├── Refused         the site answers with an error
    ├── TooManyTurns    redirects without end
    ├── LargePage
    └── NotReadable     no page with an article on it
"""

from lessons.errors import IntakeError

PASTE = "or paste the article's text"


class FileError(IntakeError):
    """A file cannot become an article."""


class EmptyFile(FileError):
    """A file has nothing in it."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name or 'The file'} is empty. Choose another file, {PASTE}.")


class LargeFile(FileError):
    """A file, or what it unpacks to, is larger than any article."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name or 'The file'} is too large for an article. Choose a smaller file, {PASTE}.")


class BinaryFile(FileError):
    """A file is of a kind that is not read here."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name or 'This'} is not a text. Choose a TXT, HTML, PDF or DOCX file, {PASTE}.")


class BrokenFile(FileError):
    """A file is not what its name says, or is damaged."""

    def __init__(self, name: str, kind: str) -> None:
        super().__init__(f"{name or 'The file'} is a broken {kind} file. Save it again where it opens, {PASTE}.")


class LockedFile(FileError):
    """A file needs a password."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name or 'The file'} is locked with a password. Save it without one, {PASTE}.")


class NoTextInFile(FileError):
    """A document holds pictures of pages, or nothing."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name or 'The file'} holds no text, perhaps only pictures of pages. Choose another, {PASTE}."
        )


class AddressError(IntakeError):
    """An address cannot become an article."""


class NotAnAddress(AddressError):
    """What was given is no web address."""

    def __init__(self) -> None:
        super().__init__("This is not a web address. Give one that begins with https:// or http://, " + PASTE + ".")


class NoAnswer(AddressError):
    """Nobody answers there, or too slowly."""

    def __init__(self, host: str) -> None:
        super().__init__(f"{host} does not answer. Check the address and this computer's connection, {PASTE}.")


class PrivateAddress(AddressError):
    """The address leads into a private network."""

    def __init__(self, host: str) -> None:
        super().__init__(f"{host} is not on the public web, and is not fetched. Give a public address, {PASTE}.")


class Refused(AddressError):
    """The site answers, but not with the page."""

    def __init__(self, host: str, status: int) -> None:
        super().__init__(f"{host} does not give out this page (it says {status}). Check the address, {PASTE}.")


class TooManyTurns(AddressError):
    """One address leads to another without end."""

    def __init__(self, host: str) -> None:
        super().__init__(f"{host} leads from one address to the next without end. Check the address, {PASTE}.")


class LargePage(AddressError):
    """A page is larger than any article."""

    def __init__(self, host: str) -> None:
        super().__init__(f"The page at {host} is too large for an article. Check the address, {PASTE}.")


class NotReadable(AddressError):
    """There is no article on the page."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is no article to read at {name}. Check that it opens one article, {PASTE}.")
