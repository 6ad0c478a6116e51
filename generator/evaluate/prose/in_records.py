"""How to mend words of a record: tokens are read in chapters alone."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.domain.narrative import Prose

if TYPE_CHECKING:
    from generator.domain.narrative import Chapter
    from generator.problems import Problem

_TOKEN = re.compile(r"`(\{\{.*?\}\})`")
_ANY_TOKEN = "{{ value: … }}"  # noqa: S105 - a sign, not a secret


def mend_for(written: Chapter | Prose, found: Problem) -> Problem:
    """Give a problem with a mend that its place allows: in a record the token is to be written in a chapter."""
    if not isinstance(written, Prose):
        return found
    offered = _TOKEN.search(found.mend)
    mend = (
        f"No token is read in a record. Say it in a chapter, where `{offered[1] if offered else _ANY_TOKEN}` writes what the "
        "data say and a footnote can name another source, or take it out."
    )
    return replace(found, mend=mend)
