"""Money that each partner gave, in pounds and as a share of all that came in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.charts.figure import Row, Table
from generator.charts.spec import Described
from generator.charts.year.phrases import NOT_SUPPLIED, alt_of, how_many, made_up, partner_name, where_and_when
from generator.charts.year.spec import Count, CountBar, CountsSpec, Part
from generator.domain.answer import NoneToReport, NotSupplied, given
from generator.domain.contribution import Budget, Contribution
from generator.domain.report import Records
from generator.domain.wording import capital, number, percent, pounds, share_of

OTHERS = "Others, such as grants"
NONE = "none"


@dataclass(frozen=True)
class _Giver:
    """What one gave: an amount, or None where nobody supplied it. `partner`: it is one of the partners."""

    id: str
    name: str
    gave: Decimal | None
    partner: bool = True


def money(records: Records) -> Described:
    """Describe who paid for the partnership's work."""
    contributions = records.year.contributions
    budget = None if isinstance(contributions.budget, NotSupplied) else contributions.budget
    shown = given(contributions.partners)
    givers = _largest_first(shown, budget, records)
    total = budget.total if budget and budget.total else None
    title = _title(givers, total)
    subtitle = where_and_when("Pounds given to the partnership’s budget", records)
    columns = ("Partner", "Pounds", *(("Share of the budget",) if total else ()))
    return Described(
        spec=CountsSpec(title, (Part("Pounds given", 0),), tuple(_bar(g, total) for g in givers)),
        title=title,
        subtitle=subtitle,
        alt=alt_of("Bars: pounds given, by partner, the most first.", [f"{g.name} {_words(g)}" for g in givers]),
        table=Table(subtitle, columns, tuple(_row(g, total) for g in givers)),
        reading=(),
        notes=made_up((*shown.values(), *((budget,) if budget else ()))),
        sources=(),
    )


def _largest_first(shown: Mapping[str, Contribution], budget: Budget | None, records: Records) -> list[_Giver]:
    """Order partners by what they gave, then those of whom it is not known; what others gave comes last."""
    found = [_Giver(name, partner_name(name, records), _amount(c)) for name, c in shown.items()]
    ordered = sorted(found, key=lambda g: (g.gave is None, -(g.gave or 0)))
    others = [_Giver("others", OTHERS, budget.other, partner=False)] if budget and budget.other else []
    return [*ordered, *others]


def _amount(contribution: Contribution) -> Decimal | None:
    if isinstance(contribution.money, NotSupplied):
        return None
    return Decimal(0) if isinstance(contribution.money, NoneToReport) else contribution.money


def _title(givers: list[_Giver], total: Decimal | None) -> str:
    partners = [g for g in givers if g.partner]
    most = [g for g in partners if g.gave == partners[0].gave]
    none, silent = (sum(g.gave == 0 for g in partners), sum(g.gave is None for g in partners))
    without = [*([f"{number(none)} gave none"] if none else []), *([f"{number(silent)} did not say"] if silent else [])]
    tail = f"; {' and '.join(without)}" if without else ""
    amount = most[0].gave or Decimal(0)
    of_all = f", {percent(share_of(amount, total))} of the budget" if total else ""
    if len(most) > 1:
        who = how_many(len(most), "partner", "partners")
        return f"{capital(who)} gave the most, {pounds(amount)} each{tail}"
    return f"{capital(most[0].name)} gave the most: {pounds(amount)}{of_all}{tail}"


def _words(giver: _Giver) -> str:
    if giver.gave is None:
        return NOT_SUPPLIED
    return pounds(giver.gave) if giver.gave else NONE


def _bar(giver: _Giver, total: Decimal | None) -> CountBar:
    share = f" ({percent(share_of(giver.gave, total))})" if giver.gave and total else ""
    counts = (Count(0, giver.gave, ""),) if giver.gave else ()
    return CountBar(giver.id, giver.name, counts, f"{_words(giver)}{share}")


def _row(giver: _Giver, total: Decimal | None) -> Row:
    share = NOT_SUPPLIED if giver.gave is None else percent(share_of(giver.gave, total)) if total else ""
    return Row(giver.name, (_words(giver), *((share,) if total else ())))
