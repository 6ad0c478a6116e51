from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from jinja2 import Environment, nodes

from generator.charts.verdicts import Tone
from generator.pages.assets import SCRIPT_LICENCE, STYLESHEETS, THEME, stylesheet, theme_assets, theme_overrides

CSS = {part: (THEME / "assets" / f"{part}.css").read_text(encoding="utf-8") for part in STYLESHEETS}
RULES = {part: re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL) for part, css in CSS.items()}
TEMPLATES = {
    path.relative_to(THEME).as_posix(): path.read_text(encoding="utf-8")
    for folder in ("overrides", "front")
    for path in sorted((THEME / folder).rglob("*.html"))
}


def test_every_page_loads_one_stylesheet_that_has_all_parts_in_order() -> None:
    places = [stylesheet().decode().index(CSS[part]) for part in STYLESHEETS]
    assert places == sorted(places)


def test_whatever_the_stylesheet_and_the_templates_ask_for_is_there(tmp_path: Path) -> None:
    assets = theme_assets(tmp_path)
    asked = {f"assets/{name}" for name in re.findall(r'url\("([^"]+)"\)', stylesheet().decode())}
    asked |= {name for text in TEMPLATES.values() for name in re.findall(r"assets/[\w./-]+", text)}
    assert asked - {"assets/shell.js"} <= set(assets)
    assert "assets/shell.js" in assets


def test_no_part_of_the_stylesheets_is_forgotten() -> None:
    assert {path.stem for path in (THEME / "assets").glob("*.css")} == set(STYLESHEETS)


def test_the_theme_brings_templates_and_nothing_that_would_be_copied_to_the_site() -> None:
    overrides = theme_overrides()
    assert {"main.html", "404.html", "report/contents.html"} <= set(overrides)
    assert all(path.endswith(".html") for path in overrides)


@pytest.mark.parametrize("part", [part for part in STYLESHEETS if part not in {"variables", "print"}])
def test_colours_come_from_the_variables_alone(part: str) -> None:
    assert not re.findall(r"#[0-9a-f]{3,8}\b(?![^{]*\{)|\brgb|\bhsl", RULES[part])


@pytest.mark.parametrize("part", STYLESHEETS)
def test_every_variable_that_is_used_is_defined(part: str) -> None:
    defined = {name for rules in RULES.values() for name in re.findall(r"(--[\w-]+)\s*:", rules)}
    assert set(re.findall(r"var\((--[\w-]+)", RULES[part])) <= defined


@pytest.mark.parametrize("part", STYLESHEETS)
def test_no_print_is_under_14_pixels(part: str) -> None:
    sizes = re.findall(r"font(?:-size)?:[^;]*?([\d.]+)(rem|px)", RULES[part])
    assert not [size for size in sizes if float(size[0]) * (16 if size[1] == "rem" else 1) < 14]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("mark", "ground", "least"),
    [
        ("ink", "paper", 7),
        ("soft", "paper", 7),
        ("soft", "wash", 4.5),
        ("link", "paper", 4.5),
        ("link", "wash", 4.5),
        ("visited", "paper", 4.5),
        ("visited", "wash", 4.5),
        ("worsened", "paper", 4.5),
        ("improved", "paper", 4.5),
        ("worsened", "wash", 4.5),
        ("improved", "wash", 4.5),
        ("ink", "strip", 4.5),
        ("ink", "mark", 4.5),
        ("edge", "paper", 3),
        ("deep", "paper", 3),
        ("focus", "paper", 3),
        ("focus", "strip", 3),
    ],
)
def test_colours_stand_out_enough_in_both_schemes(scheme: str, mark: str, ground: str, least: float) -> None:
    colours = _colours(scheme)
    lighter, darker = sorted((_luminance(colours[mark]), _luminance(colours[ground])), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= least


@pytest.mark.parametrize(
    ("tone", "colour"),
    [("good", "improved"), ("bad", "worsened"), ("mixed", "ink"), ("plain", "ink"), ("unknown", "soft")],
)
def test_the_label_of_each_tone_has_a_colour_that_stands_out(tone: Tone, colour: str) -> None:
    assert f".prose .label--{tone} {{ color: var(--{colour});" in RULES["results"]


def test_every_tone_has_its_label() -> None:
    assert set(re.findall(r"\.label--(\w+)", RULES["results"])) == set(get_args(Tone))


@pytest.mark.parametrize("template", TEMPLATES)
def test_templates_are_plain_enough_for_any_engine(template: str) -> None:
    called = [node.node for node in Environment(autoescape=True).parse(TEMPLATES[template]).find_all(nodes.Call)]
    on_objects = [node for node in called if isinstance(node, nodes.Getattr) and node.attr != "t"]
    assert not on_objects


@pytest.mark.parametrize("template", TEMPLATES)
def test_templates_bring_no_inline_style_and_no_inline_script(template: str) -> None:
    assert not re.search(r"\sstyle=|<style|\son\w+=|<script(?![^>]*\bsrc=)|javascript:", TEMPLATES[template])


def test_nothing_of_ours_is_kept_on_the_readers_device() -> None:
    script = (THEME / "assets" / "shell.js").read_text(encoding="utf-8")
    assert not re.search(r"localStorage|sessionStorage|cookie|indexedDB|fetch\(|XMLHttpRequest", script)


def _colours(scheme: str) -> dict[str, str]:
    light, dark = RULES["variables"].split("@media (prefers-color-scheme: dark)")
    found = dict(re.findall(r"--([\w-]+): (#[0-9a-f]+)", light))
    return found if scheme == "light" else found | dict(re.findall(r"--([\w-]+): (#[0-9a-f]+)", dark))


def _luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    digits = "".join(d * 2 for d in digits) if len(digits) == 3 else digits
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_licence_of_the_script_travels_with_it(tmp_path: Path) -> None:
    assert b"Permission is hereby granted" in theme_assets(tmp_path)[SCRIPT_LICENCE]
