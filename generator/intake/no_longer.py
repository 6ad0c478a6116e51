"""What an edition says of the measures and priorities that it has no longer, with the titles by which readers knew them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.edition import NoLonger
from generator.intake.crosscheck.followed import followed

if TYPE_CHECKING:
    from generator.intake.library import HeldEdition, Library


def no_longer_shown(edition: HeldEdition, library: Library) -> tuple[NoLonger, ...]:
    """Give the measures that the edition has dropped, in the order of its record."""
    record = edition.edition.record
    held = library.measures
    return tuple(
        NoLonger(name, _title(name, held[name].document.at(("title",)) if name in held else None), why)
        for name, why in (record.no_longer_shown if record else {}).items()
    )


def no_longer_priorities(edition: HeldEdition, library: Library) -> tuple[NoLonger, ...]:
    """Give the priorities that the edition has dropped, each with the title that it had in the edition before."""
    record, before = edition.edition.record, followed(edition, library)
    held = before.priorities if before else {}
    return tuple(
        NoLonger(name, _title(name, held[name].document.at(("title",)) if name in held else None), why)
        for name, why in (record.no_longer_a_priority if record else {}).items()
    )


def _title(name: str, title: object) -> str:
    return " ".join(title.split()) if isinstance(title, str) and title.strip() else name
