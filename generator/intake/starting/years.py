"""Move a text by whole years: days, periods, quarters and years in words, and nothing else."""

from __future__ import annotations

import re

# The guidance keeps its year, whatever year the report is about.
_GUIDANCE = r"[Ww]orking[ -][Tt]ogether(?:[ -]to[ -][Ss]afeguard[ -][Cc]hildren)?[ -][0-9]{4}"
_YEAR = r"(?<![0-9])(?P<year>20[0-9]{2})(?:(?P<joint>[-/])(?P<next>[0-9]{2})(?![0-9])(?!-[0-9]))?(?![0-9])"
_FOUND = re.compile(f"{_GUIDANCE}|{_YEAR}")

_FIRST, _LAST = 2000, 2099
"""Years that are read, and so the ones that a year may become."""


class YearOutOfReachError(ValueError):
    """A year would leave this century, where no later move could read it again."""


def moved(text: str, by: int) -> str:
    """Give the text with every year `by` years later: `2024-25`, `2024-25-q1`, `2025-03-31`, `March 2025`.

    A day in a year that has no 29 February is the 28th. Years before 2000 stay, and so does the guidance's.

    Raises:
        YearOutOfReachError: a year would not be one of 2000 to 2099.

    """
    return _real_days(_FOUND.sub(lambda found: _moved(found, by), text))


def _moved(found: re.Match[str], by: int) -> str:
    if found["year"] is None:
        return found[0]
    year, second = int(found["year"]), found["next"]
    if not _FIRST <= year + by < _LAST:
        raise YearOutOfReachError(str(year + by))
    if second is None:
        return str(year + by)
    # `2024-25` is a year of two parts; `2024-11` is a month, and its second part stays.
    is_pair = int(second) == (year + 1) % 100
    return (
        f"{year + by}{found['joint']}{(year + by + 1) % 100:02}" if is_pair else f"{year + by}{found['joint']}{second}"
    )


def _real_days(text: str) -> str:
    def real(found: re.Match[str]) -> str:
        year = int(found[1])
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return found[0] if leap else f"{found[1]}-02-28"

    return re.sub(r"(?<![0-9])([0-9]{4})-02-29(?![0-9])", real, text)
