"""Made-up measures taken through the real rules: observed, evaluated, and disclosed as in a build."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from generator.charts.describe import describe
from generator.charts.figure import FigureKey
from generator.charts.spec import Described, Refusal
from generator.disclose.disclose import disclose
from generator.disclose.disclosed import Disclosed
from generator.domain.area import Area
from generator.domain.edition import ChosenMeasure, Target
from generator.domain.measure import Measure
from generator.domain.narrative import FigureForm
from generator.domain.observation import Observation
from generator.domain.period import Period, PeriodKind, parse_period
from generator.domain.report import Records, Report
from generator.evaluate.evaluate import evaluate
from tests.unit.charts.made import made_measure, made_records

Observed = Sequence[Any]
"""One area's figures, period by period: `[n, of]`, a value, a symbol, the fields of an observation, None for a gap."""


@dataclass(frozen=True)
class Series:
    """A measure and what was observed, area by area, from the period `first` on."""

    lines: Mapping[str, Observed]
    first: str = "2020-21"
    target: Mapping[str, Any] | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)

    @property
    def definition(self) -> Measure:
        return made_measure(**self.fields)


def judged(measures: Mapping[str, Series], *, every_council: bool = False) -> tuple[Disclosed, Records]:
    """Take measures through evaluation and disclosure; areas that the made partnership lacks become councils."""
    records = _records(measures, every_council=every_council)
    observations = {
        name: {area: _observations(values, each) for area, values in each.lines.items()}
        for name, each in measures.items()
    }
    findings, problems = evaluate(Report(records, observations))
    assert not problems
    return disclose(findings, records)[0], records


def figure(
    form: FigureForm, measures: Mapping[str, Series], period: str | None = None, *, every_council: bool = False
) -> Described | Refusal:
    """Describe a figure of all of some measures."""
    disclosed, records = judged(measures, every_council=every_council)
    return describe(FigureKey(form, tuple(measures), period), disclosed, records)


def period_after(first: Period, steps: int) -> Period:
    """Give the period so many steps after another."""
    at = first.ordinal + steps
    kind: PeriodKind = first.kind
    if kind in {"financial-year", "academic-year"}:
        return parse_period(f"{at - 1}-{at % 100:02}", kind)
    if kind == "quarter":
        year, quarter = divmod(at - 1, 4)
        return parse_period(f"{year}-{(year + 1) % 100:02}-q{quarter + 1}", kind)
    if kind == "month":
        return parse_period(f"{at // 12}-{at % 12 + 1:02}", kind)
    day = first.end.replace(year=at)
    return Period(day, day, kind) if kind == "snapshot" else parse_period(str(at), kind)


def _records(measures: Mapping[str, Series], *, every_council: bool) -> Records:
    records = made_records({name: each.definition for name, each in measures.items()})
    named = {area for each in measures.values() for area in each.lines} - set(records.areas)
    councils = {
        area: Area(name=area.replace("-", " ").title(), code=f"E0600{i:04}", kind="council")
        for i, area in enumerate(sorted(named))
    }
    chosen = tuple(
        ChosenMeasure(measure=name, why="It matters.", target=_target(each.target) if each.target else None)
        for name, each in measures.items()
    )
    edition = records.edition.model_copy(update={"measures": chosen})
    return replace(records, edition=edition, areas={**records.areas, **councils}, every_council=every_council)


def _target(written: Mapping[str, Any]) -> Target:
    given = {"set_by": "The partnership’s executive, minutes of March 2021", "set_on": date(2021, 3, 2)}
    return Target.model_construct(**{"reach_by": None, **given, **written, "value": Decimal(str(written["value"]))})


def _observations(values: Observed, series: Series) -> Mapping[Period, Observation]:
    measure = series.definition
    first = parse_period(series.first, measure.period, taken_on=measure.taken_on)
    return {period_after(first, i): _observed(value) for i, value in enumerate(values) if value is not None}


def _observed(value: Any) -> Observation:
    if isinstance(value, dict):
        numbers = {k: Decimal(str(v)) if k in {"value", "lower", "upper"} else v for k, v in value.items()}
        return Observation(**numbers)
    if isinstance(value, str):
        return Observation(symbol=value)
    if isinstance(value, list | tuple):
        return Observation(n=value[0], of=value[1] if len(value) > 1 else None)
    return Observation(value=Decimal(str(value)))
