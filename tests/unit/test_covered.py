"""The gate on tested branches looks at each file, not at the average."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.covered import low

if TYPE_CHECKING:
    from pathlib import Path


def test_one_file_below_the_least_is_named_whatever_the_others_have(tmp_path: Path) -> None:
    shares = {"judge.py": 94.9, "place.py": 95.0, "weak.py": 100.0}
    files = {name: {"summary": {"percent_covered": share}} for name, share in shares.items()}
    report = tmp_path / "coverage.json"
    report.write_text(json.dumps({"files": files}), encoding="utf-8")
    assert low(report) == ["judge.py: 94.9%, wanted 95%"]
