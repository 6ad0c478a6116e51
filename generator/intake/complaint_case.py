"""One fault of a record with all that a message about it may need, in words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pydantic import BaseModel

from generator.intake.faults import Fault
from generator.intake.layout import EDITIONS
from generator.intake.located import Located, Trail
from generator.intake.shape import may_be_none, may_be_not_supplied
from generator.problems import Place

VALUES = "values"
"""The field of a measure that holds figures. What stands there is not quoted: the report may hide it."""

_OWNERS = frozenset({"owner", "accountable", "raised_by", "to"})
_PARTNERS = _OWNERS | {"of", "partner", "partners", "not_signed", "chaired_by", "agencies", "used_by"}
"""Fields of an edition that hold the ids of partners; all partners together can be one of `_OWNERS`."""


@dataclass(frozen=True)
class Case:
    """One fault with all that its message may need."""

    fault: Fault
    model: type[BaseModel]
    document: Located
    partners: tuple[str, ...] = ()

    @property
    def trail(self) -> Trail:
        """The way to what is wrong."""
        return self.fault.trail

    @property
    def here(self) -> Place:
        """Say where it stands."""
        return self.document.value(self.trail)

    @property
    def field(self) -> str:
        """Give the name of the field, also for an item of a list in it."""
        return next((step for step in reversed(self.trail) if isinstance(step, str)), "")

    @property
    def subject(self) -> str:
        """Name the value: by its field, or by its number in the list."""
        if not self.trail:
            return "The file"
        last = self.trail[-1]
        if isinstance(last, str):
            return f"`{last}`"
        return f"Item {last + 1} of `{self.trail[-2]}`" if len(self.trail) > 1 else f"Item {last + 1}"

    @property
    def got(self) -> str:
        """Say what is written there, and quote it if it cannot be a figure that the report hides."""
        written = self.fault.written
        if isinstance(written, bool):
            return f"`{str(written).lower()}`"
        if isinstance(written, dict):
            return "fields"
        if isinstance(written, list):
            return "a list"
        if not isinstance(written, str):
            return "a number"
        if VALUES in self.trail and re.search("[0-9]", written):
            return "text"
        return f"the text `{shortened(written)}`"

    @property
    def or_not_supplied(self) -> str:
        """Offer, at the end of a sentence, the answers that need no more than a reason."""
        if not may_be_not_supplied(self.model, self.trail):
            return ""
        if may_be_none(self.model, self.trail):
            return ", or write below it `none:` and why there was none, or `not_supplied:` and why nobody knows"
        return ", or write `not_supplied:` and why below it"

    @property
    def else_not_supplied(self) -> str:
        """Offer the same as a sentence of its own."""
        if not may_be_not_supplied(self.model, self.trail):
            return ""
        if may_be_none(self.model, self.trail):
            return " If there was none, write `none:` and why below it; if nobody knows, `not_supplied:` and why."
        return " If nobody knows, write `not_supplied:` and why below it."

    @property
    def is_partner(self) -> bool:
        """Whether a partner's id is wanted here, and there are partners to choose from."""
        return bool(self.partners) and self.field in _PARTNERS and self.document.file.startswith(f"{EDITIONS}/")

    @property
    def may_be_shared(self) -> bool:
        """Whether all partners together can stand here."""
        return self.field in _OWNERS


def shortened(text: str) -> str:
    """Give a text as one short line."""
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:39]}…"
