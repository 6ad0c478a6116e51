"""Finish what an engine built: the same pure steps after any engine, so that engines can be exchanged."""

from __future__ import annotations

import json
from collections.abc import Iterable
from operator import itemgetter
from pathlib import Path
from re import DOTALL, MULTILINE
from re import compile as pattern

from generator.pages.compiled import CompiledSite
from generator.publish.policy import with_policy
from generator.publish.repairs import repair

SEARCH_INDEX = "search/search_index.json"

_ENGINE_NAME = pattern(r'<meta name="generator"[^>]*>')
_HEAD_CELL = pattern(r"<th(?=[ >])(?![^>]*\bscope=)")
_COMMENT = pattern(r"<!--.*?-->", DOTALL)
_KEPT_AS_IS = pattern(r"(<(?:pre|textarea|script|style)\b.*?</(?:pre|textarea|script|style)>)", DOTALL)
_EMPTY_LINES = pattern(r"[ \t]*\n(?:[ \t]*\n)+")
_SOURCE_MAP = pattern(r"^//# sourceMappingURL=.*\n?", MULTILINE)


def finish_tree(folder: Path, compiled: CompiledSite) -> None:
    """Finish the edition that an engine has built in `folder`: its pages, then what nothing refers to is deleted."""
    by_engine = sorted(
        path for path in folder.rglob("*") if path.is_file() and _name(path, folder) not in compiled.files
    )
    pages = [path for path in by_engine if path.suffix == ".html"]
    html: list[str] = []
    for page in pages:
        html.append(finish_html(page.read_text(encoding="utf-8")))
        page.write_text(html[-1], encoding="utf-8", newline="\n")
    _prune([path for path in by_engine if path.suffix != ".html"], html, folder)
    index = folder / SEARCH_INDEX
    if index.is_file():
        index.write_text(finish_search_index(index.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


def finish_html(html: str) -> str:
    """Finish one page: the theme repaired, the policy set, the engine's name, comments and empty lines removed.

    Raises:
        RepairError: a bug of ours: the page is not the theme's as we know it.

    """
    html = with_policy(repair(html))
    parts = _KEPT_AS_IS.split(html)
    for number in range(0, len(parts), 2):  # the odd ones are those kept as they are
        plain = _COMMENT.sub("", _ENGINE_NAME.sub("", parts[number]))
        plain = _HEAD_CELL.sub('<th scope="col"', plain)  # Markdown's tables have headings of columns alone
        parts[number] = _EMPTY_LINES.sub("\n", plain)
    return "".join(parts).lstrip()


def finish_search_index(index: str) -> str:
    """Put the passages of a search index in the order of their addresses; engines go through pages as they please."""
    content = json.loads(index)
    content["docs"].sort(key=itemgetter("location"))
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _prune(files: Iterable[Path], html: list[str], folder: Path) -> None:
    text = "\n".join(html)
    for path in files:
        name = _name(path, folder)
        if name == SEARCH_INDEX:
            continue
        if name not in text:
            path.unlink()
            _delete_if_empty(path.parent, folder)
        elif path.suffix == ".js":
            # Browsers would look for maps that are not there.
            script = path.read_text(encoding="utf-8")
            path.write_text(_SOURCE_MAP.sub("", script), encoding="utf-8", newline="\n")


def _delete_if_empty(folder: Path, top: Path) -> None:
    while folder != top and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()
