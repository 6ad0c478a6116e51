"""`annual-report serve` builds, shows, builds again, and keeps the last good site up."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Show = Callable[[str], str]


@pytest.fixture
def shown(project: Path) -> Iterator[Show]:
    """Serve the project; give a function that waits until the introduction holds some words."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "generator", "serve", "--port", str(port)]
    log = (project / "log.txt").open("w")
    with log, subprocess.Popen(command, cwd=project, stdout=log, stderr=subprocess.STDOUT) as server:
        try:
            yield lambda words: _wait_for(port, words)
        finally:
            server.terminate()


def test_changes_are_shown_and_mistakes_leave_the_last_good_site_up(project: Path, shown: Show) -> None:
    chapter = project / "content" / "2019-20" / "introduction.md"
    sound = chapter.read_text(encoding="utf-8")
    assert shown("Anytown is a made-up place.")
    chapter.write_text(f"{sound}\n\nThe first change.\n", encoding="utf-8")
    assert shown("The first change.")
    chapter.write_text(f"{sound}\n\n{{{{ value: no-such-measure }}}}\n", encoding="utf-8")
    _until(lambda: "no-such-measure" in (project / "log.txt").read_text(encoding="utf-8"))
    assert shown("The first change.")
    chapter.write_text(f"{sound}\n\nThe second change.\n", encoding="utf-8")
    assert shown("The second change.")


def _wait_for(port: int, words: str) -> str:
    found = ""

    def held() -> bool:
        nonlocal found
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/2019-20/introduction/", timeout=5) as answer:
                found = answer.read().decode()
        except OSError:
            return False
        return words in found

    _until(held)
    return found


def _until(true: Callable[[], bool]) -> None:
    for _ in range(200):
        if true():
            return
        time.sleep(0.3)
    raise AssertionError("that never came")
