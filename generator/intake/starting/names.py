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
_NAME = re.compile(r"[^\W\d_][\w'’&(),. -]*")
_ARTICLE = re.compile(r"^the\s+(?=\S)", re.IGNORECASE)
# Words that many names share, and that are no place.
_OF_ALL = re.compile(
    r"safe|safeguarding|safer|child|children|young|people|board|partnership|partners|for|in|of|and|our|local|the|l?scp|l?scb|&",
    re.IGNORECASE,
)


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
    return _ARTICLE.sub("", found["place"], count=1) if found else None


def place_guessed(name: str) -> str:
    """Give what may be the place in a name that does not say so: its words that not every partnership has."""
    own = [word for word in re.split(r"[\s,]+", name) if word and not _OF_ALL.fullmatch(re.sub(r"['’]s?$", "", word))]
    return " ".join(own) or name


def is_name(text: str) -> bool:
    """Say whether the text can be a name: letters, digits, spaces, and the few signs that names have."""
    return bool(_NAME.fullmatch(text)) and text == text.strip()


def renamed(text: str, old: Naming, new: Naming) -> str:
    """Give the text with one naming in the place of another: name, place and the id of the area."""
    names = {old.name: new.name, old.place: new.place, old.area: new.area}
    longest_first = sorted(names, key=len, reverse=True)
    found = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in longest_first))
    return found.sub(lambda match: names[match[0]], text)
