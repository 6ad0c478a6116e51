"""People's comments in a `values:` block, tied to the rows they speak of, so that new figures do not wash them away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Key = tuple[str, ...]
"""What a comment speaks of: the block `()`, an area `(area,)`, or a row `(area, period)`."""


@dataclass(frozen=True)
class Comments:
    """Comments, each with its `#`: on lines above a row, at the end of its line, and after the last row."""

    above_row: Mapping[Key, tuple[str, ...]]
    beside_row: Mapping[Key, str]
    at_end: tuple[str, ...] = ()

    def above(self, key: Key) -> tuple[str, ...]:
        """Give the comment lines that stand above a row."""
        return self.above_row.get(key, ())

    def beside(self, key: Key) -> str | None:
        """Give the comment at the end of a row's line."""
        return self.beside_row.get(key)


def comments_of(lines: Sequence[tuple[int, str]], keys: Mapping[int, Sequence[Key]]) -> Comments:
    """Collect the comments of a block. `lines` come with their numbers; `keys` says which rows start on a line."""
    above: dict[Key, tuple[str, ...]] = {}
    beside: dict[Key, str] = {}
    waiting: list[str] = []
    last: Key = ()
    for number, line in lines:
        here = keys.get(number, ())
        if here:
            above[here[0]] = tuple(waiting)
            waiting = []
            last = here[-1]
        comment = _comment(line)
        if comment is None:
            continue
        if line.strip() == comment:
            waiting.append(comment)
        else:
            beside[last] = f"{beside[last]} {comment}" if last in beside else comment
    return Comments(above, beside, tuple(waiting))


def _comment(line: str) -> str | None:
    quote = ""
    before = " "
    for index, character in enumerate(line):
        if quote:
            quote = "" if character == quote and before != "\\" else quote
        elif character in "\"'" and before in " \t{[,:":
            quote = character
        elif character == "#" and before in " \t":
            return line[index:].rstrip()
        before = character
    return None
