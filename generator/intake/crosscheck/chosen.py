"""Which measures an edition shows, and whose area is our own, as far as the files can be read."""

from __future__ import annotations

from generator.intake.crosscheck.references import Written, written_at
from generator.intake.library import HeldEdition, Library
from generator.intake.located import Located

Chosen = tuple[Located, Written]
"""A measure's id and the document in which it is chosen."""


def chosen_measures(edition: HeldEdition, library: Library) -> tuple[Chosen, ...] | None:
    """Give each choice of a measure: by priority in order, then the edition's own.

    None where it cannot be known, because a file is missing or unreadable, or an id is misspelt.
    """
    own = edition.edition.document
    if own.data == {}:
        return None
    documents: list[Located] = []
    for listed in written_at(own, ("priorities", "*")):
        priority = edition.priorities.get(listed.id)
        if priority is None or priority.document.data == {}:
            return None
        documents.append(priority.document)
    chosen = tuple((d, w) for d in (*documents, own) for w in written_at(d, ("measures", "*", "measure")))
    is_sure = bool(documents) and all(written.id in library.measures for _, written in chosen)
    return chosen if is_sure else None


def own_area(library: Library) -> str:
    """Give the id of the partnership's own area, or nothing where it cannot be known."""
    area = library.partnership.document.at(("area",))
    return area if isinstance(area, str) and area in library.areas.document.names(("areas",)) else ""
