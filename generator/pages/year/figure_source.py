"""Where a figure of the year's records comes from: what its records name as their source, else the records themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.domain.answer import NotSupplied, given
from generator.pages.text import Html, join, tag

if TYPE_CHECKING:
    from generator.charts.figure import FigureKey
    from generator.domain.report import Records

OWN_RECORDS = "the partnership’s own records of the year"
THIS_REPORT = "this report"


def year_source(key: FigureKey, records: Records) -> Html:
    """Name the sources of a figure in a line, each once."""
    named = tuple(dict.fromkeys(_named(key, records))) or (tag("span", OWN_RECORDS),)
    return tag("p", "Source: " if len(named) == 1 else "Sources: ", join(named, "; "), ".")


def _named(key: FigureKey, records: Records) -> Iterator[Html]:
    year = records.year
    match key.form:
        case "structure":
            yield _words(year.arrangements.source)
        case "money" if not isinstance(year.contributions.budget, NotSupplied):
            yield _words(year.contributions.budget.source)
        case "committee":
            for item in given(year.scrutiny.committee).values():
                yield tag("a", _bare(item.source), href=item.address) if item.address else _words(item.source)
        case "coverage":
            yield tag("span", THIS_REPORT)
        case _:
            return


def _words(source: str) -> Html:
    return tag("span", _bare(source))


def _bare(source: str) -> str:
    """Leave off the full stop: several sources stand in one sentence."""
    return source.strip().rstrip(".")
