"""`annual-report new-edition`: what is open goes on, and not a word of last year's passes for this year's."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.group import annual_report
from generator.domain.answer import NotSupplied, given
from generator.domain.index import index_of
from generator.intake.starting.starter import STARTER
from generator.pipeline import check
from generator.problems import errors
from generator.publish.tree import write_files
from tests.conftest import MINIMAL, copy_project, tree_of

WAITS = {"edition.to-be-written", "edition.target-overdue", "requirement.unanswered", "requirement.partly"}


def _begin(root: Path, year: str, *options: str) -> Result:
    return CliRunner().invoke(annual_report, ["new-edition", year, *options, "--root", str(root)])


def _change(root: Path, file: str, this: str, by: str) -> None:
    path = root / "data" / "editions" / "2024-25" / file
    text = path.read_text(encoding="utf-8")
    assert text.count(this) == 1
    path.write_text(text.replace(this, by), encoding="utf-8")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return copy_project(STARTER, tmp_path)


def test_the_next_edition_passes_with_nothing_but_what_waits(report: Path) -> None:
    assert _begin(report, "2025-26").exit_code == 0
    reports, problems = check(report)
    assert not errors(problems)
    assert {problem.code for problem in problems} - WAITS == set()
    assert all("2025-26" in problem.place.file for problem in problems)
    newest = reports[0].records
    assert (newest.id, newest.edition.status, newest.edition.follows) == ("2025-26", "draft", "2024-25")
    assert newest.edition.published.isoformat() == "2026-09-26"


def test_what_is_open_goes_on_and_what_is_done_does_not(report: Path) -> None:
    assert _begin(report, "2025-26").exit_code == 0
    newest = check(report)[0][0].records
    there = set(index_of(newest.priorities, newest.year))
    assert {
        "dental-checks", "police-tell-sooner", "child-words-in-plan", "household-form", "one-lead-worker",
        "one-list-of-plans", "committee-2024-1", "committee-2025-1", "committee-2025-2", "probation-returns", "main-agreement",
    } <= there  # fmt: skip
    assert not {
        "neglect-training", "map-of-places", "national-database", "committee-2024-2", "late-health-figures",
        "neglect-re-audit", "safe-sleep-for-all", "exploitation-briefing",
    } & there  # fmt: skip


def test_each_promise_waits_for_what_became_of_it(report: Path) -> None:
    assert _begin(report, "2025-26").exit_code == 0
    newest, before = (each.records.year.promises for each in check(report)[0][:2])
    assert set(given(newest.became)) == set(given(before.made))
    assert all(isinstance(each, NotSupplied) for each in given(newest.became).values())


def test_no_sentence_of_last_years_chapters_is_left(report: Path) -> None:
    assert _begin(report, "2025-26").exit_code == 0
    old, new = report / "content" / "2024-25", report / "content" / "2025-26"
    assert {file.name for file in new.iterdir()} == {file.name for file in old.iterdir()}
    for file in new.iterdir():
        said = [line for line in file.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]
        assert set(said) <= {"To be written.", "To be written. Is the heading above still true?"}
        assert said


def test_measures_and_targets_stay(report: Path) -> None:
    assert _begin(report, "2025-26").exit_code == 0
    newest, before = (each.records for each in check(report)[0][:2])
    assert list(newest.measures) == list(before.measures)
    assert newest.target_of("repeat-referrals") == before.target_of("repeat-referrals")
    assert all(chosen.explanation is None for chosen in newest.edition.measures)


def test_the_edition_before_is_untouched(report: Path) -> None:
    before = tree_of(report)
    assert _begin(report, "2025-26").exit_code == 0
    after = tree_of(report)
    assert {path: after[path] for path in before} == before


def test_a_second_time_is_refused(report: Path) -> None:
    assert _begin(report, "2025-26").exit_code == 0
    before = tree_of(report)
    result = _begin(report, "2025-26")
    assert result.exit_code == 2
    assert "2025-26 is already there" in result.output
    assert tree_of(report) == before


def test_it_says_which_folders_it_wrote_and_deleting_them_undoes_it(report: Path) -> None:
    before = tree_of(report)
    assert "delete data/editions/2025-26 and content/2025-26" in _begin(report, "2025-26").output
    for folder in ("data/editions/2025-26", "content/2025-26"):
        shutil.rmtree(report / folder)
    assert tree_of(report) == before


def test_what_has_no_end_yet_goes_on_from_sharing_and_arrangements(report: Path) -> None:
    _change(report, "arrangements.yml", "when: 2025-11-03", "when: 2025-12-03")
    assert _begin(report, "2025-26").exit_code == 0
    year = check(report)[0][0].records.year
    assert set(given(year.sharing.delays)) == {"late-return-notices"}
    assert set(given(year.sharing.escalations)) == {"probation-data"}
    changes = year.arrangements.changes
    assert isinstance(changes, tuple)
    assert [change.when.isoformat() for change in changes] == ["2025-12-03"]


def test_what_is_done_waits_one_edition_for_later_evidence_of_what_it_changed(report: Path) -> None:
    _change(
        report,
        "priorities/neglect.yml",
        "actions:\n",
        """actions:
  done-in-the-year:
    what: Write one leaflet.
    owner: council
    due: 2025-03-31
    completed: 2025-03-03
    evidence:
      - {kind: audit, says: It is written., source: Minutes, when: 2025-03-03, shows: done, record: neglect-re-audit}
  shown-in-the-year:
    what: Write one letter.
    owner: council
    due: 2025-03-31
    completed: 2025-03-03
    evidence:
      - {kind: audit, says: It is used., source: Minutes, when: 2025-06-03, shows: practice}
  done-the-year-before:
    what: Write one poster.
    owner: council
    due: 2024-03-31
    completed: 2024-03-03
    evidence:
      - {kind: audit, says: It is written., source: Minutes, when: 2024-03-03, shows: done}
