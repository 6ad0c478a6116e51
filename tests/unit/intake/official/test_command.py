"""The command as a user runs it: what it writes, what it says, how it ends."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.import_official import command
from tests.unit.intake.official.made import (
    FINGERTIPS,
    LAIT,
    POPULATION,
    REFERRALS,
    REPEATS_RECIPE,
    make_project,
    measure_path,
)

REPEATS = "period: financial-year\n" + REPEATS_RECIPE
LATE = "period: financial-year\nreads: {layout: lait, value: Late, plain_year: ending}\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    downloads = {
        "referrals": REFERRALS,
        "people": POPULATION,
        "lait": LAIT,
        "injuries": FINGERTIPS,
        "broken": LAIT.replace("5.246E-2", '"1,234"'),
    }
    for name, text in downloads.items():
        (tmp_path / f"{name}.csv").write_text(text)
    return make_project(tmp_path / "project", repeats=REPEATS, late=LATE)


def run(root: Path, *arguments: str) -> Result:
    files = [str(root.parent / word) if word.endswith(".csv") else word for word in arguments]
    return CliRunner().invoke(command, [*files, "--root", str(root)])


def measures(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (root / "data" / "measures").iterdir()}


def test_a_first_import_writes_and_a_second_changes_nothing(root: Path) -> None:
    first = run(root, "referrals.csv", "lait.csv")
    assert first.exit_code == 0, first.output
    assert first.output.endswith("Written: 2 files in data/measures. Next: make check, or annual-report check\n")
    once = measures(root)
    assert b"n: 30, of: 120" in once["repeats.yml"]
    second = run(root, "lait.csv", "referrals.csv")
    assert second.exit_code == 0
    assert second.output.endswith("All is as it was. Next: make check, or annual-report check\n")
    assert measures(root) == once


def test_nothing_is_written_when_anything_is_wrong(root: Path) -> None:
    before = measures(root)
    result = run(root, "referrals.csv", "broken.csv")
    assert result.exit_code == 1
    assert "error [import.thousands]" in result.output
    assert result.output.endswith("Nothing was written. Mend these, then import again.\n")
    assert measures(root) == before


def test_a_dry_run_says_all_and_writes_nothing(root: Path) -> None:
    before = measures(root)
    result = run(root, "referrals.csv", "--dry-run")
    assert result.exit_code == 0
    assert "repeats: 5 added, 0 as before\n" in result.output
    assert result.output.endswith("Nothing was written: this was a dry run.\n")
    assert measures(root) == before


def test_only_the_measure_that_is_named_is_changed(root: Path) -> None:
    result = run(root, "referrals.csv", "lait.csv", "--measure", "late")
    assert result.exit_code == 0
    assert result.output.endswith("Written: data/measures/late.yml. Next: make check, or annual-report check\n")


def test_no_temporary_file_is_left(root: Path) -> None:
    run(root, "referrals.csv", "lait.csv")
    assert sorted(measures(root)) == ["late.yml", "repeats.yml"]


def test_what_lies_about_among_the_measures_is_passed_over(root: Path) -> None:
    folder = root / "data" / "measures"
    (folder / ".#late.yml").symlink_to("somebody@computer.1234")
    (folder / "._late.yml").write_bytes(b"\x00\xff")
    (folder / "Old Copy.yml").write_text(LATE)
    assert run(root, "lait.csv").output.startswith("late: 4 added")


def test_a_measure_that_cannot_be_read_is_a_problem(root: Path) -> None:
    (root / "data" / "measures" / "folder.yml").mkdir()
    (root / "data" / "measures" / "elsewhere.yml").symlink_to(root.parent / "lait.csv")
    result = run(root, "lait.csv")
    assert result.exit_code == 1
    assert "data/measures/folder.yml: error [file.unreadable]" in result.output
    assert "data/measures/elsewhere.yml: error [file.outside]" in result.output


YEARS = "--period financial-year --plain-year ending"
NEW = {
    "counts": f"referrals.csv {YEARS} --n repeats --of referrals",
    "rate": "referrals.csv people.csv --period snapshot --taken-on '31 March' --n referrals "
    "--population people --population-where 'age=0 to 17' --years-before 1",
    "value": f"lait.csv {YEARS} --code Late",
    "interval": "injuries.csv --period financial-year --indicator 90001 --age '<15 yrs'",
}
BLOCKS = {
    "counts": """\
