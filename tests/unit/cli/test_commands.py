"""The command line: help, wrong use, exit codes, and how problems are shown."""

from __future__ import annotations

import errno
import json
import os
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import pipeline
from generator.cli.bugs import BUG, FAULT_FILE, Bugs, say_every_letter
from generator.cli.group import STOPPED, annual_report
from generator.problems import Place, Problem, Severity
from tests.conftest import MINIMAL, run_in

COMMANDS = ["check", "build", "serve", "status", "new", "new-edition", "stage", "schema", "import-official"]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(annual_report, arguments, prog_name="annual-report")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(monkeypatch: pytest.MonkeyPatch, *severities: Severity) -> None:
    problems = tuple(
        Problem(Place("data/areas.yml", 3, 5), f"made.{number}", "What.", "Why.", "Mend.", severity)
        for number, severity in enumerate(severities)
    )
    monkeypatch.setattr(pipeline, "check", lambda _: ((), problems))


def test_help_names_every_command_and_gives_examples() -> None:
    result = run("--help")
    assert result.exit_code == 0
    assert "Examples:" in result.output
    for command in COMMANDS:
        assert f"\n  {command} " in result.output


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself_with_examples(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Examples:" in result.output
    assert f"annual-report {command}" in result.output


def test_a_misspelt_command_is_wrong_use_and_gets_the_nearest() -> None:
    result = run("biuld")
    assert result.exit_code == 2
    assert "There is no command `biuld`. Did you mean `build`?" in result.output


def test_outside_a_report_the_command_says_where_to_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("check")
    assert result.exit_code == 2
    assert "Go to the folder of the report, or name it with --root." in result.output


def test_the_report_is_found_from_a_folder_within_it(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "data" / "measures").mkdir(parents=True)
    monkeypatch.chdir(project / "data" / "measures")
    found(monkeypatch)
    assert run("check").exit_code == 0


@pytest.mark.usefixtures("project")
def test_without_problems_check_is_content(monkeypatch: pytest.MonkeyPatch) -> None:
    found(monkeypatch)
    result = run("check")
    assert (result.exit_code, result.stdout) == (
        0,
        "Nothing stands in the way. Next: make report, or annual-report build\n",
    )


@pytest.mark.usefixtures("project")
def test_warnings_are_shown_and_do_not_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    found(monkeypatch, "warning")
    result = run("check")
    assert result.exit_code == 0
    assert result.stdout.startswith("data/areas.yml:3:5: warning [made.0]\n")
    assert "0 errors, 1 warning" in result.stdout


@pytest.mark.usefixtures("project")
def test_errors_are_all_shown_and_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    found(monkeypatch, "error", "error", "warning")
    result = run("check")
    assert result.exit_code == 1
    assert result.stdout.count("data/areas.yml:3:5") == 3
    assert result.stdout.endswith("2 errors, 1 warning\n\nMend these, then check again.\n")


@pytest.mark.usefixtures("project")
def test_other_programs_get_the_list_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    found(monkeypatch, "error")
    result = run("check", "--format", "json")
    assert json.loads(result.stdout)[0]["code"] == "made.0"
    assert "Mend these" in result.stderr
    result = run("check", "--format", "github")
    assert result.stdout == "::error file=data/areas.yml,line=3,col=5,title=made.0::What. Why. Mend.\n"


@pytest.mark.usefixtures("project")
def test_an_empty_list_is_a_list() -> None:
    with pytest.MonkeyPatch.context() as monkeypatch:
        found(monkeypatch)
        assert json.loads(run("check", "--format", "json").stdout) == []


def test_a_stage_is_not_written_over_files(project: Path) -> None:
    result = run("stage", "2019-20", "--to", str(project))
    assert result.exit_code == 2
    assert "is not empty" in result.output


def test_a_bug_is_short_on_the_screen_and_whole_in_a_file(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended, Bugs():
        raise ZeroDivisionError("no children")
    assert ended.value.code == BUG
    said = capsys.readouterr().err
    assert "This is a fault of annual-report, not of your report." in said
    assert "Traceback" not in said
    assert "Traceback" in (project / ".cache" / FAULT_FILE).read_text(encoding="utf-8")


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOSPC, errno.EROFS])
def test_what_the_computer_refuses_is_for_the_author_to_settle(capsys: pytest.CaptureFixture[str], number: int) -> None:
    with pytest.raises(SystemExit) as ended, Bugs():
        raise OSError(number, os.strerror(number), "/report/.cache")
    assert ended.value.code == 1
    said = capsys.readouterr().err
    assert said.startswith(f"The computer refused: {os.strerror(number)}: /report/.cache")
    assert "Traceback" not in said


def test_a_bug_is_told_where_nothing_can_be_written(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / ".cache").write_text("a file in the place of the folder")
    with pytest.raises(SystemExit) as ended, Bugs():
        raise ZeroDivisionError("no children")
    assert ended.value.code == BUG
    assert FAULT_FILE in capsys.readouterr().err


def test_what_an_encoding_lacks_is_written_out(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = BytesIO()
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(taken, encoding="cp1252", write_through=True))
    say_every_letter()
    print("“żółw” → \udce9", end="")  # noqa: T201  what every command does in the end
    assert taken.getvalue() == b"\x93\\u017c\xf3\\u0142w\x94 \\u2192 \\udce9"


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("port", ["0", "65536", "-1"])
def test_a_port_that_cannot_be_is_wrong_use(port: str) -> None:
    assert run("serve", "--port", port).exit_code == 2


@pytest.mark.parametrize("end", [KeyboardInterrupt, SystemExit])
def test_an_intended_end_is_no_bug(end: type[BaseException]) -> None:
    with pytest.raises(end), Bugs():
        raise end


@pytest.mark.usefixtures("project")
def test_who_stops_a_build_learns_what_became_of_the_site(monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "build", stopped)
    result = run("build")
    assert result.exit_code == STOPPED
    assert result.output == "\nStopped. site/ is as the last whole build left it.\n"


def test_nothing_is_shown_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    from generator.cli.progress import shown

    assert not sys.stderr.isatty()
    with shown() as progress:
        progress("Drawing", 1, 2)
    assert capsys.readouterr().err == ""


def test_check_draws_nothing() -> None:
    script = (
        "import sys; from pathlib import Path; from generator.pipeline import check; check(Path(sys.argv[1]));"
        "print([name for name in ('matplotlib', 'mkdocs') if name in sys.modules])"
    )
    result = run_in(MINIMAL, "-c", script, str(MINIMAL))
    assert (result.returncode, result.stdout) == (0, "[]\n")
