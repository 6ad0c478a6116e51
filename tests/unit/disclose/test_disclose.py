"""What a publisher hid stays hidden, with everything that rests on it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from generator.disclose.cells import Shown, Withheld
from generator.disclose.disclose import disclose
from generator.domain.observation import Observation, Symbol
from generator.domain.period import Period, parse_period
from generator.evaluate.findings import (
    Change,
    Estimate,
    Findings,
    MeasureFinding,
    NeighbourMedian,
)
from generator.evaluate.results import Comparison, Direction
from generator.evaluate.rules import NEWCOMBE, PLAIN_COMPARISON

if TYPE_CHECKING:
    from generator.domain.report import Records

BEFORE, NOW = (parse_period(year, "financial-year") for year in ("2018-19", "2019-20"))
RECORDS = cast(
    "Records", SimpleNamespace(own_area="ours", measures={"repeats": SimpleNamespace(better="neither")}, priorities={})
)


def estimate(period: Period, value: str | None, symbol: Symbol | None = None) -> Estimate:
    number = None if value is None else Decimal(value)
    return Estimate(period, Observation(value=number, symbol=symbol), number)


FINDING = MeasureFinding(
    series={
        "ours": (estimate(BEFORE, "18.4"), estimate(NOW, "21.9")),
        "region": (estimate(BEFORE, None, "x"), estimate(NOW, "19.0")),
    },
    medians=(NeighbourMedian(NOW, Decimal(20), known=8, total=10),),
    latest=estimate(NOW, "21.9"),
    since_previous=Change(BEFORE, NOW, Decimal("18.4"), Decimal("21.9")),
    since_fifth=None,
    why_no_change=None,
    direction=Direction("no-significant-change", NEWCOMBE.name, window=(BEFORE, NOW)),
    target=None,
    comparisons=(
        Comparison("alike", NOW, Decimal("21.9"), Decimal(20), "higher", PLAIN_COMPARISON.name, known=8, total=10),
        Comparison("region", NOW, Decimal("21.9"), Decimal("19.0"), "higher", PLAIN_COMPARISON.name),
    ),
    place=None,
)


def test_official_figures_pass_with_the_change_and_comparisons_between_them() -> None:
    disclosed, problems = disclose(Findings({"repeats": FINDING}), RECORDS)
    measure = disclosed.measures["repeats"]
    assert problems == ()
    assert measure.latest is not None
    assert measure.latest.cell == Shown(Decimal("21.9"))
    assert measure.since_previous is not None
    assert measure.since_previous.difference == Decimal("3.5")
    assert [(c.comparator, c.theirs.value, c.known) for c in measure.comparisons] == [
        ("alike", Decimal(20), 8),
        ("region", Decimal("19.0"), 1),
    ]


@pytest.mark.parametrize("symbol", ["c", "x", "z", "low"])
def test_a_symbol_is_withheld_as_itself(symbol: Symbol) -> None:
    finding = replace(FINDING, series={"ours": (estimate(NOW, None, symbol),)}, since_previous=None, comparisons=())
    disclosed, _ = disclose(Findings({"repeats": finding}), RECORDS)
    assert disclosed.measures["repeats"].lines["ours"][0].cell == Withheld(symbol)


def test_a_value_of_low_reliability_is_shown_as_such() -> None:
    finding = replace(FINDING, series={"ours": (estimate(NOW, "5", "u"),)}, since_previous=None, comparisons=())
    cell = disclose(Findings({"repeats": finding}), RECORDS)[0].measures["repeats"].lines["ours"][0].cell
    assert cell == Shown(Decimal(5), low_reliability=True)


def test_a_hidden_end_takes_the_change_and_the_comparisons_with_it() -> None:
    hidden = {"ours": (estimate(BEFORE, "18.4"), estimate(NOW, None, "c")), "region": (estimate(NOW, "19.0"),)}
    measure = disclose(Findings({"repeats": replace(FINDING, series=hidden)}), RECORDS)[0].measures["repeats"]
    assert (measure.since_previous, measure.comparisons) == (None, ())


def test_a_comparator_that_is_hidden_is_not_compared() -> None:
    hidden = {**FINDING.series, "region": (estimate(NOW, None, "c"),)}
    measure = disclose(Findings({"repeats": replace(FINDING, series=hidden)}), RECORDS)[0].measures["repeats"]
    assert [c.comparator for c in measure.comparisons] == ["alike"]
