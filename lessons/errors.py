"""What can go wrong in the application, each in one plain sentence that says what to do.

LessonsError                500  base; `status` is the status of the web's answer
├── IntakeError             400  an address, a file or a paste cannot become an article
├── FormError               400  a field holds something that cannot be used
├── NotFound                404  there is no such lesson, question, attempt or page
├── Forbidden               403  this is another person's, or needs a sign-in
├── Finished                409  the attempt has been handed in
├── TooManyTries            429  too many join codes or passwords tried from one address
├── PayloadError            500  a stored lesson cannot be read
└── SettingError            500  a setting has a value that cannot be used
"""


class LessonsError(Exception):
    """Base of all that lessons/ raises; str() is a sentence for a teacher or a student."""

    status: int = 500


class IntakeError(LessonsError):
    """An address, a file or a paste cannot become an article."""

    status = 400


class FormError(LessonsError):
    """A field of a form holds something that cannot be used; `field` names it."""

    status = 400

    def __init__(self, sentence: str, *, field: str = "") -> None:
        super().__init__(sentence)
        self.field = field


class NotFound(LessonsError):
    """There is no such lesson, question, attempt or page."""

    status = 404


class Forbidden(LessonsError):
    """Another person owns this, or it needs a sign-in."""

    status = 403


class Finished(LessonsError):
    """The attempt has been handed in, and takes no more answers."""

    status = 409

    def __init__(self) -> None:
        super().__init__("You have handed in this lesson. Your answers can be read, but no longer changed.")


class TooManyTries(LessonsError):
    """Too many join codes or passwords were tried from one address."""

    status = 429

    def __init__(self) -> None:
        super().__init__("Too many tries from this computer. Wait one minute, then try again.")


class PayloadError(LessonsError):
    """A stored lesson cannot be read."""


class SettingError(LessonsError):
    """A setting has a value that cannot be used."""
