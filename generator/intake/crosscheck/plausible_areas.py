"""Regions and countries that cannot be the average of their councils: sums, counts, other units."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from generator.catalogue import problem
from generator.domain.period import Period
from generator.intake.crosscheck.lines import Kind, Line, Lines, Point, printed
from generator.problems import Problem

FEWEST_COUNCILS = 3
"""Two councils say too little of how far councils lie apart."""

FAR_ABOVE, FAR_BELOW = Decimal(2), Decimal("0.5")
"""How many times the greatest or the least value is far from councils that are only some of all. Statistical neighbours
are chosen to be alike, so a sound average may well lie outside their range, but not so far."""

FEWEST_PARTS = 3
"""By chance a country's average may be the sum of those of two of its regions, where these are small and rounded."""

MOST_WRITTEN = 10
"""Parts of a sum that a message writes out."""

_PARTS: tuple[tuple[Kind, str], ...] = (("region", "regions"), ("council", "councils"))

_ByPeriod = Mapping[Period, Sequence[Point]]


def check_areas(lines: Lines) -> Iterator[Problem]:
    """Report each region and country whose figure is the sum of its parts, or stands apart from all councils held.

    Counts are sums, and right to be.
    """
    if lines.figures.value != "count":
        for line in (*lines.of_kind("region"), *lines.of_kind("country")):
            found = _sum(line, lines) or _apart(line, lines)
            yield from (found,) if found else ()


def _sum(line: Line, lines: Lines) -> Problem | None:
    """Find a figure that is the sum of those of all regions held, or of all councils held, in most periods."""
    for kind, name in _PARTS:
        parts = lines.of_kind(kind)
        if kind == line.kind or len(parts) < FEWEST_PARTS:
            continue
        held = _by_period(parts)
        compared = [(p, held[p.period]) for p in line.numbered if len(held.get(p.period, ())) == len(parts)]
        sums = [(point, beside) for point, beside in compared if _is_sum(point, beside)]
        if 2 * len(sums) > len(compared):
            point, beside = sums[-1]
            return problem(
                "measure.sum-of-areas",
                lines.place(line, point),
                period=point.text,
                area=line.area,
                parts=f"{len(parts)} {name}",
                numbers=_addition(point, beside, lines),
                times=_times(len(sums), len(compared)),
                value=lines.figures.value,
            )
    return None


def _is_sum(point: Point, parts: Sequence[Point]) -> bool:
    """Whether the value is the parts' sum, as closely as rounding lets one tell, and greater than each of them.

    An average is never greater than all its parts.
    """
    values = [part.number for part in parts]
    slack = point.rounding + sum(part.rounding for part in parts)
    return point.number > max(values) + slack and abs(point.number - sum(values)) <= slack


def _addition(point: Point, parts: Sequence[Point], lines: Lines) -> str:
    words = lines.written(point)
    if len(parts) <= MOST_WRITTEN:
        is_exact = point.number == sum(part.number for part in parts)
        words = f"{' + '.join(lines.written(part) for part in parts)} {'=' if is_exact else 'is about'} {words}"
    return printed(f": {words}", point, *parts)


def _apart(line: Line, lines: Lines) -> Problem | None:
    """Find a figure apart from those of all councils that have one, in any period."""
    held = _by_period(lines.of_kind("council"))
    compared = [
        (point, beside)
        for point in line.numbered
        if not point.answered and len(beside := held.get(point.period, ())) >= FEWEST_COUNCILS
    ]
    found = [
        (point, beside, how)
        for point, beside in compared
        if (how := _how_far(point, beside, whole=lines.every_council and len(beside) == len(lines.councils)))
    ]
    if not found:
        return None
    point, beside, (words, nearest) = found[-1]
    is_share = lines.figures.unit == "percent" and point.number > 100
    return problem(
        "measure.out-of-range",
        lines.place(line, point),
        period=point.text,
        area=line.area,
        how=words,
        councils=len(beside),
        numbers=printed(f": {lines.written(point)} beside {lines.written(nearest)}", point, nearest),
        hint=" More than 100% may be a count." if is_share else "",
        times=_times(len(found), len(compared)),
    )


def _how_far(point: Point, councils: Sequence[Point], *, whole: bool) -> tuple[str, Point] | None:
    """Say how a value stands apart, and from which council's, or None where it does not.

    Of all councils an average lies between the least and the greatest: the `whole` range has no outside. Where some
    of them are not held, or have no figure, an average outside is only reported when it is far.
    """
    least, greatest = min(councils, key=_number), max(councils, key=_number)
    if whole:
        if point.number - point.rounding > greatest.number + greatest.rounding:
            return "greater than the greatest", greatest
        if point.number + point.rounding < least.number - least.rounding:
            return "less than the least", least
    elif least.number >= 0 < greatest.number:  # with negative values "twice as much" has no meaning
        if point.number > FAR_ABOVE * greatest.number:
            return "more than twice the greatest", greatest
        if point.number < FAR_BELOW * least.number:
            return "less than half the least", least
    return None


def _number(point: Point) -> Decimal:
    return point.number


def _by_period(lines: Sequence[Line]) -> _ByPeriod:
    found: dict[Period, list[Point]] = {}
    for line in lines:
        for point in line.numbered:
            found.setdefault(point.period, []).append(point)
    return found


def _times(found: int, compared: int) -> str:
    return f"{found} of {compared} periods" if compared > 1 else "the only period that can be compared"
