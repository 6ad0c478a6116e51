"""What the edition before showed and this one does not: it may go, but not unnoticed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.catalogue import nearest, problem
from generator.intake.crosscheck.chosen import chosen_measures
from generator.intake.crosscheck.references import written_at
from generator.intake.library import HeldEdition, Library
from generator.problems import Problem


@dataclass(frozen=True)
class _List:
    """The measures, or the priorities, of two editions in a row. `field` is where reasons stand, `beside` the list."""

    code: str
    field: str
    beside: str
    before: Sequence[str]
    now: Sequence[str]


def check_followed(library: Library) -> Iterator[Problem]:
    """Report each measure and priority that is gone since the edition before without a reason, and idle reasons."""
    for edition in library.editions.values():
        before = followed(edition, library)
        for each in _lists(edition, before, library) if before else ():
            yield from _check(edition, before.id if before else "", each)


def followed(edition: HeldEdition, library: Library) -> HeldEdition | None:
    """Give the edition that this one follows, if it is here and about an earlier year."""
    for written in written_at(edition.edition.document, ("follows",)):
        if written.id < edition.id:
            return library.editions.get(written.id)
    return None


def _lists(edition: HeldEdition, before: HeldEdition, library: Library) -> Iterator[_List]:
    earlier, now = chosen_measures(before, library), chosen_measures(edition, library)
    if earlier is not None and now is not None:
        ids = [w.id for _, w in earlier], [w.id for _, w in now]
        yield _List("edition.measure-dropped", "no_longer_shown", "measures", *ids)
    if isinstance(edition.edition.document.at(("priorities",)), list):
        yield _List("edition.priority-dropped", "no_longer_a_priority", "priorities", _listed(before), _listed(edition))


def _listed(edition: HeldEdition) -> list[str]:
    return [written.id for written in written_at(edition.edition.document, ("priorities", "*"))]


def _check(edition: HeldEdition, before: str, each: _List) -> Iterator[Problem]:
    document = edition.edition.document
    answered = {written.id: written for written in written_at(document, (each.field, "**"))}
    for gone in dict.fromkeys(each.before):
        if gone not in each.now and gone not in answered and (each.field, gone) not in document.keys:
            yield problem(each.code, document.key((each.beside,)), id=gone, before=before)
    for name, written in answered.items():
        place = document.key(written.trail)
        if name in each.now:
            yield problem("edition.not-dropped", place, id=name, field=each.field)
        elif name not in each.before:
            gone_without = [i for i in dict.fromkeys(each.before) if i not in each.now]
            meant = f" {nearest(name, gone_without)}" if gone_without else ""
            yield problem("edition.never-shown", place, id=name, field=each.field, before=before, meant=meant)
