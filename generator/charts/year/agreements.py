"""Agreements to share information, by partner: not signed, signed but overdue for review, and in force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.charts.figure import Row, Table
from generator.charts.spec import Described
from generator.charts.year.phrases import alt_of, how_many, made_up, partner_name, verb, where_and_when
from generator.charts.year.spec import Count, CountBar, CountsSpec, Part
from generator.domain.answer import NotSupplied, given
from generator.domain.period_words import day_in_words
from generator.domain.report import Records
from generator.domain.sharing import SharingAgreement
from generator.domain.wording import capital
from generator.evaluate.agreement_state import review_overdue

PARTS = (Part("Not signed", 0), Part("Signed, review overdue", 1), Part("Signed", None))


@dataclass(frozen=True)
class _Partner:
    """How many agreements one partner has not signed, has signed that are overdue for review, and has signed else."""

    id: str
    name: str
    numbers: tuple[int, int, int]


def agreements(records: Records) -> Described:
    """Describe who has signed which agreements."""
    held = given(records.year.sharing.agreements)
    as_at = records.edition.published
    partners = _worst_first(list(held.values()), as_at, records)
    title = _title(partners, sum(review_overdue(a, as_at) for a in held.values()), len(held))
    subtitle = where_and_when(f"Agreements to share information on {day_in_words(as_at)}, by partner", records)
    rows = tuple(Row(p.name, (*(f"{n}" for n in p.numbers), f"{sum(p.numbers)}")) for p in partners)
    undated = sum(isinstance(a.review_due, NotSupplied) for a in held.values())
    return Described(
        spec=CountsSpec(title, PARTS, tuple(_bar(p) for p in partners)),
        title=title,
        subtitle=subtitle,
        alt=alt_of("Bars: agreements signed and not signed, by partner.", [_said(p) for p in partners]),
        table=Table(subtitle, ("Partner", *(part.name for part in PARTS), "All"), rows),
        reading=(),
        notes=(
            *(
                (f"Of {how_many(undated, 'agreement', 'agreements')} nobody told us when a review is due.",)
                if undated
                else ()
            ),
            *made_up(held.values()),
        ),
        sources=(),
    )


def _worst_first(held: list[SharingAgreement], as_at: date, records: Records) -> list[_Partner]:
    named = dict.fromkeys(partner for a in held for partner in (*a.partners, *a.not_signed))
    partners = [
        _Partner(
            name,
            partner_name(name, records),
            (
                sum(name in a.not_signed for a in held),
                sum(name in a.partners and review_overdue(a, as_at) for a in held),
                sum(name in a.partners and not review_overdue(a, as_at) for a in held),
            ),
        )
        for name in named
    ]
    return sorted(partners, key=lambda p: (-p.numbers[0], -p.numbers[1]))


def _title(partners: list[_Partner], overdue: int, held: int) -> str:
    unsigned = sum(p.numbers[0] > 0 for p in partners)
    review = f"{how_many(overdue, 'agreement', 'agreements')} {verb(overdue, 'is', 'are')} overdue for review"
    if unsigned:
        who = capital(how_many(unsigned, "partner", "partners"))
        said = f"{who} {verb(unsigned, 'has', 'have')} not signed every agreement"
        return f"{said}; {review}" if overdue else said
    if overdue:
        return capital(review)
    return f"Every partner has signed {verb(held, 'the agreement', 'its agreements')}; none is overdue for review"


def _bar(partner: _Partner) -> CountBar:
    counts = tuple(Count(i, Decimal(n), f"{n}") for i, n in enumerate(partner.numbers) if n)
    return CountBar(partner.id, partner.name, counts, f"{sum(partner.numbers[1:])} of {sum(partner.numbers)} signed")


def _said(partner: _Partner) -> str:
    return f"{partner.name} {sum(partner.numbers[1:])} of {sum(partner.numbers)} signed"
