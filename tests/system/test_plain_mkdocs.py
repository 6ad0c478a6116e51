"""`mkdocs build` and `mkdocs serve` preview one edition and harm no other."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.conftest import run_in, tree_of

QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}


@pytest.fixture
def previewed(project_of_two_years: Path) -> Path:
    """A project whose site is built, with a mark in each part of it."""
    result = run_in(project_of_two_years, "-m", "generator", "build")
    assert result.returncode == 0, result.stdout + result.stderr
    for part in (project_of_two_years / "site", *_editions(project_of_two_years)):
        (part / "mark.txt").write_text("built before")
    return project_of_two_years


@pytest.mark.parametrize("settings", ["mkdocs.yml", "../project/mkdocs.yml"])
def test_mkdocs_build_gives_the_same_pages_and_touches_its_edition_only(previewed: Path, settings: str) -> None:
    newest, other = _editions(previewed)
    before = tree_of(newest)
    result = run_in(previewed, "-m", "mkdocs", "build", "-f", settings, **QUIET)
    assert result.returncode == 0, result.stdout + result.stderr
    assert tree_of(newest) == {path: content for path, content in before.items() if path != "mark.txt"}
    assert (previewed / "site" / "mark.txt").exists()
    assert (other / "mark.txt").exists()
    assert list((previewed / ".cache").glob("build-*")) == []


def test_mkdocs_build_makes_a_site_where_there_was_none(project: Path, built_project: Path) -> None:
    result = run_in(project, "-m", "mkdocs", "build", **QUIET)
    assert result.returncode == 0, result.stdout + result.stderr
    assert tree_of(project / "site" / "2019-20") == tree_of(built_project / "site" / "2019-20")
    assert run_in(project, "-m", "generator", "build").returncode == 0, "the site is known as ours"


def test_an_option_of_the_plugin_chooses_the_edition(previewed: Path) -> None:
    newest, oldest = _editions(previewed)
    settings = previewed / "mkdocs.yml"
    chosen = f"  - annual-report:\n      edition: {oldest.name}\n"
    settings.write_text(settings.read_text(encoding="utf-8").replace("  - annual-report\n", chosen), encoding="utf-8")
    result = run_in(previewed, "-m", "mkdocs", "build", **QUIET)
    assert result.returncode == 0, result.stdout + result.stderr
    assert not (oldest / "mark.txt").exists()
    assert (newest / "mark.txt").exists()


def test_mistakes_are_told_in_our_words_and_nothing_is_touched(previewed: Path) -> None:
    before = tree_of(previewed / "site")
    chapter = max((previewed / "content").rglob("*.md"))
    chapter.write_text(chapter.read_text(encoding="utf-8") + "\n\n{{ value: no-such-measure }}\n", encoding="utf-8")
    result = run_in(previewed, "-m", "mkdocs", "build", **QUIET)
    assert result.returncode == 1
    assert "  mend  " in result.stdout + result.stderr
    assert "Traceback" not in result.stdout + result.stderr
    assert tree_of(previewed / "site") == before


def test_one_edition_alone_is_not_deployed(previewed: Path) -> None:
    result = run_in(previewed, "-m", "mkdocs", "gh-deploy", **QUIET)
    assert result.returncode == 1
    assert "annual-report build" in result.stdout + result.stderr


@pytest.mark.slow
def test_mkdocs_serve_previews_and_follows_a_change(previewed: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"]
    with subprocess.Popen(
        command, cwd=previewed, env={**os.environ, **QUIET}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as server:
        try:
            before = _ask(port, until="<h1")
            chapter = min((previewed / "content" / _editions(previewed)[0].name).glob("*.md"))
            assert before
            chapter.write_text(chapter.read_text(encoding="utf-8") + "\n\nWritten while serving.\n", encoding="utf-8")
            assert _ask(port, until="Written while serving.", path=f"{chapter.stem}/")
        finally:
            server.terminate()
    assert (previewed / "site" / "mark.txt").exists()


def _ask(port: int, *, until: str, path: str = "") -> str:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}", timeout=5) as answer:
                text: str = answer.read().decode()
        except OSError:
            text = ""
        if until in text:
            return text
        time.sleep(0.3)
    raise AssertionError(f"{path} never held “{until}”")


def _editions(project: Path) -> list[Path]:
    names = sorted((path.name for path in (project / "data" / "editions").iterdir() if path.is_dir()), reverse=True)
    return [project / "site" / name for name in names]
