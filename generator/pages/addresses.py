"""Where pages and files stand, and how one leads to another.

Pages are named by their Markdown file (`measures/referrals.md`) and served as folders (`measures/referrals/`).
Markdown links are made into addresses by the engine; those within HTML blocks are made here.
"""

from __future__ import annotations

from collections.abc import Mapping
from posixpath import relpath

from generator.domain.edition import SummaryKind
from generator.domain.index import Ref
from generator.evaluate.rules import rule_named

HOME = "index.md"
MEASURES = "measures/index.md"
DATA = "data/index.md"
SOURCES = "sources.md"
GLOSSARY = "glossary.md"
ABOUT = "about.md"
METHODS = "methods.md"
PROGRESS = "little-or-no-progress.md"
ENQUIRIES = "lines-of-enquiry.md"
COVERAGE = "requirements.md"
PROMISES = "promises.md"
SINCE = "since-last-edition.md"
STATUS = "status.md"
SUMMARIES: Mapping[SummaryKind, str] = {
    "public": "summary.md",
    "children": "summary-for-children.md",
    "easy-read": "easy-read.md",
}
REPORT = "report.json"
ACCESSIBILITY = "accessibility.md"
CONTACT = "contact.md"

RESULTS, DIRECTION, TARGET, COMPARISON, PLACE = "results", "direction", "target", "comparison", "place"
"""Anchors on the page of a measure: of its four results together, and of each of them."""


def chapter_page(chapter: str) -> str:
    """Give the page of a chapter."""
    return f"{chapter}.md"


def measure_page(measure: str) -> str:
    """Give the page of a measure."""
    return f"measures/{measure}.md"


def record_place(ref: Ref) -> tuple[str, str]:
    """Give the page and the anchor of a record of the year. Promises stand on a page of their own."""
    return (PROMISES if ref.chapter is None else chapter_page(ref.chapter)), ref.anchor


def csv_file(measure: str) -> str:
    """Give the file of a measure's values."""
    return f"data/{measure}.csv"


def rule_anchor(name: str) -> str:
    """Give the anchor of a rule on the methods page, from the name that a result stores: `recent-trend/1`."""
    return rule_named(name).id


def figure_file(stem: str, *, narrow: bool = False) -> str:
    """Give the file of a drawing."""
    return f"figures/{stem}{'-narrow' if narrow else ''}.svg"


def served(path: str) -> str:
    """Say where a page or file is served, below the edition's folder; a page's address ends with a stroke."""
    if not path.endswith(".md"):
        return path
    bare = path.removesuffix(".md")
    if bare == "index" or bare.endswith("/index"):
        return bare.removesuffix("index")
    return f"{bare}/"


def link(source: str, target: str, anchor: str | None = None) -> str:
    """Give the relative address of `target` for a link on the page `source`."""
    here, there = served(source), served(target)
    if source == target:
        return f"#{anchor}" if anchor else "./"
    found = relpath(there or ".", here or ".")
    if there.endswith("/") or not there:
        found = "./" if found == "." else f"{found}/"
    return f"{found}#{anchor}" if anchor else found
