"""Words that only keep a place, such as “TBC”, where an answer should stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.catalogue import problem
from generator.intake.library import HeldEdition, Library
from generator.intake.located import Located
from generator.problems import Problem

_PLACEHOLDER = re.compile(
    r"(tbc|tbd|tba|to ?do|n\.?/?a\.?|xx+|lorem ipsum.*|to be (confirmed|decided|announced|added|agreed)|[?.…–—-]+)[.!?]?",
    re.IGNORECASE,
)


def check_placeholders(library: Library) -> Iterator[Problem]:
    """Report fields that hold nothing but such a word: a draft is warned, any other edition refused."""
    drafts = [edition.edition.document.at(("status",)) == "draft" for edition in library.editions.values()]
    # Where words are wanted for a day or an id there is a mistake already, and one message is enough.
    if library.partnership.record is not None:
        yield from _in(library.partnership.document, is_draft=all(drafts))
    for edition, is_draft in zip(library.editions.values(), drafts, strict=True):
        for document in _whole(edition):
            yield from _in(document, is_draft=is_draft)


def _whole(edition: HeldEdition) -> Iterator[Located]:
    """Give the documents of an edition's records that have no mistakes of their own."""
    year = (getattr(edition.year, name) for name in edition.year.documents)
    for held in (edition.edition, edition.accessibility, *year, *edition.priorities.values()):
        if held.record is not None:
            yield held.document


def _in(document: Located, *, is_draft: bool) -> Iterator[Problem]:
    for trail in document.values:
        text = document.at(trail)
        if isinstance(text, str) and _PLACEHOLDER.fullmatch(text.strip()):
            field = next(step for step in reversed(trail) if isinstance(step, str))
            found = problem("record.placeholder", document.value(trail), field=field, text=text.strip())
            yield replace(found, severity="warning") if is_draft else found
