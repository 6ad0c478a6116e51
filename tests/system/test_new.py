"""`annual-report new`: a whole report in an empty folder, under anybody's name, with no word that it stands there for."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner, Result

from generator.cli.group import annual_report
from generator.cli.new import local_settings
from generator.domain.answer import given
from generator.domain.index import index_of
from generator.domain.narrative import AnswersToken, LinkToken
from generator.domain.report import Report
from generator.intake.starting.starter import STARTER
from generator.pipeline import check, read
from generator.problems import errors
from tests.conftest import ROOT, tree_of

NAME = "Wells & Vale Safeguarding Children Partnership"


def _new(folder: Path, *options: str, name: str = NAME, period: str = "2024-25") -> Result:
    return CliRunner().invoke(annual_report, ["new", str(folder), "--name", name, "--period", period, *options])


@pytest.fixture
def report(tmp_path: Path) -> Path:
    assert _new(tmp_path / "report").exit_code == 0
    return tmp_path / "report"


def _starter() -> tuple[Report, ...]:
    """Give both editions of the starter: a test that goes through none of them would try nothing."""
    reports, _ = read(STARTER)
    assert len(reports) == 2
    return reports


def test_the_starter_has_nothing_to_complain_of() -> None:
    reports, problems = check(STARTER)
    assert [each.records.id for each in reports] == ["2024-25", "2023-24"]
    assert problems == ()


@pytest.mark.parametrize(
    "path", ["mkdocs.yml", *(f"data/requirements/{p.name}" for p in (ROOT / "data/requirements").iterdir())]
)
def test_the_starter_has_the_engines_settings_and_the_guidance_as_they_are(path: str) -> None:
    assert (STARTER / path).read_bytes() == (ROOT / path).read_bytes()


def test_every_record_of_the_starter_is_told_of_in_words() -> None:
    # So that a record that is deleted leaves a link that leads nowhere, and is missed.
    for report in _starter():
        records = report.records
        linked = {
            placed.token.target
            for chapter in records.chapters
            for placed in chapter.tokens
            if isinstance(placed.token, LinkToken)
        }
        assert set(index_of(records.priorities, records.year)) <= linked


def test_every_requirement_is_answered_in_words_in_the_starter() -> None:
    for report in _starter():
        tokens = [placed.token for chapter in report.records.chapters for placed in chapter.tokens]
        answered = {token.requirement for token in tokens if isinstance(token, AnswersToken)}
        assert answered == set(report.records.guidance.requirements)


def test_the_starter_has_a_summary_of_each_kind_and_every_kind_of_record() -> None:
    newest = _starter()[0].records
    assert set(newest.summaries) == {"public", "children", "easy-read"}
    kinds = {ref.kind for ref in index_of(newest.priorities, newest.year).values()}
    assert len(kinds) == 17
    assert given(newest.year.promises.became)


@pytest.mark.parametrize("period", ["2024-25", "2019-20", "2011-12", "2031-32"])
def test_a_new_report_is_sound_in_any_year(tmp_path: Path, period: str) -> None:
    assert _new(tmp_path / "report", period=period).exit_code == 0
    reports, problems = check(tmp_path / "report")
    assert problems == ()
    assert reports[0].records.id == period
    assert reports[0].records.before is not None


def test_no_word_of_the_made_up_place_is_left(report: Path) -> None:
    left = [path for path, content in tree_of(report).items() if b"northvale" in content.lower() or "northvale" in path]
    assert not left
    newest = read(report)[0][0].records
    assert newest.partnership.name == NAME
    assert newest.partnership.short_name == "Wells & Vale"
    assert newest.own_area == "wells-vale"


def test_everything_in_it_is_marked_as_made_up(report: Path) -> None:
    edition = report / "data" / "editions" / "2024-25" / "edition.yml"
    edition.write_text(
        edition.read_text(encoding="utf-8").replace("status: demonstration", "status: final"), encoding="utf-8"
    )
    codes = [each.code for each in check(report)[1]]
    assert codes.count("edition.illustrative-record-in-final") > 60


def test_the_area_may_have_its_official_code(tmp_path: Path) -> None:
    assert _new(tmp_path / "report", "--area", "E06999999").exit_code == 0
    newest = read(tmp_path / "report")[0][0].records
    assert newest.areas[newest.own_area].code == "E06999999"


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "report").mkdir()
    assert _new(tmp_path / "report").exit_code == 0
    assert (tmp_path / "report" / ".gitignore").is_file()
    assert (tmp_path / "report" / ".github" / "workflows" / "report.yml").is_file()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"period": "2024-26"}, "2024 is followed by 2025"),
        ({"period": "2000-01"}, "too far"),
        ({"name": "Safe Children in Wells"}, '--place "Wells"'),
        ({"name": "  "}, "--name is empty"),
        ({"name": "Wells: a Safeguarding Children Partnership"}, "letters, digits"),
        ({"name": "Ashmere Safeguarding Children Partnership"}, "made-up place"),
    ],
)
def test_what_cannot_be_a_report_is_refused_and_nothing_is_written(
    tmp_path: Path, options: dict[str, str], words: str
) -> None:
    result = _new(tmp_path / "report", **options)
    assert result.exit_code == 2
    assert words in result.output
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_code_is_refused(tmp_path: Path) -> None:
    result = _new(tmp_path / "report", "--area", "Croydon")
    assert result.exit_code == 2
    assert "E and eight digits" in result.output


def test_a_first_report_is_left_by_the_steps_of_the_guide(report: Path) -> None:
    # docs/author-guide/start-a-new-report.md: "If this is your first report"
    guide = (ROOT / "docs/author-guide/start-a-new-report.md").read_text(encoding="utf-8")
    for written in (
        "`data/editions/2023-24` and `content/2023-24`",
        "follows: {not_supplied: This is our first report in this form.}",
        "became: {none: This is our first report in this form.}",
        "`re_audit_of:`",
    ):
        assert written in guide
    data = report / "data" / "editions"
    shutil.rmtree(data / "2023-24")
    shutil.rmtree(report / "content" / "2023-24")
    for file, this, by in (
        ("edition.yml", r"(?m)^follows: .*$", "follows: {not_supplied: This is our first report in this form.}"),
        (
            "promises.yml",
            r"(?ms)^became:\n.*?(?=^made:)",
            "became: {none: This is our first report in this form.}\n",
        ),
        ("audits.yml", r"(?m)^ +re_audit_of: .*\n", ""),
    ):
        path = data / "2024-25" / file
        changed, times = re.subn(this, by, path.read_text(encoding="utf-8"))
        assert times
        path.write_text(changed, encoding="utf-8")
    reports, problems = check(report)
    assert not errors(problems)
    assert {each.code for each in problems} <= {"requirement.partly"}
    assert [each.records.id for each in reports] == ["2024-25"]


def test_the_code_of_another_area_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    result = _new(tmp_path / "report", "--area", "E06999102")
    assert result.exit_code == 2
    assert "the code of another area" in result.output
    assert list(tmp_path.iterdir()) == []


def test_a_name_with_commas_stands_in_every_file(tmp_path: Path) -> None:
    name = "The Barking, Dagenham and Havering Safeguarding Children Partnership"
    assert _new(tmp_path / "report", name=name).exit_code == 0
    reports, problems = check(tmp_path / "report")
    assert problems == ()
    partnership = reports[0].records.partnership
    assert (partnership.name, partnership.short_name) == (name, "Barking, Dagenham and Havering")


def test_a_folder_with_spaces_can_be_copied_from_what_comes_next(tmp_path: Path) -> None:
    folder = tmp_path / "our report"
    assert f'cd "{folder}"' in _new(folder).output


@pytest.mark.parametrize("kind", ["full", "file", "link"])
def test_what_is_there_already_is_left_alone(tmp_path: Path, kind: str) -> None:
    target = tmp_path / "report"
    if kind == "full":
        target.mkdir()
        (target / "thesis.doc").write_text("mine")
    elif kind == "file":
        target.write_text("mine")
    else:
        target.symlink_to(tmp_path / "nowhere")
    before = tree_of(tmp_path)
    result = _new(target)
    assert result.exit_code == 2
    assert "not empty" in result.output
    assert tree_of(tmp_path) == before


def test_a_disk_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("generator.publish.new_folder.write_files", full)
    assert isinstance(_new(tmp_path / "report").exception, OSError)
    assert list(tmp_path.iterdir()) == []


def test_make_works_at_once_and_says_what_to_do_where_the_command_is_not_found(report: Path) -> None:
    (report / "local.mk").write_text(local_settings(Path("pytest"), Path(sys.executable)), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    found = subprocess.run(["make", "check"], cwd=report, env=environment, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr
    assert "Nothing stands in the way" in found.stdout
    lost = subprocess.run(
        ["make", "check", "ANNUAL_REPORT=no-such-command"], cwd=report, capture_output=True, text=True, check=False
    )
    assert lost.returncode != 0
    assert "pip install" in lost.stderr


def test_the_command_with_signs_in_its_path_is_quoted_for_make(tmp_path: Path) -> None:
    odd = tmp_path / "it's $5 #1" / "annual-report"
    odd.parent.mkdir()
    odd.write_text("")
    written = local_settings(odd, Path(sys.executable))
    assert "$$5" in written
    assert "\\#1" in written


@pytest.mark.slow
def test_an_installed_wheel_makes_checks_and_builds_a_report_far_from_here(tmp_path: Path) -> None:
    wheels, installed, away = tmp_path / "wheels", tmp_path / "installed", tmp_path / "away"
    for folder in (wheels, away):
        folder.mkdir()
    source = tmp_path / "source"
    shutil.copytree(ROOT / "generator", source / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    build = "from flit_core.buildapi import build_wheel; import sys; build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", build, str(wheels)], cwd=source, check=True, capture_output=True)
    with ZipFile(next(wheels.iterdir())) as wheel:
        wheel.extractall(installed)
    shutil.rmtree(source)
    environment = {**os.environ, "PYTHONPATH": str(installed), "NO_MKDOCS_2_WARNING": "1"}

    def run(*arguments: str, folder: Path = away) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "generator", *arguments],
            cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip

    where = subprocess.run(
        [sys.executable, "-c", "import generator; print(generator.__file__)"],
        cwd=away, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert where.stdout.startswith(str(installed))
    made = run("new", "report", "--name", NAME, "--period", "2025-26")
    assert made.returncode == 0, made.stdout + made.stderr
    checked = run("check", folder=away / "report")
    assert "Nothing stands in the way" in checked.stdout, checked.stdout + checked.stderr
    built = run("build", folder=away / "report")
    assert built.returncode == 0, built.stdout + built.stderr
    assert "warning" not in built.stdout
    assert (away / "report" / "site" / "2025-26" / "index.html").is_file()
    assert (away / "report" / "site" / "2024-25" / "index.html").is_file()
