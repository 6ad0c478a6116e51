"""What every page loads, and the templates it is made with: the theme, as paths and bytes."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import distribution
from pathlib import Path

from generator.pages.fonts import font_files

THEME = Path(__file__).parent.parent / "theme"

STYLESHEETS = (
    "fonts", "variables", "shell", "prose", "search", "blocks", "results", "judgements", "year", "partnership", "coverage",
    "front", "print",
)  # fmt: skip
"""The parts of the one stylesheet, in the order in which a later one may overrule an earlier one."""

COPIED = ("favicon.png", "favicon.svg", "shell.js")
"""What is served as it is."""


SCRIPT_LICENCE = "assets/javascripts/LICENCE-material.txt"


def theme_assets(cache: Path) -> Mapping[str, bytes]:
    """Give the files that every page loads, by path below an edition or below the top of the site.

    `cache` is the project's folder for what is slow to make; fonts are kept there.
    """
    assets = THEME / "assets"
    fonts = font_files(cache / "fonts")
    return {
        "assets/report.css": stylesheet(),
        **{f"assets/{name}": (assets / name).read_bytes() for name in COPIED},
        SCRIPT_LICENCE: script_licence(),
        **{f"assets/fonts/{name}": content for name, content in fonts.items()},
    }


def script_licence() -> bytes:
    """Give the licence of the theme whose script travels with the site, which asks for its text to travel too."""
    files = distribution("mkdocs-material").files or ()
    # The icons in the package have licences of their own; the theme's stands with the package's metadata.
    own = next(file for file in files if file.name == "LICENSE" and file.parts[0].endswith(".dist-info"))
    return own.read_binary()


def stylesheet() -> bytes:
    """Give the parts of the stylesheet as one file, so that a page asks once."""
    return b"\n".join((THEME / "assets" / f"{part}.css").read_bytes() for part in STYLESHEETS)


def theme_overrides() -> Mapping[str, bytes]:
    """Give the templates of an edition's pages, by path below the engine's `custom_dir`."""
    folder = THEME / "overrides"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.html"))}
