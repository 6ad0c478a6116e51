"""Patterns of places in a document: `*` is every item of a list, or the value of every field."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.intake.located import Located, Trail

EACH = "*"
"""In a pattern: every item of a list, or the value of every field."""


def trails_at(document: Located, pattern: Trail, start: Trail = ()) -> Iterator[Trail]:
    """Give every place of `document` that `pattern` leads to from `start`, in the order of the file.

    Fields that are named are taken to be there; whether something stands in them is for the reader to see.
    """
    if not pattern:
        yield start
        return
    step, rest = pattern[0], pattern[1:]
    if step != EACH:
        yield from trails_at(document, rest, (*start, step))
        return
    held = document.at(start)
    for each in range(len(held)) if isinstance(held, list) else document.names(start):
        yield from trails_at(document, rest, (*start, each))
