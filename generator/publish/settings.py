"""What any engine must be told of an edition, in the words of `mkdocs.yml`."""

from __future__ import annotations

from dataclasses import dataclass

from generator.pages.compiled import CompiledSite, NavEntry

OWN_PLUGIN = "annual-report"
"""The name of our MkDocs plugin, which a staged folder does without."""


@dataclass(frozen=True)
class EngineSettings:
    """The settings of `mkdocs.yml` that belong to the edition and not to the project."""

    site_name: str
    site_url: str
    nav: list[object]
    not_in_nav: tuple[str, ...]
    """Pages that readers reach by links only, so that the engine does not complain of them."""
    extra: dict[str, object]


def engine_settings(compiled: CompiledSite) -> EngineSettings:
    """Say what an engine must know of this edition."""
    pages = {path for path in compiled.files if path.endswith(".md")}
    return EngineSettings(
        site_name=compiled.name,
        site_url=compiled.address,
        nav=[_nav_line(entry) for entry in compiled.nav],
        not_in_nav=tuple(sorted(pages - set(_paths(compiled.nav)))),
        extra=dict(compiled.extra),
    )


def _nav_line(entry: NavEntry) -> object:
    if not entry.children:
        return {entry.title: entry.path}
    # A heading with a page of its own: the theme takes a bare path in first place for it.
    own: list[object] = [entry.path] if entry.path else []
    return {entry.title: own + [_nav_line(child) for child in entry.children]}


def _paths(entries: tuple[NavEntry, ...]) -> list[str]:
    own = [entry.path for entry in entries if entry.path]
    return own + [path for entry in entries for path in _paths(entry.children)]
