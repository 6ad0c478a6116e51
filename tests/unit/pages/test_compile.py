"""An edition compiles into the same pages every time, and no word in its records can become code."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.intake.safe_markdown import EXTENSIONS
from generator.pages.addresses import served
from generator.pages.book import Book
from generator.pages.compile import compile_edition
from generator.pages.compiled import CompiledSite, NavEntry, PathTakenError

ATTACKS = (Path(__file__).parents[2] / "attacks" / "strings.txt").read_text(encoding="utf-8").splitlines()
ALLOWED = frozenset(
    [
        "a",
        "b",
        "blockquote",
        "br",
        "caption",
        "code",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "hr",
        "img",
        "li",
        "ol",
        "p",
        "path",
        "picture",
        "section",
        "small",
        "source",
        "span",
        "strong",
        "summary",
        "sup",
        "svg",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
ATTRIBUTES = frozenset(
    [
        "align",
        "alt",
        "aria-hidden",
        "class",
        "d",
        "data-label",
        "height",
        "href",
        "id",
        "media",
        "role",
        "scope",
        "src",
        "srcset",
        "start",
        "title",
        "viewbox",
        "width",
    ]
)
MakeBook = Callable[..., Book]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.odd: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ALLOWED:
            self.odd.append(tag)
        for name, value in attrs:
            if name not in ATTRIBUTES:
                self.odd.append(f"{tag} {name}")
            if name == "id":
                self.ids.append(value or "")
            if name in {"href", "src", "srcset"}:
                self.links.append(value or "")

    def handle_comment(self, data: str) -> None:
        self.odd.append(data)


def _read(page: bytes) -> _Reader:
    from markdown import Markdown

    body = page.decode().split("\n---\n", 1)[1]
    engine = Markdown(extensions=list(EXTENSIONS), extension_configs={"tables": {"use_align_attribute": True}})
    reader = _Reader()
    reader.feed(engine.convert(body))
    reader.close()
    return reader


def _pages(site: CompiledSite) -> dict[str, bytes]:
    return {path: content for path, content in site.files.items() if path.endswith(".md")}


@pytest.mark.parametrize("attacks", [ATTACKS[i::8] for i in range(8)], ids=range(8))
def test_words_in_records_never_become_code(attacks: list[str], book_of: MakeBook) -> None:
    odd = " ".join(attacks)
    book = book_of(words=lambda typed: f"{typed} {odd}")
    site, _ = compile_edition(book, (book.records,), assets={})
    for path, page in _pages(site).items():
        reader = _read(page)
        assert reader.odd == [], path
        for address in reader.links:
            assert address.startswith(("#", ".", "https://example.org", "https://www.", "measures/", "neglect/")) or (
                ":" not in address
            ), path


def test_blocks_of_html_come_through_markdown_unharmed(site: CompiledSite) -> None:
    for path, page in _pages(site).items():
        reader = _read(page)
        assert reader.odd == [], path
        assert len(reader.ids) == len(set(reader.ids)), path


def test_every_link_within_a_block_leads_to_a_page_or_file(site: CompiledSite) -> None:
    from posixpath import join, normpath

    known = {normpath(join("/", served(path))) for path in site.files} | {"/what-next.md"}
    for path, page in _pages(site).items():
        for address in _read(page).links:
            if address.startswith(("https:", "#")):
                continue
            target = address.partition("#")[0]
            base = "/" if target.endswith(".md") else join("/", served(path))
            assert normpath(join(base, target)) in known, (path, address)


def test_compiling_twice_gives_the_same_bytes(book: Book, book_of: MakeBook) -> None:
    again = book_of()
    first, _ = compile_edition(book, (book.records,), assets={})
    second, _ = compile_edition(again, (again.records,), assets={})
    assert first == second


def test_every_page_but_none_twice_is_in_the_navigation(site: CompiledSite) -> None:
    def paths(entries: tuple[NavEntry, ...]) -> list[str]:
        return [p for e in entries for p in ([e.path] if e.path else []) + paths(e.children)]

    listed = paths(site.nav)
    assert sorted(listed) == sorted(_pages(site))


def test_no_path_is_taken_twice(book: Book) -> None:
    with pytest.raises(PathTakenError):
        compile_edition(book, (book.records,), assets={"index.md": b""})


def test_every_page_has_one_main_heading_and_a_title(site: CompiledSite) -> None:
    for path, page in _pages(site).items():
        text = page.decode()
        assert text.count("<h1") == 1, path
        assert text.startswith('---\ntitle: "'), path
