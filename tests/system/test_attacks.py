"""Real attack strings, in every text that people write: a reader sees them as text, and nothing runs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import yaml

from generator.pipeline import check
from generator.problems import errors
from tests.conftest import ROOT, run_in

ATTACKS = [
    line for line in (ROOT / "tests" / "attacks" / "strings.txt").read_text(encoding="utf-8").splitlines() if line
]

SHOWN = [attack for attack in ATTACKS if not any(mark in attack for mark in ("{{", "{:", "[^"))]
"""Those that may stand on a page as text. The others hold marks of ours and Markdown's, and are refused for that."""

TEXTS = {
    "data/partnership.yml": ("name", "short_name", "contact/name", "contact/mistakes", "partners/council/name"),
    "data/areas.yml": ("areas/brookfield/name", "neighbour_sets/neighbours-2019/title"),
    "data/sources/sources.yml": ("sources/council-return-2020/title", "sources/council-return-2020/publisher"),
    "data/measures/repeat-referrals.yml": (
        "title", "question", "meaning", "counted", "numerator", "denominator", "quality",
    ),
    "data/editions/2019-20/edition.yml": ("title", "statement", "measures/0/why"),
    "data/editions/2019-20/priorities/neglect.yml": ("title", "outcome", "group", "chair", "choice", "measures/0/why"),
    "data/editions/2019-20/accessibility.yml": ("tested",),
}  # fmt: skip


def test_attacks_in_records_reach_the_pages_as_text_only(project: Path) -> None:
    _as_draft(project)
    harmless = _built(project)
    for file, places in TEXTS.items():
        path = project / file
        record = yaml.safe_load(path.read_text(encoding="utf-8"))
        for place in places:
            _attack(record, place.split("/"))
        path.write_text(yaml.safe_dump(record, allow_unicode=True, sort_keys=False, width=100_000), encoding="utf-8")
    assert _built(project) == harmless
    page = (project / "site" / "2019-20" / "measures" / "repeat-referrals" / "index.html").read_text(encoding="utf-8")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_attacks_in_the_narrative_are_refused_or_reach_the_pages_as_text(project: Path) -> None:
    _as_draft(project)
    harmless = _built(project)
    chapter = project / "content" / "2019-20" / "introduction.md"
    sound = chapter.read_text(encoding="utf-8")
    accepted = []
    for attack in ATTACKS:
        chapter.write_text(f"{sound}\n\n{attack}\n", encoding="utf-8")
        if not errors(check(project)[1]):
            accepted.append(attack)
    assert accepted
    assert len(accepted) < len(ATTACKS)
    chapter.write_text("\n\n".join([sound, *accepted]) + "\n", encoding="utf-8")
    assert _built(project) == harmless


def _as_draft(project: Path) -> None:
    """Let numbers without a source be warned of, as in a draft: an attack may hold one, and is to be shown for all that."""
    edition = project / "data" / "editions" / "2019-20" / "edition.yml"
    text = edition.read_text(encoding="utf-8")
    edition.write_text(re.sub(r"(?m)^status: .*$", "status: draft", text), encoding="utf-8")


def _built(project: Path) -> Counter[tuple[str, str]]:
    """Build the site and count what a browser would run of it."""
    result = run_in(project, "-m", "generator", "build")
    assert result.returncode == 0, result.stdout + result.stderr
    return _what_runs(project / "site")


def _attack(record: object, place: list[str]) -> None:
    for step in place[:-1]:
        record = record[int(step)] if isinstance(record, list) else record[step]  # type: ignore[index]
    assert isinstance(record, dict)
    assert isinstance(record[place[-1]], str), place
    record[place[-1]] += " " + " ".join(SHOWN)


def _what_runs(site: Path) -> Counter[tuple[str, str]]:
    """Count what a browser would run or load, page by page: elements, attributes and schemes."""
    return Counter((page.relative_to(site).as_posix(), thing) for page in site.rglob("*.html") for thing in _in(page))


def _in(page: Path) -> Iterator[str]:
    found: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag in {
                "script",
                "style",
                "iframe",
                "object",
                "embed",
                "base",
                "form",
                "math",
                "marquee",
                "video",
                "link",
            }:
                found.append(tag)
            for name, value in attrs:
                scheme = "".join((value or "").split()).partition(":")[0].lower()
                if name.startswith("on") or name in {"style", "srcdoc", "formaction", "autofocus"}:
                    found.append(name)
                if name in {"href", "src", "action", "xlink:href"} and scheme in {
                    "javascript",
                    "vbscript",
                    "data",
                    "file",
                }:
                    found.append(f"{name}={scheme}:")

    Reader().feed(page.read_text(encoding="utf-8"))
    return iter(found)
