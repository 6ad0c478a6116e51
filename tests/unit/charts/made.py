"""Small factories: a made-up partnership with real-looking series, as the disclosure stage would hand it over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from statistics import median
from typing import Any

from generator.disclose.cells import Cell, DisclosedMeasure, MedianPoint, Point, Shown, ShownChange, Withheld
from generator.disclose.disclosed import Disclosed
from generator.domain.answer import NotSupplied
from generator.domain.area import Area, NeighbourSet
from generator.domain.edition import Accessibility, Edition
from generator.domain.measure import Measure
from generator.domain.narrative import Chapter
from generator.domain.partnership import Contact, Partnership
from generator.domain.period import Period, parse_period
from generator.domain.report import Records
from generator.evaluate.results import Direction
from generator.evaluate.rules import VALUE_ONLY
from tests.unit.made_year import UNTOLD, made_disclosed, made_guidance, made_year

Values = Sequence[float | str | Cell | None]
"""One area's values, year by year: a number, a symbol, a cell, or None for a gap."""

_EDITION: dict[str, Any] = {
    "title": "A report",
    "period": "2024-25",
    "status": "draft",
    "statement": "It is made up.",
    "version": "0.1",
    "published": date(2025, 10, 1),
    "data_as_at": date(2025, 9, 1),
    "follows": UNTOLD,
    "guidance": "wt",
    "sent_to": UNTOLD,
    "not_answered": {"wt-r02": "It is made up."},
    "chapters": ("about",),
    "headlines": (),
    "measures": (),
    "priorities": (),
}

NOT_JUDGED = Direction("cannot-be-judged", VALUE_ONLY.name, "the publisher gives no counts")
"""The direction of a made measure, unless a test puts another one."""

NEIGHBOURS = ("leeds", "reading", "barnet", "salford")


def made_records(measures: Mapping[str, Measure] | None = None, chapters: Sequence[Chapter] = ()) -> Records:
    areas = {
        "anytown": Area(name="London Borough of Anytown", code="E09000001", kind="council"),
        **{a: Area(name=a.capitalize(), code=f"E0900001{i}", kind="council") for i, a in enumerate(NEIGHBOURS)},
        "london": Area(name="London", code="E12000007", kind="region"),
        "england": Area(name="England", code="E92000001", kind="country"),
    }
    return Records(
        id="2024-25",
        edition=Edition.model_construct(**_EDITION),
        period=parse_period("2024-25", "financial-year"),
        partnership=Partnership(
            name="Anytown Safeguarding Children Partnership",
            short_name="Anytown",
            area="anytown",
            web_address="https://example.org/",
            contact=Contact(name="The unit", email=NotSupplied(not_supplied="made up"), mistakes="Write to us."),
            partners={},
            neighbours="neighbours-2025",
        ),
        own_area="anytown",
        areas=areas,
        neighbours=NeighbourSet.model_construct(
            title="Anytown’s four statistical neighbours (2025 model)",
            of="anytown",
            model="Statistical neighbours, 2025",
            published="May 2025",
            areas=NEIGHBOURS,
        ),
        licences={},
        sources={},
        glossary={},
        elsewhere=(),
        priorities={},
        measures=measures or {},
        chapters=tuple(chapters),
        accessibility=Accessibility(compliance="fully", issues=(), tested="Made up.", prepared=date(2025, 1, 1)),
        year=made_year("about"),
        guidance=made_guidance(),
    )


def made_measure(**fields: Any) -> Measure:
    given: dict[str, Any] = {
        "title": "Repeat referrals within 12 months",
        "short_title": "Repeat referrals",
        "question": "Do families get the right help the first time?",
        "meaning": "How many came back.",
        "kind": "outcome",
        "value": "proportion",
        "unit": "percent",
        "counted": "referrals",
        "numerator": "referrals within 12 months of an earlier referral",
        "denominator": "all referrals in the year",
        "better": "lower",
        "accountable": "shared",
        "period": "financial-year",
        "source": "dfe-cin-2025",
        "comparators": ("neighbours-2025", "london", "england"),
        "quality": "Good.",
    }
    return Measure(**(given | fields))


def made(
    lines: Mapping[str, Values], *, named: str = "repeat-referrals", first: int = 2012, **fields: Any
) -> DisclosedMeasure:
    """Make a disclosed measure: each area's values from the year that starts in `first`."""
    definition = made_measure(**fields)
    points = {area: made_points(values, definition, first) for area, values in lines.items()}
    own = points.get("anytown", ())
    return DisclosedMeasure(
        id=named,
        definition=definition,
        lines=points,
        medians=_medians(points),
        latest=own[-1] if own else None,
        since_previous=_change(own, definition, steps=1),
        since_fifth=_change(own, definition, steps=4),
        why_no_change=None,
        direction=NOT_JUDGED,
        target=None,
        comparisons=(),
        place=None,
    )


def made_points(values: Values, measure: Measure, first: int) -> tuple[Point, ...]:
    return tuple(
        Point(made_period(first + i, measure), _cell(value)) for i, value in enumerate(values) if value is not None
    )


def made_period(start: int, measure: Measure) -> Period:
    text = (
        f"{start}-{(start + 1) % 100:02}"
        if measure.period.endswith(("financial-year", "academic-year"))
        else str(start)
    )
    return parse_period(text, measure.period, taken_on=measure.taken_on)


def disclosed(*measures: DisclosedMeasure) -> Disclosed:
    return made_disclosed(measures={m.id: m for m in measures})


def _cell(value: float | str | Cell | None) -> Cell:
    if isinstance(value, Shown | Withheld):
        return value
    if isinstance(value, str):
        return Withheld(value)  # type: ignore[arg-type]
    return Shown(Decimal(str(value)))


def _medians(points: Mapping[str, tuple[Point, ...]]) -> tuple[MedianPoint, ...]:
    by_period: dict[Period, list[Decimal]] = {}
    for area in NEIGHBOURS:
        for point in points.get(area, ()):
            if isinstance(point.cell, Shown):
                by_period.setdefault(point.period, []).append(point.cell.value)
    return tuple(
        MedianPoint(period, Shown(Decimal(median(values))), len(values), len(NEIGHBOURS))
        for period, values in sorted(by_period.items())
    )


def _change(own: Sequence[Point], measure: Measure, *, steps: int) -> ShownChange | None:
    if not own:
        return None
    after = own[-1]
    before = next((p for p in own if after.period.ordinal - p.period.ordinal == steps), None)
    if before is None or not (isinstance(before.cell, Shown) and isinstance(after.cell, Shown)):
        return None
    closed = {
        parse_period(b.from_period, measure.period, taken_on=measure.taken_on)
        for b in measure.breaks
        if not b.comparable
    }
    if any(before.period < opening <= after.period for opening in closed):
        return None
    difference = after.cell.value - before.cell.value
    return ShownChange(before.period, after.period, before.cell, after.cell, difference, "plain-difference/1")
