"""A measure: what is measured, why, and which way is better. Its numbers stand apart (`MeasureFile.values`)."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from generator.domain.observation import Observation
from generator.domain.period import BadPeriodError, Period, PeriodKind, parse_day_of_year, parse_period
from generator.domain.record import Flag, Id, PeriodText, Record, Text, Whole

ValueKind = Literal["count", "rate", "proportion", "mean", "score"]

OUTCOMES = frozenset({"impact", "outcome"})
"""Kinds of measure that speak of children. What was done, and how much of it, cannot show that it helped."""
Unit = Literal["percent", "number", "per-100", "per-1-000", "per-10-000", "per-100-000"]


class Break(Record):
    """A change of definition, denominator or boundary within a series."""

    from_period: PeriodText
    """The first period of the new kind."""
    reason: Text
    """What changed, in a sentence that a reader will see."""
    comparable: Flag
    """Whether figures before and after may still be compared. If not, no line or change crosses it."""


class Rebase(Record):
    """A change of the process itself: what is counted stays the same, and a new level is to be expected."""

    from_period: PeriodText
    """The first period of the new process."""
    reason: Text
    """What was changed, in a sentence that a reader will see on the chart."""


PlainYear = Literal["ending", "starting"]
"""What a plain year such as 2025 means where a measure's years have two parts: the year `ending` in it (2024-25) or
the one `starting` in it (2025-26)."""

Parts = Text | tuple[Text, ...]
"""One column or measure code, or several that are added together."""


class Population(Record):
    """The population under a rate, which stands in a file of its own in the layout of Explore Education Statistics."""

    column: Text
    """The column of the population."""
    where: dict[Text, Text] = {}
    """Columns that must hold a certain text, such as the age group."""
    years_before: Whole = Field(default=0, ge=0, le=3)
    """How many years before the figure's year the population is counted: rates of the Department for Education for a
    year to March 2025 use the population of the middle of 2024, which is 1."""


class _Recipe(Record):
    """What every recipe says: which numbers make the figure, and what a plain year means."""

    n: Parts | None = None
    """The numerator or count: a column, or in a LAIT table a measure code. Several are added together."""
    of: Parts | None = None
    """The denominator, in the same file. Several are added together."""
    value: Text | None = None
    """The published value, where there are no counts."""
    population: Population | None = None
    """The denominator, where it is a population from another file."""
    plain_year: PlainYear | None = None
    """What a plain year means. Required where the measure's years have two parts and the file's have one."""

    @model_validator(mode="after")
    def _one_figure(self) -> Self:
        if (self.n is None) == (self.value is None):
            raise PydanticCustomError("recipe-unclear", "a recipe names either `n` or `value`")
        if self.n is None and (self.of is not None or self.population is not None):
            raise PydanticCustomError("recipe-unclear", "a denominator needs its numerator `n`")
        if self.of is not None and self.population is not None:
            raise PydanticCustomError("recipe-unclear", "a recipe names either `of` or `population`")
        return self


class EesRecipe(_Recipe):
    """Where the values stand in a file of Explore Education Statistics (DfE)."""

    layout: Literal["ees"]
    """The layout of the file."""
    where: dict[Text, Text] = {}
    """Columns that must hold a certain text, for files with several rows an area."""


class LaitRecipe(_Recipe):
    """Where the values stand in a long table of the Local Authority Interactive Tool (DfE)."""

    layout: Literal["lait"]
    """The layout of the file."""


class FingertipsRecipe(Record):
    """Which indicator to take from an export of Fingertips (OHID), with its interval."""

    layout: Literal["fingertips"]
    """The layout of the file."""
    indicator: Text
    """The indicator's number."""
    sex: Text | None = None
    """The text in the column Sex, such as `Persons`, where the export has several."""
    age: Text | None = None
    """The text in the column Age, such as `<15 yrs`, where the export has several."""
    counts: Flag = False
    """Whether to keep the counts as well. Not where the publisher rounds them."""
    plain_year: PlainYear | None = None
    """What a plain year means. Required where the measure's years have two parts and the file's have one."""


Recipe = Annotated[EesRecipe | LaitRecipe | FingertipsRecipe, Field(discriminator="layout")]


def _day_of_year(value: str) -> str:
    try:
        parse_day_of_year(value)
    except BadPeriodError as reason:
        raise PydanticCustomError("day-of-year", "{reason}", {"reason": str(reason)}) from None
    return value


DayOfYear = Annotated[Text, AfterValidator(_day_of_year)]
"""A day of every year, such as "31 March"."""


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
    decimals: Whole | None = Field(default=None, ge=0, le=4)
    """Decimals shown; else one for percentages and rates, none for counts."""
    better: Literal["lower", "higher", "neither"]
    """Which way is better. Required: a tool must not guess it. `neither` for volumes with no good direction."""
    accountable: Id
    """The partner that answers for it, or `shared`."""
    period: PeriodKind
    """The kind of period of each value."""
    taken_on: DayOfYear | None = None
    """For a snapshot: the day of the year, such as "31 March"."""
    source: Id
    """The publication that the values come from."""
    denominator_source: Id | None = None
    """The publication that the denominator comes from, where it is another."""
    comparators: tuple[Id, ...]
    """Areas and neighbour sets to compare with, in order of interest."""
    left_out: dict[Id, Text] = {}
    """Comparators that are not used, each with the reason."""
    repeats: Literal["allowed"] | None = None
    """`allowed` where one child can count more than once, so that the numerator may exceed the denominator."""
    breaks: tuple[Break, ...] = ()
    """Changes within the series."""
    rebased: tuple[Rebase, ...] = ()
    """Changes of the process, from each of which a control chart starts anew. Only for months and quarters."""
    years_in_each: Whole = Field(default=1, ge=1, le=10)
    """How many years each figure covers. Rolling averages overlap, so no change between them can be tested."""
    quality: Text
    """Completeness, caveats, proxies and why."""
    illustrative: Flag = False
    """Whether the figures are made up to show the tool."""
    valid_to: PeriodText | None = None
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
            raise PydanticCustomError("unit-mismatch", "a proportion is shown in percent", {"wanted": "percent"})
        if self.value == "count" and self.unit != "number":
            raise PydanticCustomError("unit-mismatch", "a count is shown as a number", {"wanted": "number"})
        if self.value == "rate" and self.unit == "number":
            raise PydanticCustomError("unit-mismatch", "a rate is shown per so many", {"wanted": "per-10-000"})
        return self

    def dated_rebases(self) -> tuple[tuple[Period, Rebase], ...]:
        """Give the changes of the process in the order of time, each with the first period of the new one."""
        found = ((parse_period(r.from_period, self.period, taken_on=self.taken_on), r) for r in self.rebased)
        return tuple(sorted(found, key=lambda dated: dated[0]))

    def dated_breaks(self) -> tuple[tuple[Period, Break], ...]:
        """Give the breaks in the order of time, each with the first period of the new kind."""
        found = ((parse_period(b.from_period, self.period, taken_on=self.taken_on), b) for b in self.breaks)
        return tuple(sorted(found, key=lambda dated: dated[0]))


class MeasureFile(Measure):
    """`data/measures/<id>.yml`: a measure with its values, area by area and period by period."""

    values: dict[Id, dict[Text, Observation]]
    """Area, then period, then what was observed."""

    def definition(self) -> Measure:
        """Give the measure without its numbers, for the stages that must not see raw ones."""
        return Measure.model_construct(**{name: getattr(self, name) for name in Measure.model_fields})
