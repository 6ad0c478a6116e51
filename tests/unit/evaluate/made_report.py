"""A whole edition with one measure, to be evaluated and disclosed: Anytown, its two neighbours, others, England."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

from hypothesis import strategies as st

from generator.disclose.cells import DisclosedMeasure
from generator.disclose.disclose import disclose
from generator.disclose.disclosed import Disclosed
from generator.domain.area import Area
from generator.domain.edition import Target
from generator.domain.measure import Measure
from generator.domain.report import Records, Report, Series
from generator.evaluate.evaluate import evaluate
from generator.evaluate.findings import MeasureFinding
from generator.pipeline import read
from tests.conftest import MINIMAL
from tests.unit.evaluate.made import measures, observed

OURS = "anytown"
NEIGHBOURS = ("brookfield", "castleton")
OTHERS = ("dunmere", "eastwich", "farleigh")
COUNTRY = "england"
MEASURE = "repeat-referrals"
COMPARATORS = ("neighbours-2019", COUNTRY, "dunmere")


def report_of(
    of: Measure, lines: Mapping[str, Series], *, target: str | None = None, every_council: bool = False
) -> Report:
    """Give an edition with this measure, an outcome of its priority, and what was observed."""
    records = _records()
    aim = None if target is None else Target(value=Decimal(target), set_by="The executive", set_on=date(2014, 4, 1))
    priority = records.priorities["neglect"]
    chosen = priority.measures[0].model_copy(update={"target": aim})
    return Report(
        replace(
            records,
            edition=records.edition.model_copy(update={"measures": ()}),
            priorities={"neglect": priority.model_copy(update={"measures": (chosen,)})},
            measures={MEASURE: of.model_copy(update={"comparators": COMPARATORS})},
            every_council=every_council,
        ),
        {MEASURE: lines},
    )


def found_in(report: Report) -> MeasureFinding:
    """Give what was found of its measure."""
    return evaluate(report)[0].measures[MEASURE]


def disclosed_from(report: Report) -> Disclosed:
    """Give what of the edition may be shown."""
    return disclose(evaluate(report)[0], report.records)[0]


def shown_in(report: Report) -> DisclosedMeasure:
    """Give what of its measure may be shown."""
    return disclosed_from(report).measures[MEASURE]


@st.composite
def editions(draw: st.DrawFn, of: st.SearchStrategy[Measure] | None = None) -> Report:
    """Give an edition with any measure, any figures and perhaps a target."""
    measure = draw(measures() if of is None else of)
    areas = draw(st.lists(st.sampled_from((*NEIGHBOURS, *OTHERS, COUNTRY)), unique=True))
    lines = {area: draw(observed(measure, most=6 if measure.period != "month" else 14)) for area in (OURS, *areas)}
    target = draw(st.one_of(st.none(), st.integers(0, 100).map(str)))
    return report_of(measure, lines, target=target, every_council=draw(st.booleans()))


@cache
def _records() -> Records:
    (report,), problems = read(MINIMAL)
    assert not problems
    more = {name: Area(name=name.title(), code=f"E0699910{i}", kind="council") for i, name in enumerate(OTHERS)}
    return replace(report.records, chapters=(), areas={**report.records.areas, **more})
