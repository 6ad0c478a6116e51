"""Records by where they stand, the gravest first: recommendations, a committee's items, what the guidance asks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from generator.charts.figure import Row, Table
from generator.charts.spec import Described
from generator.charts.verdicts import Label
from generator.charts.year.labels import ANSWERED, COMMITTEE, RECOMMENDATIONS
from generator.charts.year.phrases import alt_of, either, how_many, made_up, out_of, verb, where_and_when
from generator.charts.year.spec import Count, CountBar, CountsSpec, Part
from generator.disclose.disclosed import Disclosed
from generator.domain.answer import given
from generator.domain.record import MayBeIllustrative
from generator.domain.report import Records
from generator.domain.requirement import Requirement
from generator.domain.standing import CommitteeStatus, RecommendationStatus
from generator.domain.wording import capital, number

S = TypeVar("S", bound=str)


@dataclass(frozen=True)
class _Tally(Generic[S]):
    """The statuses of some records, the label of each, and what the records are called in a title and under it."""

    statuses: Sequence[S]
    labels: Mapping[S, Label]
    one: str
    several: str
    what: str

    def counted(self) -> list[tuple[S, Label, int]]:
        """Count each status that occurs, the gravest first."""
        return [(s, label, self.statuses.count(s)) for s, label in self.labels.items() if s in self.statuses]

    def so_many(self, count: int, whose: str = "") -> str:
        """Say how many of the records, at the beginning of a sentence."""
        return capital(out_of(count, len(self.statuses), self.one, f"{self.several} {whose}".strip()))


def recommendations(disclosed: Disclosed, records: Records) -> Described:
    """Describe where the recommendations of reviews stand."""
    found = {
        name: recommendation
        for review in given(records.year.reviews.reviews).values()
        for name, recommendation in given(review.recommendations).items()
    }
    statuses = [disclosed.standings.recommendations[name].status for name in found]
    what = "Recommendations of reviews, by where they stand"
    tally = _Tally(statuses, RECOMMENDATIONS, "recommendation", "recommendations", what)
    grave: dict[RecommendationStatus, str] = {"undecided": "undecided", "late": "late", "no-action": "without action"}
    title = _worst(tally, grave)
    if title is None:
        shown = sum(status in {"effect-shown", "embedded"} for status in statuses)
        title = f"{tally.so_many(shown)} {verb(shown or 1, 'has', 'have')} shown an effect; none is late"
        if len(statuses) == 1:
            title = f"The only recommendation has shown {'an' if shown else 'no'} effect, and is not late"
    return _described(title, tally, found.values(), records)


def committee(disclosed: Disclosed, records: Records) -> Described:
    """Describe what became of a committee's questions and recommendations."""
    items = given(records.year.scrutiny.committee)
    statuses = [disclosed.standings.committee[name].status for name in items]
    tally = _Tally(statuses, COMMITTEE, "point", "points", "What the committee asked, by where it stands")
    grave: dict[CommitteeStatus, str] = {
        "not-answered": "not answered",
        "promise-open": "not done as promised",
    }
    title = _worst(tally, grave, "of the committee")
    if title is None:
        settled = statuses.count("settled")
        settled_now = f"{number(settled) if settled else 'none'} {verb(settled or 1, 'is', 'are')} settled"
        title = f"Every point of the committee was answered; {settled_now}"
    return _described(title, tally, items.values(), records)


def coverage(disclosed: Disclosed, records: Records) -> Described:
    """Describe how far the report answers what the guidance asks, by what it must show and what it should."""
    asked = records.guidance.requirements
    found = {name: disclosed.coverage[name].status for name in asked}
    title = _coverage_title(list(found.values()))
    subtitle = f"What {records.guidance.title} asks, {records.period.prose}"
    parts = (Part("Not answered", 0), Part("Answered in part", 1), Part("Answered", None))
    duties = {"must": "What the report must show", "should": "What it should show"}
    bars, rows = [], []
    for duty, name in duties.items():
        own = [found[r] for r, requirement in asked.items() if requirement.duty == duty]
        numbers = [own.count(status) for status in ANSWERED]
        if own:
            counts = tuple(Count(i, Decimal(n), f"{n}") for i, n in enumerate(numbers) if n)
            bars.append(CountBar(duty, name, counts, f"{numbers[-1]} of {len(own)} answered"))
            rows.append(Row(name, (*(f"{n}" for n in numbers), f"{len(own)}")))
    return Described(
        spec=CountsSpec(title, parts, tuple(bars)),
        title=title,
        subtitle=subtitle,
        alt=alt_of(
            "Bars: requirements not answered, answered in part, and answered.", [f"{b.name}: {b.end}" for b in bars]
        ),
        table=Table(subtitle, ("Requirements", *(part.name for part in parts), "All"), tuple(rows)),
        reading=(),
        notes=_checked(asked.values()),
        sources=(),
    )


def _coverage_title(statuses: Sequence[str]) -> str:
    missing, partly = statuses.count("not-answered"), statuses.count("partly")
    if not missing and not partly:
        total = len(statuses)
        return f"{capital(out_of(total, total, 'requirement', 'requirements'))} {verb(total, 'is', 'are')} answered"
    if not missing:
        return f"{capital(out_of(partly, len(statuses), 'requirement', 'requirements'))} {verb(partly, 'is', 'are')} answered only in part"
    tail = f", and {number(partly)} only in part" if partly else ""
    return f"{capital(out_of(missing, len(statuses), 'requirement', 'requirements'))} {verb(missing, 'is', 'are')} not answered{tail}"


def _checked(asked: Iterable[Requirement]) -> tuple[str, ...]:
    unchecked = sum(requirement.verified is None for requirement in asked)
    if not unchecked:
        return ()
    return (
        f"The words of {how_many(unchecked, 'requirement', 'requirements')} have not been checked against the guidance.",
    )


def _worst(tally: _Tally[S], grave: Mapping[S, str], whose: str = "") -> str | None:
    """Say how many stand badly, and how; None where none does."""
    how = [said for status, said in grave.items() if status in tally.statuses]
    bad = sum(status in grave for status in tally.statuses)
    if not bad:
        return None
    return f"{tally.so_many(bad, whose)} {verb(bad, 'is', 'are')} {either(how)}"


def _described(title: str, tally: _Tally[S], shown: Iterable[MayBeIllustrative], records: Records) -> Described:
    subtitle = where_and_when(tally.what, records)
    counted = tally.counted()
    said = [f"{n} {label.word.lower()}" for _, label, n in counted]
    bars = tuple(CountBar(s, str(label), (Count(0, Decimal(n), ""),), f"{n}", verdict=label) for s, label, n in counted)
    return Described(
        spec=CountsSpec(title, (Part(capital(tally.several), 0),), bars),
        title=title,
        subtitle=subtitle,
        alt=alt_of(f"Bars: {tally.several} by where they stand.", said),
        table=Table(
            subtitle,
            ("Where they stand", capital(tally.several)),
            tuple(Row(label.word, (f"{n}",)) for _, label, n in counted),
        ),
        reading=(),
        notes=made_up(shown),
        sources=(),
    )
