"""`annual-report status`: what is complete, missing and late, for people, spreadsheets and programs."""

from __future__ import annotations

import csv
import json
import shutil
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from generator.cli.group import annual_report
from generator.cli.state_forms import COLUMNS, Told, as_csv, as_plain, as_table, in_words
from generator.domain.period_words import day_in_words
from generator.evaluate.state import StateWord
from generator.intake.starting.starter import STARTER
from generator.pages.year.state_words import StateInWords, StateRow
from generator.pipeline import check
from generator.problems import errors
from tests.conftest import MINIMAL, tree_of


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(annual_report, ["status", "--root", str(root), *arguments], prog_name="annual-report")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "report"
    shutil.copytree(MINIMAL, root)
    (root / "mkdocs.yml").write_text("site_name: x\n")
    return root


def told(*chapters: StateRow, partners: tuple[StateRow, ...] = ()) -> Told:
    return Told(
        "2024-25",
        "Yearly report",
        "draft",
        date(2025, 9, 1),
        StateInWords(complete=False, chapters=chapters, partners=partners),
    )


def row(name: str, *, missing: tuple[str, ...] = (), late: tuple[str, ...] = ()) -> StateRow:
    status: StateWord = "late" if late else "missing" if missing else "complete"
    return StateRow(name.lower(), name, status, len(missing) + 1, 1, missing, late)


def test_a_report_that_lacks_much_is_shown_by_chapter_and_by_partner_and_that_is_no_failure(project: Path) -> None:
    result = run(project)
    assert result.exit_code == 0
    assert (
        "Yearly report for 2019 to 2020 (2019-20, demonstration), as at 1 October 2020, the report’s own day"
        in result.output
    )
    lines = result.output.splitlines()
    assert any(line.split()[:2] == ["Introduction", "missing"] for line in lines)
    assert any(line.startswith("Anyshire Police") for line in lines)
    assert "Missing" in lines
    assert "For the whole list: annual-report status --csv FILE" in lines


