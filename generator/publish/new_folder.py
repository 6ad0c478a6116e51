"""Make folders of new files, whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
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
        OSError: they could not be written; then nothing is left behind.

    """
    with ExitStack() as leftovers:
        ready = [(_waiting(folder, files, leftovers), folder) for folder, files in folders.items()]
        with ExitStack() as undone:
            for whole, folder in ready:
                if folder.exists():
                    folder.rmdir()
                whole.rename(folder)
                undone.callback(shutil.rmtree, folder, ignore_errors=True)
            undone.pop_all()


def _waiting(folder: Path, files: Mapping[str, bytes], leftovers: ExitStack) -> Path:
    folder.parent.mkdir(parents=True, exist_ok=True)
    waiting = Path(mkdtemp(dir=folder.parent, prefix=f".{folder.name}-"))
    leftovers.callback(shutil.rmtree, waiting, ignore_errors=True)
    # One made by `mkdtemp` is for its owner alone, and a report is for the whole team.
    whole = waiting / folder.name
    whole.mkdir()
    write_files(files, whole)
    return whole
