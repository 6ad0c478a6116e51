"""The compiled site of one edition: what any engine turns into HTML, and what is copied as it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


class PathTakenError(Exception):
    """A bug of ours: two parts of the report wanted the same path."""


@dataclass(frozen=True)
class NavEntry:
    """A line of the navigation: a page, or a heading with pages below it."""

    title: str
    path: str | None = None
    children: tuple[NavEntry, ...] = ()


@dataclass(frozen=True)
class CompiledSite:
    """One edition, compiled.

    `files` maps each path below the edition's folder to its bytes: Markdown pages (`.md`), drawings, data, styles.
    `overrides` are theme templates, by path below the engine's `custom_dir`.
    `extra` is what templates need to know of the edition (plain text, numbers and lists only).
    `sources` says which file of the author's a page is mostly made from, for those that are.
    """

    edition: str
    name: str
    address: str
    files: Mapping[str, bytes]
    nav: tuple[NavEntry, ...]
    overrides: Mapping[str, bytes]
    extra: Mapping[str, object]
    sources: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Shelf:
    """Collects files while a site is compiled and refuses to take one path twice."""

    files: dict[str, bytes] = field(default_factory=dict)

    def put(self, path: str, content: str | bytes) -> None:
        """Add a file.

        Raises:
            PathTakenError: something stands there already.

        """
        if path in self.files:
            raise PathTakenError(path)
        self.files[path] = content.encode() if isinstance(content, str) else content
