"""What an edition's records say of its measures."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.charts.made import made_measure, made_records

COUNT: dict[str, Any] = {"value": "count", "unit": "number", "denominator": None}


@pytest.mark.parametrize(
    ("fields", "compared"),
    [
        ({}, ("neighbours-2025", "london", "england")),
        ({"left_out": {"london": "Not published."}}, ("neighbours-2025", "england")),
        ({"comparators": ("anytown", "england")}, ("england",)),
        (COUNT, ("neighbours-2025",)),
        (COUNT | {"comparators": ("england", "leeds")}, ("leeds",)),
    ],
)
def test_a_measure_is_compared_with_others_of_like_size_and_never_with_ourselves(
    fields: dict[str, Any], compared: tuple[str, ...]
) -> None:
    assert made_records().comparators_of(made_measure(**fields)) == compared
