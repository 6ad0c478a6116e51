"""What was observed: one number, or one symbol that says why there is none."""

from __future__ import annotations

from typing import Literal, Self, get_args

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.domain.record import Number, Record, Text, Whole

Symbol = Literal["c", "x", "z", "low", "u"]
"""The data symbols of official statistics (DfE analysts' guide): `c` confidential, `x` not available,
`z` not applicable, `low` rounds to zero but is not zero, `u` low reliability (the only one that has a value)."""

SYMBOLS: tuple[Symbol, ...] = get_args(Symbol)

SYMBOL_MEANING: dict[Symbol, str] = {
    "c": "hidden to protect people, because the number is small",
    "x": "not available",
    "z": "not applicable",
    "low": "rounds to zero, but is not zero",
    "u": "low reliability",
}


class Observation(Record):
    """One area in one period. Either a number (`n`, `n` and `of`, or `value`) or a symbol, never both.

    A row that is absent is a gap; a true zero is written `0`.
    """

    n: Whole | None = Field(default=None, ge=0)
    """Numerator, or the count itself."""
    of: Whole | None = Field(default=None, gt=0)
    """Denominator: the cases, or the population, that `n` is taken from. Beside a published rate without `n` the count
    may be worked out from it."""
    value: Number | None = None
    """The published value, where the publisher gives no counts or where it differs from `n / of`."""
    lower: Number | None = None
    """Lower end of the publisher's 95% confidence interval."""
    upper: Number | None = None
    """Upper end of the publisher's 95% confidence interval."""
    symbol: Symbol | None = None
    """Why there is no number; `u` stands beside one."""
    note: Text | None = None
    """The publisher's own note on this value."""

    @model_validator(mode="after")
    def _one_thing(self) -> Self:
        has_number = self.n is not None or self.value is not None
        if self.of is not None and not has_number:
            raise PydanticCustomError("denominator-alone", "a denominator without a count or a value")
        if self.symbol is None and not has_number:
            raise PydanticCustomError("observation-empty", "neither a number nor a symbol")
        if self.symbol not in {None, "u"} and has_number:
            raise PydanticCustomError("observation-both", "a number and the symbol {symbol}", {"symbol": self.symbol})
        if self.symbol == "u" and not has_number:
            raise PydanticCustomError("observation-empty", "the symbol u stands beside a number")
        if (self.lower is None) != (self.upper is None) or (self.lower is not None and self.value is None):
            raise PydanticCustomError("interval-incomplete", "an interval has a lower end, an upper end and a value")
        if (
            self.lower is not None
            and self.value is not None
            and self.upper is not None
            and not self.lower <= self.value <= self.upper
        ):
            raise PydanticCustomError("interval-excludes-value", "the interval does not hold the value")
        return self
