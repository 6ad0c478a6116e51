"""Wait for files to change, by what they hold: dates lie, and editors write a file in several steps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from time import sleep

_PAUSE = 0.5
"""Seconds between looks."""

Signatures = Mapping[Path, bytes]


def changes(watched: Sequence[Path], *, pause: float = _PAUSE) -> Iterator[tuple[Path, ...]]:
    """Give the files that changed, came or went since this call, each time there are some; never ends."""
    return _changes(signatures(watched), watched, pause)


def signatures(watched: Sequence[Path]) -> Signatures:
    """Take the signature of each file that is watched or stands in a folder that is."""
    found: dict[Path, bytes] = {}
    for place in watched:
        for file in sorted(place.rglob("*")) if place.is_dir() else [place]:
            content = _content(file)
            if content is not None:
                found[file] = blake2b(content, digest_size=16).digest()
    return found


def different(before: Signatures, now: Signatures) -> tuple[Path, ...]:
    """Say which files are not the same in both, in order."""
    return tuple(sorted(file for file in before.keys() | now.keys() if before.get(file) != now.get(file)))


def _changes(before: Signatures, watched: Sequence[Path], pause: float) -> Iterator[tuple[Path, ...]]:
    while True:
        now = _settled(watched, pause)
        changed = different(before, now)
        before = now
        if changed:
            yield changed


def _settled(watched: Sequence[Path], pause: float) -> Signatures:
    # Saving all files of an editor, or switching a branch, is one change: wait until two looks agree.
    now = signatures(watched)
    while True:
        sleep(pause)
        later = signatures(watched)
        if later == now:
            return now
        now = later


def _content(file: Path) -> bytes | None:
    # Editors' own files: .#lock, file~, .file.swp.
    if file.name.startswith(".") or file.name.endswith("~"):
        return None
    try:
        return file.read_bytes()
    except OSError:  # gone since it was listed, or a folder
        return None
