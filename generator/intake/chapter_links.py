"""Where the links and footnotes of a chapter lead."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator.catalogue import nearest, problem
from generator.domain.edition import SummaryKind
from generator.domain.narrative import Chapter, PageLink
from generator.intake.known import Known
from generator.intake.passages import Passages
from generator.intake.safe_markdown import Rendered, safe_address
from generator.problems import Place, Problem

FIXED_PAGES = (
    "index.md", "measures/index.md", "data/index.md", "sources.md", "glossary.md", "about.md", "contact.md",
    "methods.md", "little-or-no-progress.md", "accessibility.md", "promises.md", "requirements.md", "lines-of-enquiry.md",
    "since-last-edition.md",
)  # fmt: skip
"""The pages that the tool makes for every edition."""

SUMMARY_PAGES: Mapping[SummaryKind, str] = {
    "public": "summary.md",
    "children": "summary-for-children.md",
    "easy-read": "easy-read.md",
}
"""The pages of summaries, for those that somebody wrote."""

_REFERENCE = re.compile(r"(?<![\]!])\[[^\]\n^][^\]\n]*\]\[(?P<name>[^\]\n]*)\]")
_DEFINITION = re.compile(r"^[ ]{0,3}\[(?P<name>[^\]\n^][^\]\n]*)\]:[ ]*(?P<address>\S+)", re.MULTILINE)
_FOOTNOTE = re.compile(r"^[ ]{0,3}\[\^(?P<name>[^\]\n]*)\]:", re.MULTILINE)
_FOOTNOTE_USE = re.compile(r"(?<!^)\[\^(?P<name>[^\]\n]*)\](?!:)|^\[\^(?P<first>[^\]\n]*)\](?!:)", re.MULTILINE)
_WEB_ADDRESS = re.compile(r"(?i)https?://[^\s/?#:@]+[^\s]*\Z")
_HOST = re.compile(r"(?i)(?:www\.[\w.-]+|[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|uk|eu|info))(?=[/?#]|\Z)")
"""What people write for a web address when they leave out https://."""

_CODE = re.compile(r"<code.*?</code>", re.DOTALL)
_UNFINISHED = re.compile(r"\]\([^\s<)]*|\[[^\]<]*\] \(https?:[^\s<)]*\)?")


def page_links(passages: Passages, rendered: Rendered, known: Known, found: list[Problem]) -> tuple[PageLink, ...]:
    """Give the links to pages of this edition; report those that are unsafe, or lead to a page that is not there."""
    links: list[PageLink] = []
    pages = _pages(known)
    written = [m["address"] for m in passages.outside_code(_DEFINITION)]
    for address in dict.fromkeys((*rendered.addresses, *written)):
        page, _, anchor = address.partition("#")
        for place in _places(passages, address):
            if not safe_address(address):
                example = next(iter(known.chapters), "neglect")
                found.append(problem("narrative.link-unsafe", place, address=address, example=example))
            elif re.match(r"(?i)https?:", address):
                if not _WEB_ADDRESS.match(address):
                    found.append(problem("narrative.link-no-host", place, address=address))
            elif re.match(r"(?i)mailto:", address):
                continue
            elif page not in pages and _HOST.match(address):
                found.append(problem("narrative.link-no-scheme", place, address=address))
            elif page and page not in pages and page.removeprefix("measures/").removesuffix(".md") not in known.broken:
                suggestion = nearest(page, pages)
                found.append(problem("narrative.link-unknown-page", place, address=address, nearest=suggestion))
            else:
                links.append(PageLink(page, anchor or None, place))
    return tuple(links)


def unknown_anchors(chapters: Iterable[Chapter]) -> tuple[Problem, ...]:
    """Report links to headings that are not there; for all chapters of an edition at once."""
    chapters = tuple(chapters)
    anchors = {f"{c.id}.md": [h.anchor for h in c.headings] for c in chapters}
    found: list[Problem] = []
    for chapter in chapters:
        for link in chapter.links:
            page = link.page or f"{chapter.id}.md"
            if link.anchor and page in anchors and link.anchor not in anchors[page]:
                suggestion = nearest(link.anchor, anchors[page])
                called = "this chapter" if page == f"{chapter.id}.md" else f"`{page}`"
                found.append(
                    problem(
                        "narrative.link-unknown-anchor", link.place, anchor=link.anchor, page=called,
                        nearest=suggestion,
                    )
                )  # fmt: skip
    return tuple(found)


def check_links(passages: Passages, rendered: Rendered, found: list[Problem]) -> None:
    """Report links that readers would see as brackets."""
    defined = {m["name"].lower() for m in passages.outside_code(_DEFINITION)}
    for match in passages.outside_code(_REFERENCE):
        name = match["name"] or match[0].partition("]")[0][1:]
        if name.lower() not in defined:
            found.append(problem("narrative.reference-unknown", passages.place(match.start()), name=name))
    for shown in dict.fromkeys(m[0] for m in _UNFINISHED.finditer(_CODE.sub("", rendered.body))):
        at = passages.text.find(shown)
        place = passages.place(at) if at >= 0 else Place(passages.file)
        found.append(problem("narrative.link-unfinished", place, shown=shown))


def check_footnotes(passages: Passages, found: list[Problem]) -> None:
    """Report footnotes that are not written, not used, or written twice."""
    written: dict[str, re.Match[str]] = {}
    for match in passages.outside_code(_FOOTNOTE):
        first = written.setdefault(match["name"], match)
        if first is not match:
            line = passages.place(first.start()).line
            found.append(
                problem("narrative.footnote-twice", passages.place(match.start()), name=match["name"], first=line)
            )
    used = [(m["name"] or m["first"] or "", m) for m in passages.outside_code(_FOOTNOTE_USE)]
    for name, match in used:
        if name not in written:
            suggestion = f" {nearest(name, written)}" if written else ""
            found.append(
                problem("narrative.footnote-undefined", passages.place(match.start()), name=name, nearest=suggestion)
            )
    unused = [name for name in written if name not in {name for name, _ in used}]
    found.extend(problem("narrative.footnote-unused", passages.place(written[n].start()), name=n) for n in unused)


def _pages(known: Known) -> tuple[str, ...]:
    return (
        *(f"{c}.md" for c in known.chapters),
        *(f"measures/{m}.md" for m in known.measures),
        *(SUMMARY_PAGES[kind] for kind in known.summaries),
        *FIXED_PAGES,
    )


def _places(passages: Passages, address: str) -> tuple[Place, ...]:
    """Find where an address is written; the whole file, where it is written in another spelling."""
    pattern = re.compile(rf"(?:(?<=\()|(?<=<)|(?<=:)|(?<=: )|(?<=\( )){re.escape(address)}(?=[\s)>\"']|\Z)")
    starts = [m.start() for m in passages.outside_code(pattern)]
    return tuple(passages.place(at) for at in starts) or (Place(passages.file),)
