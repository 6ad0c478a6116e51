"""Drawing in two processes: this one draws every other scene, and a second one the rest.

The second is started anew rather than forked, so it is the same on every system, and it is spoken to over its input
and output, so nothing that goes wrong in it can reach the screen. If it fails, this process draws its share too.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from generator.charts.draw import draw
from generator.charts.scene import Scene

WORTH_A_SECOND = 60
"""Scenes. Starting the second process takes about as long as it saves below this number."""

PATIENCE = 300
"""Seconds after which the second process is given up."""

_COMMAND = "import sys; sys.path[:] = {path!r}; from generator.charts.draw_beside import answer; answer()"


def draw_fast(scenes: Sequence[Scene], drawn: Callable[[int], None]) -> list[bytes]:
    """Draw scenes as `draw` does, in two processes where that is faster. `drawn` is told how many are done."""
    if len(scenes) < WORTH_A_SECOND or (os.cpu_count() or 1) < 2:
        return draw(scenes, drawn)
    with ThreadPoolExecutor(1) as waiting:
        rest = waiting.submit(_ask, scenes[1::2])
        svgs = [b""] * len(scenes)
        svgs[::2] = draw(scenes[::2], lambda done: drawn(2 * done - 1))
        svgs[1::2] = rest.result() or draw(scenes[1::2])
    drawn(len(scenes))
    return svgs


def answer() -> None:
    """Draw the scenes that stand on the input, and write the drawings to the output. The second process does this."""
    scenes = pickle.load(sys.stdin.buffer)  # noqa: S301 - our own process wrote it
    pickle.dump(draw(scenes), sys.stdout.buffer)


def _ask(scenes: Sequence[Scene]) -> list[bytes] | None:
    command = [sys.executable, "-c", _COMMAND.format(path=sys.path)]
    try:
        done = subprocess.run(  # noqa: S603 - our own code, run by our own interpreter
            command, input=pickle.dumps(scenes), capture_output=True, timeout=PATIENCE, check=True
        )
        svgs: list[bytes] = pickle.loads(done.stdout)  # noqa: S301 - our own process wrote it
    except (OSError, subprocess.SubprocessError, pickle.UnpicklingError, EOFError):
        return None
    return svgs if len(svgs) == len(scenes) else None
