"""Each file of `tests/golden/pages` is a page with a fault and the exact message it earns."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.pages.compiled import CompiledSite
from generator.problems import as_text
from generator.publish.check import check_edition, check_tree
from generator.publish.policy import with_policy
from generator.publish.tree import write_files

CASES = sorted((Path(__file__).parents[2] / "golden" / "pages").glob("*.yml"))
EDITION = CompiledSite(
    edition="2019-20",
    name="Report",
    address="https://example.org/2019-20/",
    files={},
    nav=(),
    overrides={},
    extra={"status": "Demonstration", "strip": "A demonstration.", "robots": "noindex"},
    sources={"the-front-door.md": "content/2019-20/the-front-door.md"},
)
SOUND = (
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Page</title>'
    '<meta name="robots" content="noindex"></head>'
    '<body><p>A <b>demonstration</b>.</p><main id="content"><h1>Page</h1>{body}</main></body></html>'
)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_faulty_page_earns_its_message(case: Path, tmp_path: Path) -> None:
    given: dict[str, Any] = yaml.safe_load(case.read_text(encoding="utf-8"))
    pages = {
        "index.html": SOUND.replace("{body}", '<a href="2019-20/">2019 to 2020</a>'),
        "2019-20/index.html": SOUND.replace("{body}", '<a href="../">All years</a><a href="page/">Page</a>'),
        "2019-20/about/index.html": SOUND.replace("{body}", '<h2 id="us">Us</h2>'),
        "2019-20/page/index.html": given.get("page") or SOUND.replace("{body}", given["body"]),
        "2019-20/assets/wide.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
        **given.get("files", {}),
    }
    put(tmp_path, pages)
    said = as_text(check_tree(tmp_path, [EDITION])).rpartition("\n\n")[0] + "\n"
    assert said == given["says"]


def put(tree: Path, pages: dict[str, str]) -> None:
    """Write pages as finished ones are; one without its first meta tag gets no policy."""
    write_files({path: protected(text).encode() for path, text in pages.items()}, tree)


def protected(text: str) -> str:
    return with_policy(text) if '<meta charset="utf-8">' in text else text


def test_a_sound_site_earns_none(tmp_path: Path) -> None:
    put(tmp_path, {"index.html": SOUND, "2019-20/index.html": SOUND})
    assert check_tree(tmp_path, [EDITION]) == ()


@pytest.mark.parametrize("address", ["../", "../2018-19/page/", "/elsewhere/", "https://example.org/2018-19/#p3.12"])
def test_links_that_lead_out_of_an_edition_alone_are_not_followed(tmp_path: Path, address: str) -> None:
    put(tmp_path, {"index.html": SOUND.replace("{body}", f'<a href="{address}">Out</a>')})
    assert check_edition(tmp_path, EDITION) == ()


@pytest.mark.parametrize("address", ["gone/", "/2019-20/gone/", "https://example.org/2019-20/gone/", "http://["])
def test_links_within_an_edition_alone_are_followed(tmp_path: Path, address: str) -> None:
    put(tmp_path, {"index.html": SOUND.replace("{body}", f'<a href="{address}">In</a>')})
    assert [problem.code for problem in check_edition(tmp_path, EDITION)] == ["site.broken-link"]
