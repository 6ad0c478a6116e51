"""An edition answers for the measures and priorities of the one that it follows, and for no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.pipeline import read
from generator.problems import Problem
from tests.golden.cases import lay_over_minimal, read_case

CASES = Path(__file__).parents[2] / "golden" / "problems"
EDITION = "data/editions/2020-21/edition.yml"


def _problems(root: Path, case: str, *changes: tuple[str, str]) -> tuple[Problem, ...]:
    lay_over_minimal(read_case(CASES / f"{case}.yml"), root)
    text = (root / EDITION).read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    (root / EDITION).write_text(text, encoding="utf-8")
    return read(root)[1]


def _codes(problems: tuple[Problem, ...]) -> list[str]:
    return [p.code for p in problems if re.search("dropped|never-shown", p.code)]


@pytest.mark.parametrize("follows", ["{not_supplied: The one before was on paper.}", "2018-19", "2020-21"])
def test_an_edition_that_follows_none_that_is_here_is_not_checked(tmp_path: Path, follows: str) -> None:
    assert not _codes(_problems(tmp_path, "edition-measure-dropped", ("follows: 2019-20", f"follows: {follows}")))


def test_a_measure_that_moved_from_the_edition_to_a_priority_is_not_gone(tmp_path: Path) -> None:
    priority = "data/editions/2020-21/priorities/neglect.yml"
    assert _codes(_problems(tmp_path, "edition-measure-dropped")) == ["edition.measure-dropped"]
    moved = (tmp_path / priority).read_text(
        encoding="utf-8"
    ) + "  - {measure: protection-plans, why: It counts them.}\n"
    (tmp_path / priority).write_text(moved, encoding="utf-8")
    assert not _codes(read(tmp_path)[1])


def test_each_measure_of_a_dropped_priority_must_be_answered_too(tmp_path: Path) -> None:
    priority = tmp_path / "data/editions/2020-21/priorities/early-help.yml"
    lay_over_minimal(read_case(CASES / "edition-priority-dropped.yml"), tmp_path)
    priority.write_text(priority.read_text(encoding="utf-8").replace("repeat-referrals", "protection-plans"), "utf-8")
    assert set(_codes(read(tmp_path)[1])) == {"edition.measure-dropped", "edition.priority-dropped"}


def test_the_records_hold_what_is_gone_with_the_titles_that_readers_knew(tmp_path: Path) -> None:
    reasons = "no_longer_shown: {protection-plans: Nobody counts them.}\nno_longer_a_priority: {neglect: It is one no more.}\n"
    lay_over_minimal(read_case(CASES / "edition-priority-dropped.yml"), tmp_path)
    text = (tmp_path / EDITION).read_text(encoding="utf-8")
    text = re.sub(r"^measures: .*$", "measures: []", text, flags=re.MULTILINE) + reasons
    (tmp_path / EDITION).write_text(text, encoding="utf-8")
    reports, problems = read(tmp_path)
    assert not _codes(problems)
    records = next(report.records for report in reports if report.records.id == "2020-21")
    (measure,), (priority,) = records.no_longer_shown, records.no_longer_priorities
    assert (measure.id, measure.why) == ("protection-plans", "Nobody counts them.")
    assert measure.title not in {"", "protection-plans"}
    assert (priority.title, priority.why) == ("Neglect", "It is one no more.")
