"""A change in words: both numbers, and the rule's verdict beside them, also where the two point different ways."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.measure import Measure
from generator.domain.period import PeriodKind, parse_period
from generator.evaluate.control import Control, Group
from generator.evaluate.results import Direction
from generator.evaluate.rules import CONTROL_CHART, NEWCOMBE, RECENT_TREND, VALUE_ONLY
from generator.evaluate.told_change import End, Ends, change_words, own_years, verdict_words
from tests.unit.evaluate.made import measure, year

if TYPE_CHECKING:
    from generator.domain.judgement import DirectionVerdict


def _ends(before: str, after: str, first: int = 2015, last: int = 2019, **unsure: bool) -> Ends:
    return Ends(End(year(first), Decimal(before), **unsure), End(year(last), Decimal(after)))


def _judged(verdict: DirectionVerdict, rule: str = RECENT_TREND.name, years: int = 5, reason: str = "") -> Direction:
    return Direction(verdict, rule, reason, tuple(year(2020 - years + i) for i in range(years)))


RATE = measure(value="rate", unit="per-10-000", denominator="children")
COUNT = measure(value="count", unit="number", counted="plans")


@pytest.mark.parametrize(
    ("measure", "ends", "options", "words"),
    [
        (measure(), _ends("18.6", "26.8"), {}, "rose from 18.6% to 26.8% over five years"),
        (measure(), _ends("26.8", "18.65"), {}, "fell from 26.8% to 18.7% over five years"),
        (measure(), _ends("26.1", "26.8", first=2018), {}, "rose from 26.1% to 26.8% in one year"),
        (
            measure(),
            _ends("19.4", "26.8"),
            {"named": True},
            "rose from 19.4% in 2015 to 2016 to 26.8% in 2019 to 2020",
        ),
        (measure(), _ends("26.81", "26.84"), {}, "stayed at 26.8% when rounded, comparing the first with the last of five years"),
        (measure(), _ends("26.81", "26.84", first=2018), {}, "stayed at 26.8% when rounded, in one year"),
        (
            measure(),
            _ends("26.81", "26.84"),
            {"named": True},
            "stayed at 26.8% when rounded, comparing 2015 to 2016 with 2019 to 2020",
        ),
        (COUNT, _ends("61", "61", first=2018), {}, "stayed at 61 plans, in one year"),
        (COUNT, _ends("1061", "84"), {}, "fell from 1,061 to 84 plans over five years"),
        (RATE, _ends("790.2", "850.1"), {}, "rose from 790.2 to 850.1 for every 10,000 children over five years"),
        (RATE, _ends("790.2", "850.1"), {"again": True}, "rose from 790.2 to 850.1 per 10,000 over five years"),
        (measure(), _ends("1", "2", unsure=True), {}, "rose from 1.0% (of low reliability) to 2.0% over five years"),
        (measure(), _ends("1", "2", first=2000), {}, "rose from 1.0% to 2.0% over 20 years"),
    ],
)  # fmt: skip
def test_a_change_is_told_by_its_two_figures(
    measure: Measure, ends: Ends, options: dict[str, bool], words: str
) -> None:
    assert change_words(ends, measure, **({"named": False} | options)) == words


@pytest.mark.parametrize(
    ("kind", "first", "last", "words"),
    [
        ("month", "2019-12", "2020-01", "rose from 1.0% to 2.0% in one month"),
        ("month", "2019-01", "2020-12", "rose from 1.0% to 2.0% over 24 months"),
        ("quarter", "2019-20-q4", "2020-21-q1", "rose from 1.0% to 2.0% in one quarter"),
        ("snapshot", "2019-03-31", "2020-03-31", "rose from 1.0% to 2.0% in one year"),
    ],
)
def test_a_span_is_counted_in_its_own_kind_of_period(kind: PeriodKind, first: str, last: str, words: str) -> None:
    start, end = (parse_period(text, kind) for text in (first, last))
    assert change_words(Ends(End(start, Decimal(1)), End(end, Decimal(2))), measure(), named=False) == words


NEITHER = measure(better="neither")
RISE, FALL, STILL = _ends("18.6", "26.8"), _ends("26.8", "18.6"), _ends("26.81", "26.84")


@pytest.mark.parametrize(
    ("measure", "direction", "ends", "words"),
    [
        (measure(), _judged("worsened"), RISE, ", which is worse (recent trend)"),
        (measure(), _judged("improved"), FALL, ", which is better (recent trend)"),
        (measure(better="higher"), _judged("improved"), RISE, ", which is better (recent trend)"),
        (NEITHER, _judged("rose"), RISE, ", a significant rise (recent trend)"),
        (
            measure(),
            _judged("worsened", NEWCOMBE.name, 2),
            _ends("1", "9", first=2018),
            ", which is worse (difference of two shares)",
        ),
        (measure(), _judged("no-significant-change"), RISE, "; no significant change could be shown"),
        (
            measure(),
            _judged("no-significant-change", reason="one year alone makes it"),
            RISE,
            "; no significant change could be shown, because one year alone makes it",
        ),
        (
            measure(),
            Direction("cannot-be-judged", VALUE_ONLY.name, "the publisher gives no counts"),
            FALL,
            "; that cannot be tested, because the publisher gives no counts",
        ),
        # The plain change and the verdict point different ways, or the plain one cannot be seen.
        (measure(), _judged("worsened"), FALL, "; those years together show a rise, which is worse (recent trend)"),
        (NEITHER, _judged("fell"), RISE, "; those years together show a significant fall (recent trend)"),
        (measure(), _judged("worsened"), STILL, "; unrounded it is a rise, which is worse (recent trend)"),
        (
            measure(),
            _judged("improved"),
            STILL,
            "; those years together show a fall, which is better (recent trend)",
        ),
        # Years that an author named are not the rule's.
        (
            measure(),
            _judged("worsened"),
            _ends("30", "26.8", first=2010),
            "; the rule’s own five years show a rise, which is worse (recent trend)",
        ),
        (
            measure(),
            _judged("no-significant-change", NEWCOMBE.name, 2),
            RISE,
            "; over the rule’s own two years no significant change could be shown",
        ),
        (
            NEITHER,
            _judged("rose", CONTROL_CHART.name),
            RISE,
            "; the newest figures signal a significant rise (control chart)",
        ),
        (
            measure(),
            _judged("improved", CONTROL_CHART.name),
            RISE,
            "; the newest figures signal a fall, which is better (control chart)",
        ),
    ],
)
def test_the_rules_verdict_stands_beside_it(measure: Measure, direction: Direction, ends: Ends, words: str) -> None:
    assert verdict_words(direction, measure, ends) == words


def test_a_change_of_which_no_year_is_named_is_the_one_that_the_rule_looks_at() -> None:
    assert own_years(_judged("worsened"), None) == (year(2015), year(2019))
    untested = Direction("cannot-be-judged", RECENT_TREND.name, "it was all of the cases", (year(2015), year(2019)))
    assert own_years(untested, None) is None


VERDICTS: tuple[DirectionVerdict, ...] = ("improved", "worsened", "no-significant-change")
PERCENT = st.decimals(0, 100, places=3)


@given(
    before=PERCENT, after=PERCENT, verdict=st.sampled_from(VERDICTS), named=st.booleans(), first=st.integers(2000, 2018)
)
def test_no_clause_says_that_nothing_changed_nor_ends_a_sentence(
    before: Decimal, after: Decimal, verdict: DirectionVerdict, named: bool, first: int
) -> None:
    ends = Ends(End(year(first), before), End(year(2019), after))
    said = change_words(ends, measure(), named=named)
    whole = said + verdict_words(_judged(verdict), measure(), ends)
    assert "no change" not in whole
    assert whole[0].islower()
    assert not whole.endswith(".")
    if said.startswith("rose"):
        assert after > before
    if said.startswith("fell"):
        assert after < before


@given(before=PERCENT, after=PERCENT, rule=st.sampled_from([RECENT_TREND.name, CONTROL_CHART.name]))
def test_what_has_no_better_side_is_never_better_nor_worse(before: Decimal, after: Decimal, rule: str) -> None:
    ends = Ends(End(year(2015), before), End(year(2019), after))
    for verdict in ("rose", "fell", "no-significant-change"):
        said = verdict_words(_judged(verdict, rule), NEITHER, ends)
        assert "better" not in said
        assert "worse" not in said


def test_on_a_control_chart_a_change_runs_over_the_present_process_and_never_crosses_into_the_one_before() -> None:
    groups = tuple(Group(start, 20, 10, 30, 13, 27) for start in (0, 2))
    control = Control(groups, ("none",) * 5, (None,) * 5)
    window = tuple(year(2015 + i) for i in range(5))
    found = Direction("no-significant-change", CONTROL_CHART.name, "", window, control=control)
    assert own_years(found, None) == (year(2017), year(2019))
    present, before = _ends("20", "25", first=2017), _ends("20", "25")
    assert verdict_words(found, COUNT, present) == "; no significant change could be shown"
    assert verdict_words(found, COUNT, before) == (
        "; over the rule’s own three years no significant change could be shown"
    )
