"""Which measures an edition shows, as far as its files can be read."""

from __future__ import annotations

from generator.intake.crosscheck.references import Written, written_at
from generator.intake.library import HeldEdition
from generator.intake.located import Located

Chosen = tuple[Located, Written]
"""A measure's id and the document in which it is chosen."""


def chosen_measures(edition: HeldEdition) -> tuple[Chosen, ...] | None:
    """Give each choice of a measure: by priority in order, then the edition's own. None where a file is unreadable."""
    own = edition.edition.document
    if own.data == {}:
        return None
    documents: list[Located] = []
    for listed in written_at(own, ("priorities", "*")):
        priority = edition.priorities.get(listed.id)
        if priority is None or priority.document.data == {}:
            return None
        documents.append(priority.document)
    return tuple((d, w) for d in (*documents, own) for w in written_at(d, ("measures", "*", "measure")))
