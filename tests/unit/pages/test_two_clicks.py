"""Every judgement on every page can be followed in two clicks to its rule, its inputs and its CSV file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from posixpath import join, normpath

import pytest
from markdown import Markdown

from generator.evaluate.rules import RULES
from generator.intake.safe_markdown import EXTENSIONS
from generator.pages.addresses import served
from generator.pages.compile import compile_edition
from generator.pages.compiled import CompiledSite
from tests.unit.pages.every_kind import every_kind

_VOID = {"br", "hr", "img", "source"}
_HEADINGS = ("h1", "h2", "h3")
LEGEND = "methods.md"
"""The page whose labels are explained, not given."""


@dataclass
class Element:
    """An element of a page."""

    tag: str
    attributes: Mapping[str, str]
    parent: Element | None = None
    children: list[Element] = field(default_factory=list)

    def walk(self) -> Iterator[Element]:
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def links(self) -> list[str]:
        return [each.attributes["href"] for each in self.walk() if "href" in each.attributes]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = self.at = Element("body", {})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.at)
        self.at.children.append(element)
        if tag not in _VOID:
            self.at = element

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID and self.at.parent is not None:
            self.at = self.at.parent


@dataclass(frozen=True)
class Site:
    """A compiled site as a reader clicks through it."""

    site: CompiledSite
    read: dict[str, Element] = field(default_factory=dict)

    def page(self, path: str) -> Element:
        if path not in self.read:
            self.read[path] = self._page(path)
        return self.read[path]

    def _page(self, path: str) -> Element:
        engine = Markdown(extensions=list(EXTENSIONS), extension_configs={"tables": {"use_align_attribute": True}})
        reader = _Reader()
        reader.feed(engine.convert(self.site.files[path].decode().split("\n---\n", 1)[1]))
        return reader.root

    @property
    def pages(self) -> list[str]:
        return [path for path in self.site.files if path.endswith(".md")]

    def resolve(self, page: str, address: str) -> tuple[str, str]:
        """Give the file that an address on a page leads to, and the anchor on it."""
        target, _, anchor = address.partition("#")
        if not target:
            return page, anchor
        if target.endswith(".md"):
            return target, anchor
        whole = normpath(join("/", served(page), target)).lstrip("/")
        known = {normpath(served(path)) if path.endswith(".md") else path: path for path in self.site.files}
        return known.get(whole or ".", whole), anchor

    def section(self, path: str, anchor: str) -> list[str]:
        """Give the addresses on the part of a page that an anchor leads to."""
        root = self.page(path)
        if not anchor:
            return root.links
        found = next((each for each in root.walk() if each.attributes.get("id") == anchor), None)
        assert found is not None, f"{path} has no #{anchor}"
        if found.tag not in _HEADINGS or found.parent is None:
            return found.links
        links: list[str] = []
        siblings = found.parent.children
        for after in siblings[siblings.index(found) + 1 :]:
            if after.tag in _HEADINGS and _HEADINGS.index(after.tag) <= _HEADINGS.index(found.tag):
                break
            links += after.links
        return links

    def reached(self, page: str, links: list[str], clicks: int) -> set[tuple[str, str]]:
        """Give every place that can be reached from some links with so many clicks or fewer."""
        found = {self.resolve(page, each) for each in links if not each.startswith(("http", "mailto"))}
        if clicks == 1:
            return found
        there = {path for path in found if path[0] in self.site.files and path[0].endswith(".md")}
        further = (self.reached(path, self.section(path, anchor), clicks - 1) for path, anchor in there if anchor)
        return found.union(*further)


def _labels(root: Element) -> Iterator[tuple[Element, list[str]]]:
    """Give each label of a page with its links: its own, or those of the nearest part around it that has any."""
    for element in root.walk():
        if "label" not in element.attributes.get("class", "").split():
            continue
        around: Element | None = element
        while around is not None and not around.links:
            around = around.parent
        yield element, around.links if around else []


@pytest.fixture(scope="module")
def clicked() -> Site:
    book = every_kind()
    return Site(compile_edition(book, (book.records,), assets={})[0])


def test_two_clicks_lead_from_every_label_to_its_rule_and_its_data(clicked: Site) -> None:
    """The data of a measure are its CSV file; those of a priority are several, packed into one."""
    rules = {(LEGEND, rule.id) for rule in RULES}
    labels = 0
    for page in clicked.pages:
        for label, links in _labels(clicked.page(page)):
            if page == LEGEND:
                continue
            labels += 1
            reached = clicked.reached(page, links, 2)
            assert reached & rules, (page, label.attributes, links)
            assert any(path.endswith((".csv", ".zip")) for path, _ in reached), (page, label.attributes, links)
    assert labels > 100


def test_what_a_result_rests_on_stands_beside_its_rule_and_its_data(clicked: Site) -> None:
    for measure in every_kind().records.measures:
        path = f"measures/{measure}.md"
        for anchor in ("direction", "target", "comparison", "place"):
            section = next(e for e in clicked.page(path).walk() if e.attributes.get("id") == anchor)
            labelled = any("label" in e.attributes.get("class", "").split() for e in section.walk())
            assert labelled == bool(section.links), (path, anchor)
            if labelled:
                assert any(e.tag == "details" for e in section.walk()), (path, anchor)
                assert f"../../data/{measure}.csv" in section.links, (path, anchor)
                assert any(re.match(r"\.\./\.\./methods/#", link) for link in section.links), (path, anchor)


def test_two_clicks_lead_from_every_figure_to_its_rules_and_its_data(site: CompiledSite) -> None:
    """A figure says a verdict in its title. What is told once on a page may be followed from there."""
    drawn, rules = Site(site), {(LEGEND, rule.id) for rule in RULES}
    figures = [(page, each) for page in drawn.pages for each in drawn.page(page).walk() if each.tag == "figure"]
    assert len(figures) == 4
    for page, figure in figures:
        reached = drawn.reached(page, figure.links, 2)
        assert reached & rules, page
        assert any(path.endswith(".csv") for path, _ in reached), page
