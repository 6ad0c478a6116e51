"""What a page must be made of so that everyone can read it: one main heading, order, language, title, words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.publish.checks.fault import Fault, fault
from generator.publish.checks.page import Page

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def check_structure(page: Page) -> Iterator[Fault]:
    """Find what would leave some readers behind."""
    yield from _naming(page)
    yield from _headings(page)
    yield from _images(page)
    yield from _tables(page)
    for name, times in Counter(page.ids).items():
        if times > 1:
            yield fault("site.repeated-id", name=name)


def _naming(page: Page) -> Iterator[Fault]:
    if not any(tag.attributes.get("lang", "").startswith("en") for tag in page.named("html")):
        yield fault("site.no-language")
    if not next((tag.text.strip() for tag in page.named("title")), ""):
        yield fault("site.no-title")


def _headings(page: Page) -> Iterator[Fault]:
    headings = [(int(tag.name[1]), " ".join(tag.text.split())) for tag in page.named(*_HEADINGS)]
    main = sum(level == 1 for level, _ in headings)
    if main != 1:
        yield fault("site.main-heading", number=main or "no")
    before = 0
    for level, heading in headings:
        if before and level > before + 1:
            yield fault("site.heading-skipped", heading=heading, level=level, before=before)
        before = level


def _images(page: Page) -> Iterator[Fault]:
    for tag in page.named("img"):
        decorative = tag.attributes.get("aria-hidden") == "true" or tag.attributes.get("role") == "presentation"
        if not decorative and not tag.attributes.get("alt", "").strip():
            yield fault("site.no-alt", target=tag.attributes.get("src", ""))


def _tables(page: Page) -> Iterator[Fault]:
    with_headings: list[bool] = []
    for tag in page.named("table", "th"):
        if tag.name == "table":
            with_headings.append(False)
        elif with_headings:
            with_headings[-1] = True
    if not all(with_headings):
        yield fault("site.table-headings")
