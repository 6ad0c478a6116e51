"""The project's Python files as the rules see them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generator"


@cache
def trees() -> dict[Path, ast.Module]:
    """Give each file of the package, by its path below it, and what it parses to."""
    return {
        path.relative_to(PACKAGE): ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))
    }


def imports(tree: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    """Go through the modules that a file imports, wherever it does so."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module == "generator":
            yield from ((f"generator.{alias.name}", node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield ("." * node.level) + (node.module or ""), node


def calls(tree: ast.Module, name: str) -> Iterator[ast.Call]:
    """Go through the calls of a function by its bare name, or as the last part of a dotted one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            if name in {getattr(function, "id", None), getattr(function, "attr", None)}:
                yield node
