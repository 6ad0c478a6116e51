"""Check a finished tree: every rule of `checks/` on every page, each page read once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from generator.catalogue import problem
from generator.pages.addresses import served
from generator.pages.compiled import CompiledSite
from generator.problems import Place, Problem, in_order
from generator.publish.checks.active import check_active, check_drawing
from generator.publish.checks.addresses import Site
from generator.publish.checks.fault import Fault
from generator.publish.checks.leftovers import check_leftovers
from generator.publish.checks.links import check_links, check_loads, check_style, links_of
from generator.publish.checks.page import Page, read_page
from generator.publish.checks.standing import check_standing
from generator.publish.checks.structure import check_structure


def check_tree(tree: Path, editions: Sequence[CompiledSite]) -> tuple[Problem, ...]:
    """Check a whole site below `tree`: the front pages, and each edition in the folder of its name."""
    home = editions[0].address.removesuffix(f"{editions[0].edition}/") if editions else ""
    return _check(tree, {edition.edition: edition for edition in editions}, Site(home, _files_below(tree)))


def check_edition(folder: Path, edition: CompiledSite) -> tuple[Problem, ...]:
    """Check one edition that stands alone in `folder`. Links to other editions are not followed."""
    site = Site(edition.address, _files_below(folder), part_of_more=True)
    return _check(folder, {"": edition}, site)


class _Found(NamedTuple):
    path: PurePosixPath
    fault: Fault


def _check(tree: Path, editions: dict[str, CompiledSite], site: Site) -> tuple[Problem, ...]:
    found: list[_Found] = []
    names: dict[PurePosixPath, frozenset[str]] = {}
    links: dict[PurePosixPath, tuple[str, ...]] = {}
    for path in sorted(site.files):
        faults: Iterator[Fault] = iter(())
        if path.suffix == ".html":
            page = read_page((tree / path).read_text(encoding="utf-8"), path)
            names[path], links[path] = frozenset(page.ids), links_of(page)
            faults = _page_faults(page, editions.get(path.parts[0]) or editions.get(""), site)
        elif path.suffix == ".css":
            faults = check_style((tree / path).read_text(encoding="utf-8"), path, site)
        elif path.suffix == ".svg":
            faults = check_drawing((tree / path).read_text(encoding="utf-8"))
        found.extend(_Found(path, fault) for fault in faults)
    for path, addresses in links.items():
        found.extend(_Found(path, fault) for fault in check_links(addresses, path, site, names))
    return in_order(_told_once(found, _sources(editions)))


def _page_faults(page: Page, edition: CompiledSite | None, site: Site) -> Iterator[Fault]:
    yield from check_structure(page)
    yield from check_leftovers(page)
    yield from check_active(page)
    yield from check_loads(page, site)
    if edition:
        yield from check_standing(page, edition.extra)


def _told_once(found: list[_Found], sources: dict[PurePosixPath, str]) -> Iterator[Problem]:
    # What is wrong in the head or foot of a page is wrong on all of them; nobody wants to read it 250 times.
    pages: dict[Fault, list[PurePosixPath]] = {}
    for path, fault in found:
        pages.setdefault(fault, []).append(path)
    for fault, paths in pages.items():
        source = sources.get(paths[0]) if len(paths) == 1 else None
        one = problem(fault.code, Place(source or f"site/{paths[0]}"), **dict(fault.words))
        before = f"On site/{paths[0]}, which is made from this file: " if source else ""
        after = {1: "", 2: " The same on one more page."}.get(len(paths), f" The same on {len(paths) - 1} more pages.")
        yield replace(one, what=before + one.what + after)


def _sources(editions: dict[str, CompiledSite]) -> dict[PurePosixPath, str]:
    return {
        PurePosixPath(folder) / f"{served(page)}index.html": source
        for folder, edition in editions.items()
        for page, source in edition.sources.items()
    }


def _files_below(folder: Path) -> frozenset[PurePosixPath]:
    return frozenset(PurePosixPath(path.relative_to(folder).as_posix()) for path in folder.rglob("*") if path.is_file())
