"""Croydon's report, built once and shown on this computer, and a Chromium to look at it with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
import yaml

from generator.cli.local_server import local_server
from tests.browser.chromium import find_chromium
from tests.conftest import ROOT, copy_croydon, run_in

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

EDITION = "2024-25"


@pytest.fixture(scope="session")
def croydon(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Croydon's site, built from what is in `data/` and `content/` now."""
    project = copy_croydon(tmp_path_factory.mktemp("croydon") / "project")
    result = run_in(project, "-m", "generator", "build")
    assert result.returncode == 0, result.stdout + result.stderr
    return project / "site"


@pytest.fixture(scope="session")
def address(croydon: Path) -> Iterator[str]:
    """Where the built site is shown, without a stroke at the end: below the path of its true web address.

    Only there does a page that was not found, which may be asked for at any depth, find its styles.
    """
    partnership = yaml.safe_load((ROOT / "data" / "partnership.yml").read_text(encoding="utf-8"))
    path = urlsplit(partnership["web_address"]).path.strip("/")
    host = croydon.parent / "host"
    (host / path).parent.mkdir(parents=True)
    (host / path).symlink_to(croydon, target_is_directory=True)
    with local_server(host, 8700) as shown:
        yield shown + path


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium."""
    from playwright.sync_api import sync_playwright

    executable = find_chromium()
    assert executable, "no Chromium: run make test, which sees to it"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@dataclass
class Visit:
    """A page as one reader sees it, and what the browser had to say."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)


Reader = Callable[..., Visit]


@pytest.fixture
def reader(browser: Browser, address: str) -> Iterator[Reader]:
    """Open a page in a fresh browser: `reader("/2024-25/", width=320, scheme="dark")`."""
    with reading(browser, address) as visit:
        yield visit


@contextmanager
def reading(browser: Browser, address: str) -> Iterator[Reader]:
    """Open pages of the site at `address`, each in a fresh browser."""
    contexts = []

    def visit(path: str, *, width: int = 1280, scheme: str = "light", scripts: bool = True) -> Visit:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if scheme == "dark" else "light",
            java_script_enabled=scripts,
            reduced_motion="reduce",
        )
        contexts.append(context)
        found = Visit(context.new_page())
        _listen(found, address)
        found.page.goto(address + path, wait_until="networkidle")
        return found

    yield visit
    for context in contexts:
        context.close()


def open_search(page: Page) -> None:
    """Open the search with the button that has the focus, and wait until it takes words."""
    page.keyboard.press("Enter")
    page.locator("input[name=query]:focus").wait_for()  # a function to wait for would need `unsafe-eval`


def _listen(visit: Visit, address: str) -> None:
    page = visit.page
    page.on("console", lambda said: visit.complaints.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    page.on("requestfailed", lambda request: visit.complaints.append(f"failed: {request.url}"))
    page.on(
        "request",
        lambda request: (
            None if request.url.startswith((address, "data:", "blob:")) else visit.elsewhere.append(request.url)
        ),
    )
