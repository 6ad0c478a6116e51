"""A line on the terminal that says what is being done, for whoever waits longer than a second."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from generator.pipeline import Progress, silent

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

_PATIENCE = 1.0
"""Seconds before anything is shown."""


@contextmanager
def shown() -> Iterator[Progress]:
    """Give a `Progress` that shows itself on a terminal; where there is none, one that is silent."""
    if not sys.stderr.isatty():
        yield silent
        return
    with ExitStack() as stack:
        yield _Line(stack).tell


class _Line:
    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._begun = monotonic()
        self._bar: tuple[Bar, TaskID] | None = None

    def tell(self, doing: str, done: int, total: int) -> None:
        if self._bar is None:
            if monotonic() - self._begun < _PATIENCE:
                return
            self._bar = self._start()
        bar, task = self._bar
        bar.update(task, description=doing, completed=done, total=total)

    def _start(self) -> tuple[Bar, TaskID]:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
        from rich.progress import Progress as Bar

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        bar = self._stack.enter_context(Bar(*columns, console=Console(stderr=True), transient=True))
        return bar, bar.add_task("", total=1)
