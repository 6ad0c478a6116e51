"""The report that every new one starts with: every page of its newest year, with every kind of record, in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.cli.local_server import local_server
from tests.browser.conftest import Reader, reading
from tests.browser.test_accessibility import violations
from tests.conftest import ROOT, copy_project, run_in

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

STARTER = ROOT / "generator" / "starter"
EDITION = "2024-25"
PAGES = (
    "", "about", "lines-of-enquiry", "little-or-no-progress", "promises", "requirements", "since-last-edition",
    "summary", "summary-for-children", "easy-read",
    *(path.stem for path in sorted((STARTER / "content" / EDITION).glob("*.md")) if not path.stem.startswith("summary")),
)  # fmt: skip


@pytest.fixture(scope="session")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the starter, as a draft, so that the page for its writers is there too."""
    project = copy_project(STARTER, tmp_path_factory.mktemp("made-up") / "project")
    edition = project / "data" / "editions" / EDITION / "edition.yml"
    text = edition.read_text(encoding="utf-8")
    assert text.count("status: demonstration") == 1
    edition.write_text(text.replace("status: demonstration", "status: draft"), encoding="utf-8")
    result = run_in(project, "-m", "generator", "build")
    assert result.returncode == 0, result.stdout + result.stderr
    return project / "site"


@pytest.fixture
def made_up_reader(browser: Browser, made_up: Path) -> Iterator[Reader]:
    with local_server(made_up, 8760) as address, reading(browser, address.rstrip("/")) as visit:
        yield visit


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), pytest.param(1280, "light", marks=pytest.mark.slow)])
@pytest.mark.parametrize("page", [*PAGES, "status"])
def test_a_page_is_accessible_quiet_and_no_wider_than_the_screen(
    made_up_reader: Reader, page: str, width: int, scheme: str
) -> None:
    visit = made_up_reader(f"/{EDITION}/{page}/".replace("//", "/"), width=width, scheme=scheme)
    assert violations(visit) == ""
    assert visit.complaints == []
    assert visit.elsewhere == []
    assert visit.page.locator("h1").count() == 1
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= width


def test_each_thing_that_a_report_must_show_leads_to_a_place_that_answers_it(made_up_reader: Reader) -> None:
    """Every link of a requirement is followed: the place is there, and a reader sees words at it."""
    page = made_up_reader(f"/{EDITION}/requirements/").page
    musts = page.eval_on_selector_all(
        "[id^='wt23-']",
        "all => all.filter(each => / must /.test(each.closest('tr, section, li').innerText))"
        ".map(each => [...each.closest('tr, section, li').querySelectorAll('a[href*=\"#\"]')]"
        ".filter(link => !link.pathname.includes('/methods/')).map(link => link.href))",
    )
    assert len(musts) >= 4
    for links in musts:
        assert links
        for link in links:
            page.goto(link)
            anchor = link.partition("#")[2]
            said = page.evaluate(
                "id => document.getElementById(id)?.closest('p, section, h2, h3, div, li')?.innerText", anchor
            )
            assert said, link
