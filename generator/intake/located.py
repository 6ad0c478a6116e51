"""A document that remembers where each of its keys and values was written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.problems import Place

Trail = tuple[str | int, ...]
"""The way from the top of a document to a value: names of fields, and numbers of items from 0."""

Position = tuple[int, int]
"""Line and column, from 1."""


@dataclass(frozen=True)
class Located:
    """Plain data (dict, list, str, int, Decimal, bool, None) with the position of every key and value.

    `doubtful` holds the trails of values about which the reader of YAML has already complained: nobody need be told
    a second time that they are wrong.
    """

    file: str
    data: object
    values: Mapping[Trail, Position]
    keys: Mapping[Trail, Position]
    doubtful: frozenset[Trail] = frozenset()

    def at(self, trail: Trail) -> object:
        """Give the value at the end of `trail`, or None where there is none."""
        found = self.data
        for step in trail:
            try:
                found = found[step]  # type: ignore[index]
            except (KeyError, IndexError, TypeError):
                return None
        return found

    def value(self, trail: Trail) -> Place:
        """Say where a value starts; for one that is not there, where its record starts."""
        for length in range(len(trail), -1, -1):
            position = self.values.get(trail[:length])
            if position:
                return Place(self.file, *position)
        return Place(self.file)

    def key(self, trail: Trail) -> Place:
        """Say where the name of a field starts; for an item of a list, where the item starts."""
        position = self.keys.get(trail)
        return Place(self.file, *position) if position else self.value(trail)

    def names(self, trail: Trail = ()) -> tuple[str, ...]:
        """Give the names of the fields at `trail`, in the order of the file; none if it holds no fields."""
        found = self.at(trail)
        return tuple(found) if isinstance(found, dict) else ()

    def is_doubtful(self, trail: Trail) -> bool:
        """Say whether this value, or a part around it, has been complained about."""
        return any(trail[:length] in self.doubtful for length in range(len(trail) + 1))


def nothing(file: str) -> Located:
    """Stand in for a file that is missing or cannot be read."""
    return Located(file, {}, {}, {})
