"""What was read from the project's folder, before anybody asks whether it makes sense."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.intake import layout
from generator.intake.located import Located


@dataclass(frozen=True)
class Sources:
    """Every record and chapter by its path below the root, in the order of paths.

    `unreadable` holds the paths of files that are there but could not be read, or stand under a wrong name: what
    they would say is not known, so nobody is told that it is missing. `missing` holds the paths of folders that are
    not there; nobody is told of each file that they lack.
    """

    documents: Mapping[str, Located]
    narrative: Mapping[str, str]
    unreadable: frozenset[str] = frozenset()
    missing: frozenset[str] = frozenset()

    def has(self, path: str) -> bool:
        """Say whether there is such a file, whole or not."""
        return path in self.documents or path in self.narrative or path in self.unreadable

    def ids(self, folder: str, ending: str) -> tuple[str, ...]:
        """Give the ids of the files right below `folder`, in order."""
        start = f"{folder}/"
        names = (
            p.removeprefix(start) for p in {*self.documents, *self.narrative, *self.unreadable} if p.startswith(start)
        )
        ids = (n.removesuffix(ending) for n in names if "/" not in n and n.endswith(ending))
        return tuple(sorted(name for name in ids if "." not in name))

    def editions(self) -> tuple[str, ...]:
        """Give the editions that have a folder in `data/editions/`, oldest name first."""
        start = f"{layout.EDITIONS}/"
        paths = {*self.documents, *self.unreadable}
        return tuple(sorted({p.removeprefix(start).split("/")[0] for p in paths if p.startswith(start)}))
