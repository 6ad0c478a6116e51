"""A finished page, read once: its tags and its visible text, in order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import PurePosixPath

_WITHOUT_END = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_UNSEEN = {"script", "style", "template", "title"}
_QUOTED = {"code", "pre", "kbd", "samp"}
_HOLDERS = {"h1", "h2", "h3", "h4", "h5", "h6", "title", "script", "style"}
_SPOKEN = ("alt", "title", "aria-label", "placeholder")


@dataclass(frozen=True)
class Tag:
    """A start tag. `pieces` are kept for headings, titles, scripts and styles only."""

    name: str
    attributes: Mapping[str, str]
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text inside it, that of its children included."""
        return "".join(self.pieces)


@dataclass(frozen=True)
class Page:
    """One page: its path below the root of the tree, its tags, and what it says to eyes and to screen readers.

    `passages` leave out what a page shows as typed, such as code.
    """

    path: PurePosixPath
    tags: tuple[Tag, ...]
    passages: tuple[str, ...]

    def named(self, *names: str) -> Iterator[Tag]:
        """Go through the tags of these names."""
        return (tag for tag in self.tags if tag.name in names)

    @property
    def ids(self) -> tuple[str, ...]:
        """The names of places on the page, in order, repeats included."""
        return tuple(tag.attributes["id"] for tag in self.tags if "id" in tag.attributes)


def read_page(html: str, path: PurePosixPath) -> Page:
    """Read a page. Never fails: what is not HTML is text, as it is to a browser."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return Page(path, tuple(reader.tags), tuple(reader.passages))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[Tag] = []
        self.passages: list[str] = []
        self._open: list[str] = []
        self._holder: Tag | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes: dict[str, str] = {}
        for name, value in attrs:
            attributes.setdefault(name, value or "")  # of two attributes of one name a browser takes the first
        found = Tag(tag, attributes)
        self.tags.append(found)
        self.passages.extend(attributes[name] for name in _SPOKEN if attributes.get(name))
        if tag in _HOLDERS:
            self._holder = found
        if tag not in _WITHOUT_END:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _WITHOUT_END:  # a shape of an inline drawing
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        if self._holder and self._holder.name == tag:
            self._holder = None
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._holder:
            self._holder.pieces.append(data)
        if data.isspace() or (self._open and self._open[-1] in _UNSEEN):
            return
        if not _QUOTED.intersection(self._open):
            self.passages.append(data)
