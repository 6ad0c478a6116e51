"""Words of records and rules as sentences."""

from __future__ import annotations

from generator.domain.wording import capital, sentence


def whole_sentence(words: str) -> str:
    """Begin words with a capital, and end them with a stop where they have none."""
    return sentence(capital(words))


def reason_given(reason: str | None) -> str:
    """Say what reason somebody gave, or that nobody gave one."""
    return f"The reason given: {whole_sentence(reason)}" if reason else "No reason is given."
