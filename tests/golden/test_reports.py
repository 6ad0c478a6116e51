"""Each folder of `tests/golden/reports` is a project and the pages that it compiles into."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden.reports_as_text import REPORTS, compiled_pages, expected_pages


@pytest.mark.parametrize("case", REPORTS, ids=lambda case: case.name)
def test_a_report_compiles_into_its_pages(case: Path, tmp_path: Path) -> None:
    compiled, expected = compiled_pages(case, tmp_path), expected_pages(case)
    assert sorted(compiled) == sorted(expected)
    for path, text in expected.items():
        assert compiled[path] == text, path
