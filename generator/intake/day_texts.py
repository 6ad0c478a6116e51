"""A day as people write it in a letter -> as it stands in a record, to tell them what to write."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_LETTER = re.compile(
    r"(?:[A-Za-z]+day,? )?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? (?P<month>[A-Za-z]+)\.?,? (?P<year>[0-9]{4})"
)
_SIGNS = re.compile(r"(?P<day>[0-9]{1,2})[./-](?P<month>[0-9]{1,2})[./-](?P<year>[0-9]{4})")
_UNPADDED = re.compile(r"(?P<year>[0-9]{4})[./-](?P<month>[0-9]{1,2})[./-](?P<day>[0-9]{1,2})")


def day_meant(text: str) -> date | None:
    """Give the day that was meant by `30 June 2026`, `30/06/2026` or `2026/6/30`; None where that is not certain.

    With days up to 12 in front, `03/04/2020` is March to some and April to others: it is left to whoever wrote it.
    """
    words = " ".join(text.split())
    found = _LETTER.fullmatch(words) or _UNPADDED.fullmatch(words) or _SIGNS.fullmatch(words)
    if found is None or (found.re is _SIGNS and int(found["day"]) <= 12 and int(found["day"]) != int(found["month"])):
        return None
    month = int(found["month"]) if found["month"].isdigit() else _month(found["month"])
    try:
        return date(int(found["year"]), month, int(found["day"]))
    except ValueError:
        return None


def _month(word: str) -> int:
    """Give a month's number from its name, or from its first letters; 0 for other words."""
    short = word.lower()
    return next((n for n, name in enumerate(_MONTHS, 1) if len(short) > 2 and name.startswith(short)), 0)
