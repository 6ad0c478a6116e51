"""An edition: one year's report, its chapters, and the priorities it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from pydantic import Field

from generator.domain.action import Action
from generator.domain.answer import AnsweredOrNone, NotSupplied
from generator.domain.evidence import EvidenceItem
from generator.domain.judgement import PriorityVerdict
from generator.domain.record import Day, Id, MayBeIllustrative, Number, PeriodText, Record, Text

Status = Literal["draft", "demonstration", "final"]

YearKind = Literal["financial-year", "academic-year", "calendar-year"]
"""From when to when a year runs: April to March, September to August, January to December."""

SummaryKind = Literal["public", "children", "easy-read"]
"""For whom a summary is written: `summary.md`, `summary.children.md`, `summary.easy-read.md` beside the chapters."""

SUMMARY_KINDS: tuple[SummaryKind, ...] = get_args(SummaryKind)


class Target(Record):
    """What a measure is meant to reach, as somebody decided before the figures were known."""

    value: Number
    """The figure to reach, in the measure's unit."""
    set_by: Text
    """Who decided it, and where that is on record."""
    set_on: Day
    """The day on which it was decided."""
    reach_by: PeriodText | None = None
    """The period by which it is to be reached, where one was named."""


class Explanation(Record):
    """What the partners say of a figure that shows little or no progress. It can explain, never remove."""

    cause: Text | NotSupplied
    """Why it is so."""
    next_step: Text | NotSupplied
    """What will be done about it, by whom and by when."""


class ChosenMeasure(Record):
    """A measure that an edition shows, with the reason for choosing it."""

    measure: Id
    """Which measure."""
    why: Text
    """Why it was chosen."""
    target: Target | None = None
    """What it is meant to reach, where a target was set."""
    explanation: Explanation | None = None
    """What the partners say of it, where it shows little or no progress."""


class Sent(Record):
    """To whom the report was sent."""

    to: Text
    """Who received it."""
    on: Day
    """The day."""


class Edition(MayBeIllustrative):
    """`data/editions/<edition>/edition.yml`."""

    title: Text
    """The report's title."""
    period: PeriodText
    """The year that it reports on, such as 2019-20."""
    year: YearKind = "financial-year"
    """From when to when that year runs: `financial-year`, `academic-year` or `calendar-year`."""
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
    guidance: Id
    """The guidance that the report follows: the name of its file in `data/requirements/`."""
    sent_to: AnsweredOrNone[tuple[Sent, ...]]
    """To whom the report was sent, and when. Where it was sent to nobody yet write `none` and why."""
    not_answered: dict[Id, Text] = {}
    """Requirements of the guidance that this report does not answer, or answers in part, each with the reason."""
    no_summary: dict[SummaryKind, Text] = {}
    """Summaries that nobody has written, each with the reason: `public`, `children`, `easy-read`."""
    chapters: tuple[Id, ...] = Field(min_length=1)
    """The narrative chapters in order: each is `content/<edition>/<id>.md`."""
    priorities: tuple[Id, ...] = Field(min_length=1)
    """The priorities in order: each is `priorities/<id>.yml`."""
    headlines: tuple[Id, ...] = Field(max_length=6)
    """At most six measures for the first page."""
    measures: tuple[ChosenMeasure, ...]
    """Measures for the partnership as a whole; those of a priority stand in its own file."""
    no_longer_shown: dict[Id, Text] = {}
    """Measures that the edition before showed and this one does not, each with the reason."""
    no_longer_a_priority: dict[Id, Text] = {}
    """Priorities of the edition before that are none in this one, each with the reason."""


@dataclass(frozen=True)
class NoLonger:
    """A measure or a priority of the edition before that this one has not, and why."""

    id: str
    title: str
    why: str


class Criteria(Record):
    """What would count as progress, and when that was written down."""

    says: Text
    """What would count as progress."""
    written: Day
    """The day on which it was written. Criteria written after the year had ended could be chosen to be passed."""


class Moderated(Record):
    """A judgement that departs from the one that follows from the data. Both are shown, always."""

    verdict: PriorityVerdict
    """What the person judges."""
    who: Text
    """The post of whoever judged."""
    when: Day
    """The day of the judgement."""
    why: Text
    """Why it departs from the data's."""


class DidNotWork(Record):
    """What did not work, and why."""

    what: Text
    """What did not work."""
    why: Text
    """Why, as far as it is known."""


class Priority(MayBeIllustrative):
    """`data/editions/<edition>/priorities/<id>.yml`."""

    title: Text
    """Its name."""
    outcome: Text | NotSupplied
    """The outcome for children that is sought, in one sentence."""
    group: Text | NotSupplied
    """The group that leads the work."""
    chair: Text | NotSupplied
    """The post that chairs the group."""
    accountable: Id | NotSupplied
    """The partner that answers for it, or `shared`."""
    baseline: Text | NotSupplied
    """Where things stood before the work began."""
    chapter: Id
    """The chapter that tells of it."""
    choice: Text
    """Why these measures, and what they cannot show."""
    criteria_for_change: Criteria | NotSupplied
    """What would count as progress, written before the data."""
    difference_made: Text | NotSupplied
    """What difference this has made to children."""
    actions: AnsweredOrNone[dict[Id, Action]]
    """What the partners undertook to do, each action by its id."""
    did_not_work: AnsweredOrNone[DidNotWork]
    """What did not work, and why."""
    next_step: Text | NotSupplied
    """What comes next."""
    evidence: tuple[EvidenceItem, ...] = ()
    """What else shows the difference made, one item a piece of evidence."""
    measures: tuple[ChosenMeasure, ...] = Field(min_length=1)
    """The measures that it is judged by."""
    no_outcome_measure: Text | None = None
    """Why none of them is an outcome or impact measure. Required where none is, for what was done shows no difference."""
    moderated: Moderated | None = None
    """A person's judgement beside the one from the data, where it departs."""


class AccessibilityIssue(Record):
    """Something that is not accessible."""

    what: Text
    """What fails, and for whom."""
    why: Text
    """Why, and which criterion."""
    instead: Text
    """What a reader can do instead."""


class Accessibility(MayBeIllustrative):
    """`data/editions/<edition>/accessibility.yml`: what the accessibility statement needs to know."""

    compliance: Literal["fully", "partially", "not"]
    """How far the site meets WCAG 2.2 AA."""
    issues: tuple[AccessibilityIssue, ...]
    """What is not accessible."""
    tested: Text
    """How it was tested, by whom, when."""
    prepared: Day
    """When the statement was prepared."""
