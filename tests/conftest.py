"""What tests of the whole share: a small sound project to work on, and ways to run the command as a user would."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from generator.pipeline import CACHE

# Timings never decide a test: a busy computer is not a fault.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

ROOT = Path(__file__).parents[1]
MINIMAL = ROOT / "tests" / "golden" / "minimal"

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def tree_of(folder: Path) -> dict[str, bytes]:
    """Give every file below a folder, by its path, and what it holds."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def copy_project(source: Path, to: Path) -> Path:
    """Copy what people write of a project: data, narrative and `mkdocs.yml`."""
    for name in ("data", "content"):
        shutil.copytree(source / name, to / name)
    shutil.copy(ROOT / "mkdocs.yml", to / "mkdocs.yml")
    return to


def copy_croydon(to: Path) -> Path:
    """Copy Croydon's project as it is now. Drawings and fonts are shared with the project, which saves half a minute."""
    project = copy_project(ROOT, to)
    (project / CACHE).mkdir()
    for name in ("charts", "fonts"):
        kept = ROOT / CACHE / name
        kept.mkdir(parents=True, exist_ok=True)
        (project / CACHE / name).symlink_to(kept, target_is_directory=True)
    return project


def run_in(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a Python command in a folder, with more or other environment variables."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


@pytest.fixture
def project(tmp_path: Path, built_project: Path) -> Path:
    """A fresh copy of the small sound project, with fonts and charts kept from before, so that it builds quickly."""
    root = copy_project(MINIMAL, tmp_path / "project")
    for kept in ("charts", "fonts"):
        shutil.copytree(built_project / CACHE / kept, root / CACHE / kept)
    return root


@pytest.fixture
def project_of_two_years(project: Path) -> Path:
    """The small sound project with an edition for the year before."""
    for folder in ("data/editions", "content"):
        shutil.copytree(project / folder / "2019-20", project / folder / "2018-19")
    edition = project / "data" / "editions" / "{}" / "edition.yml"
    earlier, later = Path(str(edition).format("2018-19")), Path(str(edition).format("2019-20"))
    text = earlier.read_text(encoding="utf-8")
    for old, new in (("2019-20", "2018-19"), ("2020-10-01", "2019-10-01"), ("2020-03-31", "2019-03-31")):
        text = text.replace(old, new)
    earlier.write_text(text, encoding="utf-8")
    text = later.read_text(encoding="utf-8")
    first = "follows:\n  not_supplied: This is the first report of the partnership.\n"
    assert first in text
    later.write_text(text.replace(first, "follows: 2018-19\n"), encoding="utf-8")
    return project


@pytest.fixture(scope="session")
def built_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small sound project with its site built, once for all tests that only look."""
    root = copy_project(MINIMAL, tmp_path_factory.mktemp("built") / "project")
    result = run_in(root, "-m", "generator", "build")
    assert result.returncode == 0, result.stdout + result.stderr
    return root
