"""Files and folders below the project's folder: what they hold, or a problem that says why it cannot be had."""

from __future__ import annotations

from pathlib import Path

from generator.catalogue import problem
from generator.problems import Place, Problem

_LARGEST = 5_000_000
_LARGEST_IN_WORDS = "5 MB"

# What people and their computers leave lying about. `~$` is Word's, the rest are of Windows and of editors.
_IGNORED = {"thumbs.db", "desktop.ini", "readme.md"}


def is_inside(root: Path, path: str) -> bool:
    """Say whether `path` stays below `root` when links are followed."""
    try:
        return (root / path).resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):  # links that lead to each other
        return False


def is_folder(root: Path, path: str) -> bool:
    """Say whether `path` is a folder, wherever a link may lead."""
    try:
        return (root / path).is_dir()
    except OSError:  # nobody may look into the folder above
        return False


def read_file(root: Path, path: str) -> bytes | Problem:
    """Give the bytes of a file."""
    if not is_inside(root, path):
        return outside(path)
    if is_folder(root, path):  # Windows would only say that it is not allowed
        return problem("file.unreadable", Place(path), thing="file", reason="it is a folder")
    file = root / path
    try:
        if file.stat().st_size > _LARGEST:
            return problem("file.too-large", Place(path), limit=_LARGEST_IN_WORDS)
        return file.read_bytes()
    except OSError as error:
        return problem("file.unreadable", Place(path), thing="file", reason=_reason(error))


def names_in(root: Path, folder: str) -> list[str] | Problem:
    """Give the names in a folder in order, but for what lies about."""
    try:
        names = sorted(entry.name for entry in (root / folder).iterdir())
    except OSError as error:
        return problem("file.unreadable", Place(folder), thing="folder", reason=_reason(error))
    return [n for n in names if n.lower() not in _IGNORED and not n.startswith((".", "~$")) and not n.endswith("~")]


def outside(path: str) -> Problem:
    """Complain of a link that leads out of the project."""
    return problem("file.outside", Place(path), name=path)


def _reason(error: OSError) -> str:
    # The system's own words depend on its language.
    if isinstance(error, FileNotFoundError):
        return "it is a link to nothing"
    if isinstance(error, PermissionError):
        return "you are not allowed to read it"
    return "the disk reports an error"
