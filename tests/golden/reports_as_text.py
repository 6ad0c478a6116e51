"""Golden reports: the small sound project with a case laid over it, and the pages that it compiles into.

A case is a folder in `reports/` with `case.yml` (the fields of a case of problems, without `problems`) and the pages
and files of data in `expected/`. Drawings are left out: their words stand in the pages.
`python tests/golden/reports_as_text.py CASE …` writes `expected/` anew. Read it before you commit it.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from generator.pipeline import compile_all  # noqa: E402  the same
from tests.golden.cases import lay_over_minimal, read_case  # noqa: E402  the path to the tests comes first

REPORTS = tuple(sorted(path.parent for path in (HERE / "reports").glob("*/case.yml")))
_READABLE = (".md", ".csv", ".json")


def compiled_pages(case: Path, root: Path) -> dict[str, str]:
    """Compile a case in the empty folder `root`; give what can be read, by path."""
    lay_over_minimal(read_case(case / "case.yml"), root)
    compiled = compile_all(root)
    assert compiled.problems == ()
    (edition,) = compiled.editions
    return {path: content.decode() for path, content in edition.files.items() if path.endswith(_READABLE)}


def expected_pages(case: Path) -> dict[str, str]:
    """Give what the case expects, by path."""
    folder = case / "expected"
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in found}


def _accept(case: Path) -> None:
    shutil.rmtree(case / "expected", ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        for path, text in compiled_pages(case, Path(folder)).items():
            target = case / "expected" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode())


if __name__ == "__main__":
    for name in sys.argv[1:]:
        _accept(HERE / "reports" / name)