""",
    )
    assert _begin(report, "2025-26").exit_code == 0
    reports, problems = check(report)
    assert not errors(problems)
    actions = given(reports[0].records.priorities["neglect"].actions)
    assert "done-in-the-year" in actions
    assert not {"shown-in-the-year", "done-the-year-before"} & set(actions)
    # The audit that it rested on stays behind, and its words go on.
    assert [(item.says, item.record) for item in actions["done-in-the-year"].evidence] == [("It is written.", None)]


def test_no_test_of_accessibility_is_carried_as_if_it_were_done_again(report: Path) -> None:
    _change(report, "accessibility.yml", "compliance: partially", "compliance: fully")
    assert _begin(report, "2025-26").exit_code == 0
    written = (report / "data/editions/2025-26/accessibility.yml").read_text(encoding="utf-8")
    assert "compliance: partially" in written
    assert "tested: To be written. The issues named here are those of 2024-25." in written
    assert any(each.place.file.endswith("2025-26/accessibility.yml") for each in check(report)[1])


def test_an_edition_of_a_made_up_one_is_not_made_up_itself(report: Path) -> None:
    text = (report / "data/editions/2024-25/edition.yml").read_text(encoding="utf-8")
    assert "\nillustrative: true\n" in text
    assert _begin(report, "2025-26").exit_code == 0
    assert "illustrative" not in (report / "data/editions/2025-26/edition.yml").read_text(encoding="utf-8")


def test_a_target_of_last_year_is_pointed_to(report: Path) -> None:
    assert _begin(report, "2025-26").exit_code == 0
    assert "edition.target-overdue" in {each.code for each in check(report)[1]}


def test_a_half_of_it_that_is_there_is_refused(report: Path) -> None:
    (report / "content" / "2025-26").mkdir()
    before = tree_of(report)
    result = _begin(report, "2025-26")
    assert result.exit_code != 0
    assert tree_of(report) == before
    assert not (report / "data" / "editions" / "2025-26").exists()


@pytest.mark.parametrize("year", ["2024-25", "2023-24", "2025", "2025-27", "next"])
def test_a_year_that_is_none_or_not_later_is_refused(report: Path, year: str) -> None:
    before = tree_of(report)
    assert _begin(report, year).exit_code == 2
    assert tree_of(report) == before


def test_nothing_begins_from_an_edition_with_mistakes(report: Path) -> None:
    (report / "data" / "editions" / "2024-25" / "voice.yml").unlink()
    before = tree_of(report)
    result = _begin(report, "2025-26")
    assert result.exit_code == 1
    assert "voice.yml" in result.output
    assert tree_of(report) == before


def test_a_disk_that_fails_at_the_second_folder_takes_back_the_first(
    report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []

    def full(*arguments: object) -> None:
        calls.append(arguments)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")
        write_files(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr("generator.publish.new_folder.write_files", full)
    before = tree_of(report)
    assert isinstance(_begin(report, "2025-26").exception, OSError)
    assert tree_of(report) == before
    assert not list(report.rglob(".2025*"))


def test_a_gap_of_years_is_left_only_where_somebody_means_it(report: Path) -> None:
    before = tree_of(report)
    refused = _begin(report, "2027-28")
    assert refused.exit_code == 2
    assert "the next one is 2025-26" in " ".join(refused.output.split())
    assert "--after-a-gap" in refused.output
    assert tree_of(report) == before
    assert _begin(report, "2027-28", "--after-a-gap").exit_code == 0
    reports, problems = check(report)
    assert not errors(problems)
    assert reports[0].records.edition.data_as_at.isoformat() == "2028-03-31"


def test_other_kinds_of_year_begin_too(tmp_path: Path) -> None:
    project = copy_project(MINIMAL, tmp_path)
    for folder in ("data/editions", "content"):
        shutil.move(project / folder / "2019-20", project / folder / "2019")
    edition = project / "data" / "editions" / "2019" / "edition.yml"
    text = edition.read_text(encoding="utf-8").replace("period: 2019-20", "period: 2019\nyear: calendar-year")
    edition.write_text(text, encoding="utf-8")
    assert _begin(project, "2020").exit_code == 0
    reports, problems = check(project)
    assert not errors(problems)
    assert [each.records.id for each in reports] == ["2020", "2019"]
