"""The marks that a new edition begins with, where words are still owed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.catalogue import problem
from generator.intake import layout
from generator.intake.located import Located
from generator.intake.sources import Sources
from generator.intake.starting.next_records import TO_BE_WRITTEN
from generator.problems import Place, Problem

_MARK = re.compile(f"^{re.escape(TO_BE_WRITTEN)}", re.MULTILINE)


def check_unwritten(sources: Sources) -> Iterator[Problem]:
    """Report each record and chapter that holds the mark: a draft is warned, any other edition refused."""
    for edition in sources.editions():
        document = sources.documents.get(layout.edition_file(edition))
        is_draft = document is not None and document.at(("status",)) == "draft"
        for found in (*_in_records(edition, sources), *_in_chapters(edition, sources)):
            yield replace(found, severity="warning") if is_draft else found


def _in_records(edition: str, sources: Sources) -> Iterator[Problem]:
    for path, document in sources.documents.items():
        if path.startswith(f"{layout.EDITIONS}/{edition}/"):
            yield from (_owed(document.value(trail), 1) for trail in document.values if _is_mark(document, trail))


def _is_mark(document: Located, trail: tuple[str | int, ...]) -> bool:
    text = document.at(trail)
    return isinstance(text, str) and bool(_MARK.match(text))


def _in_chapters(edition: str, sources: Sources) -> Iterator[Problem]:
    for path, text in sources.narrative.items():
        marks = list(_MARK.finditer(text)) if path.startswith(f"{layout.chapter_folder(edition)}/") else []
        if marks:
            line = text.count("\n", 0, marks[0].start()) + 1
            yield _owed(Place(path, line, 1), len(marks))


def _owed(place: Place, times: int) -> Problem:
    more = (
        ""
        if times == 1
        else f", and in {times - 1} more places of this file"
        if times > 2
        else ", and in one more place"
    )
    return problem("edition.to-be-written", place, more=more)
