"""Make folders of new files, whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from stat import S_IMODE
from tempfile import mkdtemp

from generator.publish.tree import write_files


def is_free(folder: Path) -> bool:
    """Say whether nothing stands at `folder`, or an empty folder."""
    if folder.is_symlink():
        return False
    return not folder.exists() or (folder.is_dir() and next(folder.iterdir(), None) is None)


def make_folders(folders: Mapping[Path, Mapping[str, bytes]]) -> None:
    """Write files below folders that are free. All stand in hidden folders beside their places until the last is written.

    Raises:
        OSError: they could not be written; then everything is again as it was, the folders above them too.

    """
    with ExitStack() as undone:
        for folder in folders:
            _make_parents(folder, undone)
        with ExitStack() as leftovers:
            ready = [(_waiting(folder, files, leftovers), folder) for folder, files in folders.items()]
            for whole, folder in ready:
                _put(whole, folder, undone)
        undone.pop_all()


def _make_parents(folder: Path, undone: ExitStack) -> None:
    missing = [parent for parent in folder.parents if not parent.exists()]
    for parent in reversed(missing):
        parent.mkdir(exist_ok=True)
        undone.callback(_remove_if_empty, parent)


def _waiting(folder: Path, files: Mapping[str, bytes], leftovers: ExitStack) -> Path:
    waiting = Path(mkdtemp(dir=folder.parent, prefix=f".{folder.name}-"))
    leftovers.callback(shutil.rmtree, waiting, ignore_errors=True)
    # One made by `mkdtemp` is for its owner alone, and a report is for the whole team.
    whole = waiting / folder.name
    whole.mkdir()
    write_files(files, whole)
    return whole


def _put(whole: Path, folder: Path, undone: ExitStack) -> None:
    """Put a folder in its place, from which an empty one is taken away first."""
    if folder.exists():
        mode = folder.stat().st_mode
        folder.rmdir()
        undone.callback(_restore, folder, mode)
    whole.rename(folder)
    undone.callback(shutil.rmtree, folder, ignore_errors=True)


def _restore(folder: Path, mode: int) -> None:
    folder.mkdir(exist_ok=True)
    folder.chmod(S_IMODE(mode))


def _remove_if_empty(folder: Path) -> None:
    # What somebody else put there meanwhile is theirs.
    with suppress(OSError):
        folder.rmdir()
