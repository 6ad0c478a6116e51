"""Meetings that each partner came to, of those it was asked to: the one that missed most first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.charts.figure import Row, Table
from generator.charts.periods import both
from generator.charts.spec import Described
from generator.charts.year.phrases import NOT_SUPPLIED, alt_of, how_many, made_up, partner_name, where_and_when
from generator.charts.year.spec import Count, CountBar, CountsSpec, Part
from generator.domain.answer import NotSupplied, given
from generator.domain.contribution import Attendance, Contribution
from generator.domain.report import Records
from generator.domain.wording import capital, percent, share_of

PARTS = (Part("Missed", 0), Part("Attended", None))
MOST_NAMED = 2
"""Partners that a title names; of more it gives the number."""


@dataclass(frozen=True)
class _Partner:
    """What is known of one partner. `came` is None where nobody supplied it."""

    id: str
    name: str
    came: Attendance | None

    @property
    def share(self) -> Decimal | None:
        """The share of meetings that it came to; None where it was asked to none."""
        return share_of(self.came.attended, self.came.held) if self.came and self.came.held else None


def attendance(records: Records) -> Described:
    """Describe who came to meetings."""
    shown = given(records.year.contributions.partners)
    partners = _worst_first(shown, records)
    title = _title(partners)
    subtitle = where_and_when("Meetings that each partner was asked to", records)
    rows = tuple(_table_row(p) for p in partners)
    return Described(
        spec=CountsSpec(title, PARTS, tuple(_bar(p) for p in partners), shares=True),
        title=title,
        subtitle=subtitle,
        alt=alt_of(
            "Bars: meetings missed and attended, by partner, the most missed first.", [_said(p) for p in partners]
        ),
        table=Table(subtitle, ("Partner", "Asked to", "Attended", "Missed", "Share attended"), rows),
        reading=("Each bar is all the meetings that a partner was asked to. The dark part is those it missed.",),
        notes=made_up(shown.values()),
        sources=(),
    )


def _worst_first(shown: Mapping[str, Contribution], records: Records) -> list[_Partner]:
    """Order partners by the share they came to; those of whom that is not known come last."""
    found = [
        _Partner(name, partner_name(name, records), None if isinstance(c.attendance, NotSupplied) else c.attendance)
        for name, c in shown.items()
    ]
    return sorted(found, key=lambda p: (p.share is None, p.share or 0, p.came is None))


def _title(partners: list[_Partner]) -> str:
    known = [p for p in partners if p.share is not None]
    silent = sum(p.came is None for p in partners)
    untold = f"; {how_many(silent, 'partner', 'partners')} did not say" if silent else ""
    worst = [p for p in known if p.share == known[0].share]
    if known[0].share == 100:
        return f"Every partner {'that told us' if silent else 'that was asked'} came to all its meetings{untold}"
    if len(known) == 1:
        return f"{known[0].name} came to {_of(known[0])} meetings{untold}"
    if len(worst) > MOST_NAMED or len(worst) == len(known):
        share = percent(known[0].share or Decimal(0))
        if len(worst) == len(known):
            return f"Every partner {'that told us' if silent else 'that was asked'} came to {share} of meetings{untold}"
        return f"{capital(how_many(len(worst), 'partner', 'partners'))} came to {share} of meetings, the smallest share{untold}"
    came = f"{_of(worst[0])} meetings" if len(worst) == 1 else f"{percent(worst[0].share or Decimal(0))} of meetings"
    return f"{capital(both([p.name for p in worst]))} came to {came}, the smallest share{untold}"


def _of(partner: _Partner) -> str:
    return f"{partner.came.attended} of {partner.came.held}" if partner.came else NOT_SUPPLIED


def _bar(partner: _Partner) -> CountBar:
    if partner.came is None:
        return CountBar(partner.id, partner.name, (), NOT_SUPPLIED)
    if partner.share is None:
        return CountBar(partner.id, partner.name, (), "asked to none")
    missed = partner.came.held - partner.came.attended
    numbers = (missed, partner.came.attended)
    counts = tuple(Count(i, Decimal(n), f"{n}") for i, n in enumerate(numbers) if n)
    return CountBar(partner.id, partner.name, counts, f"{percent(partner.share)}")


def _table_row(partner: _Partner) -> Row:
    if partner.came is None:
        return Row(partner.name, (NOT_SUPPLIED,) * 4)
    held, attended = partner.came.held, partner.came.attended
    share = "none held" if partner.share is None else percent(partner.share)
    return Row(partner.name, (f"{held}", f"{attended}", f"{held - attended}", share))


def _said(partner: _Partner) -> str:
    if partner.came is None:
        return f"{partner.name} {NOT_SUPPLIED}"
    if not partner.came.held:
        return f"{partner.name} asked to none"
    missed = partner.came.held - partner.came.attended
    return f"{partner.name} missed {missed} of {partner.came.held}"
