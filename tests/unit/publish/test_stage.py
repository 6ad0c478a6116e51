from __future__ import annotations

import json
from pathlib import Path

from generator.pages.compiled import CompiledSite, NavEntry
from generator.publish.settings import engine_settings
from generator.publish.stage import staged_settings, write_stage

PROJECT = {
    "site_name": "Annual report",
    "docs_dir": "content",
    "strict": True,
    "theme": {"name": "material", "font": False},
    "plugins": ["search", {"annual-report": {"edition": "2019-20"}}],
    "extra": {"generator": False},
}
COMPILED = CompiledSite(
    edition="2019-20",
    name="Report 2019 to 2020",
    address="https://example.org/2019-20/",
    files={"index.md": b"# Start\n", "neglect.md": b"# Neglect\n", "measures/a.md": b"# A\n", "a.csv": b"n\n"},
    nav=(
        NavEntry("Start", "index.md"),
        NavEntry("Priorities", None, (NavEntry("Neglect", "neglect.md"),)),
    ),
    overrides={"main.html": b"{% extends 'base.html' %}"},
    extra={"status": "Demonstration"},
)


def test_a_heading_with_its_own_page_comes_first_in_its_own_list() -> None:
    nav = (NavEntry("Priorities", "priorities.md", (NavEntry("Neglect", "neglect.md"),)),)
    compiled = CompiledSite("e", "n", "a", {}, nav, {}, {})
    assert engine_settings(compiled).nav == [{"Priorities": ["priorities.md", {"Neglect": "neglect.md"}]}]


def test_pages_that_only_links_lead_to_are_not_missed_in_the_navigation() -> None:
    assert engine_settings(COMPILED).not_in_nav == ("measures/a.md",)


def test_the_settings_are_the_projects_but_for_what_belongs_to_the_edition() -> None:
    assert staged_settings(COMPILED, PROJECT) == {
        "site_name": "Report 2019 to 2020",
        "site_url": "https://example.org/2019-20/",
        "docs_dir": "docs",
        "site_dir": "site",
        "strict": True,
        "theme": {"name": "material", "font": False, "custom_dir": "overrides"},
        "plugins": ["search"],
        "nav": [{"Start": "index.md"}, {"Priorities": [{"Neglect": "neglect.md"}]}],
        "not_in_nav": "/measures/a.md\n",
        "extra": {"generator": False, "status": "Demonstration"},
    }


def test_a_staged_folder_holds_the_compiled_files_and_no_more(tmp_path: Path) -> None:
    write_stage(COMPILED, PROJECT, tmp_path)
    files = {p.relative_to(tmp_path).as_posix(): p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    settings = files.pop("mkdocs.yml")
    assert json.loads(settings) == staged_settings(COMPILED, PROJECT)
    assert files == {
        **{f"docs/{path}": content for path, content in COMPILED.files.items()},
        "overrides/main.html": b"{% extends 'base.html' %}",
    }
