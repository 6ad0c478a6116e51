"""The name of a partnership, and the place that it stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.intake.layout import as_id

_PLACE_OF = re.compile(
    r"(?P<place>.+?)(?:['’]s?)?\s+(?:Local\s+)?"
    r"(?:Safeguarding Children(?:['’]s)?|Children(?:['’]s)? Safeguarding|Safeguarding)\s+(?:Board|Partnership|Partners)",
    re.IGNORECASE,
)
# What YAML could read as anything but words has no place in a name: it stands unquoted in many files.
_NAME = re.compile(r"[^\W\d_][\w'’&(). -]*")


@dataclass(frozen=True)
class Naming:
    """What a report calls its partnership, and the place that charts label."""

    name: str
    place: str

    @property
    def area(self) -> str:
        """The id of the partnership's own area."""
        return as_id(self.place)


def place_of(name: str) -> str | None:
    """Give the place in a partnership's name: `Northvale` of "Northvale Safeguarding Children Partnership"."""
    found = _PLACE_OF.fullmatch(name.strip())
    return found["place"] if found else None


def is_name(text: str) -> bool:
    """Say whether the text can be a name: letters, digits, spaces, and the few signs that names have."""
    return bool(_NAME.fullmatch(text)) and text == text.strip()


def renamed(text: str, old: Naming, new: Naming) -> str:
    """Give the text with one naming in the place of another: name, place and the id of the area."""
    names = {old.name: new.name, old.place: new.place, old.area: new.area}
    longest_first = sorted(names, key=len, reverse=True)
    found = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in longest_first))
    return found.sub(lambda match: names[match[0]], text)
