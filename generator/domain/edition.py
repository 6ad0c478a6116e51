"""An edition: one year's report, its chapters, and the priorities it is about."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.domain.partnership import NotSupplied
from generator.domain.record import Day, Id, PeriodText, Record, Text

Status = Literal["draft", "demonstration", "final"]


class ChosenMeasure(Record):
    """A measure that an edition shows, with the reason for choosing it."""

    measure: Id
    """Which measure."""
    why: Text
    """Why it was chosen."""


class Edition(Record):
    """`data/editions/<edition>/edition.yml`."""

    title: Text
    """The report's title."""
    period: PeriodText
    """The year that it reports on, such as 2019-20."""
    status: Status
    """`draft`, `demonstration` or `final`. Only a final one is without a banner."""
    statement: Text
    """What a reader must know before anything else. A demonstration says here that it is one."""
    version: Text
    """The version of this edition, such as 1.0."""
    published: Day
    """The date that the pages carry."""
    data_as_at: Day
    """The last day that figures may be about. Periods that end later are not seen."""
    follows: Id | NotSupplied
    """The edition before this one, or why there is none."""
    guidance: Text
    """The guidance that the report follows."""
    chapters: tuple[Id, ...] = Field(min_length=1)
    """The narrative chapters in order: each is `content/<edition>/<id>.md`."""
    priorities: tuple[Id, ...] = Field(min_length=1)
    """The priorities in order: each is `priorities/<id>.yml`."""
    headlines: tuple[Id, ...] = Field(max_length=6)
    """At most six measures for the first page."""
    measures: tuple[ChosenMeasure, ...]
    """Measures for the partnership as a whole; those of a priority stand in its own file."""


class Priority(Record):
    """`data/editions/<edition>/priorities/<id>.yml`."""

    title: Text
    """Its name."""
    outcome: Text | NotSupplied
    """The outcome for children that is sought, in one sentence."""
    group: Text | NotSupplied
    """The group that leads the work."""
    chair: Text | NotSupplied
    """The post that chairs the group."""
    chapter: Id
    """The chapter that tells of it."""
    choice: Text
    """Why these measures, and what they cannot show."""
    criteria_for_change: Text | NotSupplied
    """What would count as progress, written before the data."""
    difference_made: Text | NotSupplied
    """What difference this has made to children."""
    measures: tuple[ChosenMeasure, ...] = Field(min_length=1)
    """The measures that it is judged by."""


class AccessibilityIssue(Record):
    """Something that is not accessible."""

    what: Text
    """What fails, and for whom."""
    why: Text
    """Why, and which criterion."""
    instead: Text
    """What a reader can do instead."""


class Accessibility(Record):
    """`data/editions/<edition>/accessibility.yml`: what the accessibility statement needs to know."""

    compliance: Literal["fully", "partially", "not"]
    """How far the site meets WCAG 2.2 AA."""
    issues: tuple[AccessibilityIssue, ...]
    """What is not accessible."""
    tested: Text
    """How it was tested, by whom, when."""
    prepared: Day
    """When the statement was prepared."""
