"""A fault of a finished page, before it is known how many pages have it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """One fault: the code of its message in the catalogue, and the words that fill it in. Equal on many pages."""

    code: str
    words: tuple[tuple[str, object], ...]


def fault(code: str, **words: object) -> Fault:
    """Make the fault `code`."""
    return Fault(code, tuple(words.items()))
