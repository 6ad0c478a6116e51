"""A measure says what its numbers are, and cannot contradict itself."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from generator.domain.measure import Measure, MeasureFile

WHOLE: dict[str, object] = {
    "title": "Repeat referrals",
    "question": "Do families get the right help?",
    "meaning": "A high share can mean that they do not.",
    "kind": "outcome",
    "value": "proportion",
    "unit": "percent",
    "counted": "referrals",
    "denominator": "all referrals",
    "better": "lower",
    "accountable": "shared",
    "period": "financial-year",
    "source": "a-return",
    "comparators": ["england"],
    "quality": "Complete.",
}


def kinds(changes: dict[str, object]) -> list[str]:
    try:
        Measure.model_validate(WHOLE | changes)
    except ValidationError as error:
        return [each["type"] for each in error.errors()]
    return []


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"denominator": None}, "no-denominator"),
        ({"unit": "per-10-000"}, "unit-mismatch"),
        ({"value": "count"}, "unit-mismatch"),
        ({"period": "snapshot"}, "no-day"),
        ({"period": "snapshot", "taken_on": "31 April"}, "day-of-year"),
        ({"decimals": -1}, "greater_than_equal"),
        ({"decimals": 9}, "less_than_equal"),
        ({"reads": {"layout": "ees"}}, "recipe-unclear"),
        ({"reads": {"layout": "ees", "n": "a", "value": "b"}}, "recipe-unclear"),
        ({"reads": {"layout": "lait", "value": "b", "of": "c"}}, "recipe-unclear"),
        ({"reads": {"layout": "ees", "n": "a", "of": "b", "population": {"column": "c"}}}, "recipe-unclear"),
    ],
)
def test_a_measure_that_contradicts_itself_is_refused(changes: dict[str, object], kind: str) -> None:
    assert kinds(changes) == [kind]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"value": "count", "unit": "number", "denominator": None},
        {"value": "rate", "unit": "per-10-000"},
        {"value": "mean", "unit": "number", "denominator": None},
        {"period": "snapshot", "taken_on": "31 March"},
        {"reads": {"layout": "ees", "n": ["a", "b"], "of": "c"}},
        {"breaks": [{"from_period": 2019, "reason": "A new system.", "comparable": False}]},
    ],
)
def test_a_measure_that_is_whole_is_taken(changes: dict[str, object]) -> None:
    assert kinds(changes) == []


def test_a_definition_holds_no_numbers() -> None:
    file = MeasureFile.model_validate(WHOLE | {"values": {"anytown": {"2019-20": {"n": 7, "of": 9}}}})
    definition = file.definition()
    assert definition == Measure.model_validate(WHOLE)
    assert "values" not in definition.model_dump()
