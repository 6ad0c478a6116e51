"""Where records stand below the project's folder. Paths are relative to it and written with `/`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from generator.domain.edition import SummaryKind

DATA = "data"
CONTENT = "content"
MEASURES = f"{DATA}/measures"
EDITIONS = f"{DATA}/editions"
REQUIREMENTS = f"{DATA}/requirements"

PARTNERSHIP = f"{DATA}/partnership.yml"
AREAS = f"{DATA}/areas.yml"
GLOSSARY = f"{DATA}/glossary.yml"
ELSEWHERE = f"{DATA}/elsewhere.yml"
SOURCES = f"{DATA}/sources/sources.yml"

RECORD = ".yml"
CHAPTER = ".md"


@dataclass(frozen=True)
class Entry:
    """A file or folder that has its place: its name, what it holds in plain words, and whether it must be there."""

    name: str
    holds: str
    required: bool = True


DATA_FILES = (
    Entry("partnership.yml", "the partnership's name and contact"),
    Entry("areas.yml", "the areas whose figures are kept"),
    Entry("glossary.yml", "the words that need explaining", required=False),
    Entry("elsewhere.yml", "the reports published elsewhere", required=False),
)
DATA_FOLDERS = (
    Entry("sources", "the publications that figures are drawn from"),
    Entry("measures", "the measures, one file each"),
    Entry("requirements", "what guidance asks of a report, one file for each edition of the guidance"),
    Entry("editions", "the editions, one folder a year"),
)
SOURCE_FILES = (Entry("sources.yml", "the publications that figures are drawn from"),)
EDITION_FILES = (
    Entry("edition.yml", "the edition's year, dates and lists"),
    Entry("accessibility.yml", "what the accessibility statement says"),
    Entry("arrangements.yml", "who leads the partnership, and which groups do the work"),
    Entry("partners.yml", "what each partner gave, attended and supplied"),
    Entry("promises.yml", "what was promised, and what became of last year's promises"),
    Entry("reviews.yml", "practice reviews and their recommendations"),
    Entry("audits.yml", "multi-agency audits"),
    Entry("tools.yml", "practice tools that agencies share"),
    Entry("learning.yml", "training and learning events"),
    Entry("voice.yml", "what children, families and practitioners said"),
    Entry("challenge.yml", "challenges between partners"),
    Entry("scrutiny.yml", "independent scrutiny, and what a committee asked"),
    Entry("sharing.yml", "how information is shared"),
)
EDITION_FOLDERS = (Entry("priorities", "the priorities of the edition, one file each"),)

SUMMARIES: Mapping[SummaryKind, str] = {
    "public": "summary.md",
    "children": "summary.children.md",
    "easy-read": "summary.easy-read.md",
}
"""The files of summaries, beside the chapters of an edition."""

TOOL_PAGES = (
    "about", "accessibility", "contact", "data", "easy-read", "figures", "glossary", "index", "lines-of-enquiry",
    "little-or-no-progress", "measures", "methods", "promises", "requirements", "search", "since-last-edition", "sources",
    "status", "summary", "summary-for-children",
)  # fmt: skip
"""The names of the pages and folders that the tool makes for every edition. Nothing else can have one of them."""

RESERVED = ("summary",)
"""The names of files that stand among the chapters and are none."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def edition_file(edition: str) -> str:
    """Give the path of an edition's own record."""
    return f"{EDITIONS}/{edition}/edition.yml"


def accessibility_file(edition: str) -> str:
    """Give the path of what an edition's accessibility statement says."""
    return f"{EDITIONS}/{edition}/accessibility.yml"


def year_file(edition: str, name: str) -> str:
    """Give the path of one of the records of an edition's year, such as its audits."""
    return f"{EDITIONS}/{edition}/{name}{RECORD}"


def summary_file(edition: str, kind: SummaryKind) -> str:
    """Give the path of a summary."""
    return f"{chapter_folder(edition)}/{SUMMARIES[kind]}"


def guidance_file(guidance: str) -> str:
    """Give the path of what an edition of the guidance asks."""
    return f"{REQUIREMENTS}/{guidance}{RECORD}"


def priorities_folder(edition: str) -> str:
    """Give the path of the folder of an edition's priorities."""
    return f"{EDITIONS}/{edition}/priorities"


def priority_file(edition: str, priority: str) -> str:
    """Give the path of a priority's record."""
    return f"{priorities_folder(edition)}/{priority}{RECORD}"


def measure_file(measure: str) -> str:
    """Give the path of a measure's record."""
    return f"{MEASURES}/{measure}{RECORD}"


def chapter_folder(edition: str) -> str:
    """Give the path of the folder of an edition's chapters."""
    return f"{CONTENT}/{edition}"


def chapter_file(edition: str, chapter: str) -> str:
    """Give the path of a chapter."""
    return f"{chapter_folder(edition)}/{chapter}{CHAPTER}"


def is_id(name: str) -> bool:
    """Say whether `name` can be an id: small letters, digits, single hyphens."""
    return bool(_ID.fullmatch(name))


def as_id(name: str) -> str:
    """Make the id that `name` probably stands for."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "name"
