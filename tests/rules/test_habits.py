"""House rules that a machine can hold."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.rules.source import PACKAGE, calls, imports, trees

LONGEST_FILE = 400
LONGEST_FUNCTION = 60


def test_only_commands_print() -> None:
    wrong = [
        f"{path}:{call.lineno}"
        for path, tree in _outside("cli")
        for call in (*calls(tree, "print"), *calls(tree, "echo"))
    ]
    assert not wrong


def test_only_commands_exit() -> None:
    wrong = [f"{path}:{call.lineno}" for path, tree in _outside("cli") for call in calls(tree, "exit")]
    assert not wrong


def test_only_disclose_says_that_a_number_may_be_shown() -> None:
    wrong = [f"{path}:{call.lineno}" for path, tree in _outside("disclose") for call in calls(tree, "Shown")]
    assert not wrong


def test_no_stage_looks_at_the_clock_or_the_environment() -> None:
    # The plugin's edge keeps vendors' banners out of the output, which only an environment variable does.
    wrong = [
        f"{path}:{node.lineno} {ast.unparse(node)}"
        for path, tree in _outside("cli")
        if path != Path("mkdocs_edge.py")
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node) in _LOOK_UPS
    ]
    assert not wrong


def test_nothing_reaches_for_the_network() -> None:
    wrong = [
        f"{path}:{node.lineno} {name}"
        for path, tree in _outside("cli")
        for name, node in imports(tree)
        if name.split(".")[0] in {"socket", "http", "requests", "urllib3"} or name in {"urllib.request", "urllib.error"}
    ]
    assert not wrong


@pytest.mark.parametrize("path", trees(), ids=str)
def test_a_file_holds_one_idea_and_a_function_one_thought(path: Path) -> None:
    assert len((PACKAGE / path).read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE
    long = [
        f"{node.name}: {(node.end_lineno or 0) - node.lineno + 1} lines"
        for node in ast.walk(trees()[path])
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert not long


def test_no_file_is_called_by_what_is_not_an_idea() -> None:
    assert not [path for path in trees() if path.stem in {"utils", "helpers", "common", "base", "manager", "misc"}]


_LOOK_UPS = {
    "os.environ", "os.getenv", "datetime.now", "datetime.today", "datetime.utcnow", "date.today", "time.time",
    "time.localtime", "locale.getlocale", "locale.setlocale", "random.random", "uuid.uuid4",
}  # fmt: skip


def _outside(folder: str) -> list[tuple[Path, ast.Module]]:
    return [(path, tree) for path, tree in trees().items() if path.parts[0] != folder]
