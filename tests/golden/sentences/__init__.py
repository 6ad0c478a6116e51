"""Sentences of an author, one a line, and beneath each what the checks of plain words make of it.

A file holds titles (`= Such a title`), sentences, and beneath a sentence, set in, each problem that it earns: the code
and the words at its place. A sentence with nothing beneath it earns none. ` ¶ ` stands for an empty line, so that one
line can hold a heading or a footnote too; `\\` at the end of one means nothing. The measures are those of
`anytown.yml`, laid over the small sound project of `minimal/`.

`python -m tests.golden.sentences FILE` prints a file with what its sentences earn now; read it before you keep it.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from generator.evaluate.claims_in_text import contradicting_sentences
from generator.evaluate.evaluate import evaluate
from generator.evaluate.figures_in_text import unsourced_figures
from generator.intake.chapter import read_chapter
from generator.intake.known import Known
from generator.pipeline import read
from generator.problems import Problem, errors, in_order
from tests.golden.cases import lay_over_minimal, read_case

if TYPE_CHECKING:
    from generator.domain.report import Report
    from generator.evaluate.findings import Findings

HERE = Path(__file__).parent
FILES = tuple(sorted(HERE.glob("*.txt")))
FILE = "content/2019-20/neglect.md"


@dataclass(frozen=True)
class Line:
    """One sentence with the problems that are expected of it."""

    title: str
    sentence: str
    expected: tuple[str, ...]


def lines(path: Path) -> Iterator[Line]:
    """Read a file of sentences."""
    title, sentence = "", ""
    expected: list[str] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), "="]:
        if line.startswith("    "):
            expected.append(line.strip())
            continue
        if sentence:
            yield Line(title, sentence, tuple(expected))
        title = line[1:].strip() if line.startswith("=") else title
        sentence = "" if line.startswith("=") else line.strip()
        expected = []


def earned(sentence: str) -> tuple[str, ...]:
    """Give the problems that a sentence earns, each as `code: words`."""
    found = problems_of(sentence)
    return tuple(f"{problem.code}: {problem.what.split('”')[0].removeprefix('“')}" for problem in found)


def problems_of(sentence: str) -> tuple[Problem, ...]:
    """Give the problems that a sentence earns in a chapter of its own."""
    report, findings = made_up()
    text = sentence.replace(" ¶ ", "\n\n").removesuffix(" ¶")
    whole = text if text.startswith("# ") else f"# A chapter\n\n{text}\n"
    chapter, wrong = read_chapter(edition="2019-20", path=FILE, text=whole, known=known())
    assert not wrong, f"the sentence itself is wrong: {wrong}"
    records = replace(report.records, chapters=(chapter,))
    return in_order((*unsourced_figures(findings, records), *contradicting_sentences(findings, records)))


@cache
def made_up() -> tuple[Report, Findings]:
    """Give the report of Anytown and its findings."""
    with tempfile.TemporaryDirectory() as folder:
        lay_over_minimal(read_case(HERE / "anytown.yml"), Path(folder))
        reports, wrong = read(Path(folder))
    assert not errors(wrong), f"the measures themselves are wrong: {wrong}"
    return reports[0], evaluate(reports[0])[0]


@cache
def known() -> Known:
    """Give what a chapter of Anytown may name."""
    report, _ = made_up()
    records = report.records
    return Known(
        measures=records.measures,
        areas=records.areas,
        periods={
            measure: {area: frozenset(p.id for p in series) for area, series in areas.items()}
            for measure, areas in report.observations.items()
        },
        priorities=records.priorities,
        chapters={chapter.id: chapter.file for chapter in records.chapters},
        glossary=records.glossary,
        own_area=records.own_area,
        neighbour_set_id=records.partnership.neighbours,
    )
