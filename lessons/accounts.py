"""Teachers: the one-time link with which the first sets a password, and signing in."""

from __future__ import annotations

import hashlib
import secrets
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from lessons.errors import FormError, NotFound
from lessons.service import check_tries, count_miss
from lessons.store import teachers

if TYPE_CHECKING:
    from lessons.store import Store
    from lessons.store.teachers import Teacher

SETUP = "setup link"
SECRET = "secret key"  # noqa: S105 - the name of the kept value, not the value
LEAST_PASSWORD = 8  # characters, as NIST SP 800-63B asks of a password that people choose
MOST_PASSWORD = 200  # hashing a longer one only costs time
MOST_NAME = 60
HASHER = PasswordHasher()


def setup_token(store: Store) -> str | None:
    """Make a new one-time token for the first teacher; None once there is a teacher. Only its hash is kept."""
    if teachers.any_teacher(store):
        return None
    token = secrets.token_urlsafe(24)
    teachers.keep(store, SETUP, _digest(token))
    return token


def check_setup(store: Store, token: str) -> None:
    """Raise NotFound unless this is the newest one-time token and there is no teacher yet."""
    kept = teachers.kept(store, SETUP)
    if teachers.any_teacher(store) or not kept or not secrets.compare_digest(kept, _digest(token)):
        message = "This link has been used, or a newer one was printed. Sign in, or start Lessons again for a new link."
        raise NotFound(message)


def set_up(store: Store, token: str, *, name: str, password: str) -> Teacher:
    """Make the first teacher. Raises FormError for a name or a password that cannot be used."""
    check_setup(store, token)
    tidy = " ".join(name.split())
    if not tidy or len(tidy) > MOST_NAME:
        message = f"Type your name, in at most {MOST_NAME} characters."
        raise FormError(message, field="name")
    if not LEAST_PASSWORD <= len(password) <= MOST_PASSWORD:
        message = f"Choose a password of at least {LEAST_PASSWORD} characters."
        raise FormError(message, field="password")
    return teachers.add(store, name=tidy, password=HASHER.hash(password), now=datetime.now(UTC))


def sign_in(store: Store, *, name: str, password: str, address: str = "") -> Teacher:
    """Give the teacher of a name and a password. Raises FormError, and TooManyTries after many wrong ones."""
    check_tries(store, address)
    teacher = teachers.find_by_name(store, " ".join(name.split()))
    if not _matches(teacher.password if teacher else _nobody(), password[:MOST_PASSWORD]) or teacher is None:
        count_miss(store, address)
        message = "This name and password do not belong together. Check both and try again."
        raise FormError(message, field="name")
    return teacher


def teacher_of(store: Store, teacher_id: int) -> Teacher | None:
    """Give a teacher by id."""
    return teachers.find(store, teacher_id)


def secret_key(store: Store) -> str:
    """Give the key that signs the sessions, made at the first call and the same for all processes."""
    return teachers.keep_first(store, SECRET, secrets.token_hex(32))


def _matches(hashed: str, password: str) -> bool:
    try:
        return HASHER.verify(hashed, password)
    except VerificationError:
        return False


@cache
def _nobody() -> str:
    """Give a hash that no password has, so that an unknown name takes as long as a wrong password."""
    return HASHER.hash(secrets.token_hex(32))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
