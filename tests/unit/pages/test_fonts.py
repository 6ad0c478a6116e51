from __future__ import annotations

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.pages import fonts
from generator.pages.assets import THEME
from generator.pages.fonts import FACES, font_files

WRITTEN = "abc XYZ 0123456789 £%&@ “quoted” ‘it’s’ – — … − × ≥ ≤ ← → ✓ ■ ? é ł ş"

SHARES = {
    " ": 18.3, "e": 10.3, "t": 7.5, "a": 6.5, "o": 6.2, "n": 5.7, "i": 5.7, "s": 5.3, "r": 5.0, "h": 5.0, "l": 3.3,
    "d": 3.3, "u": 2.3, "c": 2.2, "m": 2.0, "f": 2.0, "w": 1.7, "g": 1.6, "p": 1.5, "y": 1.4, "b": 1.3, "v": 0.8,
    "k": 0.6, "x": 0.1, "j": 0.1, "q": 0.1, "z": 0.1,
}  # fmt: skip
"""How often each letter stands in English text, in percent."""

STAND_INS = {
    "sans-regular": ("Arial", 0.4396),
    "sans-italic": ("Arial Italic", 0.4396),
    "sans-semibold": ("Arial Bold", 0.4754),
    "serif-semibold": ("Times New Roman Bold", 0.4239),
}
"""The font that stands in for each face, and its mean width of a letter, in em."""


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fonts")


@pytest.fixture(scope="module")
def files(cache: Path) -> Mapping[str, bytes]:
    return font_files(cache)


@pytest.fixture(scope="module")
def opened(files: Mapping[str, bytes]) -> Mapping[str, Any]:
    from fontTools.ttLib import TTFont

    return {face: TTFont(io.BytesIO(files[f"{face}.woff2"])) for face in FACES}


def test_each_face_has_the_characters_that_reports_are_written_with(opened: Mapping[str, Any]) -> None:
    for face, font in opened.items():
        assert not {c for c in WRITTEN if ord(c) not in font.getBestCmap()}, face


def test_figures_stand_under_each_other_and_letters_are_kerned(opened: Mapping[str, Any]) -> None:
    for face, font in opened.items():
        glyphs = font.getBestCmap()
        assert len({font["hmtx"][glyphs[ord(digit)]][0] for digit in "0123456789"}) == 1, face
        tags = {
            record.FeatureTag for table in ("GSUB", "GPOS") for record in font[table].table.FeatureList.FeatureRecord
        }
        assert {"kern", "liga"} <= tags, face


def test_a_cut_font_does_not_bear_the_reserved_name(opened: Mapping[str, Any]) -> None:
    assert not [record for font in opened.values() for record in font["name"].names if "Source" in str(record)]


def test_the_licence_goes_along(files: Mapping[str, bytes]) -> None:
    for name in ("LICENCE-source-sans-pro.txt", "LICENCE-source-serif-pro.txt"):
        assert b"SIL Open Font License, Version 1.1" in files[name]


def test_all_faces_together_stay_light(files: Mapping[str, bytes]) -> None:
    assert sum(len(content) for name, content in files.items() if name.endswith(".woff2")) < 80_000


def test_the_same_font_is_cut_to_the_same_bytes(files: Mapping[str, bytes]) -> None:
    package, name = FACES["sans-italic"]
    again = fonts._cut((fonts._folder(package) / f"{name}.ttf").read_bytes())
    assert again == files["sans-italic.woff2"]


def test_what_was_cut_once_is_not_cut_again(
    cache: Path, files: Mapping[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "_cut", lambda _source: pytest.fail("cut again"))
    assert font_files(cache) == files


def test_every_face_is_declared_in_the_stylesheet() -> None:
    css = (THEME / "assets" / "fonts.css").read_text(encoding="utf-8")
    assert set(re.findall(r'url\("fonts/([^"]+)\.woff2"\)', css)) == set(FACES)
    assert css.count("font-display: swap") == len(FACES)


@pytest.mark.parametrize("face", FACES)
def test_the_stand_in_takes_the_room_of_the_font(face: str, opened: Mapping[str, Any]) -> None:
    font, (stand_in, width) = opened[face], STAND_INS[face]
    em, glyphs = font["head"].unitsPerEm, font.getBestCmap()
    ours = sum(share * font["hmtx"][glyphs[ord(c)]][0] / em for c, share in SHARES.items()) / sum(SHARES.values())
    scale = ours / width
    css = (THEME / "assets" / "fonts.css").read_text(encoding="utf-8")
    block = next(b for b in css.split("@font-face") if f'local("{stand_in}")' in b)
    declared = {name: float(value) for name, value in re.findall(r"(\S+): ([\d.]+)%", block)}
    assert declared == pytest.approx(
        {
            "size-adjust": 100 * scale,
            "ascent-override": 100 * font["hhea"].ascent / em / scale,
            "descent-override": -100 * font["hhea"].descent / em / scale,
            "line-gap-override": 0,
        },
        abs=0.15,
    )
