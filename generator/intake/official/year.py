"""Which period a publisher's year label means, given what the measure says of its periods."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.domain.measure import PlainYear
from generator.domain.period import BadPeriodError, Period, PeriodKind, parse_period
from generator.intake.official.cell import CellError

_OUTTURN = " (OT)"
"""LAIT marks finance years so: the money that was spent, not the budget."""

_TWO_PARTS = re.compile(r"((?:19|20)\d\d)\s*[-/–]\s*(\d{2}|\d{4})", re.ASCII)
_SIX_DIGITS = re.compile(r"((?:19|20)\d\d)(\d\d)", re.ASCII)
_PLAIN = re.compile(r"(?:19|20)\d\d", re.ASCII)
_SEVERAL_YEARS = re.compile(r"\d{4}/\d{2}\s*[-–]\s*\d{2,4}/\d{2}", re.ASCII)
_IDENTIFIERS: dict[str, PeriodKind | None] = {
    "": None,
    "reporting year": None,
    "calendar year": "calendar-year",
    "financial year": "financial-year",
    "academic year": "academic-year",
}
"""Explore Education Statistics says beside each year what it is. A reporting year is whatever the publisher
reports on; the measure says what that is."""


@dataclass(frozen=True)
class Timing:
    """What a measure says of its periods."""

    kind: PeriodKind
    taken_on: str | None
    plain_year: PlainYear | None


@dataclass(frozen=True, order=True)
class YearLabel:
    """A year as a publisher writes it; `identifier` is the second column of Explore Education Statistics."""

    text: str
    identifier: str = ""

    def __str__(self) -> str:
        return f"{self.text} ({self.identifier})" if self.identifier else self.text


class NoYearError(ValueError):
    """A label that is no year at all, such as the junk year 0 of LAIT. Its rows are passed over."""


def period_of(label: YearLabel, timing: Timing) -> Period:
    """Give the period that a label means.

    Raises:
        NoYearError: the label is junk.
        CellError: it is a year that does not fit the measure, or it can be read in two ways.

    """
    text = label.text.strip().removesuffix(_OUTTURN).strip()
    if _SEVERAL_YEARS.fullmatch(text):
        raise CellError("import.overlapping-years", label=label.text)
    stated = _IDENTIFIERS.get(label.identifier.strip().lower(), "unknown")
    if stated == "unknown" or stated not in {None, timing.kind}:
        raise _misfit(label, timing)
    first = _first_of_two_parts(text)
    if first is not None:
        if int(first[1]) % 100 != (int(first[0]) + 1) % 100:
            raise CellError("import.overlapping-years", label=label.text)
        if timing.kind not in {"financial-year", "academic-year"}:
            raise _misfit(label, timing)
        return _parsed(f"{first[0]}-{first[1]}", label, timing)
    if _PLAIN.fullmatch(text):
        return _parsed(_written_out(text, label, timing), label, timing)
    raise NoYearError(label.text)


def last_year_of(label: YearLabel) -> int | None:
    """Give the plain year, or of a two-part year the second; None where the label is neither."""
    text = label.text.strip()
    parts = _first_of_two_parts(text)
    if parts is not None:
        return int(parts[0]) + 1
    return int(text) if _PLAIN.fullmatch(text) else None


def _first_of_two_parts(text: str) -> tuple[str, str] | None:
    match = _TWO_PARTS.fullmatch(text) or _SIX_DIGITS.fullmatch(text)
    return (match[1], match[2]) if match else None


def _written_out(text: str, label: YearLabel, timing: Timing) -> str:
    if timing.kind in {"calendar-year", "snapshot"}:
        return text
    if timing.kind not in {"financial-year", "academic-year"}:
        raise _misfit(label, timing)
    if timing.plain_year is None:
        raise CellError("import.year-unclear", label=label.text, ending=_pair(int(text) - 1), starting=_pair(int(text)))
    return _pair(int(text) - (timing.plain_year == "ending"))


def _pair(first: int) -> str:
    return f"{first}-{(first + 1) % 100:02}"


def _parsed(text: str, label: YearLabel, timing: Timing) -> Period:
    try:
        return parse_period(text, timing.kind, taken_on=timing.taken_on)
    except BadPeriodError:
        raise _misfit(label, timing) from None


def _misfit(label: YearLabel, timing: Timing) -> CellError:
    return CellError("import.year-misfit", label=str(label), kind=timing.kind)
