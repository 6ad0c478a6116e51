"""Imports go one way, and each heavy library has one door. There is no list of exceptions."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.rules.source import imports, trees

LAYERS = (
    "problems", "catalogue", "domain", "intake", "evaluate", "disclose", "charts", "pages", "publish", "pipeline",
    "mkdocs_edge", "cli", "__main__",
)  # fmt: skip
"""From the ground up: a part may import itself and those before it."""

DOORS = {
    "mkdocs": "mkdocs_edge.py",
    "yaml": "intake/*.py",
    "matplotlib": "charts/draw*.py",
    "scipy": "evaluate/*.py",
}
"""Who alone may import it."""

STATISTICS = {"control", "difference", "funnel", "intervals", "quartiles", "ratio", "trend"}
"""Modules of `evaluate/` that compute."""

HEAVY = {"matplotlib", "pydantic", "mkdocs", "rich", "fontTools", "numpy", "scipy"}
"""What `annual-report --help` must not wait for."""


@pytest.mark.parametrize("path", trees(), ids=str)
def test_a_part_imports_only_itself_and_those_before_it(path: Path) -> None:
    if path == Path("__init__.py"):
        allowed: tuple[str, ...] = ()
    else:
        allowed = LAYERS[: LAYERS.index(_layer(path)) + 1]
    wrong = [f"{path}:{node.lineno} imports {name}" for name, node in imports(trees()[path]) if not _may(name, allowed)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("library", DOORS)
def test_a_heavy_library_has_one_door(library: str) -> None:
    wrong = [
        f"{path}:{node.lineno}"
        for path, tree in trees().items()
        for name, node in imports(tree)
        if name.split(".")[0] == library and not path.match(DOORS[library])
    ]
    assert not wrong, f"{library} is imported outside {DOORS[library]}: {wrong}"


def test_no_rule_lives_in_a_page_or_a_chart() -> None:
    # Their types and constants may be named elsewhere; what computes (a name in small letters) may not be called.
    wrong = [
        f"{path}:{node.lineno} {node.module} {alias.name}"
        for path, tree in trees().items()
        if path.parts[0] != "evaluate"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").removeprefix("generator.evaluate.") in STATISTICS
        for alias in node.names
        if alias.name.islower()
    ]
    assert not wrong


def test_matplotlib_and_scipy_are_imported_within_functions_only() -> None:
    wrong = [
        f"{path}:{node.lineno}"
        for path, tree in trees().items()
        for node in tree.body
        for name, _ in imports(ast.Module([node], []))
        if isinstance(node, ast.Import | ast.ImportFrom) and name.split(".")[0] in {"matplotlib", "scipy", "numpy"}
    ]
    assert not wrong


def test_help_waits_for_no_heavy_library() -> None:
    import subprocess
    import sys

    code = (
        "import sys\n"
        "from click.testing import CliRunner\n"
        "from generator.cli.bugs import Bugs\n"
        "from generator.cli.group import annual_report\n"
        "assert CliRunner().invoke(annual_report, ['--help']).exit_code == 0\n"
        f"print(sorted({HEAVY!r} & sys.modules.keys()))\n"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def _layer(path: Path) -> str:
    return path.parts[0].removesuffix(".py")


def _may(name: str, allowed: tuple[str, ...]) -> bool:
    parts = name.split(".")
    if parts[0] == "" or name.startswith("."):
        return False  # relative imports hide where they lead
    return parts[0] != "generator" or (len(parts) > 1 and parts[1] in allowed)
