"""Colours, strokes and sizes of every drawing. Nothing else in this folder names a colour or a length of its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

# The six categorical colours of the Analysis Function, in their order, as in the package afcharts 1.2.0 (MIT
# licence, Best Practice and Impact division of the Office for National Statistics). Each is 3:1 or more on white.
DARK_BLUE = "#12436D"
TURQUOISE = "#28A197"
DARK_PINK = "#801650"
ORANGE = "#F46A25"
DARK_GREY = "#3D3D3D"
LIGHT_PURPLE = "#A285D1"

BLUE = "#2073BC"
"""From the sequential palette of the same package; 5.0:1 on white."""

INK = "#101820"
SOFT = "#44515C"  # 8.1:1 on white: ticks, captions, what stands aside
GRID = "#D3DADE"
GROUND = "#FFFFFF"  # opaque, so that a dark page does not reach into a chart
BAND = "#DCE3EA"  # dark blue at 15% on white: an interval
WASH = "#EEF2F6"  # behind our own row
OTHERS = "#6B7883"  # 4.5:1: areas that are not ours
REMAINDER = "#E6EAED"

PARTS = (DARK_BLUE, TURQUOISE, DARK_PINK, ORANGE, DARK_GREY, LIGHT_PURPLE)
"""Segments of a bar in their order: neighbours differ by 3:1 only in this order."""

ON_PART = {DARK_BLUE: GROUND, DARK_PINK: GROUND, DARK_GREY: GROUND}
"""Text on a segment: white where that is the better contrast, else ink."""

BAD, GOOD = "#8A1F3C", "#0B5C46"
"""Words of a judgement, as the pages have them: 9.0:1 and 8.0:1 on white. A shape always says the same."""

SIGNALS = {"bad": ORANGE, "good": BLUE, "plain": DARK_GREY}
"""Points that chance alone would seldom make. Each has a shape of its own too."""

Role = Literal["ours", "neighbours", "region", "country", "council"]


@dataclass(frozen=True)
class Pen:
    """How a line is drawn. `dashes` are lengths of stroke and gap in CSS pixels; none is a solid line."""

    colour: str
    width: float
    dashes: tuple[float, ...] = ()


PENS: dict[Role, Pen] = {
    "ours": Pen(DARK_BLUE, 3.25),
    "neighbours": Pen(ORANGE, 2, (9, 3)),
    "region": Pen(TURQUOISE, 2, (5, 3)),
    "country": Pen(DARK_GREY, 2, (1.5, 2.5)),
    "council": Pen(LIGHT_PURPLE, 2, (9, 3, 2, 3)),
}
"""Colour and dashes say the same, so that neither is needed alone; a country looks alike in every figure."""

SPARE_PENS = (Pen(DARK_PINK, 2, (3, 3)), Pen(LIGHT_PURPLE, 2, (12, 3, 2, 3)), Pen(OTHERS, 2, (6, 2, 2, 2, 2, 2)))
"""For a second comparator of one kind."""

THIN = Pen(GRID, 1)
AXIS = Pen(SOFT, 1.25)
CUT_AXIS = Pen(SOFT, 1.25, (2, 3))
LEADER = Pen(OTHERS, 0.75)
BREAK = Pen(SOFT, 1, (3, 3))
TARGET = Pen(INK, 1.5, (7, 4))
LIMIT = Pen(SOFT, 1.25, (5, 3))
FAR_LIMIT = Pen(SOFT, 1.25)
MIDDLE = Pen(SOFT, 1.5)


@dataclass(frozen=True)
class Size:
    """One of the two sizes in which each figure is drawn, in CSS pixels. `text` is the size of its letters."""

    name: Literal["wide", "narrow"]
    width: int
    text: float
    pad: float = 8

    @property
    def line(self) -> float:
        """The distance from one line of text to the next."""
        return self.text * 1.25


WIDE = Size("wide", 720, 15.5)
NARROW = Size("narrow", 320, 15)
SIZES = (WIDE, NARROW)


@cache
def font_file(*, bold: bool) -> Path:
    """Give the file of Source Sans that labels are set in, as the pages are."""
    from font_source_sans_pro import font_files_otf

    return Path(font_files_otf["SourceSansProSemibold" if bold else "SourceSansPro"])
