"""Make a folder of new files, whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import mkdtemp

from generator.publish.tree import write_files


def is_free(folder: Path) -> bool:
    """Say whether nothing stands at `folder`, or an empty folder."""
    if folder.is_symlink() or not folder.exists():
        return not folder.is_symlink()
    return folder.is_dir() and next(folder.iterdir(), None) is None


def make_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files below `folder`, which is free. They stand in a hidden folder beside it until all are written.

    Raises:
        OSError: they could not be written; then nothing is left behind.

    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    waiting = Path(mkdtemp(dir=folder.parent, prefix=f".{folder.name}-"))
    try:
        # One made by `mkdtemp` is for its owner alone, and a report is for the whole team.
        whole = waiting / folder.name
        whole.mkdir()
        write_files(files, whole)
        if folder.exists():
            folder.rmdir()
        whole.rename(folder)
    finally:
        shutil.rmtree(waiting, ignore_errors=True)
