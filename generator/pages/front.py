"""The top of the site, made without any engine: the list of editions, `latest/`, "not found", words for robots."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit
from xml.sax.saxutils import escape

from generator.charts.periods import both
from generator.domain.period import BadPeriodError, parse_period
from generator.domain.period_words import day_in_words
from generator.domain.report import Records
from generator.pages.addresses import served
from generator.pages.assets import THEME
from generator.pages.compiled import CompiledSite, Shelf
from generator.pages.context import STANDING_PAGES, STATUS_WORDS, strip_words
from generator.pages.text import counted

if TYPE_CHECKING:
    from jinja2 import Environment

LATEST = "latest"
"""The folder whose pages lead to the same pages of the newest edition that is not a draft."""

_DRESS = ("assets/report.css", "assets/fonts/", "assets/favicon.")
"""What the front pages load, of all that an edition brings."""


def compile_front(all_records: tuple[Records, ...], editions: tuple[CompiledSite, ...]) -> Mapping[str, bytes]:
    """Give the files above the editions, by path below the top of the site.

    `editions` are those that the site holds, newest first; `all_records` has the records of each. A site without
    editions has no top. Only final editions are offered to search engines. A draft is listed, but `latest/` and the
    header lead to it only where there is nothing else.
    """
    if not editions:
        return {}
    records = {r.id: r for r in all_records}
    held = tuple(records[edition.edition] for edition in editions)
    final = tuple(e for e in editions if records[e.edition].edition.status == "final")
    newest = _newest(editions, records)
    front = _Front(held, records[newest.edition])
    shelf = Shelf()
    shelf.put("index.html", front.page("index.html", robots="" if final else "noindex", editions=held))
    shelf.put("404.html", front.page("404.html", top=urlsplit(front.address).path))
    for page in _pages(newest):
        shelf.put(f"{LATEST}/{page}index.html", front.redirect(page))
    shelf.put("robots.txt", _robots(front.address, offered=bool(final)))
    if final:
        shelf.put("sitemap.xml", _sitemap(front.address, final, records))
    for path, content in newest.files.items():
        if path.startswith(_DRESS):
            shelf.put(path, content)
    return shelf.files


class _Front:
    """Renders the front pages; knows what all of them say."""

    def __init__(self, held: Sequence[Records], newest: Records) -> None:
        self.address = newest.partnership.web_address.rstrip("/") + "/"
        self._newest = newest
        self._templates = _templates()
        self._said = {
            "address": self.address,
            "newest": newest,
            "partnership": newest.partnership.name,
            "standing": STANDING_PAGES,
            "strip": _strip(held, newest),
        }

    def page(self, template: str, *, top: str = "", **said: object) -> bytes:
        """Render a page; `top` leads from it to the top of the site."""
        return self._templates.get_template(template).render(**self._said, top=top, **said).encode()

    def redirect(self, page: str) -> bytes:
        """Render the page that leads on to `page` of the newest edition."""
        top = "../" * (page.count("/") + 1)
        return self.page("moved.html", top=top, target=quote(f"{self._newest.id}/{page}"))


def _newest(editions: Sequence[CompiledSite], records: Mapping[str, Records]) -> CompiledSite:
    """Give the newest edition that is not a draft; the newest of all where all are."""
    return next((e for e in editions if records[e.edition].edition.status != "draft"), editions[0])


def _templates() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(THEME / "front"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "in_words": day_in_words,
        "status": STATUS_WORDS.__getitem__,
        "year": _year,
        "holds": _holds,
    }
    return environment


def _strip(held: Sequence[Records], newest: Records) -> str:
    """Say on top of every front page what is not final; in the newest edition's words where nothing is."""
    unfinished = [r for r in held if r.edition.status != "final"]
    if len(unfinished) == len(held):
        return strip_words(newest.edition)
    return " ".join(f"The report for {r.period.prose} is a {r.edition.status}." for r in unfinished)


def _year(text: str) -> str:
    try:
        return parse_period(text, "financial-year").prose
    except BadPeriodError:
        return text  # a report of the old board may be about any time


def _holds(records: Records) -> str:
    """Say in a line what an edition holds."""
    priorities = [priority.title for priority in records.priorities.values()]
    return f"{counted(len(records.measures), 'measure')}. {counted(len(priorities), 'priority', 'priorities')}: {both(priorities)}."


def _pages(edition: CompiledSite) -> Iterator[str]:
    """Go through the addresses of an edition's pages below its folder: "" for the first, `neglect/` for others."""
    return (served(path) for path in edition.files if path.endswith(".md"))


def _robots(address: str, *, offered: bool) -> bytes:
    # Drafts and demonstrations ask on each page to be left out; a robot that may not read them would never learn it.
    lines = ["User-agent: *", "Allow: /"]
    if offered:
        lines.append(f"Sitemap: {address}sitemap.xml")
    return ("\n".join(lines) + "\n").encode()


def _sitemap(address: str, editions: Iterable[CompiledSite], records: Mapping[str, Records]) -> bytes:
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">']
    lines.append(f"<url><loc>{escape(address)}</loc></url>")
    for edition in editions:
        published = records[edition.edition].edition.published.isoformat()
        for page in sorted(_pages(edition)):
            place = escape(edition.address + quote(page))
            lines.append(f"<url><loc>{place}</loc><lastmod>{published}</lastmod></url>")
    return ("\n".join([*lines, "</urlset>"]) + "\n").encode()
