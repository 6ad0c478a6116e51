"""The command as users call it, with the interpreter and without make."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.conftest import ROOT, run_in, tree_of


def test_the_interpreter_alone_builds_the_report(project: Path) -> None:
    result = run_in(project, "-m", "generator", "build")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "site/index.html" in result.stdout.replace("\\", "/")
    assert result.stderr == ""
    assert (project / "site" / "index.html").is_file()
    assert (project / "site" / "latest" / "index.html").is_file()


def test_the_report_is_checked_without_being_built(project: Path) -> None:
    result = run_in(project, "-m", "generator", "check")
    assert result.returncode == 0, result.stdout + result.stderr
    assert not (project / "site").exists()


def test_the_console_command_is_installed() -> None:
    command = shutil.which("annual-report", path=str(Path(sys.executable).parent))
    assert command
    result = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    assert result.stdout.startswith("annual-report ")


def test_a_failed_check_leaves_the_last_good_site(project: Path) -> None:
    assert run_in(project, "-m", "generator", "build").returncode == 0
    before = tree_of(project / "site")
    chapter = min((project / "content").rglob("*.md"))
    chapter.write_text(chapter.read_text(encoding="utf-8") + "\n\n{{ value: no-such-measure }}\n", encoding="utf-8")
    result = run_in(project, "-m", "generator", "build")
    assert result.returncode == 1
    assert chapter.relative_to(project).as_posix() in result.stdout
    assert "Nothing was changed in site/." in result.stdout
    assert tree_of(project / "site") == before
    assert list((project / ".cache").glob("build-*")) == []


def test_a_strangers_site_is_left_alone(project: Path) -> None:
    (project / "site").mkdir()
    (project / "site" / "thesis.doc").write_text("mine")
    result = run_in(project, "-m", "generator", "build")
    assert result.returncode == 1
    assert "[site.not-ours]" in result.stdout
    assert tree_of(project / "site") == {"thesis.doc": b"mine"}


def test_an_unknown_edition_gets_the_nearest(project: Path) -> None:
    known = min(path.name for path in (project / "data" / "editions").iterdir())
    wrong = known[:-1] + ("0" if known[-1] != "0" else "1")
    result = run_in(project, "-m", "generator", "stage", wrong, "--to", "staged")
    assert result.returncode == 1
    assert f"[site.unknown-edition]\n  what  There is no edition `{wrong}`." in result.stdout
    assert f"Did you mean `{known}`?" in result.stdout
    assert not (project / "staged").exists()


def test_nothing_is_fetched(project: Path, tmp_path: Path) -> None:
    refusing = tmp_path / "refusing"
    refusing.mkdir()
    # Every Python that starts reads this first, so that the process that draws beside ours is held to it too.
    (refusing / "sitecustomize.py").write_text(
        "import socket\n"
        "def refuse(*_, **__):\n"
        "    raise OSError('this test has no network')\n"
        "socket.socket.connect = socket.socket.connect_ex = socket.socket.sendto = refuse\n"
        "socket.create_connection = socket.getaddrinfo = refuse\n"
    )
    shutil.rmtree(project / ".cache")
    tried = run_in(project, "-c", "import socket; socket.create_connection(('::1', 9))", PYTHONPATH=str(refusing))
    assert "this test has no network" in tried.stderr
    result = run_in(project, "-m", "generator", "build", PYTHONPATH=str(refusing))
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.slow
def test_the_wheel_brings_the_theme(tmp_path: Path) -> None:
    code = f"from flit_core.buildapi import build_wheel; print(build_wheel({str(tmp_path)!r}))"
    result = run_in(ROOT, "-c", code)
    assert result.returncode == 0, result.stderr
    with ZipFile(tmp_path / result.stdout.strip()) as wheel:
        packed = {name for name in wheel.namelist() if name.startswith("generator/")}
    held = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "generator").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert packed == held
