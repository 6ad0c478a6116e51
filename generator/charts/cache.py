"""Drawings kept from build to build, so that matplotlib is needed only for what has changed."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from tempfile import NamedTemporaryFile

from generator.charts.spec import Spec
from generator.charts.style import Size, font_file

MOST_BYTES = 48_000_000
"""About five hundred figures in their two sizes, for several versions of data and code."""

_DIGEST_LENGTH = 64


def key_of(spec: Spec, size: Size) -> str:
    """Name a drawing by all that it is made from: what it shows, its size, our code, matplotlib, the fonts."""
    return sha256(f"{spec!r}\n{size!r}\n{_makers()}".encode()).hexdigest()


class ChartCache:
    """A folder of drawings by key. It may be deleted at any time, and two builds may use it at once.

    Each file starts with the digest of what follows, so that a damaged one is seen and made again. Whatever the disk
    refuses is let go: a cache that cannot be written costs time, not the report.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> bytes | None:
        """Give a drawing, or None where there is none that is whole."""
        path = self._path(key)
        try:
            content = path.read_bytes()
        except OSError:
            return None
        digest, svg = content[:_DIGEST_LENGTH], content[_DIGEST_LENGTH + 1 :]
        if digest != _digest(svg):
            return None
        with suppress(OSError):
            os.utime(path)  # so that `trim` knows what is in use
        return svg

    def put(self, key: str, svg: bytes) -> None:
        """Keep a drawing. It appears under its key whole or not at all."""
        unfinished: Path | None = None
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=self._folder, prefix="new-", delete=False) as file:
                unfinished = Path(file.name)
                file.write(_digest(svg) + b"\n" + svg)
            unfinished.replace(self._path(key))
        except OSError:
            if unfinished is not None:
                with suppress(OSError):
                    unfinished.unlink(missing_ok=True)

    def trim(self, most_bytes: int = MOST_BYTES) -> None:
        """Delete the drawings that were not used for longest, until the rest take no more than `most_bytes`."""
        kept: list[tuple[float, int, Path]] = []
        with suppress(OSError):
            for path in self._folder.iterdir():
                with suppress(OSError):
                    status = path.stat()
                    kept.append((status.st_mtime, status.st_size, path))
        taken = sum(size for _, size, _ in kept)
        for _, size, path in sorted(kept):
            if taken <= most_bytes:
                break
            with suppress(OSError):
                path.unlink(missing_ok=True)
            taken -= size

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.svg"


def _digest(svg: bytes) -> bytes:
    return sha256(svg).hexdigest().encode()


@cache
def _makers() -> str:
    """Say what draws: a digest of our own sources and of the fonts, and the version of matplotlib."""
    made_by = sha256()
    for path in (*sorted(Path(__file__).parent.rglob("*.py")), font_file(bold=False), font_file(bold=True)):
        made_by.update(path.name.encode() + b"\0" + path.read_bytes())
    return f"{made_by.hexdigest()} matplotlib {version('matplotlib')}"
