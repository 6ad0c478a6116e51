"""Addresses as pages write them, and where in the site they lead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from posixpath import normpath
from re import compile as pattern
from urllib.parse import SplitResult, unquote, urlsplit

_CSS_ADDRESS = pattern(r"""url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']""")


@dataclass(frozen=True)
class Target:
    """A place in the site: a file by its path below the root, and a named place in it, or ""."""

    path: PurePosixPath
    anchor: str

    def __str__(self) -> str:
        path = self.path.parent.as_posix() + "/" if self.path.name == "index.html" else self.path.as_posix()
        return f"{path}#{self.anchor}" if self.anchor else path


@dataclass(frozen=True)
class Site:
    """The finished tree as far as addresses are concerned.

    `home` is the web address under which the root of the tree will stand, with a final slash; `files` are the paths
    below the root. With `part_of_more` the tree is a part of a site: addresses that lead out of it are not followed.
    """

    home: str
    files: frozenset[PurePosixPath]
    part_of_more: bool = False

    def target(self, address: str, page: PurePosixPath) -> Target | None:
        """Say where an address leads that stands on `page`; None where it leads out of the site."""
        own = self._names_its_own(address)
        parts = _split(address.removeprefix(self.home) if own else address)
        if parts.scheme or parts.netloc:
            return None
        path, anchor = unquote(parts.path), unquote(parts.fragment)
        folder = PurePosixPath() if own else page.parent
        if path.startswith("/") and not own:
            root = urlsplit(self.home).path
            if not path.startswith(root):
                return None
            path, folder = path.removeprefix(root), PurePosixPath()
        elif not path:
            return Target(page if not own else PurePosixPath("index.html"), anchor)
        found = _page_at(path, folder)
        return None if self.part_of_more and found.parts[0] == ".." else Target(found, anchor)

    def _names_its_own(self, address: str) -> bool:
        # By its whole address. Above the editions, the same host may hold more than this site: older reports, say.
        first = address.removeprefix(self.home).partition("/")[0]
        return address.startswith(self.home) and (self.part_of_more or first in {"", *self._tops})

    @cached_property
    def _tops(self) -> frozenset[str]:
        return frozenset(path.parts[0] for path in self.files)

    def is_elsewhere(self, address: str) -> bool:
        """Say whether a browser would ask another host for this address."""
        if self._names_its_own(address):
            return False
        parts = _split(address)
        return bool(parts.netloc) or parts.scheme in {"http", "https", "ftp", "ws", "wss"}


def in_srcset(srcset: str) -> Iterator[str]:
    """Go through the addresses of a `srcset`: comma separated, each followed by a width or a density."""
    return (part.split()[0] for part in srcset.split(",") if part.strip())


def in_css(css: str) -> Iterator[str]:
    """Go through the addresses that a stylesheet loads."""
    for match in _CSS_ADDRESS.finditer(css):
        address = (match[1] or match[2]).strip()
        if not address.startswith(("data:", "#")):
            yield address


def _split(address: str) -> SplitResult:
    try:
        return urlsplit(address.strip())
    except ValueError:  # such as "http://[": no browser will find it, so let it be looked for as a file
        return SplitResult("", "", address, "", "")


def _page_at(path: str, folder: PurePosixPath) -> PurePosixPath:
    found = PurePosixPath(normpath((folder / path).as_posix()))
    is_folder = path.rpartition("/")[2] in {"", ".", ".."}
    return found / "index.html" if is_folder else found
