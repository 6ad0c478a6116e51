"""Every message we can give: what, why, mend. One module a group; `problem` fills in the words.

Messages are for people who do not program. They never print a number that the report would hide.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING

from generator.catalogue import (
    charts,
    claims,
    files,
    imports,
    narrative,
    records,
    site,
    unwritten,
    words,
    year,
    year_slips,
)
from generator.problems import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.catalogue.message import Message

GROUPS = (files, records, year, year_slips, unwritten, narrative, claims, words, charts, imports, site)

MESSAGES: Mapping[str, Message] = {message.code: message for group in GROUPS for message in group.MESSAGES}


def problem(code: str, place: Place, **words: object) -> Problem:
    """Make the problem `code` at `place`, its sentences filled with `words`.

    Raises:
        KeyError: a bug of ours: no such code, or a word is missing.

    """
    message = MESSAGES[code]
    return Problem(
        place=place,
        code=code,
        what=message.what.format_map(words),
        why=message.why.format_map(words),
        mend=message.mend.format_map(words),
        severity=message.severity,
    )


def nearest(word: str, known: Iterable[str]) -> str:
    """Say which known name was probably meant, as a sentence to end `mend` with; else list the names there are."""
    names = list(known)
    close = get_close_matches(word.lower(), names, n=1, cutoff=0.6)
    if close:
        return f"Did you mean `{close[0]}`?"
    if not names:
        return "There is none yet."
    listed = ", ".join(f"`{name}`" for name in names[:12])
    return f"There are: {listed}." if len(names) <= 12 else f"There are {len(names)}, among them {listed}."
