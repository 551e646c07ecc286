"""The product finds its own files."""

from __future__ import annotations

from lessons.places import PACKAGE, templates_folder


def test_templates_are_found() -> None:
    """The folder of templates exists and stands beside or inside the package."""
    folder = templates_folder()
    assert (folder / "handouts").is_dir()
    assert folder.parent in {PACKAGE, PACKAGE.parent}
