"""Figures that may be right and do not look it. Each is a warning with its evidence, once a series, at its row."""

from __future__ import annotations

from collections.abc import Iterator

from generator.intake.crosscheck.lines import all_lines
from generator.intake.crosscheck.plausible_areas import check_areas
from generator.intake.crosscheck.plausible_ends import check_ends
from generator.intake.crosscheck.plausible_jumps import check_jumps
from generator.intake.crosscheck.plausible_noughts import check_noughts
from generator.intake.library import Library
from generator.problems import Problem


def check_plausible(library: Library) -> Iterator[Problem]:
    """Report what the real traps of official figures look like: sums, counts, new units, recording gaps, old ends.

    A comparator that the measure leaves out with a reason is not looked at, nor a row with a note, which readers see.
    """
    for lines in all_lines(library):
        yield from check_areas(lines)
        yield from check_ends(lines)
        yield from check_jumps(lines)
        yield from check_noughts(lines)
