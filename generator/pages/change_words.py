"""What a `change` token becomes: the verb and the numbers, with the rule's verdict always beside them."""

from __future__ import annotations

from generator.disclose.cells import DisclosedMeasure, Point, Shown
from generator.domain.period import Period
from generator.domain.report import Records
from generator.evaluate.told_change import End, Ends, change_words, own_years, verdict_words


def shown_ends(measure: DisclosedMeasure, since: str | None, records: Records) -> Ends | None:
    """Give both ends of a change up to our newest figure, or without `since` over the rule's own years.

    None where one of them is not shown. That, and a break between the two, the evaluating stage has reported, and then
    nothing is published.
    """
    points = measure.lines.get(records.own_area, ())
    if since is None:
        span = own_years(measure.direction, measure.since_previous)
    else:
        first = next((p.period for p in points if p.period.id == since), None)
        span = (first, measure.latest.period) if first and measure.latest else None
    if span is None:
        return None
    start, end = (_end(points, period) for period in span)
    return Ends(start, end) if start and end else None


def change_phrase(
    measure: DisclosedMeasure, since: str | None, records: Records, *, again: bool = False
) -> tuple[str, str]:
    """Give the plain change and, to stand straight behind it, the rule's verdict: two pieces of one clause.

    The years are named where the author named one, and where the change ended before the year reported on did.
    """
    definition = measure.definition
    ends = shown_ends(measure, since, records)
    if ends is None:
        return "cannot be told", f", because {measure.why_no_change or 'there are no figures to compare'}"
    named = since is not None or ends.last.period.end < records.period.end
    made_up = " (made-up figures)" if definition.illustrative else ""
    said = change_words(ends, definition, named=named, again=again) + made_up
    return said, verdict_words(measure.direction, definition, ends)


def _end(points: tuple[Point, ...], period: Period) -> End | None:
    cell = next((p.cell for p in points if p.period == period), None)
    return End(period, cell.value, unsure=cell.low_reliability) if isinstance(cell, Shown) else None
