"""Each file of `tests/golden/problems` is a project with mistakes and the exact text they earn."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden.cases import CASES, Case, earned, read_case


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_mistake_earns_its_message(path: Path, tmp_path: Path) -> None:
    case = read_case(path)
    assert earned(case, tmp_path) == case.problems


def test_the_minimal_project_has_no_problem(tmp_path: Path) -> None:
    assert earned(Case("Nothing is wrong"), tmp_path) == "No problems found.\n"


def test_there_are_at_least_sixty_mistakes() -> None:
    assert len(CASES) >= 60


def test_no_two_cases_have_the_same_title() -> None:
    titles = [read_case(path).title for path in CASES]
    assert sorted(titles) == sorted(set(titles))
