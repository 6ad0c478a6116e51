"""Sentences that say what a measure did, held against the findings.

A sentence is read only as far as it can surely be read (see `prose/subjects.py`): what is not pinned to one measure is
left alone, because a false alarm stops an author who is right. What is pinned must be borne out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.narrative import Chapter
from generator.evaluate.prose.comparisons_said import comparisons_said
from generator.evaluate.prose.extremes_said import extremes_said
from generator.evaluate.prose.found import read_chapter
from generator.evaluate.prose.fragments_said import fragments_said
from generator.evaluate.prose.held import Held
from generator.evaluate.prose.in_records import mend_for
from generator.evaluate.prose.movements_said import movements_said
from generator.evaluate.prose.names import Names
from generator.evaluate.prose.overall_said import overall_said
from generator.evaluate.prose.ranks_said import ranks_said
from generator.evaluate.prose.targets_said import targets_said
from generator.evaluate.prose.tokens_said import tokens_of_another
from generator.evaluate.prose.verdicts_said import verdicts_said

if TYPE_CHECKING:
    from generator.domain.report import Records
    from generator.evaluate.findings import Findings
    from generator.problems import Problem

_CHECKS = (
    overall_said,
    extremes_said,
    verdicts_said,
    movements_said,
    fragments_said,
    ranks_said,
    comparisons_said,
    targets_said,
)


def contradicting_sentences(findings: Findings, records: Records) -> tuple[Problem, ...]:
    """Report every sentence that says of a measure what the findings do not."""
    held, names = Held(findings, records), Names(records)
    found = [
        mend_for(chapter, wrong)
        for chapter in records.written
        for read in read_chapter(chapter, names, held)
        for check in _CHECKS
        for wrong in check(read)
    ]
    told = (written for written in records.written if isinstance(written, Chapter))  # summaries too
    tokens = (wrong for chapter in told for wrong in tokens_of_another(chapter, names, held))
    return (*found, *tokens)
