"""Words of records and rules as sentences."""

from __future__ import annotations


def sentence(words: str) -> str:
    """Begin words with a capital, and end them with a stop where they have none."""
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith(('.', '?')) else '.'}"


def reason_given(reason: str | None) -> str:
    """Say what reason somebody gave, or that nobody gave one."""
    return f"The reason given: {sentence(reason)}" if reason else "No reason is given."
