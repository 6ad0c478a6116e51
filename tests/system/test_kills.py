"""A build that is killed, at whatever stage, leaves the last good site byte for byte; the next build carries on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import run_in, tree_of

STAGES = (
    "generator.intake.load:load",
    "generator.intake.validate:validate",
    "generator.evaluate.evaluate:evaluate",
    "generator.disclose.disclose:disclose",
    "generator.charts.draw_all:draw_all",
    "generator.pages.compile:compile_edition",
    "generator.mkdocs_edge:build",
    "generator.publish.finish:finish_html",
    "generator.publish.finish:finish_tree",
    "generator.pages.front:compile_front",
    "generator.publish.tree:write_files",
    "generator.publish.check:check_tree",
)
"""Each is killed before it begins, and when it has just ended. A tree that is half written is among these."""

DRIVER = """
import os, sys
from importlib import import_module

def kill_at(place, when):
    module, name = place.split(":")
    real = getattr(import_module(module), name)
    def killed(*arguments, **more):
        if when == "after":
            real(*arguments, **more)
        os.kill(os.getpid(), 9)
    setattr(import_module(module), name, killed)

{preparation}
sys.argv = ["annual-report", "build"]
from generator.__main__ import main
main()
"""

WITHOUT_EXCHANGE = """
from pathlib import Path
from generator.publish import swap
swap.exchange = lambda one, other: False
rename = Path.rename
def rename_and_die(self, target):
    rename(self, target)
    if self.name == "site":
        os.kill(os.getpid(), 9)
Path.rename = rename_and_die
"""


@pytest.fixture
def changed(built_project: Path, tmp_path: Path) -> Path:
    """A project with a good site whose narrative has changed since."""
    project = Path(shutil.copytree(built_project, tmp_path / "project"))
    change(project, "Changed since the site was built.")
    return project


def change(project: Path, words: str) -> None:
    chapter = min((project / "content").rglob("*.md"))
    chapter.write_text(f"{chapter.read_text(encoding='utf-8')}\n\n{words}\n", encoding="utf-8")


def build_killed(project: Path, preparation: str) -> None:
    result = run_in(project, "-c", DRIVER.replace("{preparation}", preparation))
    assert result.returncode in {-9, 9}, result.stdout + result.stderr


@pytest.mark.slow
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.rpartition(":")[2])
def test_a_kill_at_any_stage_leaves_the_last_good_site(changed: Path, stage: str, when: str) -> None:
    before = tree_of(changed / "site")
    build_killed(changed, f'kill_at("{stage}", "{when}")')
    assert tree_of(changed / "site") == before


def test_after_a_kill_the_next_build_sweeps_up_and_succeeds(changed: Path) -> None:
    before = tree_of(changed / "site")
    build_killed(changed, 'kill_at("generator.publish.check:check_tree", "before")')
    assert len(list((changed / ".cache").glob("build-*"))) == 2, "the dead build's folder and its lock"
    assert tree_of(changed / "site") == before
    result = run_in(changed, "-m", "generator", "build")
    assert result.returncode == 0, result.stdout + result.stderr
    assert tree_of(changed / "site") != before
    assert list((changed / ".cache").glob("build-*")) == []


def test_a_kill_just_after_the_swap_leaves_the_new_site_whole(changed: Path) -> None:
    before = tree_of(changed / "site")
    build_killed(changed, 'kill_at("generator.publish.swap:_replace", "after")')
    after = tree_of(changed / "site")
    assert after.keys() == before.keys()
    assert after != before


def test_where_folders_cannot_be_exchanged_a_kill_between_the_steps_is_mended(changed: Path) -> None:
    before = tree_of(changed / "site")
    build_killed(changed, WITHOUT_EXCHANGE)
    assert not (changed / "site").exists()
    change(changed, "{{ value: no-such-measure }}")
    assert run_in(changed, "-m", "generator", "build").returncode == 1
    assert tree_of(changed / "site") == before
