"""The same files in give the same bytes out, on any machine, in any language, at any time."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.pipeline import CACHE
from tests.conftest import ROOT, copy_project, run_in, tree_of

HERE = {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1"}
THERE = {"PYTHONHASHSEED": "2", "TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "0"}


def test_another_machine_builds_the_same_bytes(project: Path, built_project: Path) -> None:
    shutil.rmtree(project / CACHE)
    result = run_in(project, "-m", "generator", "build", **HERE)
    assert result.returncode == 0, result.stdout + result.stderr
    assert tree_of(project / "site") == tree_of(built_project / "site")


def test_a_build_with_what_was_kept_from_before_gives_the_same_bytes(project: Path, built_project: Path) -> None:
    result = run_in(project, "-m", "generator", "build", **THERE)
    assert result.returncode == 0, result.stdout + result.stderr
    assert tree_of(project / "site") == tree_of(built_project / "site")


@pytest.mark.slow
def test_croydons_report_is_the_same_bytes_twice(tmp_path: Path) -> None:
    sites = []
    for name, environment in (("here", HERE), ("there", THERE)):
        project = copy_project(ROOT, tmp_path / name)
        result = run_in(project, "-m", "generator", "build", **environment)
        assert result.returncode == 0, result.stdout + result.stderr
        sites.append(tree_of(project / "site"))
    assert sites[0] == sites[1]
