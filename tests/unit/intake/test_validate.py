"""Records become reports: newest edition first, each with what it shows and what it may see."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.domain.period import parse_period
from generator.domain.report import Report
from generator.intake.load import load
from generator.intake.sources import Sources
from generator.intake.validate import validate
from generator.problems import Problem, in_order
from tests.golden.cases import CASES, MINIMAL, Case, lay_over_minimal, read_case

EDITION = "data/editions/2019-20/edition.yml"


def checked(root: Path) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    sources, unreadable = load(root)
    reports, problems = validate(sources)
    return reports, in_order((*unreadable, *problems))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The small sound project, in a folder of its own."""
    lay_over_minimal(Case("Nothing is wrong"), tmp_path)
    return tmp_path


def change(root: Path, path: str, this: str, by: str) -> None:
    text = (root / path).read_text(encoding="utf-8")
    assert this in text
    (root / path).write_text(text.replace(this, by), encoding="utf-8")


def add_edition(root: Path) -> None:
    """Add the year after, which shows the same."""
    for folder in ("data/editions", "content"):
        for file in sorted((root / folder / "2019-20").rglob("*.*")):
            copy = root / folder / "2020-21" / file.relative_to(root / folder / "2019-20")
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    later = "data/editions/2020-21/edition.yml"
    change(root, later, "period: 2019-20", "period: 2020-21")
    change(root, later, "published: 2020-10-01", "published: 2021-10-01")
    change(root, later, "data_as_at: 2020-03-31", "data_as_at: 2021-03-31")
    change(root, later, "\n  not_supplied: This is the first report of the partnership.", " 2019-20")


def test_a_sound_project_is_a_report() -> None:
    (report,), problems = checked(MINIMAL)
    assert problems == ()
    assert report.records.id == report.records.period.id == "2019-20"
    assert report.records.own_area == "anytown"
    assert report.records.neighbours.areas == ("brookfield", "castleton")
    assert [chapter.id for chapter in report.records.chapters] == ["introduction", "neglect"]
    assert report.records.elsewhere[0].published == date(2019, 9, 30)


def test_measures_stand_by_priority_and_then_the_partnership_s_own() -> None:
    (report,), _ = checked(MINIMAL)
    assert tuple(report.records.measures) == tuple(report.observations) == ("repeat-referrals", "protection-plans")
    assert report.records.measures_of("neglect") == ("repeat-referrals",)
    assert not hasattr(report.records.measures["repeat-referrals"], "values")


def test_a_measure_of_two_places_is_shown_once(project: Path) -> None:
    change(project, EDITION, "measures:\n", "measures:\n  - {measure: repeat-referrals, why: It matters to all.}\n")
    (report,), problems = checked(project)
    assert problems == ()
    assert tuple(report.records.measures) == ("repeat-referrals", "protection-plans")


def test_observations_are_in_order_of_time(project: Path) -> None:
    path = "data/measures/repeat-referrals.yml"
    change(project, path, "    2017-18: {n: 180, of: 1000}\n", "")
    change(
        project,
        path,
        "    2019-20: {n: 235, of: 1030}\n",
        "    2019-20: {n: 235, of: 1030}\n    2017/18: {n: 180, of: 1000}\n",
    )
    (report,), problems = checked(project)
    assert problems == ()
    series = report.observations["repeat-referrals"]["anytown"]
    assert [period.id for period in series] == ["2017-18", "2018-19", "2019-20"]
    assert [seen.n for seen in series.values()] == [180, 200, 235]


def test_an_edition_sees_only_periods_that_end_by_its_day(project: Path) -> None:
    add_edition(project)
    path = "data/measures/repeat-referrals.yml"
    change(project, path, "  england:\n", "  england:\n    2020-21: {value: 23.0}\n")
    reports, problems = checked(project)
    assert problems == ()
    assert [report.records.id for report in reports] == ["2020-21", "2019-20"]
    last = [tuple(report.observations["repeat-referrals"]["england"])[-1].id for report in reports]
    assert last == ["2020-21", "2019-20"]


def test_a_snapshot_s_year_is_its_day() -> None:
    (report,), _ = checked(MINIMAL)
    series = report.observations["protection-plans"]["anytown"]
    assert parse_period("2020-03-31", "snapshot") in series


def test_published_values_keep_their_digits() -> None:
    (report,), _ = checked(MINIMAL)
    england = report.observations["repeat-referrals"]["england"]
    assert [seen.value for seen in england.values()] == [Decimal("21.8"), Decimal("22.6")]


def test_without_a_glossary_or_earlier_reports_there_are_none(project: Path) -> None:
    (project / "data" / "glossary.yml").unlink()
    (project / "data" / "elsewhere.yml").unlink()
    (report,), problems = checked(project)
    assert problems == ()
    assert report.records.glossary == {}
    assert report.records.elsewhere == ()


def test_an_edition_with_a_mistake_leaves_those_before_it_whole(project: Path) -> None:
    add_edition(project)
    change(project, EDITION.replace("2019-20", "2020-21"), "status: demonstration", "status: demo")
    reports, problems = checked(project)
    assert [report.records.id for report in reports] == ["2019-20"]
    assert [problem.code for problem in problems] == ["record.not-one-of"]


def test_an_edition_with_a_mistake_keeps_the_one_that_answers_for_it_waiting(project: Path) -> None:
    add_edition(project)
    change(project, EDITION, "status: demonstration", "status: demo")
    reports, problems = checked(project)
    assert reports == ()
    assert [problem.code for problem in problems] == ["record.not-one-of"]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_report_comes_of_a_mistake_in_what_it_needs(path: Path, tmp_path: Path) -> None:
    """Some mistakes leave a report that could be shown; whatever is shown is whole."""
    lay_over_minimal(read_case(path), tmp_path)
    reports, _ = checked(tmp_path)
    for report in reports:
        records = report.records
        assert records.own_area in records.areas
        assert set(records.priorities) == set(records.edition.priorities)
        assert set(records.measures) == set(report.observations)
        assert [chapter.id for chapter in records.chapters] == list(records.edition.chapters)


@settings(max_examples=10)
@given(st.data())
def test_the_order_of_files_does_not_matter(data: st.DataObject) -> None:
    sources, _ = load(MINIMAL)
    documents = data.draw(st.permutations(list(sources.documents.items())))
    narrative = data.draw(st.permutations(list(sources.narrative.items())))
    assert validate(Sources(dict(documents), dict(narrative))) == validate(sources)


def test_the_order_of_files_does_not_matter_to_mistakes(tmp_path: Path) -> None:
    lay_over_minimal(read_case(next(path for path in CASES if path.stem == "ten-mistakes")), tmp_path)
    sources, _ = load(tmp_path)
    documents, narrative = list(sources.documents.items()), list(sources.narrative.items())
    turned = Sources(dict(documents[::-1]), dict(narrative[::-1]))
    assert in_order(validate(turned)[1]) == in_order(validate(sources)[1])
