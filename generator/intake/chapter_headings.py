"""The title of a chapter and the order of its headings."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.catalogue import problem
from generator.intake.passages import Passages
from generator.problems import Place, Problem

_HEADING = re.compile(r"^(?P<marks>#{1,6})(?P<space>[ ]*)(?P<words>[^\n]*?)[ ]*#*[ ]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"^(?=[^\n]*\S)(?![ ]*[|>#*+-])[^\n]*\n(?P<mark>=+|-+)[ ]*$", re.MULTILINE)
_INSIDE = re.compile(r"^(?:[ ]+|[ ]*(?:>|[*+-][ ]|\d+\.[ ]|\|))[ >]*(?P<marks>#{1,6}[ ])", re.MULTILINE)
_FRONT_MATTER = re.compile(r"\A---[ ]*\n(?:.*?\n---[ ]*\n)?", re.DOTALL)
_MARKED_UP = re.compile(r"[`*_<>{}\[\]]|&#?\w+;")


@dataclass(frozen=True)
class WrittenHeading:
    """A heading as written, its offsets into the text, and where it stands."""

    level: int
    words: str
    start: int
    end: int
    place: Place


def written_headings(passages: Passages, found: list[Problem]) -> tuple[WrittenHeading, ...]:
    """Find the headings in order, titles among them, and report those that are not written as headings should be."""
    headings: list[WrittenHeading] = []
    for match in passages.outside_code(_HEADING):
        place = passages.place(match.start())
        if not match["words"]:
            found.append(problem("narrative.heading-empty", place))
        elif not match["space"]:
            found.append(problem("narrative.heading-no-space", place))
        else:
            headings.append(WrittenHeading(len(match["marks"]), match["words"], *match.span(), place))
        if len(match["marks"]) > 1 and "{{" in match["words"]:
            found.append(
                problem("narrative.token-in-heading", passages.place(passages.text.index("{{", match.start())))
            )
    front_matter = _FRONT_MATTER.match(passages.text)
    for match in passages.outside_code(_UNDERLINED):
        if not front_matter or match.start() >= front_matter.end():
            place = passages.place(match.start("mark"))
            found.append(problem("narrative.heading-underlined", place, mark=match["mark"][:3]))
    inside = passages.outside_code(_INSIDE)
    found.extend(problem("narrative.heading-inside", passages.place(m.start("marks"))) for m in inside)
    return tuple(headings)


def title_of(passages: Passages, headings: tuple[WrittenHeading, ...], found: list[Problem]) -> WrittenHeading | None:
    """Give the one heading of the first level, which must open the file."""
    if _FRONT_MATTER.match(passages.text):
        found.append(problem("narrative.front-matter", passages.place(0)))
    titles = [h for h in headings if h.level == 1]
    if not titles:
        found.append(problem("narrative.no-title", Place(passages.file, 1, 1)))
        return None
    title = titles[0]
    before = passages.text[: title.start]
    if _FRONT_MATTER.sub("", before).strip():
        found.append(problem("narrative.title-not-first", passages.place(len(before) - len(before.lstrip()))))
    if marked := _MARKED_UP.search(title.words):
        at = passages.text.index(title.words, title.start) + marked.start()
        found.append(problem("narrative.title-marked-up", passages.place(at)))
    found.extend(problem("narrative.second-title", t.place, heading=t.words) for t in titles[1:])
    return title


def check_order(headings: tuple[WrittenHeading, ...], found: list[Problem]) -> None:
    """Report levels that are skipped and headings that are repeated."""
    from markdown.extensions.toc import slugify

    above = 1
    first: dict[str, WrittenHeading] = {}
    for heading in headings:
        if heading.level == 1:
            continue
        if heading.level > above + 1:
            found.append(
                problem(
                    "narrative.heading-skipped", heading.place, heading=heading.words, level=heading.level, above=above,
                    mend_marks="#" * (above + 1),
                )
            )  # fmt: skip
        above = heading.level
        earlier = first.setdefault(slugify(heading.words, "-"), heading)
        if earlier is not heading:
            found.append(
                problem("narrative.heading-repeated", heading.place, heading=heading.words, first=earlier.place.line)
            )
