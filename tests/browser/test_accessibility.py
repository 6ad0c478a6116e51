"""axe finds nothing, on every kind of page, wide and narrow, light and dark. People must still look."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import EDITION, Reader, Visit, open_search
from tests.browser.test_reading import KINDS

pytestmark = pytest.mark.browser

STATES = [
    (1280, "light"),
    (320, "dark"),
    pytest.param(1280, "dark", marks=pytest.mark.slow),
    pytest.param(320, "light", marks=pytest.mark.slow),
]


def violations(visit: Visit) -> str:
    results = Axe().run(visit.page)
    return str(results.generate_report()) if results.violations_count else ""


@pytest.mark.parametrize(("width", "scheme"), STATES)
@pytest.mark.parametrize("path", [*KINDS.values(), f"/{EDITION}/no-such-page/"], ids=[*KINDS, "not found"])
def test_axe_finds_nothing(reader: Reader, path: str, width: int, scheme: str) -> None:
    assert violations(reader(path, width=width, scheme=scheme)) == ""


@pytest.mark.parametrize(("width", "scheme"), STATES)
def test_axe_finds_nothing_while_the_search_is_open(reader: Reader, width: int, scheme: str) -> None:
    visit = reader(f"/{EDITION}/", width=width, scheme=scheme)
    visit.page.get_by_role("button", name="Search").focus()
    open_search(visit.page)
    visit.page.keyboard.type("referrals")
    visit.page.locator(".md-search-result__list a").first.wait_for()
    assert violations(visit) == ""
