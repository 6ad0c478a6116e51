"""A measure's figures are read once, and an edition sees its part of them."""

from __future__ import annotations

from datetime import date

from generator.domain.period import BadPeriodError
from generator.intake.figures import Figures


def some_figures(**values: dict[str, object]) -> Figures:
    return Figures.model_validate(
        {"value": "count", "unit": "number", "period": "financial-year", "values": values, "title": "passed over"}
    )


def test_periods_are_read_once_by_their_text() -> None:
    figures = some_figures(
        anytown={"2018-19": {"n": 1}, "2018-20": {"n": 2}}, brookfield={"2018/19": {"n": 3}, "2018-19": {"n": 4}}
    )
    read = figures.periods()
    assert list(read) == ["2018-19", "2018-20", "2018/19"]
    assert read["2018-19"] == read["2018/19"]
    assert isinstance(read["2018-20"], BadPeriodError)


def test_a_series_is_in_order_of_time_and_ends_with_the_day_asked_for() -> None:
    figures = some_figures(anytown={"2019-20": {"n": 3}, "2017-18": {"n": 1}, "2018-19": {"n": 2}})
    by_area = figures.series(until=date(2019, 3, 31))
    assert [(period.id, seen.n) for period, seen in by_area["anytown"].items()] == [("2017-18", 1), ("2018-19", 2)]


def test_an_area_of_which_nothing_is_seen_yet_has_an_empty_series() -> None:
    assert some_figures(anytown={"2019-20": {"n": 3}}).series(until=date(2019, 3, 31)) == {"anytown": {}}
