"""The actions of a priority along the calendar: when each began, was due and was done, and what showed later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.charts.figure import Row, Table
from generator.charts.spec import Described
from generator.charts.year.days import calendar, days_of, rows_in_words
from generator.charts.year.labels import ACTIONS
from generator.charts.year.phrases import alt_of, how_many, made_up, out_of, partner_name, verb, where_and_when
from generator.charts.year.spec import DayKind, DayMark, Span, SpanKind, TimeRow
from generator.disclose.disclosed import Disclosed
from generator.domain.action import Action
from generator.domain.answer import given
from generator.domain.period_words import day_in_words
from generator.domain.report import Records
from generator.domain.standing import ACTION_STATUSES, ActionStatus
from generator.domain.wording import capital, number
from generator.evaluate.year_results import Standing

SPANS: Mapping[SpanKind, str] = {
    "work": "Work going on",
    "late": "Late",
    "planned": "Time left",
}
DAYS: Mapping[DayKind, str] = {
    "due": "Due",
    "moved": "Due before it was moved",
    "done": "Done",
    "evidence": "Evidence",
    "withdrawn": "Withdrawn",
}


@dataclass(frozen=True)
class _Act:
    """An action and where it stands."""

    id: str
    action: Action
    standing: Standing[ActionStatus]


def timeline(priority: str, disclosed: Disclosed, records: Records) -> Described:
    """Describe the actions of a priority, the gravest first."""
    owner = records.priorities[priority]
    acts = [_Act(name, action, disclosed.standings.actions[name]) for name, action in given(owner.actions).items()]
    acts.sort(key=lambda act: (ACTION_STATUSES.index(act.standing.status), -(act.standing.days or 0)))
    as_at = records.edition.published
    rows = tuple(_row(act, as_at) for act in acts)
    title = f"{owner.title}: {_found([act.standing.status for act in acts])}"
    subtitle = where_and_when("Actions of this priority", records)
    columns = ("Action", "Where it stands", "Who answers for it", "Started", "Due", "Done", "Latest evidence")
    return Described(
        spec=calendar(title, rows, as_at, SPANS, DAYS),
        title=title,
        subtitle=subtitle,
        alt=alt_of(
            f"Timeline of {how_many(len(acts), 'action', 'actions, the gravest first')}.",
            rows_in_words(rows),
        ),
        table=Table(subtitle, columns, tuple(_table_row(act, records) for act in acts)),
        reading=(),
        notes=made_up(act.action for act in acts),
        sources=(),
    )


def _found(statuses: Sequence[ActionStatus]) -> str:
    """Say how many are late or at risk, else how many are done."""
    late, risk = statuses.count("late"), statuses.count("at-risk")
    if late:
        tail = f" and {number(risk)} at risk" if risk else ""
        return f"{out_of(late, len(statuses), 'action', 'actions')} {verb(late, 'is', 'are')} late{tail}"
    if risk:
        return f"{out_of(risk, len(statuses), 'action', 'actions')} {verb(risk, 'is', 'are')} at risk; none is late"
    done = sum(status in {"complete", "embedded"} for status in statuses)
    if not done and len(statuses) == 1:
        return "the only action is not done, and not late"
    return f"{out_of(done, len(statuses), 'action', 'actions')} {verb(done or 1, 'is', 'are')} done; none is late"


def _row(act: _Act, as_at: date) -> TimeRow:
    action = act.action
    return TimeRow(
        id=act.id,
        name=action.what,
        verdict=ACTIONS[act.standing.status],
        remarks=_remarks(act, as_at),
        spans=tuple(_spans(action, as_at)),
        marks=tuple(_marks(action)),
    )


def _spans(action: Action, as_at: date) -> Iterator[Span]:
    """Give the time of work until it ended or was due, then the time that it was late, or that it has left."""
    ended = action.completed or (action.withdrawn.on if action.withdrawn else None)
    until = ended or as_at
    if action.started and action.started < min(until, action.due):
        yield Span("work", action.started, min(until, action.due))
    if until > action.due and not action.withdrawn:
        yield Span("late", action.due, until)
    if ended is None and action.due > as_at:
        yield Span("planned", as_at, action.due)


def _marks(action: Action) -> Iterator[DayMark]:
    yield from (DayMark("moved", day) for day in action.moved_from)
    yield DayMark("due", action.due)
    if action.completed:
        yield DayMark("done", action.completed)
    if action.withdrawn:
        yield DayMark("withdrawn", action.withdrawn.on)
    yield from (DayMark("evidence", item.when) for item in action.evidence)


def _remarks(act: _Act, as_at: date) -> tuple[str, ...]:
    """Say the day that matters, and by how much it was passed."""
    action = act.action
    if action.withdrawn:
        return (f"withdrawn on {day_in_words(action.withdrawn.on)}",)
    if action.completed:
        after = (action.completed - action.due).days
        late = (f"{days_of(after)} late",) if after > 0 else ()
        return (f"done on {day_in_words(action.completed)}", *late)
    due = f"due on {day_in_words(action.due)}"
    passed = act.standing.days or (as_at - action.due).days
    return (due, f"{days_of(passed)} ago") if action.due < as_at else (due,)


def _table_row(act: _Act, records: Records) -> Row:
    action = act.action
    done = day_in_words(action.completed) if action.completed else "withdrawn" if action.withdrawn else "not done"
    latest = max((item.when for item in action.evidence), default=None)
    return Row(
        action.what,
        (
            ACTIONS[act.standing.status].word,
            capital(partner_name(action.owner, records)),
            day_in_words(action.started) if action.started else "no day given",
            day_in_words(action.due),
            done,
            day_in_words(latest) if latest else "none",
        ),
    )
