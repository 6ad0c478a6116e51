"""Find a Chromium: one of the system's, or Playwright's own."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")


def find_chromium() -> Path | None:
    """Give the path of a Chromium that is there, or None."""
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    if MAC.is_file():
        return MAC
    return _playwrights_own()


def _playwrights_own() -> Path | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.is_file() and os.access(path, os.X_OK) else None
