"""Put a finished tree in the place of the site. Nobody ever finds half a site, whatever is killed and when."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock

from generator.catalogue import problem
from generator.problems import Place, Problem
from generator.publish.exchange import exchange

MARKER = ".annual-report"
_MARK = b"annual-report wrote this folder and replaces all of it at each build. Keep nothing of your own here.\n"


def guard(site: Path, cache: Path) -> tuple[Problem, ...]:
    """See to it that a build may replace `site`: bring it back if a kill caught it aside, and refuse a stranger's."""
    with _one_at_a_time(cache):
        _recover(site, cache)
        return _not_ours(site)


def put_in_place(tree: Path, site: Path, cache: Path) -> tuple[Problem, ...]:
    """Make the finished `tree` the site; what was the site before is deleted. Refuses to replace a stranger's folder.

    Both and `cache` must be on one file system. The last build to finish wins; none mixes with another.
    """
    (tree / MARKER).write_bytes(_MARK)
    with _one_at_a_time(cache):
        _recover(site, cache)
        return _not_ours(site) or _replace(site, tree, cache)


def put_edition_in_place(tree: Path, site: Path, edition: str, cache: Path) -> tuple[Problem, ...]:
    """Make the finished `tree` one edition of the site. The top of the site and other editions are not touched."""
    with _one_at_a_time(cache):
        _recover(site / edition, cache)
        if strangers := _not_ours(site):
            return strangers
        site.mkdir(exist_ok=True)
        (site / MARKER).write_bytes(_MARK)
        return _replace(site / edition, tree, cache)


@contextmanager
def _one_at_a_time(cache: Path) -> Iterator[None]:
    cache.mkdir(parents=True, exist_ok=True)
    with FileLock(cache / "swap.lock"):
        yield


def _not_ours(site: Path) -> tuple[Problem, ...]:
    place = Place(site.name)
    if not site.exists() and not site.is_symlink():
        return ()
    if site.is_symlink() or not site.is_dir():
        return (problem("site.not-a-folder", place, folder=site.name),)
    if (site / MARKER).is_file():
        return ()
    strangers = sorted(entry.name for entry in site.iterdir())
    return (problem("site.not-ours", place, folder=site.name, example=strangers[0]),) if strangers else ()


def _replace(old: Path, new: Path, cache: Path) -> tuple[Problem, ...]:
    try:
        if not old.exists():
            new.rename(old)
        elif not exchange(new, old):
            _in_two_steps(old, new, _aside(old, cache))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return (problem("site.cannot-replace", Place(old.name), folder=old.name, reason=reason),)
    return ()


def _in_two_steps(old: Path, new: Path, aside: Path) -> None:
    # For systems that cannot exchange. A kill between the steps leaves the old site aside; `_recover` brings it back.
    old.rename(aside)
    try:
        new.rename(old)
    except OSError:
        aside.rename(old)
        raise
    aside.rename(new.with_name("replaced"))  # in the build's own folder, which is deleted with all it holds


def _recover(site: Path, cache: Path) -> None:
    aside = _aside(site, cache)
    if not aside.exists():
        return
    if site.exists():
        shutil.rmtree(aside, ignore_errors=True)
    else:
        aside.rename(site)


def _aside(site: Path, cache: Path) -> Path:
    return cache / f"aside-{site.name}"
