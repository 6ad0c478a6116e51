"""A measure's file with new values: the `values:` block is replaced, all else stays byte for byte."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping, Sequence

from generator.domain.observation import Observation
from generator.domain.period import Period, parse_period
from generator.intake.located import Located
from generator.intake.official.comments import Key, comments_of
from generator.intake.official.measure_file import VALUES, MeasureFile
from generator.intake.official.rows import block, period_key
from generator.intake.official.year import Timing

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
_AFTER_THE_BLOCK = re.compile(r"\s*|#.*|\.\.\..*")


def rewritten(measure: MeasureFile, values: Mapping[str, Mapping[Period, Observation]], order: Sequence[str]) -> bytes:
    """Give the file of `measure` with `values`, areas in `order`."""
    mark = codecs.BOM_UTF8 if measure.raw.startswith(codecs.BOM_UTF8) else b""
    lines = _LINE.findall(measure.raw.removeprefix(mark).decode("utf-8"))
    end_of_line = _end_of_line(lines)
    first, last = _span(lines, measure.located)
    old = [(number, lines[number - 1].rstrip("\r\n")) for number in range(first, last)]
    new = block(values, order, comments_of(old, _keys(measure)))
    before, after = lines[: first - 1], lines[last - 1 :]
    if before and not before[-1].endswith(("\n", "\r")):
        before[-1] += end_of_line
    text = "".join([*before, *(line + end_of_line for line in new), *after])
    return mark + text.encode("utf-8")


def _end_of_line(lines: Sequence[str]) -> str:
    first = lines[0] if lines else "\n"
    return first[len(first.rstrip("\r\n")) :] or "\n"


def _span(lines: Sequence[str], located: Located) -> tuple[int, int]:
    """Give the first line of the block and the line after its last; both are the end of the file if there is none."""
    starts = sorted(line for trail, (line, _) in located.keys.items() if len(trail) == 1)
    first = located.key((VALUES,)).line if (VALUES,) in located.keys else len(lines) + 1
    after = next((line for line in starts if line > first), len(lines) + 1)
    # Blank lines and comments at the margin belong to what follows the block.
    while after > first + 1 and _AFTER_THE_BLOCK.fullmatch(lines[after - 2].rstrip("\r\n")):
        after -= 1
    return first, max(after, first)


def _keys(measure: MeasureFile) -> dict[int, list[Key]]:
    """Say which rows start on each line, in the order in which they stand there."""
    found: dict[int, list[Key]] = {}
    for trail, (line, _) in sorted(measure.located.keys.items(), key=lambda item: item[1]):
        if trail[:1] == (VALUES,) and len(trail) <= 3:
            found.setdefault(line, []).append(_key(tuple(str(step) for step in trail[1:]), measure.timing))
    return found


def _key(row: Key, timing: Timing) -> Key:
    """Name a row as it will be written: `2018/19` becomes `2018-19`."""
    if len(row) < 2:
        return row
    return row[0], period_key(parse_period(row[1], timing.kind, taken_on=timing.taken_on))
