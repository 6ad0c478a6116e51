"""What a committee asked: still the same kind of item a year later, and settled only by papers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.catalogue import problem
from generator.domain.answer import given
from generator.intake.crosscheck.followed import followed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.domain.scrutiny import CommitteeItem
    from generator.intake.library import HeldEdition, Library
    from generator.problems import Problem


def check_committee(library: Library) -> Iterator[Problem]:
    """Report items that have become another kind since the edition before, and those settled by nothing on record."""
    for edition in library.editions.values():
        before = followed(edition, library)
        asked = _items(before) if before else {}
        document = edition.year.scrutiny.document
        for name, item in _items(edition).items():
            earlier = asked.get(name)
            if before is not None and earlier is not None and item.kind != earlier.kind:
                place = document.value(("committee", name, "kind"))
                yield problem("scrutiny.kind-changed", place, id=name, kind=earlier.kind, before=before.id)
            for number, each in enumerate(item.follow_ups):
                if each.settles and each.source is None:
                    place = document.key(("committee", name, "follow_ups", number, "settles"))
                    yield problem("scrutiny.settled-without-source", place, id=name)


def _items(edition: HeldEdition) -> Mapping[str, CommitteeItem]:
    record = edition.year.scrutiny.record
    return given(record.committee) if record else {}
