"""Nothing runs in a reader's browser but the theme's own scripts, each in a file of its own."""

from __future__ import annotations

from collections.abc import Iterator
from re import IGNORECASE
from re import compile as pattern

from generator.publish.checks.fault import Fault, fault
from generator.publish.checks.page import Page, Tag
from generator.publish.policy import POLICY

_RUNS = {"applet", "base", "embed", "foreignobject", "frame", "frameset", "iframe", "object", "portal"}
_SCHEME = pattern(r"[\x00-\x20]*(javascript|vbscript|data)[\x00-\x20]*:", IGNORECASE)
_PICTURE = pattern(r"data:image/(png|jpeg|gif|webp|svg\+xml)[;,]", IGNORECASE)
_DATA = {"application/json", "application/ld+json"}
_TAG = pattern(r"""<(?:"[^"]*"|'[^']*'|[^'"<>])*>""")
_RUNS_IN_DRAWING = pattern(
    r"^<\s*(script|foreignObject|iframe|set|animate\w*)\b|\son\w+\s*=|javascript:|href\s*=\s*[\"'](?!#)", IGNORECASE
)


def check_active(page: Page) -> Iterator[Fault]:
    """Find what would run: anything but data and scripts that stand in files of the site."""
    if not any(tag.attributes.get("content") == POLICY for tag in page.named("meta")):
        yield fault("site.no-policy")
    for tag in page.tags:
        if tag.name in _RUNS:
            yield fault("site.active", thing=f"the element `{tag.name}`")
        elif tag.name == "script" and not _is_data_or_file(tag):
            yield fault("site.active", thing="a script within the page")
        for name, value in tag.attributes.items():
            yield from _attribute(tag, name, value)


def check_drawing(svg: str) -> Iterator[Fault]:
    """Find what would run, or be loaded, when a drawing is opened by itself. Its words may say what they like."""
    for tag in _TAG.finditer(svg):
        found = _RUNS_IN_DRAWING.search(tag[0])
        if found:
            yield fault("site.active", thing=f"`{found[0].strip()}` in a drawing")


def _is_data_or_file(tag: Tag) -> bool:
    if tag.attributes.get("type", "").lower() in _DATA:
        return True
    # Where its address leads is looked at with all other addresses: it must be a file of the site.
    return "src" in tag.attributes and not tag.text.strip()


def _attribute(tag: Tag, name: str, value: str) -> Iterator[Fault]:
    if name.startswith("on"):
        yield fault("site.active", thing=f"the attribute `{name}` of `{tag.name}`")
    scheme = _SCHEME.match(value)
    if scheme and not (tag.name == "img" and _PICTURE.match(value)):
        yield fault("site.active", thing=f"an address that starts with `{scheme[1].lower()}:`")
