"""Figures that cannot be, one cell at a time. No message prints a number that the report would hide."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.catalogue import problem
from generator.domain.observation import Observation
from generator.domain.value import SMALL, decimals_written
from generator.domain.wording import PER, round_half_up
from generator.intake.figures import Figures
from generator.intake.library import Library
from generator.intake.located import Located, Trail
from generator.problems import Problem


def check_cells(library: Library) -> Iterator[Problem]:
    """Report every cell whose numbers cannot be right for its kind of measure."""
    for measure, figures in library.figures.items():
        document = library.measures[measure].document
        for area, cells in figures.values.items():
            for text, observed in cells.items():
                trail: Trail = ("values", area, text)
                yield from _parts(observed, figures, document, trail)
                yield from _value(observed, figures, document, trail)


def is_hidden(n: int, of: int) -> bool:
    """Whether a report may have to hide one of the two, or what is left of the whole without the part."""
    return any(count in SMALL for count in (n, of, of - n))


def _parts(observed: Observation, figures: Figures, document: Located, trail: Trail) -> Iterator[Problem]:
    """Check that numerator and denominator are those that this kind of measure needs."""
    n, of = observed.n, observed.of
    is_share = figures.value in {"rate", "proportion"}
    if is_share and n is not None and of is None and observed.value is None:
        yield problem("measure.no-denominator", document.key((*trail, "n")), value=figures.value)
    if figures.value == "count" and of is not None:
        yield problem("measure.count-with-denominator", document.key((*trail, "of")))
    if figures.value not in {"rate", "count"} and n is None and of is not None:
        # From a rate and its population the count may be worked out again; with anything else `of` has no use.
        yield problem("measure.denominator-unused", document.key((*trail, "of")), value=figures.value)
    if figures.value in {"mean", "score"} and of is not None and observed.value is None:
        yield problem("measure.no-value", document.value(trail), value=figures.value)
    if figures.value == "proportion" and figures.repeats is None and n is not None and of is not None and n > of:
        numbers = "the numerator is larger than the denominator"
        if not is_hidden(n, of):
            numbers = f"the numerator is {n:,} and the denominator is {of:,}"
        yield problem("measure.part-exceeds-whole", document.value((*trail, "n")), period=trail[-1], numbers=numbers)


def _value(observed: Observation, figures: Figures, document: Located, trail: Trail) -> Iterator[Problem]:
    """Check the published value: its range, and whether its own counts give it."""
    value = observed.value
    if value is None:
        return
    place, period = document.value((*trail, "value")), trail[-1]
    least, most = figures.possible
    if least is not None and value < least and figures.unit == "percent":
        yield problem("measure.percent-out-of-range", place, period=period, how="below 0", or_a_count="")
    elif most is not None and value > most:
        words = {"how": "above 100", "or_a_count": ": it may be a count"}
        yield problem("measure.percent-out-of-range", place, period=period, **words)
    elif least is not None and value < least:
        yield problem("measure.negative", place, period=period, value=figures.value)
    elif observed.n is not None and observed.of is not None and not gives(observed.n, observed.of, value, figures):
        numbers = ""
        if not is_hidden(observed.n, observed.of):
            given = round_half_up(_exact(observed.n, observed.of, figures), decimals_written(value))
            numbers = f": they give {given:,}, not {value:,}"
        yield problem("measure.value-differs", place, period=period, numbers=numbers)


def gives(n: int, of: int, value: Decimal, figures: Figures) -> bool:
    """Whether the counts give the value, as closely as the publisher's rounding lets one tell.

    Publishers round regional and national counts to 10, and some to 5; any count that may have been is taken so.
    """
    if figures.unit not in PER:
        return True
    slack = Decimal(1).scaleb(-decimals_written(value)) / 2
    lowest = _exact(max(n - _spread(n), Decimal(0)), of + _spread(of), figures)
    highest = _exact(n + _spread(n), of - _spread(of), figures)
    return lowest - slack <= value <= highest + slack


def _exact(n: Decimal | int, of: Decimal | int, figures: Figures) -> Decimal:
    return Decimal(n) * PER[figures.unit] / Decimal(of)


def _spread(count: int) -> Decimal:
    if count % 10 == 0:
        return Decimal(5)
    return Decimal("2.5") if count % 5 == 0 else Decimal(0)
