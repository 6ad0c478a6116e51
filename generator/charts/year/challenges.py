"""Challenges between partners along the calendar: from raised to answered to closed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.charts.figure import Row, Table
from generator.charts.periods import both
from generator.charts.spec import Described
from generator.charts.year.days import calendar, days_of, rows_in_words
from generator.charts.year.labels import CHALLENGES
from generator.charts.year.phrases import alt_of, how_many, made_up, out_of, partner_name, verb, where_and_when
from generator.charts.year.spec import DayKind, DayMark, Span, SpanKind, TimeRow
from generator.disclose.disclosed import Disclosed
from generator.domain.answer import given
from generator.domain.challenge import Challenge
from generator.domain.period_words import day_in_words
from generator.domain.report import Records
from generator.domain.standing import CHALLENGE_STATUSES, ChallengeStatus
from generator.domain.wording import capital
from generator.evaluate.year_results import Standing

SPANS: Mapping[SpanKind, str] = {
    "waiting": "Waiting for an answer",
    "open": "Answered, not closed",
}
DAYS: Mapping[DayKind, str] = {
    "raised": "Raised",
    "answered": "Answered",
    "closed": "Closed",
}


@dataclass(frozen=True)
class _Raised:
    """A challenge and where it stands on the day `as_at`."""

    id: str
    challenge: Challenge
    standing: Standing[ChallengeStatus]
    as_at: date

    @property
    def days(self) -> int:
        """How many days it was open, or has been."""
        closed = self.challenge.closed
        if closed is None and self.standing.days is not None:
            return self.standing.days
        return ((closed or self.as_at) - self.challenge.raised).days


def challenges(disclosed: Disclosed, records: Records) -> Described:
    """Describe how long challenges waited, the gravest and longest first."""
    as_at = records.edition.published
    held = given(records.year.challenges.challenges)
    found = [_Raised(name, each, disclosed.standings.challenges[name], as_at) for name, each in held.items()]
    found.sort(key=lambda each: (CHALLENGE_STATUSES.index(each.standing.status), -each.days))
    rows = tuple(_row(each) for each in found)
    title = _title(found)
    subtitle = where_and_when("Challenges between partners, from raised to closed", records)
    columns = ("About", "Where it stands", "Raised by", "Of", "Raised", "Answered", "Closed", "Days open")
    return Described(
        spec=calendar(title, rows, as_at, SPANS, DAYS),
        title=title,
        subtitle=subtitle,
        alt=alt_of(
            f"Timeline of {how_many(len(found), 'challenge', 'challenges, the gravest first')}.",
            rows_in_words(rows),
        ),
        table=Table(subtitle, columns, tuple(_table_row(each, records) for each in found)),
        reading=(),
        notes=made_up(held.values()),
        sources=(),
    )


def _title(found: Sequence[_Raised]) -> str:
    waiting = [each for each in found if each.standing.status != "closed"]
    longest = max((waiting or found), key=lambda each: each.days)
    if not waiting:
        return f"Every challenge was closed; the longest took {days_of(longest.days)}"
    many = capital(out_of(len(waiting), len(found), "challenge", "challenges"))
    after = "after" if len(waiting) == 1 else "the longest after"
    return f"{many} {verb(len(waiting), 'is', 'are')} not closed, {after} {days_of(longest.days)}"


def _row(each: _Raised) -> TimeRow:
    remark = "closed after" if each.challenge.closed else "open for"
    return TimeRow(
        id=each.id,
        name=each.challenge.subject,
        verdict=CHALLENGES[each.standing.status],
        remarks=(f"{remark} {days_of(each.days)}",),
        spans=tuple(_spans(each)),
        marks=tuple(_marks(each.challenge)),
    )


def _spans(each: _Raised) -> Iterator[Span]:
    challenge = each.challenge
    end = challenge.closed or each.as_at
    if challenge.answer is None:
        yield Span("waiting", challenge.raised, end)
    else:
        yield Span("waiting", challenge.raised, challenge.answer.when)
        yield Span("open", challenge.answer.when, end)


def _marks(challenge: Challenge) -> Iterator[DayMark]:
    yield DayMark("raised", challenge.raised)
    if challenge.answer:
        yield DayMark("answered", challenge.answer.when)
    if challenge.closed:
        yield DayMark("closed", challenge.closed)


def _table_row(each: _Raised, records: Records) -> Row:
    challenge = each.challenge
    return Row(
        challenge.subject,
        (
            CHALLENGES[each.standing.status].word,
            capital(partner_name(challenge.raised_by, records)),
            both([partner_name(partner, records) for partner in challenge.of]),
            day_in_words(challenge.raised),
            day_in_words(challenge.answer.when) if challenge.answer else "not answered",
            day_in_words(challenge.closed) if challenge.closed else "not closed",
            f"{each.days:,}",
        ),
    )