reads:
  layout: ees
  n: repeats
  of: referrals
  plain_year: ending
values:
  anytown:
    2023-24: {symbol: c}
""",
    "rate": """\
reads:
  layout: ees
  n: referrals
  population:
    column: people
    where: {age: "0 to 17"}
    years_before: 1
values:
  anytown:
    2024: {n: 100, of: 39000}
""",
    "value": """\
reads:
  layout: lait
  value: Late
  plain_year: ending
values:
  anytown:
    2023-24: {value: 28}
""",
    "interval": """\
reads:
  layout: fingertips
  indicator: "90001"
  age: "<15 yrs"
values:
  anytown:
    2023-24: {value: 48.92756, lower: 44.31945, upper: 54.45399}
""",
}


@pytest.mark.parametrize("name", NEW)
def test_a_new_measure_has_recipe_values_and_open_questions(root: Path, name: str) -> None:
    result = run(root, "--new", name, *shlex.split(NEW[name]))
    assert result.exit_code == 0, result.output
    text = measure_path(root, name).read_text()
    assert BLOCKS[name] in text
    assert "\nbetter:           # lower, higher or neither" in text


def test_check_names_the_open_questions_of_a_new_measure(root: Path) -> None:
    from generator.pipeline import check

    run(root, "--new", "value", *shlex.split(NEW["value"]))
    places = {str(p.place): p for p in check(root)[1]}
    lines = measure_path(root, "value").read_text().splitlines()
    for question in ("title", "meaning", "better", "source"):
        number = next(n for n, line in enumerate(lines, start=1) if line.startswith(f"{question}:"))
        assert any(place.startswith(f"data/measures/value.yml:{number}:") for place in places), question


def test_a_new_measure_never_writes_over_an_old_one(root: Path) -> None:
    before = measures(root)
    result = run(root, "--new", "repeats", *shlex.split(NEW["counts"]))
    assert result.exit_code == 1
    assert "error [import.measure-exists]" in result.output
    assert measures(root) == before


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "Missing argument 'FILES...'"),
        (["missing.csv"], "does not exist"),
        (["lait.csv", "--code", "Late"], "--code can only be used with --new"),
        (["lait.csv", "--new", "x", "--measure", "late"], "Use either --new or --measure."),
        (["lait.csv", "--new", "Late Visits", "--period", "financial-year", "--code", "Late"], "such as late-visits"),
        (["lait.csv", "--new", "x", "--code", "Late"], "A new measure needs --period."),
        (["lait.csv", "--new", "x", "--period", "snapshot", "--code", "Late"], "A snapshot needs --taken-on"),
        (["lait.csv", "--new", "x", "--period", "snapshot", "--taken-on", "31 June", "--code", "Late"], "31 June"),
        (["lait.csv", "--new", "x", "--period", "financial-year"], "names either `n` or `value`"),
        (["lait.csv", "--new", "x", "--period", "month", "--n", "a", "--where", "b"], "--where is written COLUMN=TEXT"),
        (["lait.csv", "--new", "x", "--period", "month", "--n", "a", "--population", "b"], "needs --years-before"),
        (["lait.csv", "--new", "x", "--period", "month", "--code", "a", "--age", "b"], "These options make no recipe"),
    ],
)
def test_wrong_use_is_told_apart_from_problems(root: Path, arguments: Sequence[str], says: str) -> None:
    before = measures(root)
    result = run(root, *arguments)
    assert result.exit_code == 2, result.output
    assert says in result.output
    assert measures(root) == before


def test_help_has_examples() -> None:
    told = CliRunner().invoke(command, ["--help"]).output
    assert "Examples:" in told
    assert "--new repeat-referrals" in told
