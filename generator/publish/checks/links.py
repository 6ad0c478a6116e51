"""Every internal link, anchor, image, style and script leads somewhere; nothing is loaded from another host."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from generator.publish.checks.addresses import Site, in_css, in_srcset
from generator.publish.checks.fault import Fault, fault
from generator.publish.checks.page import Page, Tag

_LOADING = {
    "apple-touch-icon", "dns-prefetch", "icon", "manifest", "modulepreload", "preconnect", "prefetch", "preload",
    "stylesheet",
}  # fmt: skip


def links_of(page: Page) -> tuple[str, ...]:
    """Give the addresses that a reader can follow, each once."""
    links = (tag.attributes["href"] for tag in page.named("a", "area") if "href" in tag.attributes)
    redirects = (
        tag.attributes.get("content", "").partition("=")[2].strip("'\" ")
        for tag in page.named("meta")
        if tag.attributes.get("http-equiv", "").lower() == "refresh"
    )
    return tuple(dict.fromkeys([*links, *redirects]))


def check_links(
    links: tuple[str, ...], page: PurePosixPath, site: Site, names: Mapping[PurePosixPath, frozenset[str]]
) -> Iterator[Fault]:
    """Find the links of a page that lead nowhere. `names` are the named places of each page."""
    for address in links:
        target = site.target(address, page)
        if target is None:
            continue
        if target.path not in site.files:
            yield fault("site.broken-link", target=target)
        elif target.anchor and target.path in names and target.anchor not in names[target.path]:
            yield fault("site.broken-anchor", target=target, anchor=target.anchor)


def check_loads(page: Page, site: Site) -> Iterator[Fault]:
    """Find what a browser would load for a page by itself from another host, or not find."""
    seen = set()
    for tag in page.tags:
        for address in _loaded_by(tag):
            if address not in seen:
                seen.add(address)
                yield from check_load(address, page.path, site)


def check_style(css: str, path: PurePosixPath, site: Site) -> Iterator[Fault]:
    """Find what a stylesheet would load from another host, or not find."""
    for address in dict.fromkeys(in_css(css)):
        yield from check_load(address, path, site)


def check_load(address: str, user: PurePosixPath, site: Site) -> Iterator[Fault]:
    """Find whether one address that is loaded by `user` leads to another host, or nowhere."""
    if site.is_elsewhere(address):
        yield fault("site.other-host", target=address)
        return
    target = site.target(address, user)
    if target and target.path not in site.files:
        yield fault("site.missing-file", target=target)


def _loaded_by(tag: Tag) -> Iterator[str]:
    attributes = tag.attributes
    if tag.name == "link":
        if _LOADING.intersection(attributes.get("rel", "").lower().split()):
            yield attributes.get("href", "")
        return
    for name in ("src", "poster"):
        if name in attributes:
            yield attributes[name]
    if "srcset" in attributes:
        yield from in_srcset(attributes["srcset"])
    if "style" in attributes:
        yield from in_css(attributes["style"])
    if tag.name == "style":
        yield from in_css(tag.text)
