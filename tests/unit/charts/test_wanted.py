"""The figures that a measure's own page has."""

from __future__ import annotations

from typing import Any

import pytest

from generator.charts.wanted import forms_of
from tests.unit.charts.judged import Series, judged

MONTHS = [[20 + 2 * (i % 2), 100] for i in range(12)]


@pytest.mark.parametrize(
    ("ours", "fields", "every_council", "forms"),
    [
        ([[20, 100]] * 5, {}, False, ("trend", "neighbours")),
        ([[20, 100]] * 5, {}, True, ("trend", "funnel", "neighbours")),
        ([[20, 100]] * 2, {}, False, ("trend", "dumbbell", "neighbours")),
        ([83.5, 69.6], {}, False, ("trend", "neighbours")),
        (MONTHS, {"period": "month"}, False, ("control", "neighbours")),
        (MONTHS[:7], {"period": "month"}, False, ("trend", "neighbours")),
        ([*MONTHS, "c"], {"period": "month"}, False, ("trend", "neighbours")),
        ([*MONTHS, *MONTHS], {"period": "quarter"}, True, ("control", "funnel", "neighbours")),
    ],
)
def test_a_page_has_the_figures_that_its_rule_and_its_councils_allow(
    ours: list[Any], fields: dict[str, Any], every_council: bool, forms: tuple[str, ...]
) -> None:
    first = {"month": "2024-04", "quarter": "2019-20-q1"}.get(fields.get("period", ""), "2020-21")
    disclosed, records = judged(
        {"m": Series({"anytown": ours}, first=first, fields=fields)}, every_council=every_council
    )
    assert forms_of(disclosed.measures["m"], records) == forms
