"""The period that a token asks for: it must be one that can be, and one in which the area has a figure."""

from __future__ import annotations

from generator.domain.period import BadPeriodError, Period, parse_period
from generator.intake.known import Known
from generator.intake.token_clauses import Clause, Meaning


def period_of(meaning: Meaning, clauses: dict[str, Clause], measure: str, area: str) -> tuple[str | None, bool]:
    """Find the period that is asked for, and whether there is a figure: `(None, True)` means the latest."""
    known = meaning.known
    held = _periods(known, measure, area)
    clause = clauses.get("in")
    if not held:
        areas = [a for a in known.periods.get(measure, {}) if known.periods[measure][a]]
        listed = ", ".join(f"`{a}`" for a in areas[:12]) or "no area at all yet"
        at = clauses.get("for", clauses[""]).at
        meaning.report("narrative.token-no-area-values", at, measure=measure, area=_called(known, area), areas=listed)
        return None, False
    if clause is None:
        return None, _held_in_our_latest(meaning, clauses, measure, area)
    period = _parsed(meaning, clause, measure, area)
    return (period.id, True) if period else (None, False)


def since_of(meaning: Meaning, clauses: dict[str, Clause], measure: str) -> tuple[str | None, bool]:
    """Find the period from which a change of our own figures is to start, and whether there can be one.

    `(None, True)` means that no period was named.
    """
    known, clause = meaning.known, clauses.get("since")
    if clause is None or not _periods(known, measure, known.own_area):
        return period_of(meaning, {"": clauses[""]}, measure, known.own_area)
    period = _parsed(meaning, clause, measure, known.own_area)
    if period is None:
        return None, False
    held = _periods(known, measure, known.own_area)
    if period.id == max(held):
        earlier = _listed(held - {period.id}) or "no other period"
        meaning.report("narrative.token-since-newest", clause.at, measure=measure, period=period.prose, periods=earlier)
        return None, False
    return period.id, True


def _parsed(meaning: Meaning, clause: Clause, measure: str, area: str) -> Period | None:
    """Read a period, which must be one that can be and one in which the area has a row."""
    known = meaning.known
    held, definition = _periods(known, measure, area), known.measures[measure]
    try:
        period = parse_period(clause.text, definition.period, taken_on=definition.taken_on)
    except BadPeriodError as reason:
        meaning.report("narrative.token-bad-period", clause.at, reason=reason, measure=measure, periods=_listed(held))
        return None
    if period.id in held:
        return period
    meaning.report(
        "narrative.token-no-period", clause.at, measure=measure, area=_called(known, area), period=period.prose,
        periods=_listed(held),
    )  # fmt: skip
    return None


def _held_in_our_latest(meaning: Meaning, clauses: dict[str, Clause], measure: str, area: str) -> bool:
    """Without a period a token means our own latest one, for whomever it asks: there must be a figure then."""
    known = meaning.known
    held = _periods(known, measure, area)
    ours = _periods(known, measure, known.own_area)
    latest = max(ours) if ours else None  # ids of one kind of period sort as time does
    if latest is None or latest in held:
        return True
    meaning.report(
        "narrative.token-no-period", clauses.get("for", clauses[""]).at, measure=measure, area=_called(known, area),
        period=latest, periods=_listed(held),
    )  # fmt: skip
    return False


def _periods(known: Known, measure: str, area: str) -> frozenset[str]:
    """Give the periods held for an area; for the neighbours, those held for any other council."""
    by_area = known.periods.get(measure, {})
    if area != known.neighbour_set_id:
        return by_area.get(area, frozenset())
    others = (a for a in by_area if a != known.own_area and a in known.areas and known.areas[a].kind == "council")
    return frozenset().union(*(by_area[a] for a in others))


def _called(known: Known, area: str) -> str:
    return known.areas[area].name if area in known.areas else "the statistical neighbours"


def _listed(periods: frozenset[str]) -> str:
    """Name the periods in order, the middle of a long row left out."""
    names = sorted(periods)
    if len(names) > 8:
        return f"{', '.join(names[:2])} … {', '.join(names[-4:])}"
    return ", ".join(names)
