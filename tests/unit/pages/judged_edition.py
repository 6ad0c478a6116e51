"""Made-up editions whose measures earned any verdict that is asked for, judged by the real rules for priorities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from generator.charts.figure import Charts
from generator.disclose.cells import DisclosedMeasure, Point, Shown, ShownChange, ShownComparison
from generator.domain.edition import ChosenMeasure, Criteria, Explanation, Moderated, Priority
from generator.domain.evidence import EvidenceItem
from generator.domain.judgement import ComparisonVerdict, DirectionVerdict, TargetVerdict
from generator.domain.measure import Measure
from generator.domain.narrative import Chapter
from generator.domain.period import Period, parse_period
from generator.evaluate.chance import chance_signals
from generator.evaluate.control import xmr
from generator.evaluate.judge import judge_priority
from generator.evaluate.results import ChangeInterval, Direction, Place, TargetResult
from generator.evaluate.rules import (
    BENCHMARK_IN_INTERVAL,
    CONTROL_CHART,
    PLACE,
    PLAIN_DIFFERENCE,
    RECENT_TREND,
    TARGET_IN_INTERVAL,
    VALUE_ONLY,
)
from generator.evaluate.weak import weak_spots
from generator.pages.book import Book
from tests.unit.made_year import UNTOLD_OF_A_PRIORITY, made_disclosed
from tests.unit.pages.made_edition import made_records

YEARS = tuple(parse_period(f"{year}-{year - 1999}", "financial-year") for year in range(2020, 2025))
MONTHS = tuple(parse_period(f"2024-{month:02}", "month") for month in range(1, 13))
NO_COUNTS = "the publisher gives no counts"
Better = Literal["lower", "higher", "neither"]


def made_measure(
    name: str,
    verdict: DirectionVerdict = "cannot-be-judged",
    *,
    figures: Sequence[str] = ("18.6", "19.0", "20.0", "23.1", "26.8"),
    periods: Sequence[Period] = YEARS,
    **given: Any,
) -> DisclosedMeasure:
    """Make a measure, lower better unless said otherwise, with a verdict of the recent trend over five years.

    `given` may hold other results (`direction`, `target`, `compared`, `place`) and fields of the definition.
    """
    direction: Direction | None = given.pop("direction", None)
    target: TargetVerdict | None = given.pop("target", None)
    compared: ComparisonVerdict | None = given.pop("compared", None)
    place: Place | None = given.pop("place", None)
    points = tuple(Point(p, Shown(Decimal(f))) for p, f in zip(periods, figures, strict=True))
    cells = [point.cell for point in points]
    last, first, before = cells[-1], cells[0], cells[-2]
    assert isinstance(last, Shown)
    assert isinstance(first, Shown)
    assert isinstance(before, Shown)
    change = ShownChange(periods[-2], periods[-1], before, last, last.value - before.value, PLAIN_DIFFERENCE.name)
    beside = ShownComparison(
        "neighbours", periods[-1], last, Shown(Decimal("20.3")), 10, 10, BENCHMARK_IN_INTERVAL.name,
        verdict=compared or "similar", outlier=False,
    )  # fmt: skip
    return DisclosedMeasure(
        id=name,
        definition=_definition(name, **given),
        lines={"anytown": points},
        medians=(),
        latest=points[-1],
        since_previous=change,
        since_fifth=replace(change, since=periods[0], before=first, difference=last.value - first.value),
        why_no_change=None,
        direction=direction or _direction(verdict, periods),
        target=TargetResult(target, TARGET_IN_INTERVAL.name, Decimal(15), periods[-1]) if target else None,
        comparisons=(beside,) if compared else (),
        place=place,
    )


def by_control_chart(verdict: DirectionVerdict) -> Direction:
    """Give a verdict of a control chart whose last point leaps out."""
    control = xmr([*(10.0 + month % 2 for month in range(11)), 30.0])
    return Direction(verdict, CONTROL_CHART.name, "", MONTHS, None, {}, control)


def placed(higher: int, lower: int, *, worst: bool, untested: bool = False) -> Place:
    """Give a place among councils in the newest year."""
    return Place(YEARS[-1], higher, lower, 0, PLACE.name, worst_quarter=worst, untested=untested)


def made_priority(by: Sequence[str], **fields: Any) -> Priority:
    """Make a priority that is judged by these measures; `fields` are others of its own."""
    given: dict[str, Any] = {
        "title": "Neglect",
        "outcome": "Children are cared for.",
        "group": "The neglect group",
        "chair": "The head of service",
        "chapter": "neglect",
        "choice": "They are near to it.",
        "criteria_for_change": Criteria(says="Fewer come back.", written=date(2024, 3, 1)),
        "difference_made": "Families told us.",
        **UNTOLD_OF_A_PRIORITY,
        "measures": tuple(ChosenMeasure(measure=m, why="It is near.") for m in by),
    }
    return Priority(**(given | fields))


def made_book(*measures: DisclosedMeasure, priorities: Mapping[str, Priority] | None = None, **edition: Any) -> Book:
    """Make an edition of these measures. Without `priorities` the partnership as a whole chose them."""
    bare = made_records()
    chosen = {} if priorities is None else dict(priorities)
    taken = {c.measure for priority in chosen.values() for c in priority.measures}
    own = tuple(ChosenMeasure(measure=m.id, why="It matters.") for m in measures if m.id not in taken)
    chapter = Chapter(
        id="neglect", file="content/2024-25/neglect.md", title="Neglect", text="Words.\n", tokens=(), headings=()
    )
    records = replace(
        bare,
        edition=bare.edition.model_copy(update={"measures": own, "priorities": tuple(chosen), **edition}),
        priorities=chosen,
        measures={measure.id: measure.definition for measure in measures},
        chapters=(chapter,),
    )
    shown = {measure.id: measure for measure in measures}
    judgements = {name: judge_priority(priority, records.measures, shown) for name, priority in chosen.items()}
    weak = weak_spots(records, shown)
    chance = chance_signals(shown.values(), {"england"})
    disclosed = made_disclosed(measures=shown, judgements=judgements, weak=weak, chance=chance)
    return Book(records, disclosed, Charts({}, {}))


def every_verdict() -> tuple[DisclosedMeasure, ...]:
    """Give a measure for each verdict on a direction and each reason to be weak, most of them with a better side."""
    return (
        made_measure("worsened", "worsened", compared="worse", place=placed(0, 10, worst=True)),
        made_measure("untested", place=placed(8, 2, worst=True, untested=True), better="higher", kind="process"),
        made_measure("improved", "improved", figures=("9", "8", "7", "6", "5"), compared="better"),
        made_measure("steady", "no-significant-change"),
        made_measure("missed", "no-significant-change", target="not-met"),
        made_measure("behind", "no-significant-change", compared="worse", kind="process"),
        made_measure("unknown"),
        made_measure("volume", "rose", better="neither", kind="activity", compared="higher"),
    )


def explained() -> Explanation:
    """Give what partners might say of a weak figure."""
    return Explanation(cause="Two teams merged.", next_step="They part again by May.")


def moderated() -> Moderated:
    """Give a judgement that departs from the figures'."""
    return Moderated(
        verdict="progress-shown", who="The independent scrutineer", when=date(2025, 6, 2), why="Audits say otherwise."
    )


def audit() -> EvidenceItem:
    """Give a piece of evidence beside the figures."""
    return EvidenceItem(
        kind="audit", says="Files were fuller.", source="Audit of May", link="https://example.org/audit"
    )


def _definition(name: str, **fields: Any) -> Measure:
    given: dict[str, Any] = {
        "title": name.replace("-", " ").capitalize(),
        "question": "Do families get the right help?",
        "meaning": "A return within a year.",
        "kind": "outcome",
        "value": "proportion",
        "unit": "percent",
        "counted": "referrals",
        "denominator": "all referrals",
        "better": "lower",
        "accountable": "shared",
        "period": "financial-year",
        "source": "made-up",
        "comparators": ("neighbours",),
        "quality": "Complete.",
    }
    return Measure(**(given | fields))


def _direction(verdict: DirectionVerdict, periods: Sequence[Period]) -> Direction:
    if verdict == "cannot-be-judged":
        return Direction(verdict, VALUE_ONLY.name, NO_COUNTS)
    change = ChangeInterval("difference-a-period", 2.0, 1.0, 3.0, 0.998)
    return Direction(verdict, RECENT_TREND.name, "", tuple(periods), change)
