"""Texts in YAML that have become something else than was meant, without the parser noticing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from yaml.events import ScalarEvent

from generator.intake.located import Position
from generator.intake.yaml_syntax import position

Finding = tuple[str, Position, dict[str, str]]
"""A code of the catalogue, a position, and the words to fill in."""

# Invisible characters that only an escape can have made: typed ones are found when the file is decoded.
_ESCAPED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")

_FIELD = re.compile(r"[A-Za-z_][\w-]*:\S")


def swallowed(text: ScalarEvent, lines: list[str]) -> Iterator[Finding]:
    """Find the list or the fields that a plain text over several lines has swallowed."""
    (first, column), (last, _) = position(text.start_mark), position(text.end_mark)
    if first == last:
        return
    if re.match(r"-[^\s-]", text.value):
        yield "yaml.space-after-hyphen", (first, column), {"text": "-…"}
    elif _FIELD.match(text.value):
        colon = (first, column + text.value.index(":"))
        yield "yaml.space-after-colon", colon, {"text": without_figures(text.value.split()[0])}
    else:
        items = (n for n, line in enumerate(lines[first:last], first + 1) if line.lstrip().startswith("- "))
        for number in items:
            yield "yaml.list-in-text", (number, lines[number - 1].index("-") + 1), {}
            return


def cut_short(name: str, here: Position) -> Iterator[Finding]:
    """Know a name in braces without a value: text with a comma, or a field without a space after its colon."""
    if _FIELD.match(name):
        yield "yaml.space-after-colon", here, {"text": without_figures(name)}
    elif " " in name:
        yield "yaml.comma-in-text", here, {"text": without_figures(name)}


def is_rest_of_number(name: str) -> bool:
    """Whether a name in braces looks like what stood after the comma of 2,143 or 1,234.5."""
    return re.fullmatch(r"[0-9]{3}(\.[0-9]+)?", name) is not None


def escapes(text: ScalarEvent, lines: list[str]) -> Iterator[Finding]:
    r"""Find a backslash that has made an invisible character: `"S:\returns"` holds a line end, not a folder."""
    if not _ESCAPED.search(text.value):
        return
    (first, column), (last, end) = position(text.start_mark), position(text.end_mark)
    for number in range(first, last + 1):
        line = lines[number - 1]
        found = line.find("\\", column if number == first else 0, end if number == last else len(line))
        if found >= 0:
            yield "yaml.backslash", (number, found + 1), {}
            return


def without_figures(text: str) -> str:
    """Leave digits out of a message: they may be a count that the report hides."""
    return re.sub(r"[0-9][0-9.,]*", "…", text)
