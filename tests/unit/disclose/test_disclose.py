"""What a publisher hid stays hidden, with everything that rests on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from generator.disclose.cells import Shown, Withheld
from generator.disclose.disclose import disclose
from generator.domain.edition import Edition
from generator.domain.observation import Observation, Symbol
from generator.domain.period import Period, parse_period
from generator.evaluate.findings import Change, Estimate, Findings, MeasureFinding, NeighbourMedian
from generator.evaluate.interval import Interval
from generator.evaluate.results import Comparison, Direction
from generator.evaluate.rules import DIRECTION, NEWCOMBE, PLAIN_COMPARISON, WILSON
from tests.unit.charts.made import made_records
from tests.unit.made_year import NO_FINDINGS, UNTOLD

BEFORE, NOW = (parse_period(year, "financial-year") for year in ("2018-19", "2019-20"))
_DAY = date(2020, 11, 18)
_EDITION = Edition(
    title="A report",
    period="2019-20",
    status="draft",
    statement="Made up.",
    version="1.0",
    published=_DAY,
    data_as_at=_DAY,
    follows=UNTOLD,
    guidance="guidance",
    sent_to=UNTOLD,
    chapters=("about",),
    priorities=("neglect",),
    headlines=(),
    measures=(),
)
_OURS: dict[str, Any] = {
    "edition": _EDITION,
    "own_area": "ours",
    "areas": {},
    "measures": {"repeats": SimpleNamespace(better="neither", left_out={})},
    "neighbours": SimpleNamespace(areas=("north",)),
    "partnership": made_records().partnership.model_copy(update={"neighbours": "alike"}),
}
RECORDS = replace(made_records(), **_OURS)


def estimate(period: Period, value: str | None, symbol: Symbol | None = None) -> Estimate:
    number = None if value is None else Decimal(value)
    return Estimate(period, Observation(value=number, symbol=symbol), number)


NONE = Direction("cannot-be-judged", DIRECTION.name, "there are no figures")
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
    disclosed, _ = disclose(Findings({"repeats": FINDING}, NO_FINDINGS), RECORDS)
    measure = disclosed.measures["repeats"]
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
    disclosed, _ = disclose(Findings({"repeats": finding}, NO_FINDINGS), RECORDS)
    assert disclosed.measures["repeats"].lines["ours"][0].cell == Withheld(symbol)


def test_a_value_of_low_reliability_is_shown_as_such() -> None:
    finding = replace(FINDING, series={"ours": (estimate(NOW, "5", "u"),)}, since_previous=None, comparisons=())
    cell = disclose(Findings({"repeats": finding}, NO_FINDINGS), RECORDS)[0].measures["repeats"].lines["ours"][0].cell
    assert cell == Shown(Decimal(5), low_reliability=True)


def test_a_hidden_end_takes_the_change_and_the_comparisons_with_it() -> None:
    hidden = {"ours": (estimate(BEFORE, "18.4"), estimate(NOW, None, "c")), "region": (estimate(NOW, "19.0"),)}
    measure = disclose(Findings({"repeats": replace(FINDING, series=hidden)}, NO_FINDINGS), RECORDS)[0].measures[
        "repeats"
    ]
    assert (measure.since_previous, measure.comparisons) == (None, ())


def test_a_comparator_that_is_hidden_is_not_compared() -> None:
    hidden = {**FINDING.series, "region": (estimate(NOW, None, "c"),)}
    measure = disclose(Findings({"repeats": replace(FINDING, series=hidden)}, NO_FINDINGS), RECORDS)[0].measures[
        "repeats"
    ]
    assert [c.comparator for c in measure.comparisons] == ["alike"]


def test_a_figure_is_shown_with_its_counts_its_interval_and_its_note() -> None:
    observed = Observation(n=20, of=100, note="Provisional.")
    ends = Interval(Decimal("13.3"), Decimal("28.9"), WILSON.name)
    cell = _only(Estimate(NOW, observed, Decimal(20), ends, n=20, of=100))
    assert cell == Shown(
        Decimal(20), 20, 100, Decimal("13.3"), Decimal("28.9"), interval=WILSON.name, note="Provisional.", usable=True
    )


def test_a_rebuilt_count_is_shown_as_such_and_counts_that_no_rule_used_stay_as_published() -> None:
    rebuilt = Estimate(NOW, Observation(value=Decimal(2), of=61_000), Decimal(2), n=12, of=61_000, rebuilt=True)
    assert _only(rebuilt) == Shown(Decimal(2), 12, 61_000, rebuilt=True, usable=True)
    rounded = Estimate(NOW, Observation(n=290, of=30_697, value=Decimal(94)), Decimal(94))
    assert _only(rounded) == Shown(Decimal(94), 290, 30_697)


def test_a_publishers_note_stays_beside_what_it_hid() -> None:
    hidden = Estimate(NOW, Observation(symbol="c", note="Fewer than six."), None)
    assert _only(hidden) == Withheld("c", "Fewer than six.")


def test_a_value_that_cannot_be_worked_out_is_not_available() -> None:
    assert _only(Estimate(NOW, Observation(n=20, of=100), None)) == Withheld("x")


def test_without_our_own_figures_there_is_no_newest_one_and_nothing_to_compare() -> None:
    finding = replace(FINDING, series={"region": FINDING.series["region"]}, since_previous=None, direction=NONE)
    measure = disclose(Findings({"repeats": finding}, NO_FINDINGS), RECORDS)[0].measures["repeats"]
    assert (measure.latest, measure.comparisons, measure.direction) == (None, (), NONE)


def _only(estimate: Estimate) -> object:
    finding = replace(FINDING, series={"ours": (estimate,)}, since_previous=None, direction=NONE, comparisons=())
    return disclose(Findings({"repeats": finding}, NO_FINDINGS), RECORDS)[0].measures["repeats"].lines["ours"][0].cell
