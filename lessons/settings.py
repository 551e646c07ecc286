"""The settings: documented defaults, changed by config.toml in the instance folder, changed by LESSONS_* variables."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from lessons.errors import SettingError
from lessons.places import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFIX = "LESSONS_"
MEMORY_QUEUE = "memory:"


def _setting(default: str, story: str) -> str:
    return field(default=default, metadata={"story": story})


@dataclass(frozen=True, slots=True)
class Settings:
    """How this installation runs. Each field may be set as LESSONS_<NAME>, or in config.toml under its name."""

    instance: Path = field(metadata={"story": "Folder of all that the server writes: database, queue, config.toml."})
    database_url: str = _setting("", "Database address; empty is lessons.db in the instance folder.")
    queue_url: str = _setting(
        "",
        "Queue of background work: empty is queue.db in the instance folder, redis://... another machine's, "
        "and memory: drafts at once, while the page waits.",
    )
    url: str = _setting(
        "",
        "Address at which students reach this server, for links and QR codes; empty is the address of the request.",
    )
    secret_key: str = _setting("", "Key that signs the sessions; empty is a key made once and kept in the database.")

    @property
    def database(self) -> str:
        """Give the database's address."""
        return self.database_url or f"sqlite:///{self.instance / 'lessons.db'}"


def load_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings and make the instance folder. Raises SettingError with a sentence."""
    instance = instance_folder(environment)
    try:
        instance.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"The folder {instance} cannot be made. Name another one in LESSONS_INSTANCE."
        raise SettingError(message) from error
    names = [each.name for each in fields(Settings) if each.name != "instance"]
    written = _config(instance / "config.toml", names)
    spoken = {name: environment[PREFIX + name.upper()] for name in names if PREFIX + name.upper() in environment}
    return Settings(instance=instance, **{**written, **spoken})


def instance_folder(environment: Mapping[str, str]) -> Path:
    """Give LESSONS_INSTANCE, or instance/ of the checkout, or else the user's data folder."""
    if named := environment.get(PREFIX + "INSTANCE"):
        return Path(named).expanduser().absolute()
    checkout = PACKAGE.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "templates").is_dir():
        return checkout / "instance"
    return platformdirs.user_data_path("lessons", appauthor=False)


def _config(path: Path, names: list[str]) -> dict[str, str]:
    if not path.is_file():
        return {}
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        message = f"{path} is not readable TOML: {error}. Mend that line."
        raise SettingError(message) from error
    for name, value in table.items():
        if name not in names or not isinstance(value, str):
            message = f'{path}: {name} is no setting. Write one of {", ".join(names)}, each = "text".'
            raise SettingError(message)
    return table
