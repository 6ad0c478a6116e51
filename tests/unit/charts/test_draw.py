"""Drawings as files: valid, named, the same bytes everywhere, and with nothing in them that is not shown."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from generator.charts.describe import lay_out
from generator.charts.draw import draw
from generator.charts.scene import Box, Dot, Frame, Scene, Stroke, Words
from generator.charts.spec import Described
from generator.charts.style import SIZES, WIDE, Pen, Size
from generator.charts.trend import trend
from generator.disclose.cells import Withheld
from generator.domain.narrative import FigureForm
from tests.unit.charts.judged import Series, figure
from tests.unit.charts.made import Values, made, made_records

SVG = "{http://www.w3.org/2000/svg}"
GAPPED: Values = (20.5, 21.25, "c", 23, None, 25, 26.5)


def trend_scene_of(values: Values, size: object = WIDE) -> Scene:
    found = trend(made({"anytown": values, "england": (22, 22.5)}), made_records())
    assert isinstance(found, Described)
    return lay_out(found.spec, size)  # type: ignore[arg-type]


def drawn(scene: Scene) -> ET.Element:
    return ET.fromstring(draw([scene])[0])  # noqa: S314 - our own drawing


def test_one_pixel_of_the_scene_is_one_unit_and_one_css_pixel() -> None:
    root = drawn(Scene("A", 300, 120, (Box(Frame(10, 20, 30, 40), "#123456", name="it"),)))
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("300", "120", "0 0 300 120")
    box = next(group for group in root.iter(f"{SVG}g") if group.get("id") == "it")
    numbers = [float(n) for n in re.findall(r"[\d.]+", box[0].get("d", ""))]
    assert sorted(numbers) == [10, 10, 20, 20, 40, 40, 60, 60]


def test_a_drawing_has_its_title_role_and_language() -> None:
    root = drawn(trend_scene_of(GAPPED))
    assert (root.get("role"), root.get("lang"), root.get("aria-labelledby")) == ("img", "en-GB", "title")
    assert root[0].tag == f"{SVG}title"
    assert root[0].get("id") == "title"
    assert (root[0].text or "").startswith("Repeat referrals rose to 26.5%")


def test_the_ground_is_white_and_opaque() -> None:
    svg = draw([trend_scene_of(GAPPED)])[0].decode()
    ground = re.search(r'<path d="M 0 (\d+) L 720 \1 L 720 0 L 0 0 z" style="fill: #ffffff"/>', svg)
    assert ground


def test_letters_are_shapes_and_no_reader_needs_our_font() -> None:
    svg = draw([trend_scene_of(GAPPED)])[0].decode()
    assert "<text" not in svg
    assert "font-family" not in svg


def test_a_drawing_reaches_for_nothing_outside_itself() -> None:
    svg = draw([trend_scene_of(GAPPED)])[0].decode()
    assert set(re.findall(r'(?:https?:|url\()[^"\s)]*', svg)) == {"http://www.w3.org/2000/svg"}
    assert all(target.startswith("#") for target in re.findall(r'href="([^"]*)"', svg))
    assert "<script" not in svg


def test_a_drawing_says_neither_when_nor_with_what_it_was_made() -> None:
    svg = draw([trend_scene_of(GAPPED)])[0].decode().lower()
    assert "matplotlib" not in svg
    assert "metadata" not in svg
    assert "date" not in svg


def test_no_path_of_ours_crosses_a_gap() -> None:
    scene = trend_scene_of(GAPPED)
    paths = {
        g.get("id"): g[0].get("d", "") for g in drawn(scene).iter(f"{SVG}g") if (g.get("id") or "").startswith("a")
    }
    spans = [
        [float(x) for x in re.findall(r"[ML] ([\d.]+)", d)] for name, d in sorted(paths.items()) if name != "anytown-2"
    ]
    assert sorted(paths, key=str) == ["anytown-1", "anytown-2", "anytown-3"]
    assert all(len(span) == 2 for span in spans)
    assert spans[0][-1] < spans[1][0]


def test_what_is_known_of_a_hidden_value_is_nowhere_in_the_drawing() -> None:
    noted = [Withheld("c", note="It would be 22.25, or 89 of 400.") if v == "c" else v for v in GAPPED]
    svg = draw([trend_scene_of(noted)])[0]
    assert svg == draw([trend_scene_of(GAPPED)])[0]
    assert b"22.25" not in svg
    hidden_year = trend_scene_of([20.5, 21.25, 22.25, 23, None, 25, 26.5])
    at = next(m for m in hidden_year.marks if isinstance(m, Stroke) and m.name == "anytown-1").points[2]
    assert f"{at[0]:g} {at[1]:g}".encode() not in svg


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.name)
def test_a_drawing_stays_small(size: object) -> None:
    assert len(draw([trend_scene_of(GAPPED, size)])[0]) < 40_000


def test_signs_of_markup_and_of_mathematics_are_only_letters() -> None:
    words = Words("$a_b$ <b> & “c” \\alpha", (10, 30), 15)
    root = drawn(Scene("<i> & $x$", 300, 60, (words, Dot((5, 5), 2, "#000000"))))
    assert root[0].text == "<i> & $x$"
    letters = list(root.iter(f"{SVG}use"))
    assert len(letters) >= len(words.text) - words.text.count(" ") - 2


def test_letters_that_the_font_lacks_warn_nobody(capfd: pytest.CaptureFixture[str]) -> None:
    assert draw([Scene("漢", 100, 40, (Words("漢字", (10, 30), 15),))])
    assert capfd.readouterr() == ("", "")


def test_dashes_are_as_long_as_they_are_said_to_be() -> None:
    svg = draw([Scene("A", 100, 40, (Stroke(((0, 5), (90, 5)), Pen("#123456", 2, (9, 3))),))])[0].decode()
    assert "stroke-dasharray: 9,3" in svg


def test_drawing_leaves_the_users_own_settings_alone() -> None:
    import matplotlib as mpl

    with mpl.rc_context({"font.size": 31, "svg.fonttype": "none"}):
        svg = draw([trend_scene_of(GAPPED)])[0]
        assert mpl.rcParams["font.size"] == 31
        assert mpl.rcParams["svg.fonttype"] == "none"
    assert svg == draw([trend_scene_of(GAPPED)])[0]


SCRIPT = """
import sys
from hashlib import sha256
from generator.charts.describe import lay_out
from generator.charts.draw import draw
from generator.charts.style import SIZES
from generator.charts.trend import trend
from tests.unit.charts.judged import Series, figure
from tests.unit.charts.made import made, made_records
found = trend(made({"anytown": (20.5, 21.25, "c", 23, None, 25, 26.5), "england": (22, 22.5)}), made_records())
sys.stdout.write(sha256(b"".join(draw([lay_out(found.spec, size) for size in SIZES]))).hexdigest())
"""


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "4242", "TZ": "America/New_York", "LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR.UTF-8"},
    ],
    ids=["east", "west"],
)
def test_the_bytes_are_the_same_whatever_the_machine_is_set_to(environment: dict[str, str], tmp_path: Path) -> None:
    # A matplotlibrc of the user's own, and a folder for its caches that holds none yet.
    (tmp_path / "matplotlibrc").write_text("svg.fonttype: none\nfont.size: 40\nlines.linewidth: 9\nno.such: 1\n")
    settings = {"MPLCONFIGDIR": str(tmp_path), "MATPLOTLIBRC": str(tmp_path / "matplotlibrc"), "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=os.environ | environment | settings,
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    from hashlib import sha256

    here = sha256(b"".join(draw([trend_scene_of(GAPPED, size) for size in SIZES]))).hexdigest()
    assert (ran.stdout, ran.stderr) == (here, "")


ROOT = Path(__file__).parents[3]


def test_values_are_drawn_where_the_axis_says() -> None:
    scene = trend_scene_of((0, 10, 30))
    line = next(m for m in scene.marks if isinstance(m, Stroke) and m.name == "anytown-1")
    (_, zero), (_, ten), (_, thirty) = line.points
    assert (zero - ten) * 3 == pytest.approx(zero - thirty)
    assert Decimal(str(zero)) > Decimal(str(thirty))


EVERY_COUNCIL = {f"council-{i:03}": [[40 + i, 200 + 5 * i]] for i in range(150)}
MONTHS = [[36 + (i * 7) % 9, 160] for i in range(59)]
JUDGED: dict[FigureForm, Series] = {
    "funnel": Series({**EVERY_COUNCIL, "anytown": [[400, 1000]], "leeds": [[300, 1400]]}),
    "control": Series({"anytown": [*MONTHS, [90, 160]]}, first="2020-04", fields={"period": "month"}),
    "dumbbell": Series({"anytown": [[416, 1800], [482, 1800]]}),
}


@pytest.mark.parametrize("form", JUDGED)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.name)
def test_what_was_judged_is_drawn_with_its_title_and_the_same_each_time(form: FigureForm, size: Size) -> None:
    found = figure(form, {"m": JUDGED[form]}, every_council=form == "funnel")
    assert isinstance(found, Described)
    first, second = (draw([lay_out(found.spec, size)])[0] for _ in range(2))
    assert first == second
    root = ET.fromstring(first)  # noqa: S314 - our own drawing
    assert (root.get("role"), root[0].text) == ("img", found.title)
    assert len(first) < 120_000


def test_numbers_of_a_path_are_no_longer_than_a_screen_can_show() -> None:
    svg = draw([trend_scene_of(GAPPED)])[0].decode()
    assert not re.findall(r"\.\d{3,}", "".join(re.findall(r' d="([^"]*)"', svg)))
