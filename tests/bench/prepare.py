"""Lay out what the bench measures: a copy of the project, its staged editions, what its charts show, a large edition.

Run as `python -m tests.bench.prepare FOLDER`.
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

from generator.charts.describe import describe
from generator.charts.spec import Refusal, Spec
from generator.charts.wanted import wanted
from generator.disclose.disclose import disclose
from generator.evaluate.evaluate import evaluate
from generator.mkdocs_edge import read_project
from generator.pipeline import compile_all, read
from generator.publish.stage import write_stage
from tests.bench.large import enlarged, stage
from tests.conftest import ROOT, copy_project


def prepare(work: Path) -> None:
    """Copy the project, stage its editions and a large one, and write down what its charts show."""
    project = copy_project(ROOT, work / "project")
    for edition in compile_all(project).editions:
        write_stage(edition, read_project(project), work / "staged" / edition.edition)
    specs: list[Spec] = []
    reports, _ = read(project)
    for report in reports:
        disclosed, _ = disclose(evaluate(report)[0], report.records)
        outcomes = (describe(key, disclosed, report.records) for key in wanted(disclosed, report.records))
        specs.extend(outcome.spec for outcome in outcomes if not isinstance(outcome, Refusal))
    (work / "specs").write_bytes(pickle.dumps(specs))
    large = enlarged(reports[0])
    (work / "report").write_bytes(pickle.dumps(large))
    stage(large, project, work / "large" / "staged")


if __name__ == "__main__":
    prepare(Path(sys.argv[1]))
