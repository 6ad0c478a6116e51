"""Whatever engine builds an edition, and from memory or from a staged folder: the finished pages are the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.mkdocs_edge import mkdocs_engine, read_project
from generator.pages.compiled import CompiledSite
from generator.pipeline import NEWEST, compile_all
from generator.publish.finish import finish_tree
from generator.publish.stage import write_stage
from tests.conftest import copy_croydon, run_in, tree_of


@pytest.mark.parametrize("engine", ["mkdocs", "properdocs"])
def test_a_staged_folder_is_built_to_the_same_pages(project: Path, engine: str) -> None:
    _same_by(engine, project, NEWEST)


@pytest.mark.slow
@pytest.mark.parametrize("edition", ["2019-20", "2024-25"])
def test_croydons_editions_are_built_to_the_same_pages_by_the_second_engine(tmp_path: Path, edition: str) -> None:
    _same_by("properdocs", copy_croydon(tmp_path / "project"), edition)


def _same_by(engine: str, project: Path, edition: str) -> None:
    compiled = compile_all(project, only=edition).editions[0]
    ours, theirs = project / "ours", project / "theirs"
    assert mkdocs_engine(compiled, project, ours) == ()
    _build_staged(compiled, project, theirs, engine)
    finish_tree(ours, compiled)
    finish_tree(theirs, compiled)
    assert tree_of(theirs) == tree_of(ours)


def _build_staged(compiled: CompiledSite, project: Path, out: Path, engine: str) -> None:
    staged = project / "staged"
    write_stage(compiled, read_project(project), staged)
    quiet = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    result = run_in(staged, "-m", engine, "build", "--strict", "-f", "mkdocs.yml", "-d", str(out), **quiet)
    assert result.returncode == 0, result.stdout + result.stderr
