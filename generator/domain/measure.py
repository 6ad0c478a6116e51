"""A measure: what is measured, why, and which way is better. Its numbers stand apart (`MeasureFile.values`)."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from generator.domain.observation import Observation
from generator.domain.period import PeriodKind
from generator.domain.record import Id, Record, Text

ValueKind = Literal["count", "rate", "proportion", "mean", "score"]
Unit = Literal["percent", "number", "per-100", "per-1-000", "per-10-000", "per-100-000"]


class Break(Record):
    """A change of definition, denominator or boundary within a series."""

    from_period: Text
    """The first period of the new kind."""
    reason: Text
    """What changed, in a sentence that a reader will see."""
    comparable: bool
    """Whether figures before and after may still be compared. If not, no line or change crosses it."""


class EesRecipe(Record):
    """Where the values stand in a file of Explore Education Statistics (DfE)."""

    layout: Literal["ees"]
    """The layout of the file."""
    n: Text | None = None
    """The column of the numerator or count."""
    of: Text | None = None
    """The column of the denominator."""
    of_lag_years: int = 0
    """How many years earlier the denominator is taken: DfE rates use the population of the year before."""
    value: Text | None = None
    """The column of the published value, where there are no counts."""
    where: dict[Text, Text] = {}
    """Columns that must hold a certain text, for files with several rows an area."""


class LaitRecipe(Record):
    """Where the values stand in a long table of the Local Authority Interactive Tool (DfE)."""

    layout: Literal["lait"]
    """The layout of the file."""
    value: Text | None = None
    """The measure code whose value is taken as published."""
    n: Text | None = None
    """The measure code of the numerator."""
    of: Text | None = None
    """The measure code of the denominator."""


class FingertipsRecipe(Record):
    """Which indicator to take from an export of Fingertips (OHID)."""

    layout: Literal["fingertips"]
    """The layout of the file."""
    indicator: Text
    """The indicator's number."""


Recipe = EesRecipe | LaitRecipe | FingertipsRecipe


class Measure(Record):
    """What one figure means. Everything about a measure but its numbers."""

    title: Text
    """What is measured, as a heading."""
    short_title: Text | None = None
    """A shorter title for narrow places."""
    question: Text
    """The question about children that it helps to answer."""
    meaning: Text
    """How to read it: what it shows and what it cannot show, in plain words."""
    kind: Literal["impact", "outcome", "process", "activity", "context"]
    """How near it is to a difference for children."""
    value: ValueKind
    """What sort of number it is."""
    unit: Unit
    """What the number counts in."""
    counted: Text
    """What is counted, in the plural: "referrals", "children"."""
    numerator: Text | None = None
    """What the numerator counts."""
    denominator: Text | None = None
    """What the denominator counts. Required for a rate or a proportion."""
    decimals: int | None = None
    """Decimals shown; else one for percentages and rates, none for counts."""
    better: Literal["lower", "higher", "neither"]
    """Which way is better. Required: a tool must not guess it. `neither` for volumes with no good direction."""
    accountable: Id
    """The partner that answers for it, or `shared`."""
    period: PeriodKind
    """The kind of period of each value."""
    taken_on: Text | None = None
    """For a snapshot: the day of the year, such as "31 March"."""
    source: Id
    """The publication that the values come from."""
    comparators: tuple[Id, ...]
    """Areas and neighbour sets to compare with, in order of interest."""
    left_out: dict[Id, Text] = {}
    """Comparators that are not used, each with the reason."""
    repeats: Literal["allowed"] | None = None
    """`allowed` where one child can count more than once, so that the numerator may exceed the denominator."""
    breaks: tuple[Break, ...] = ()
    """Changes within the series."""
    quality: Text
    """Completeness, caveats, proxies and why."""
    illustrative: bool = False
    """Whether the figures are made up to show the tool."""
    valid_to: Text | None = None
    """The last period, for a measure that ended."""
    replaced_by: Id | None = None
    """The measure that took its place."""
    reads: Recipe | None = None
    """How `import-official` finds the values in the publisher's file."""

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.value in {"rate", "proportion"} and self.denominator is None:
            raise PydanticCustomError("no-denominator", "a rate or proportion needs its denominator in words")
        if self.period == "snapshot" and self.taken_on is None:
            raise PydanticCustomError("no-day", "a snapshot needs the day on which it is taken_on")
        if self.value == "proportion" and self.unit != "percent":
            raise PydanticCustomError("unit-mismatch", "a proportion is shown in percent")
        if self.value == "count" and self.unit != "number":
            raise PydanticCustomError("unit-mismatch", "a count is shown as a number")
        return self


class MeasureFile(Measure):
    """`data/measures/<id>.yml`: a measure with its values, area by area and period by period."""

    values: dict[Id, dict[Text, Observation]]
    """Area, then period, then what was observed."""

    def definition(self) -> Measure:
        """Give the measure without its numbers, for the stages that must not see raw ones."""
        return Measure.model_construct(**{name: getattr(self, name) for name in Measure.model_fields})
