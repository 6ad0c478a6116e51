"""Golden cases of problems: the small sound project of `minimal/`, a mistake laid over it, and the text it earns.

A case is a file in `problems/` with

- `title`: the mistake, as a sentence;
- `files`: paths with their new text; a path with nothing after it is deleted (an edition that is added need not
  write the records of its year: what it lacks is taken from the small project);
- `replace`: small changes, each `{in: path, this: text that stands there once, by: other text}`;
- `bytes`: paths with bytes, written as text of which each character is one byte (`"\\xff"`);
- `sizes`: paths with how many spaces to fill them with;
- `links`: paths with what they are a symbolic link to;
- `problems`: the exact text, last in the file. `python tests/golden/accept.py CASE` prints it for a new case.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from generator.pipeline import check
from generator.problems import as_text

HERE = Path(__file__).parent
MINIMAL = HERE / "minimal"
CASES = tuple(sorted((HERE / "problems").glob("*.yml")))


@dataclass(frozen=True)
class Case:
    """One case as it stands in its file."""

    title: str
    files: dict[str, str | None] = field(default_factory=dict)
    replace: list[dict[str, str]] = field(default_factory=list)
    raw: dict[str, str] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    problems: str = ""


def read_case(path: Path) -> Case:
    """Read a case; it may yet lack its `problems`."""
    found: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    unknown = found.keys() - {"title", "files", "replace", "bytes", "sizes", "links", "problems"}
    assert not unknown, f"{path.name} has fields that no case has: {sorted(unknown)}"
    return Case(
        title=found["title"],
        files=found.get("files") or {},
        replace=found.get("replace") or [],
        raw=found.get("bytes") or {},
        sizes=found.get("sizes") or {},
        links=found.get("links") or {},
        problems=found.get("problems") or "",
    )


def lay_over_minimal(case: Case, root: Path) -> None:
    """Put the small sound project into `root`, with the case's mistakes in it."""
    shutil.copytree(MINIMAL, root, dirs_exist_ok=True)
    for name, text in case.files.items():
        if text is None:
            _delete(root / name)
        else:
            _at(root, name).write_text(text, encoding="utf-8", newline="")
    _add_years(root, {name for name, text in case.files.items() if text is None})
    for change in case.replace:
        file = root / change["in"]
        text = file.read_text(encoding="utf-8")
        assert text.count(change["this"]) == 1, f"“{change['this']}” stands {text.count(change['this'])} times in it"
        file.write_text(text.replace(change["this"], change["by"]), encoding="utf-8", newline="")
    for name, characters in case.raw.items():
        _at(root, name).write_bytes(characters.encode("latin-1"))
    for name, size in case.sizes.items():
        _at(root, name).write_bytes(b" " * size)
    for name, target in case.links.items():
        _at(root, name).symlink_to(target)


def _add_years(root: Path, deleted: set[str]) -> None:
    """Give every edition the records of its year that a case does not write itself: those in which nothing is supplied.

    Its first chapter tells of them.
    """
    (small,) = (MINIMAL / "data" / "editions").iterdir()
    for edition in (root / "data" / "editions").glob("*/edition.yml"):
        first = re.search(
            r"^chapters: \[([a-z-]+)", edition.read_text(encoding="utf-8", errors="replace"), re.MULTILINE
        )
        for record in small.glob("*.yml"):
            path = edition.parent / record.name
            if not path.exists() and path.relative_to(root).as_posix() not in deleted:
                text = record.read_text(encoding="utf-8")
                chapter = first[1] if first else "introduction"
                path.write_text(text.replace("chapter: introduction", f"chapter: {chapter}"), encoding="utf-8")


def earned(case: Case, root: Path) -> str:
    """Give the text that the case earns, checked in the empty folder `root`."""
    lay_over_minimal(case, root)
    return as_text(check(root)[1])


def _at(root: Path, name: str) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _delete(path: Path) -> None:
    shutil.rmtree(path) if path.is_dir() else path.unlink()
