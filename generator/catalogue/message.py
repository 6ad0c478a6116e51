"""The shape of a message in the catalogue."""

from __future__ import annotations

from dataclasses import dataclass

from generator.problems import Severity


@dataclass(frozen=True)
class Message:
    """A code and its three sentences; words in braces are filled in where the problem is found."""

    code: str
    what: str
    why: str
    mend: str
    severity: Severity = "error"
