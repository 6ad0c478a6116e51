"""What a reader meets: quiet pages, nothing from elsewhere, links that lead somewhere, a search that finds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.browser.conftest import EDITION, Reader, open_search

pytestmark = pytest.mark.browser

KINDS = {
    "all years": "/",
    "year in brief": f"/{EDITION}/",
    "first year": "/2019-20/",
    "chapter": f"/{EDITION}/neglect/",
    "measures": f"/{EDITION}/measures/",
    "measure": f"/{EDITION}/measures/repeat-referrals/",
    "data": f"/{EDITION}/data/",
    "sources": f"/{EDITION}/sources/",
    "glossary": f"/{EDITION}/glossary/",
    "about": f"/{EDITION}/about/",
    "methods": f"/{EDITION}/methods/",
    "little or no progress": f"/{EDITION}/little-or-no-progress/",
    "promises": f"/{EDITION}/promises/",
    "what changed": f"/{EDITION}/since-last-edition/",
    "lines of enquiry": f"/{EDITION}/lines-of-enquiry/",
    "requirements": f"/{EDITION}/requirements/",
    "summary": f"/{EDITION}/summary/",
    "the partnership": f"/{EDITION}/how-the-partnership-works/",
    "contact": f"/{EDITION}/contact/",
    "accessibility": f"/{EDITION}/accessibility/",
}


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)
def test_a_page_loads_without_complaint_and_asks_nobody_else(reader: Reader, path: str) -> None:
    visit = reader(path)
    assert visit.complaints == []
    assert visit.elsewhere == []
    assert visit.page.locator("h1").count() == 1


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)
def test_a_phone_shows_a_page_without_scrolling_sideways(reader: Reader, path: str) -> None:
    page = reader(path, width=320).page
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)
def test_every_link_of_a_page_leads_somewhere(reader: Reader, croydon: Path, address: str, path: str) -> None:
    page = reader(path).page
    home = address + "/"
    links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)")
    inside = {link.removeprefix(home).partition("#")[0] for link in links if link.startswith(home)}
    assert inside
    for link in inside:
        file = croydon / link
        assert (file / "index.html" if link.endswith("/") or not link else file).is_file(), link


def test_a_missing_page_says_so_in_the_reports_own_dress(reader: Reader) -> None:
    page = reader(f"/{EDITION}/no-such-page/").page
    assert page.locator("h1").inner_text() == "Page not found"


def test_latest_leads_to_the_newest_edition(reader: Reader) -> None:
    page = reader("/latest/").page
    page.wait_for_url(re.compile(f"/{EDITION}/$"))


def test_the_search_finds_by_keyboard_alone(reader: Reader) -> None:
    visit = reader(f"/{EDITION}/glossary/")
    page = visit.page
    opener = page.get_by_role("button", name="Search")
    opener.focus()
    open_search(page)
    page.keyboard.type("repeat referrals")
    first = page.locator(".md-search-result__list a").first
    first.wait_for()
    page.keyboard.press("Escape")
    assert opener.evaluate("button => button === document.activeElement")
    open_search(page)
    first.wait_for()
    first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(f"/{EDITION}/(?!glossary)"))
    assert "referrals" in page.locator("main, article").first.inner_text().lower()
    assert visit.complaints == []


def test_without_scripts_the_report_can_be_read_and_gone_through(reader: Reader) -> None:
    page = reader(f"/{EDITION}/neglect/", scripts=False).page
    assert page.locator("h1").is_visible()
    page.get_by_role("navigation", name="Contents").get_by_role("link").nth(1).click()
    assert page.locator("h1").is_visible()


def test_what_slips_into_a_page_does_not_run(reader: Reader) -> None:
    page = reader(f"/{EDITION}/").page
    page.evaluate("""
        document.body.insertAdjacentHTML("beforeend", '<img src="gone.png" onerror="window.ran = true">');
        document.body.append(Object.assign(document.createElement("script"), {text: "window.ran = true"}));
    """)
    page.wait_for_timeout(500)
    assert page.evaluate("window.ran") is None
