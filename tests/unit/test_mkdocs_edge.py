"""The engine: one compiled edition in, HTML out, and MkDocs' complaints as values."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from mkdocs.exceptions import ConfigurationError

from generator.mkdocs_edge import mkdocs_engine, read_project
from generator.pages.compiled import CompiledSite, NavEntry, PathTakenError

PROJECT = """\
site_name: Annual report
docs_dir: content
strict: true
theme: {name: material, font: false}
plugins: [search, annual-report]
"""


def edition(**files: str) -> CompiledSite:
    pages = {"index.md": "# Start\n", **{name.replace("__", "."): text for name, text in files.items()}}
    return CompiledSite(
        edition="2019-20",
        name="Report",
        address="https://example.org/2019-20/",
        files={path: text.encode() for path, text in pages.items()},
        nav=(NavEntry("Start", "index.md"),),
        overrides={"partials/copyright.html": b"<p>Ours: {{ config.extra.status }}</p>"},
        extra={"status": "draft"},
    )


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "content" / "2019-20").mkdir(parents=True)
    (tmp_path / "content" / "2019-20" / "raw.md").write_text("# Raw {{ value: x }}\n")
    (tmp_path / "mkdocs.yml").write_text(PROJECT)
    return tmp_path


def test_the_compiled_pages_are_built_and_the_narrative_as_written_is_not(root: Path) -> None:
    out = root / "out"
    assert mkdocs_engine(edition(neglect__md="# Neglect\n", data__csv="n\n"), root, out) == ()
    pages = sorted(path.relative_to(out).as_posix() for path in out.rglob("*.html"))
    assert pages == ["404.html", "index.html", "neglect/index.html"]
    assert (out / "data.csv").read_text() == "n\n"


def test_the_editions_own_settings_and_templates_are_used(root: Path) -> None:
    mkdocs_engine(edition(), root, root / "out")
    page = (root / "out" / "index.html").read_text(encoding="utf-8")
    assert "<p>Ours: draft</p>" in page
    assert '<link rel="canonical" href="https://example.org/2019-20/">' in page
    assert "<title>Report</title>" in page


def test_what_mkdocs_complains_of_comes_back_as_problems(root: Path) -> None:
    problems = mkdocs_engine(edition(a__md="# A\n\n[B](b.md) [C](c.md)\n"), root, root / "out")
    assert [problem.code for problem in problems] == ["site.engine", "site.engine"]
    assert "'b.md'" in problems[0].what
    assert "'c.md'" in problems[1].what


def test_a_broken_project_file_is_a_problem_and_no_traceback(root: Path) -> None:
    (root / "mkdocs.yml").write_text(PROJECT + "markdown_extensions: [no-such-thing]\n")
    problems = mkdocs_engine(edition(), root, root / "out")
    assert {problem.code for problem in problems} == {"site.engine"}
    assert any("no-such-thing" in problem.what for problem in problems)


def test_nothing_is_printed_and_the_environment_is_left_as_it_was(
    root: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = dict(os.environ)
    mkdocs_engine(edition(a__md="[B](b.md)\n"), root, root / "out")
    assert dict(os.environ) == before
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("path", ["assets/images/favicon.png", "index.html"], ids=["the theme's", "a page's"])
def test_no_path_is_taken_twice(root: Path, path: str) -> None:
    compiled = edition()
    clash = replace(compiled, files={**compiled.files, path: b"again"})
    with pytest.raises(PathTakenError):
        mkdocs_engine(clash, root, root / "out")


def test_the_projects_settings_are_read_as_they_stand(root: Path) -> None:
    assert read_project(root)["plugins"] == ["search", "annual-report"]


def test_a_project_file_that_names_no_settings_is_no_bug_of_ours(root: Path) -> None:
    (root / "mkdocs.yml").write_text("- site_name\n")
    with pytest.raises(ConfigurationError, match="settings"):
        read_project(root)
