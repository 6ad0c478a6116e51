"""Write files below a folder, each path once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from generator.pages.compiled import PathTakenError


def write_files(files: Mapping[str, bytes], folder: Path) -> None:
    """Write each file at its path below `folder`, making folders as needed.

    Raises:
        PathTakenError: a bug of ours: something stands there already, or the path leads out of the folder.

    """
    for path, content in files.items():
        place = PurePosixPath(path)
        target = folder / place
        if place.is_absolute() or ".." in place.parts or target.exists():
            raise PathTakenError(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
