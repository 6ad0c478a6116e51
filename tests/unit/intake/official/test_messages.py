"""Each file of `tests/golden/imports` is an import that goes wrong, and the exact message it earns."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.domain.measure import LaitRecipe
from generator.intake.official.import_job import existing_measures, new_measure
from generator.intake.official.project import write_all
from generator.intake.official.year import Timing
from generator.problems import Problem, as_text

ROOT = Path(__file__).parents[4]
CASES = sorted((ROOT / "tests" / "golden" / "imports").glob("*.yml"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_an_import_earns_its_message(case: Path, tmp_path: Path) -> None:
    given: dict[str, Any] = yaml.safe_load(case.read_text(encoding="utf-8"))
    assert as_text(_problems(tmp_path, given)).rpartition("\n\n")[0] + "\n" == given["says"]


def _problems(root: Path, given: dict[str, Any]) -> tuple[Problem, ...]:
    if "blocked" in given:
        (root / given["blocked"]).mkdir(parents=True)
        return write_all(root, {given["blocked"]: b"title: Anything\n"})
    (root / "data" / "measures").mkdir(parents=True)
    if given.get("areas") != "none":
        shutil.copy(ROOT / "tests" / "golden" / "minimal" / "data" / "areas.yml", root / "data" / "areas.yml")
    if "measure" in given:
        measure = {"title": "Visits", "period": "financial-year", **given["measure"]}
        (root / "data" / "measures" / "sample.yml").write_text(yaml.safe_dump(measure, sort_keys=False))
    if "new" in given:
        job = new_measure(
            root, given["new"], LaitRecipe(layout="lait", n="Visits"), Timing("snapshot", "31 March", None)
        )
    else:
        job = existing_measures(root, given.get("named", ()))
    files = [(name, text.encode()) for name, text in given["files"].items()]
    return job.plan(files, skip_other_areas=given.get("skip_other_areas", False)).problems
