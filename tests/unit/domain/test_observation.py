"""An observation is one number or one symbol."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from generator.domain.observation import Observation


@pytest.mark.parametrize(
    "cell",
    [
        {"n": 0},
        {"n": 812, "of": 4410},
        {"value": Decimal("16.1")},
        {"n": 812, "of": 4410, "value": Decimal("18.4")},
        {"value": Decimal(16), "lower": Decimal(15), "upper": Decimal(17)},
        {"symbol": "c"},
        {"symbol": "low", "note": "Rounds to nought."},
        {"value": Decimal(16), "symbol": "u"},
        {"value": Decimal("48.9"), "of": 75622},
    ],
)
def test_a_number_or_a_symbol_is_taken(cell: dict[str, Any]) -> None:
    assert Observation(**cell).model_dump(exclude_none=True) == cell


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ({}, "observation-empty"),
        ({"note": "Late"}, "observation-empty"),
        ({"symbol": "u"}, "observation-empty"),
        ({"n": 3, "symbol": "c"}, "observation-both"),
        ({"value": Decimal(3), "symbol": "z"}, "observation-both"),
        ({"of": 10}, "denominator-alone"),
        ({"of": 10, "symbol": "c"}, "denominator-alone"),
        ({"value": Decimal(3), "lower": Decimal(2)}, "interval-incomplete"),
        ({"n": 3, "lower": Decimal(2), "upper": Decimal(4)}, "interval-incomplete"),
        ({"value": Decimal(5), "lower": Decimal(2), "upper": Decimal(4)}, "interval-excludes-value"),
        ({"n": -1}, "greater_than_equal"),
        ({"n": 0, "of": 0}, "greater_than"),
    ],
)
def test_anything_else_is_refused(cell: dict[str, Any], kind: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Observation(**cell)
    assert [error["type"] for error in refused.value.errors()] == [kind]
