"""Whoever meets one page of a draft or a demonstration is told so, and search engines leave it out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.publish.checks.fault import Fault, fault
from generator.publish.checks.page import Page


def check_standing(page: Page, extra: Mapping[str, object]) -> Iterator[Fault]:
    """Find a page that does not say what it is. `extra` is what templates know of the edition."""
    status = str(extra.get("status", "")).lower()
    strip = str(extra.get("strip", ""))
    if strip and _plain(strip) not in _plain(" ".join(page.passages)):
        yield fault("site.no-statement", status=status)
    if extra.get("robots") and not asks_to_be_left_out(page):
        yield fault("site.findable", status=status)


def asks_to_be_left_out(page: Page) -> bool:
    """Say whether a page asks search engines not to list it."""
    return any(
        tag.attributes.get("name", "").lower() == "robots" and "noindex" in tag.attributes.get("content", "").lower()
        for tag in page.named("meta")
    )


def _plain(text: str) -> str:
    return "".join(text.split())
