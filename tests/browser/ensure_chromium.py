"""See to it that the tests have a Chromium; say in plain words what to do where that fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from tests.browser.chromium import find_chromium


def main() -> int:
    for attempt in (_nothing, _from_playwright, _from_debian):
        attempt()
        if find_chromium():
            return 0
    sys.stderr.write(
        "The tests need a Chromium and could not install one.\n"
        "Install Chromium or Google Chrome (on Debian: sudo apt-get install chromium) and run make test again.\n"
    )
    return 1


def _nothing() -> None:
    """Perhaps one is there."""


def _from_playwright() -> None:
    sys.stderr.write("No Chromium found; fetching Playwright's own ...\n")
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def _from_debian() -> None:
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        sys.stderr.write("Trying the system's packages ...\n")
        subprocess.run(["apt-get", "update", "--quiet"], check=False)
        subprocess.run(["apt-get", "install", "--yes", "--quiet", "chromium"], check=False)


if __name__ == "__main__":
    sys.exit(main())
