"""A fault of a finished page, before it is known which file of the author's the page came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """One fault: the code of its message in the catalogue, and the words that fill it in."""

    code: str
    words: Mapping[str, object]


def fault(code: str, **words: object) -> Fault:
    """Make the fault `code`."""
    return Fault(code, words)
