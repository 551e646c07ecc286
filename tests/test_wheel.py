"""The package is whole without its checkout."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ("build", "hatchling", "editables")
# What the wheel alone must find: its templates, the model, the demo article.
SCRIPT = """
import pathlib, sys
from lessons.commands.demo import demo_article
from lessons.places import templates_folder
here = pathlib.Path(sys.argv[1])
assert templates_folder() == here / "lessons" / "templates", templates_folder()
assert (templates_folder() / "base.html").is_file()
assert (here / "content" / "language" / "model" / "model.int8.onnx").is_file()
assert demo_article().words
"""


@pytest.mark.skipif(
    any(importlib.util.find_spec(tool) is None for tool in TOOLS), reason="the wheel's tools are not installed"
)
def test_the_wheel_runs_alone(tmp_path: Path) -> None:
    """The wheel carries templates, model and articles, and finds them where it is unpacked."""
    words = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(tmp_path), str(ROOT)]
    built = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603 - fixed words
    assert built.returncode == 0, built.stdout + built.stderr
    [wheel] = tmp_path.glob("*.whl")
    alone = tmp_path / "alone"
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(alone)
    assert {path.name for path in alone.iterdir()} == {"content", "lessons", wheel.name.split("-py3")[0] + ".dist-info"}
    words = [sys.executable, "-c", SCRIPT, str(alone)]
    ran = subprocess.run(words, cwd=alone, capture_output=True, text=True, check=False)  # noqa: S603 - fixed words
    assert ran.returncode == 0, ran.stderr
