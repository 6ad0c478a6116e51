"""`Sources` -> `Report`: every record read, held against every other, and put together edition by edition."""

from __future__ import annotations

from generator.domain.report import Report
from generator.intake.assemble import assemble
from generator.intake.crosscheck import crosscheck
from generator.intake.library import read_library
from generator.intake.sources import Sources
from generator.intake.unwritten import check_unwritten
from generator.problems import Problem


def validate(sources: Sources) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """Give the editions that are whole, newest first, and every problem of all of them."""
    library, problems = read_library(sources)
    found = [*problems, *crosscheck(library), *check_unwritten(sources)]
    reports: list[Report] = []
    for name in sorted(library.editions, reverse=True):
        report, in_chapters = assemble(library.editions[name], library, sources)
        found.extend(in_chapters)
        if report is not None:
            reports.append(report)
    return tuple(reports), tuple(found)