def test_the_file_for_spreadsheets_has_one_row_for_each_thing(project: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "still to do.csv"
    result = run(project, "2019-20", "--csv", str(sheet))
    assert f"The whole list is in {sheet}." in result.output
    rows = list(csv.DictReader(StringIO(sheet.read_bytes().decode("utf-8-sig"))))
    data = json.loads(run(project, "--format", "json").output)["editions"][0]
    things = sum(len(each["missing"]) + len(each["late"]) or 1 for each in data["chapters"])
    whole = [each["name"] for each in data["partners"] if not each["missing"] and not each["late"]]
    assert len(rows) == things + len(whole)
    assert tuple(rows[0]) == COLUMNS
    assert all(each["chapter"] or each["partner"] in whole for each in rows)


def test_a_thing_of_two_partners_stands_there_once_with_both_and_the_day_it_was_due() -> None:
    what = "Action: Visit each family (due 1 May 2025, 123 days ago)"
    partners = (row("Council", late=(what,)), row("Police", late=(what,)), row("Health"))
    everything = told(row("Neglect", missing=("A number",), late=(what,)), partners=partners)
    everything = replace(everything, state=replace(everything.state, due={what: date(2025, 5, 1)}))
    rows = list(csv.reader(StringIO(as_csv([everything]).decode("utf-8-sig"))))
    assert rows[1:] == [
        ["2024-25", "Neglect", "Council; Police", "late", "2025-05-01", what],
        ["2024-25", "Neglect", "", "missing", "", "A number"],
        ["2024-25", "", "Health", "complete", "", ""],
    ]


def test_what_is_late_in_a_report_has_the_day_by_which_it_was_due(tmp_path: Path) -> None:
    sheet = tmp_path / "list.csv"
    assert run(STARTER, "--csv", str(sheet)).exit_code == 0
    rows = list(csv.DictReader(StringIO(sheet.read_bytes().decode("utf-8-sig"))))
    actions = [each for each in rows if each["what"].startswith("Action: ")]
    assert actions
    for each in actions:
        assert f"due {day_in_words(date.fromisoformat(each['due']))}" in each["what"]
    assert len({tuple(each.values()) for each in rows}) == len(rows)


@pytest.mark.parametrize("place", ["data/partnership.yml", "data/list.csv", "content/list.csv", "site/list.csv"])
def test_no_list_is_written_into_the_report(project: Path, place: str) -> None:
    before = tree_of(project)
    result = run(project, "--csv", str(project / place))
    assert result.exit_code == 2
    assert "part of the report" in " ".join(result.output.split())
    assert tree_of(project) == before


def test_a_file_that_is_no_list_of_ours_is_left_alone_and_one_of_ours_is_made_anew(
    project: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "thesis.csv"
    sheet.write_text("mine\n")
    result = run(project, "--csv", str(sheet))
    assert result.exit_code == 2
    assert "no list that this command wrote" in " ".join(result.output.split())
    assert sheet.read_text() == "mine\n"
    sheet.unlink()
    assert run(project, "--csv", str(sheet)).exit_code == 0
    first = sheet.read_bytes()
    assert run(project, "--csv", str(sheet)).exit_code == 0
    assert sheet.read_bytes() == first


def test_an_edition_that_is_not_there_is_wrong_use_and_gets_the_nearest(project: Path) -> None:
    result = run(project, "2019-21")
    assert result.exit_code == 2
    assert "There is no edition `2019-21`. Did you mean `2019-20`?" in result.output


def test_an_edition_with_mistakes_is_named_with_how_to_see_them(project: Path) -> None:
    (project / "data/editions/2019-20/tools.yml").write_text("chapter: introduction\ntools: 3\n")
    result = run(project)
    assert result.exit_code == 0
    assert "2019-20 holds mistakes, so it cannot be read whole yet." in result.output
    assert "To see them: annual-report check" in result.output
    asked_for = run(project, "2019-20", "--format", "json")
    assert json.loads(asked_for.output) == {"editions": [], "not_whole": ["2019-20"]}


def test_a_mistake_that_shows_only_on_the_way_to_figures_is_counted_as_check_counts_it(project: Path) -> None:
    chapter = project / "content/2019-20/introduction.md"
    chapter.write_text(
        chapter.read_text() + "\nThe share of repeat referrals improved {{ evidence: repeat-referrals improved }}.\n"
    )
    found = errors(check(project)[1])
    assert found
    (told_of,) = json.loads(run(project, "--format", "json").output)["editions"]
    assert told_of["mistakes"] == len(found)
    assert f"Mistakes: {len(found)}. To see them: annual-report check" in run(project).output


def test_a_folder_of_an_edition_that_holds_nothing_readable_is_not_whole(project: Path) -> None:
    (project / "data/editions/2020-21").mkdir()
    (project / "data/editions/2020-21/edition.yml").write_bytes(b"\xff\xff")
    found = json.loads(run(project, "--format", "json").output)
    assert found["not_whole"] == ["2020-21"]
    assert [each["edition"] for each in found["editions"]] == ["2019-20"]


def test_a_file_that_cannot_be_written_is_said_plainly(project: Path, tmp_path: Path) -> None:
    result = run(project, "--csv", str(tmp_path / "no folder" / "list.csv"))
    assert result.exit_code == 1
    assert "list.csv" in result.output


def test_all_that_is_late_is_listed_and_the_first_of_what_is_missing() -> None:
    missing = tuple(f"Thing {number}" for number in range(1, 8))
    late = tuple(f"Action {number}" for number in range(1, 8))
    lines = list(in_words(told(row("Neglect", missing=missing, late=late))))
    assert [line for line in lines if "Action" in line] == [f"  Neglect: Action {number}" for number in range(1, 8)]
    assert [line for line in lines if "Thing" in line] == ["    Thing 1", "    Thing 2", "    Thing 3"]
    assert lines[-1] == "    and 4 more"


def test_a_report_that_lacks_nothing_has_nothing_listed() -> None:
    assert list(in_words(told(row("Neglect")))) == []


def test_names_line_up_and_counts_stand_under_their_heads() -> None:
    (heading, rows), _ = as_table(told(row("Neglect"), row("The front door", missing=("x",) * 12)))
    assert as_plain(heading, rows) == (
        "Chapter         State     Answered  Missing  Late\n"
        "Neglect         complete  1 of 1          0     0\n"
        "The front door  missing   1 of 13        12     0\n"
    )


_WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1)


@given(st.lists(_WORDS, max_size=4), st.lists(_WORDS, max_size=4))
def test_no_row_is_lost_and_none_is_taken_for_a_formula(missing: list[str], late: list[str]) -> None:
    sheet = as_csv([told(row("Neglect", missing=tuple(missing), late=tuple(late)))])
    rows = list(csv.reader(StringIO(sheet.decode("utf-8-sig"), newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) - 1 == (len(missing) + len(late) or 1)
    assert not any(cell.startswith(("=", "+", "-", "@")) for each in rows for cell in each)
    assert [each[5].lstrip("'") for each in rows[1:]] == [what.lstrip("'") for what in (*late, *missing)] or not (
        missing or late
    )
