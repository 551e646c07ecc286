"""Set up the first teacher by the one-time link, sign in, sign out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from flask import Blueprint, redirect, request, url_for
from flask_login import login_user, logout_user

from lessons import accounts
from lessons.errors import FormError
from lessons.web.page import Fault, Page, render
from lessons.web.parts import SignedIn, address, store

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

blueprint = Blueprint("account", __name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupPage(Page):
    """The first teacher chooses a name and a password."""

    template: ClassVar[str] = "pages/setup.html"
    name: str = ""
    least: int = accounts.LEAST_PASSWORD


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInPage(Page):
    """A teacher signs in."""

    template: ClassVar[str] = "pages/sign_in.html"
    name: str = ""


@blueprint.route("/setup/<token>", methods=["GET", "POST"])
def setup(token: str) -> Response:
    """Set the first teacher's password."""
    accounts.check_setup(store(), token)
    if request.method == "GET":
        return render(SetupPage(title="Set your password"))
    name = request.form.get("name", "")
    try:
        teacher = accounts.set_up(store(), token, name=name, password=request.form.get("password", ""))
    except FormError as error:
        return render(SetupPage(title="Set your password", name=name, faults=(Fault(error.field, str(error)),)))
    login_user(SignedIn(teacher))
    return redirect(url_for("shelf.lessons"))


@blueprint.route("/sign-in", methods=["GET", "POST"])
def sign_in() -> Response:
    """Sign in and go on to the page that was asked for."""
    if request.method == "GET":
        return render(SignInPage(title="Sign in"))
    name, password = request.form.get("name", ""), request.form.get("password", "")
    try:
        teacher = accounts.sign_in(store(), name=name, password=password, address=address())
    except FormError as error:
        return render(SignInPage(title="Sign in", name=name, faults=(Fault(error.field, str(error)),)))
    login_user(SignedIn(teacher))
    return redirect(_next(request.args.get("next", "")))


@blueprint.post("/sign-out")
def sign_out() -> Response:
    """Sign out."""
    logout_user()
    return redirect(url_for("account.sign_in"))


def _next(wanted: str) -> str:
    """Give the page to go on to, on this server only; a second slash of either kind would lead away."""
    here = wanted.startswith("/") and not wanted.startswith(("//", "/\\"))
    return wanted if here else url_for("shelf.lessons")
