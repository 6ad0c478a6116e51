"""Two processes draw what one would, and a second one that fails is not missed."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import Any

import pytest

from generator.charts import draw_beside
from generator.charts.draw import draw
from generator.charts.draw_beside import draw_fast
from generator.charts.scene import Dot, Scene, Words

SCENES = [Scene(f"Drawing {i}", 100, 40, (Words(f"{i}", (10, 30), 15), Dot((50, 20), 3, "#12436D"))) for i in range(7)]


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start a second process even for a few scenes, and on a machine with one processor."""
    monkeypatch.setattr(draw_beside, "WORTH_A_SECOND", 2)
    monkeypatch.setattr("os.cpu_count", lambda: 2)


@pytest.mark.usefixtures("eager")
def test_two_processes_give_the_same_bytes_in_the_same_order(capfd: pytest.CaptureFixture[str]) -> None:
    told: list[int] = []
    assert draw_fast(SCENES, told.append) == draw(SCENES)
    assert told == [1, 3, 5, 7, 7]
    assert capfd.readouterr() == ("", "")


@pytest.mark.usefixtures("eager")
@pytest.mark.parametrize(
    "outcome",
    [
        OSError("no such program"),
        subprocess.CalledProcessError(1, "python"),
        subprocess.TimeoutExpired("python", 1),
        subprocess.CompletedProcess([], 0, stdout=b"not a pickle", stderr=b""),
        subprocess.CompletedProcess([], 0, stdout=b"", stderr=b""),
        subprocess.CompletedProcess([], 0, stdout=pickle.dumps([b"too few"]), stderr=b""),
    ],
    ids=lambda outcome: type(outcome).__name__,
)
def test_what_the_second_process_fails_to_draw_is_drawn_here(monkeypatch: pytest.MonkeyPatch, outcome: Any) -> None:
    def run(*_: object, **__: object) -> object:
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    monkeypatch.setattr(subprocess, "run", run)
    assert draw_fast(SCENES, lambda _: None) == draw(SCENES)


def test_few_scenes_are_drawn_here_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("a process was started"))
    assert len(draw_fast(SCENES, lambda _: None)) == len(SCENES)


@pytest.mark.usefixtures("eager")
def test_the_second_process_uses_our_interpreter_and_our_path(monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[str]] = []

    def run(command: list[str], **_: object) -> object:
        commands.append(command)
        raise OSError

    monkeypatch.setattr(subprocess, "run", run)
    draw_fast(SCENES, lambda _: None)
    assert commands[0][0] == sys.executable
    assert repr(sys.path) in commands[0][2]
