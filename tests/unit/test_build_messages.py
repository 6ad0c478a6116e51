"""Each file of `tests/golden/builds` is a situation of a build and the exact message it earns."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.mkdocs_edge import mkdocs_engine
from generator.pages.compiled import CompiledSite, NavEntry
from generator.pipeline import compile_all
from generator.problems import Problem, as_text
from generator.publish.swap import guard, put_in_place
from tests.conftest import MINIMAL, copy_project

CASES = sorted((Path(__file__).parents[1] / "golden" / "builds").glob("*.yml"))
SETTINGS = "site_name: x\ndocs_dir: content\ntheme: material\nplugins: [search, annual-report]\n"


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_situation_earns_its_message(case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, Any] = yaml.safe_load(case.read_text(encoding="utf-8"))
    problems = SITUATIONS[given["situation"]](tmp_path, monkeypatch)
    assert as_text(problems).rpartition("\n\n")[0] + "\n" == given["says"]


def a_strangers_site(root: Path, _: pytest.MonkeyPatch) -> tuple[Problem, ...]:
    (root / "site").mkdir()
    (root / "site" / "thesis.doc").write_text("mine")
    return guard(root / "site", root / ".cache")


def a_linked_site(root: Path, _: pytest.MonkeyPatch) -> tuple[Problem, ...]:
    (root / "elsewhere").mkdir()
    (root / "site").symlink_to(root / "elsewhere")
    return guard(root / "site", root / ".cache")


def a_site_in_use(root: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Problem, ...]:
    (root / "tree").mkdir()

    def busy(self: Path, _target: Path) -> Path:  # noqa: ARG001
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))

    monkeypatch.setattr(Path, "rename", busy)
    return put_in_place(root / "tree", root / "site", root / ".cache")


def a_project_without_our_plugin(root: Path, _: pytest.MonkeyPatch) -> tuple[Problem, ...]:
    return _built("# Start\n", root, SETTINGS.replace(", annual-report", ""))


def a_link_that_only_the_engine_sees(root: Path, _: pytest.MonkeyPatch) -> tuple[Problem, ...]:
    return _built("# Start\n\n[Neglect](neglet.md)\n", root, SETTINGS)


def an_edition_that_is_not_there(root: Path, _: pytest.MonkeyPatch) -> tuple[Problem, ...]:
    return compile_all(copy_project(MINIMAL, root / "project"), only="2019-02").problems


def _built(page: str, root: Path, settings: str) -> tuple[Problem, ...]:
    (root / "content").mkdir()
    (root / "mkdocs.yml").write_text(settings)
    nav = (NavEntry("Start", "index.md"),)
    compiled = CompiledSite(
        "2019-20", "Report", "https://example.org/2019-20/", {"index.md": page.encode()}, nav, {}, {}
    )
    return mkdocs_engine(compiled, root, root / "out")


SITUATIONS = {
    function.__name__: function
    for function in (
        a_strangers_site,
        a_linked_site,
        a_site_in_use,
        a_project_without_our_plugin,
        a_link_that_only_the_engine_sees,
        an_edition_that_is_not_there,
    )
}
