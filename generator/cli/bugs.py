"""What happens when the tool itself is at fault: few words for the author, all words for whoever mends it."""

from __future__ import annotations

import errno
import sys
from io import TextIOWrapper
from pathlib import Path
from tempfile import gettempdir
from traceback import format_exception
from types import TracebackType

import click

from generator.cli.answer import MENDABLE
from generator.cli.project import find_root
from generator.pipeline import CACHE

_REFUSALS = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT}
"""No right, no room: nobody's fault here, and for the author to settle."""

BUG = 3
"""The exit code for a bug of ours."""

FAULT_FILE = "annual-report-fault.txt"


class Bugs:
    """Around the command: turns an exception that nobody expected into a short message, a file and exit code 3."""

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Report a bug; let what is meant to end the command (an exit, Ctrl-C) pass.

        Raises:
            SystemExit: there was a bug.

        """
        if kind is None or error is None or not issubclass(kind, Exception):
            return
        if isinstance(error, OSError) and error.errno in _REFUSALS:
            click.echo(
                f"The computer refused: {error.strerror}: {error.filename or 'the folder of the report'}\n"
                "  mend  Make room on the disk, or ask for the right to write there, and run the command again.",
                err=True,
            )
            raise SystemExit(MENDABLE) from None
        file = _write("".join(format_exception(kind, error, trace)))
        click.echo(
            "This is a fault of annual-report, not of your report. The last good site is untouched.\n"
            f"  what  {kind.__name__}: {error}\n"
            f"  mend  Please report it, with the file {file}. It may quote your data: read it before you send it.",
            err=True,
        )
        raise SystemExit(BUG) from None


def say_every_letter() -> None:
    """Let output hold letters that its encoding lacks, as on Windows when it goes to a file: they become escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _write(text: str) -> Path:
    root = find_root(Path.cwd())
    file = root / CACHE / FAULT_FILE if root else _elsewhere()
    try:
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8", errors="backslashreplace")
    except OSError:  # the folder of the report may be for reading only
        file = _elsewhere()
        file.write_text(text, encoding="utf-8", errors="backslashreplace")
    return file


def _elsewhere() -> Path:
    return Path(gettempdir()) / FAULT_FILE
