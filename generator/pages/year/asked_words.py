"""What the guidance asks for: in a few words, how much of it is answered, and the mark of a passage that answers it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from generator.charts.periods import both
from generator.domain.standing import COVERAGE_STATUSES, CoverageStatus
from generator.pages.text import Html, tag

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.domain.requirement import Requirement

_SAID: Mapping[CoverageStatus, str] = {
    "not-answered": "not answered",
    "partly": "answered only in part",
    "answered": "answered",
}
_FIRST_PART = re.compile(r"[.,:;] ")


def in_short(requirement: Requirement) -> str:
    """Say what is asked, up to its first stop, within a sentence: a code alone tells a reader nothing."""
    words = _FIRST_PART.split(requirement.asks.strip(), maxsplit=1)[0].rstrip(".")
    return words[:1].lower() + words[1:]


def coverage_finding(statuses: Iterable[CoverageStatus], whose: str = "the guidance") -> str:
    """Count what is asked by whether it is answered, the bad news first."""
    found = list(statuses)
    total = len(found)
    counts = {status: found.count(status) for status in COVERAGE_STATUSES if status in found}
    if not total:
        return f"Nobody has written down what {whose} asks."
    if total == 1:
        return f"The one thing that {whose} asks is {_SAID[found[0]]}."
    if len(counts) == 1:
        if found[0] == "not-answered":
            return f"None of the {total} things that {whose} asks is answered."
        return f"{'Both' if total == 2 else f'All {total}'} things that {whose} asks are {_SAID[found[0]]}."
    if "not-answered" not in counts:
        partly = counts["partly"]
        some = f"{partly} of {total} things {'is' if partly == 1 else 'are'}"
        return f"Nothing that {whose} asks is left out, but {some} answered only in part."
    ways = [f"{n} {'is' if n == 1 else 'are'} {_SAID[status]}" for status, n in counts.items()]
    return f"Of the {total} things that {whose} asks, {both(ways)}."


def passage_mark(requirement: Requirement, address: str, anchor: str, *, partly: bool) -> Html:
    """Mark a passage. What a screen reader says holds what is seen, so that nobody is told of another link."""
    seen = f"guidance {requirement.code}{', in part' if partly else ''}"
    said = f"This passage answers {seen}: {requirement.asks}"
    return tag("small", tag("a", seen, id=anchor, href=address, aria_label=said), class_="answers")
