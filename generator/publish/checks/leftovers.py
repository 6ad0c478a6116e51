"""No mark of the writing reaches a reader: tokens, blocks and footnotes that were not understood."""

from __future__ import annotations

from collections.abc import Iterator
from re import Match
from re import compile as pattern

from generator.publish.checks.fault import Fault, fault
from generator.publish.checks.page import Page

_ANYWHERE = pattern(r"\{\{|\}\}|\{:|\[\^")
_ENOUGH = 60
"""Characters to each side of a mark, so that its author finds it."""

_AT_THE_START = pattern(r"\s*(///|!!!|\?\?\?)(?=\s|$)")  # “What now???” is a question, `??? note` is a block


def check_leftovers(page: Page) -> Iterator[Fault]:
    """Find marks that Markdown or our tokens should have used up. Code is shown as it was typed."""
    for passage in page.passages:
        found = _AT_THE_START.match(passage) or _ANYWHERE.search(passage)
        if found:
            yield fault("site.leftover", mark=found[0].strip(), passage=_around(found))


def _around(found: Match[str]) -> str:
    start, end = max(found.start() - _ENOUGH, 0), found.end() + _ENOUGH
    words = " ".join(found.string[start:end].split())
    return ("…" if start else "") + words + ("…" if end < len(found.string) else "")
