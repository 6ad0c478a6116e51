"""A fresh folder for one build, beside those of other builds that may be running."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

_PREFIX = "build-"
_LOCK_SUFFIX = ".lock"


@contextmanager
def fresh_folder(cache: Path) -> Iterator[Path]:
    """Give an empty folder below `cache` and delete it afterwards, whatever it then holds.

    It is on the same file system as the site, so that a finished tree can be renamed into place. What builds that
    were killed have left behind is deleted first; the folders of builds that are alive are left alone.
    """
    cache.mkdir(parents=True, exist_ok=True)
    with _reception(cache):
        _sweep(cache)
        folder = _new_folder(cache)
        alive = FileLock(_lock_of(folder))
        alive.acquire()
    try:
        tree = folder / "tree"
        tree.mkdir()
        yield tree
    finally:
        with _reception(cache):
            alive.release()
            _delete(folder)


def _reception(cache: Path) -> BaseFileLock:
    # Coming and going is one at a time: nobody may take a folder for dead between its making and its locking.
    return FileLock(cache / "builds.lock")


def _new_folder(cache: Path) -> Path:
    # Not one of `tempfile`: those are for their owner alone, and on Windows the site would be so too.
    names = (cache / f"{_PREFIX}{number}" for number in count(1))
    folder = next(name for name in names if not name.exists())
    folder.mkdir()
    return folder


def _sweep(cache: Path) -> None:
    for folder in sorted(cache.glob(f"{_PREFIX}*")):
        if not folder.is_dir():
            continue
        lock = FileLock(_lock_of(folder))
        try:
            lock.acquire(blocking=False)
        except Timeout:
            continue  # its build is alive
        lock.release()
        _delete(folder)


def _delete(folder: Path) -> None:
    # The lock first: a kill in between then leaves a folder, which the next build sweeps, as it does where a virus
    # scanner or an open Explorer window holds a file on Windows.
    _lock_of(folder).unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)


def _lock_of(folder: Path) -> Path:
    return folder.with_name(folder.name + _LOCK_SUFFIX)
