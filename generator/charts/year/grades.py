"""Grades that audits gave, one bar an audit, in the order of the scale; one that looked again stands below the first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.charts.figure import Row, Table
from generator.charts.spec import Described
from generator.charts.verdicts import DIRECTIONS
from generator.charts.year.phrases import (
    NOT_SUPPLIED,
    alt_of,
    cell_percent,
    cell_words,
    how_many,
    made_up,
    reason_notes,
    symbol_notes,
    where_and_when,
)
from generator.charts.year.spec import Count, CountBar, CountsSpec, Part
from generator.disclose.cells import Cell, Shown, Withheld
from generator.disclose.year_cells import DisclosedAudit, DisclosedYear
from generator.domain.answer import NotSupplied, given
from generator.domain.audit import AuditDefinition, Scale
from generator.domain.period_words import day_in_words
from generator.domain.report import Records


@dataclass(frozen=True)
class _Audit:
    """An audit and what may be shown of its counts: None of one of the report before, which shows them itself.

    `before` is the one that it repeats, where that is shown too.
    """

    id: str
    definition: AuditDefinition
    found: DisclosedAudit | None
    before: str | None

    @property
    def name(self) -> str:
        return f"{self.definition.theme}, {self.definition.when.year}"

    @property
    def grades(self) -> Mapping[str, Cell]:
        return {} if self.found is None or isinstance(self.found.grades, NotSupplied) else self.found.grades

    @property
    def good_enough(self) -> Cell | None:
        """The share that is good enough. Beside a hidden grade it would help to tell that grade."""
        known = self.found.good_enough if self.found else None
        return next((cell for cell in self.grades.values() if isinstance(cell, Withheld)), known)


def grades(year: DisclosedYear, records: Records) -> Described:
    """Describe how cases were graded."""
    scale = records.year.audits.scale
    if isinstance(scale, NotSupplied):
        raise TypeError("there is no scale, so no audit has grades")
    audits = _ordered(year, records)
    title = _title(audits)
    subtitle = where_and_when("Cases in each grade, by audit", records)
    cells = [cell for audit in audits for cell in (*audit.grades.values(), audit.good_enough)]
    return Described(
        spec=CountsSpec(title, _parts(scale), tuple(_bar(audit, scale) for audit in audits)),
        title=title,
        subtitle=subtitle,
        alt=alt_of("Stacked bars: cases in each grade, one bar an audit.", [_said(audit, scale) for audit in audits]),
        table=Table(
            subtitle,
            ("Audit", "Finished", *scale.grades.values(), "Share good enough"),
            tuple(_row(audit, scale) for audit in audits),
        ),
        reading=(
            f"Grades down to “{scale.grades[scale.good_from]}” count as good enough.",
            *(("An audit that looked again stands right below the one it repeats.",) if _repeats(audits) else ()),
            *(("A dashed box is a number that is hidden. Its length says nothing.",) if _hidden(audits) else ()),
        ),
        notes=(*symbol_notes(cells), *_reasons(audits), *made_up(audit.definition for audit in audits)),
        sources=(),
    )


def _ordered(year: DisclosedYear, records: Records) -> list[_Audit]:
    """Put each audit that looked again right below the one that it repeats, the rest as they were written."""
    audits = records.year.audits
    known = {**audits.earlier, **given(audits.audits)}
    repeats = {a.re_audit_of for a in given(audits.audits).values()}
    shown = {name: a for name, a in known.items() if name in given(audits.audits) or name in repeats}
    ordered: list[str] = []

    def found(name: str) -> DisclosedAudit | None:
        return year.audits[name] if name in given(audits.audits) else None

    def put(name: str) -> None:
        if name in ordered:
            return
        ordered.append(name)
        for later, audit in shown.items():
            if audit.re_audit_of == name:
                put(later)

    for name, audit in shown.items():
        if audit.re_audit_of not in shown:
            put(name)
    # Audits that repeat each other in a ring have no first; they are shown all the same.
    for name in shown:
        put(name)
    return [
        _Audit(name, shown[name], found(name), before if (before := shown[name].re_audit_of) in shown else None)
        for name in ordered
    ]


def _reasons(audits: list[_Audit]) -> tuple[str, ...]:
    """Say why an audit of this edition has no grades. Those of the edition before are told there."""
    return reason_notes((audit.name, audit.found.grades) for audit in audits if audit.found)


def _parts(scale: Scale) -> tuple[Part, ...]:
    """Give the weakest grade the strongest colour and the best the pale one, as what is missing and what is in order."""
    return tuple(Part(name, len(scale.grades) - 1 - i if i else None) for i, name in enumerate(scale.grades.values()))


def _title(audits: list[_Audit]) -> str:
    shares = [(audit, cell) for audit in audits if isinstance(cell := audit.good_enough, Shown)]
    if not shares:
        return f"No share of good enough cases can be shown for {how_many(len(audits), 'audit', 'audits')}"
    lowest, cell = min(shares, key=lambda found: found[1].value)
    said = cell_percent(cell) if cell.n is None or cell.of is None else f"{cell.n:,} of {cell.of:,}"
    among = f", the lowest share of {how_many(len(shares), 'audit', 'audits')}" if len(shares) > 1 else ""
    return f"{lowest.name}: {said} cases were good enough{among}"


def _bar(audit: _Audit, scale: Scale) -> CountBar:
    if audit.found is None or isinstance(audit.found.grades, NotSupplied):
        return CountBar(audit.id, audit.name, (), f"grades {NOT_SUPPLIED}", follows=audit.before is not None)
    counts = tuple(
        Count(place, cell.value if isinstance(cell, Shown) else None, cell_words(cell))
        for place, grade in enumerate(scale.grades)
        if (cell := audit.grades.get(grade)) is not None and not (isinstance(cell, Shown) and cell.value == 0)
    )
    share = audit.good_enough
    end = f"{cell_percent(share)} good enough" if isinstance(share, Shown) else ""
    return CountBar(audit.id, audit.name, counts, end, _again(audit), follows=audit.before is not None)


def _again(audit: _Audit) -> str:
    """Say what looking again showed."""
    again = audit.found.re_audit if audit.found else None
    if again is None:
        return ""
    return f"Looked again: {str(DIRECTIONS[again.verdict]).lower()}"


def _row(audit: _Audit, scale: Scale) -> Row:
    cells = tuple(cell_words(audit.grades.get(grade)) for grade in scale.grades)
    return Row(audit.definition.theme, (day_in_words(audit.definition.when), *cells, cell_percent(audit.good_enough)))


def _said(audit: _Audit, scale: Scale) -> str:
    if not audit.grades:
        return f"{audit.name} {NOT_SUPPLIED}"
    numbers = ", ".join(f"{cell_words(audit.grades.get(g))} {name}" for g, name in scale.grades.items())
    return f"{audit.name} ({numbers})"


def _repeats(audits: list[_Audit]) -> bool:
    return any(audit.before for audit in audits)


def _hidden(audits: list[_Audit]) -> bool:
    return any(isinstance(cell, Withheld) for audit in audits for cell in audit.grades.values())
