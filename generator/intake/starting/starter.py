"""The files of a new report: those of the starter, under another name and in another year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.domain.period import Period
from generator.intake.layout import AREAS, CONTENT, DATA, REQUIREMENTS
from generator.intake.starting.names import Naming, renamed
from generator.intake.starting.years import moved

STARTER = Path(__file__).parent.parent.parent / "starter"

FICTIONAL = Naming("Northvale Safeguarding Children Partnership", "Northvale")
"""What the starter calls its partnership."""

NEWEST = 2024
"""The year in which the starter's newest edition begins."""

PLACES: Mapping[str, str] = {
    "mkdocs.yml": "mkdocs.yml",
    "Makefile": "Makefile",
    "README.md": "README.md",
    # Under these names a tool of ours, or of others, would take them for its own.
    "gitignore": ".gitignore",
    "ci/report.yml": ".github/workflows/report.yml",
}
"""Where the starter's files beside `data/` and `content/` go."""

_OWN = "E06999101"
_OWN_CODE = re.compile(rf"(?<=code: ){_OWN}")

# Among fields in braces a comma would end the name, unless it stands in quotes.
_IN_BRACES = re.compile(r"(?<!\{)\{[^{}\n]*\}")
_NAMED = re.compile(rf"(?<=: )[^\s{{}}\[\],:\"][^{{}}\[\],:\"]*\b{FICTIONAL.place}\b[^{{}}\[\],:\"]*")


def taken_areas() -> frozenset[str]:
    """Give the ids of the starter's other areas, which a new report's own area cannot have."""
    text = (STARTER / AREAS).read_text(encoding="utf-8")
    return frozenset(re.findall(r"(?m)^  ([a-z0-9-]+):$", text)) - {FICTIONAL.area}


def taken_codes() -> frozenset[str]:
    """Give the codes of the starter's other areas, which a new report's own area cannot have."""
    text = (STARTER / AREAS).read_text(encoding="utf-8")
    return frozenset(re.findall(r"(?m)^    code: (\S+)$", text)) - {_OWN}


def new_report(naming: Naming, period: Period, *, code: str | None = None) -> Mapping[str, bytes]:
    """Give the files of a new report, by path: its newest edition is about `period`, the other about the year before.

    `code` is the official code of its own area; without one the made-up code stays.

    Raises:
        YearOutOfReachError: some year would leave this century.

    """
    by = period.start.year - NEWEST
    files: dict[str, bytes] = {}
    for path, place in _paths():
        content = (STARTER / path).read_text(encoding="utf-8")
        if path.startswith(REQUIREMENTS):
            files[place] = content.encode()
            continue
        if "," in naming.name + naming.place and place.endswith(".yml"):
            content = _IN_BRACES.sub(_quoted, content)
        content = renamed(moved(content, by), FICTIONAL, naming)
        if path == AREAS and code is not None:
            content = _OWN_CODE.sub(code, content)
        files[moved(place, by)] = content.encode()
    return files


def _quoted(braces: re.Match[str]) -> str:
    return _NAMED.sub(lambda words: f'"{words[0]}"', braces[0])


def _paths() -> Iterator[tuple[str, str]]:
    """Give each file of the starter and its place in a report, in order."""
    yield from PLACES.items()
    for folder in (DATA, CONTENT):
        for file in sorted((STARTER / folder).rglob("*")):
            if file.is_file() and file.suffix in {".yml", ".md"}:
                path = file.relative_to(STARTER).as_posix()
                yield path, path
