"""Data that each partner owed: not received, late, or in time. The partner with the most missing comes first."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from generator.charts.figure import Row, Table
from generator.charts.spec import Described
from generator.charts.year.phrases import NOT_SUPPLIED, alt_of, how_many, made_up, out_of, partner_name, where_and_when
from generator.charts.year.spec import Count, CountBar, CountsSpec, Part
from generator.domain.answer import NoneToReport, NotSupplied, given
from generator.domain.contribution import Returns
from generator.domain.report import Records
from generator.domain.wording import capital, number, share_of

PARTS = (Part("Not received", 0), Part("Received late", 1), Part("Received in time", None))
NONE_OWED = "none owed"


@dataclass(frozen=True)
class _Owed:
    """What one partner owed; `returns` is None where there is nothing to draw, and `why` says so."""

    id: str
    name: str
    returns: Returns | None
    why: str = ""

    @property
    def numbers(self) -> tuple[int, int, int]:
        """How many were not received, came late and came in time."""
        r = self.returns
        return (r.not_received, r.late, r.received - r.late) if r else (0, 0, 0)

    @property
    def worst(self) -> tuple[Decimal, Decimal]:
        """The share that never came, then the share that came late."""
        missing, late, in_time = self.numbers
        whole = missing + late + in_time
        return (share_of(missing, whole), share_of(late, whole)) if whole else (Decimal(0), Decimal(0))


def returns(records: Records) -> Described:
    """Describe which returns of data came, and when."""
    shown = given(records.year.contributions.partners)
    owed = [_owed(name, c.returns, records) for name, c in shown.items()]
    owed.sort(key=lambda o: (o.returns is None, o.why == NONE_OWED, *(-share for share in o.worst)))
    title = _title(owed)
    subtitle = where_and_when("Returns of data that each partner owed", records)
    columns = ("Partner", "Owed", *(part.name for part in PARTS))
    return Described(
        spec=CountsSpec(title, PARTS, tuple(_bar(o) for o in owed)),
        title=title,
        subtitle=subtitle,
        alt=alt_of("Bars: returns of data not received, late and in time, by partner.", [_said(o) for o in owed]),
        table=Table(subtitle, columns, tuple(_row(o) for o in owed)),
        reading=(),
        notes=made_up(shown.values()),
        sources=(),
    )


def _owed(name: str, answer: Returns | NotSupplied | NoneToReport, records: Records) -> _Owed:
    called = partner_name(name, records)
    if isinstance(answer, NotSupplied):
        return _Owed(name, called, None, NOT_SUPPLIED)
    if isinstance(answer, NoneToReport) or not answer.due:
        return _Owed(name, called, None, NONE_OWED)
    return _Owed(name, called, answer)


def _title(owed: list[_Owed]) -> str:
    missing, late, in_time = (sum(o.numbers[i] for o in owed) for i in range(3))
    silent = sum(o.why == NOT_SUPPLIED for o in owed)
    tail = f"; {how_many(silent, 'partner', 'partners')} did not say" if silent else ""
    due = missing + late + in_time
    if not missing and not late:
        return f"{capital(out_of(due, due, 'return', 'returns'))} of data came in time{tail}"
    if missing and late:
        return f"Of {how_many(due, 'return', 'returns')} of data, {number(missing)} never came and {number(late)} came late{tail}"
    what = "never came" if missing else "came late"
    return f"{capital(out_of(missing or late, due, 'return', 'returns'))} of data {what}{tail}"


def _bar(owed: _Owed) -> CountBar:
    counts = tuple(Count(i, Decimal(n), f"{n}") for i, n in enumerate(owed.numbers) if n)
    not_in_time = sum(owed.numbers[:2])
    end = owed.why or (f"{not_in_time} of {sum(owed.numbers)} not in time" if not_in_time else "all in time")
    return CountBar(owed.id, owed.name, counts, end)


def _row(owed: _Owed) -> Row:
    if owed.returns is None:
        return Row(owed.name, (owed.why,) * 4)
    return Row(owed.name, (f"{sum(owed.numbers)}", *(f"{n}" for n in owed.numbers)))


def _said(owed: _Owed) -> str:
    missing, late, in_time = owed.numbers
    return f"{owed.name} {owed.why or f'{missing} missing, {late} late, {in_time} in time'}"
