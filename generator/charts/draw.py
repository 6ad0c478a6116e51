"""Scenes into SVG with matplotlib, which is imported here and nowhere else, when the first drawing is needed.

One pixel of a scene is one unit of the SVG and one CSS pixel. Letters become shapes, so that a drawing looks the
same on every machine. The same scene gives the same bytes whatever the language, time zone or settings of the user.
"""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from io import StringIO
from typing import TYPE_CHECKING, Literal
from xml.sax.saxutils import escape

from generator.charts.scene import Anchor, Area, Box, Dot, Mark, Ruling, Scene, Stroke, Words
from generator.charts.style import GROUND, Pen, font_file

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.lines import Line2D
    from matplotlib.patches import PathPatch
    from matplotlib.text import Text

_ALIGNMENT: dict[Anchor, Literal["left", "center", "right"]] = {"start": "left", "middle": "center", "end": "right"}

DPI = 72
"""At 72 dots an inch, a point of matplotlib is one unit of its SVG."""


def draw(scenes: Sequence[Scene], drawn: Callable[[int], None] = lambda _: None) -> list[bytes]:
    """Draw scenes as SVG files: white and opaque, each with its title, role and language.

    `drawn` is told after each one how many are done.
    """
    svgs: list[bytes] = []
    with _own_settings():
        for scene in scenes:
            svgs.append(_svg(scene))
            drawn(len(svgs))
    return svgs


@contextmanager
def _own_settings() -> Iterator[None]:
    """Draw with matplotlib's own defaults, whatever the user's settings, and let it say nothing.

    On its first use on a machine it looks for fonts and writes a list of them, and says so.
    """
    logger = logging.getLogger("matplotlib")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import matplotlib as mpl

            with mpl.rc_context():
                mpl.rcdefaults()
                mpl.rcParams.update({"svg.fonttype": "path", "path.simplify": False, "lines.scale_dashes": False})
                yield
    finally:
        logger.setLevel(level)


def _svg(scene: Scene) -> bytes:
    import matplotlib as mpl
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure
    from matplotlib.transforms import Affine2D

    # The salt makes ids the same in every run, and different from drawing to drawing.
    mpl.rcParams["svg.hashsalt"] = sha256(repr(scene).encode()).hexdigest()
    figure = Figure(figsize=(scene.width / DPI, scene.height / DPI), dpi=DPI, facecolor=GROUND)
    FigureCanvasSVG(figure)
    down = Affine2D().scale(1, -1).translate(0, scene.height)
    for order, mark in enumerate(scene.marks):
        artist = _artist(mark)
        artist.set_transform(down)
        artist.set_zorder(order)
        figure.add_artist(artist)
    written = StringIO()
    figure.savefig(written, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    return _compact(written.getvalue(), scene).encode()


def _artist(mark: Mark) -> Artist:
    from matplotlib.patches import Circle, Polygon, Rectangle

    artist: Artist
    match mark:
        case Words():
            return _text(mark)
        case Ruling():
            return _ruling(mark)
        case Stroke():
            artist = _line(mark)
        case Area():
            artist = Polygon(mark.points, closed=True, facecolor=mark.fill, edgecolor="none")
        case Box(frame=f):
            artist = Rectangle((f.x, f.y), f.width, f.height, facecolor=mark.fill, edgecolor=mark.edge or "none")
        case Dot():
            artist = Circle(mark.at, mark.radius, facecolor=mark.fill, edgecolor=mark.edge or "none", linewidth=2)
    artist.set_gid(mark.name)
    return artist


def _line(mark: Stroke) -> Line2D:
    from matplotlib.lines import Line2D

    across, down = zip(*mark.points, strict=True)
    return Line2D(
        across,
        down,
        color=mark.pen.colour,
        linewidth=mark.pen.width,
        linestyle=_dashes(mark.pen),
        solid_capstyle="butt",
        solid_joinstyle="round",
    )


def _dashes(pen: Pen) -> tuple[float, Sequence[float]] | Literal["solid"]:
    return (0, pen.dashes) if pen.dashes else "solid"


def _ruling(mark: Ruling) -> PathPatch:
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path

    ends = [end for line in mark.lines for end in line]
    return PathPatch(
        Path(ends, [Path.MOVETO, Path.LINETO] * len(mark.lines)),
        fill=False,
        edgecolor=mark.pen.colour,
        linewidth=mark.pen.width,
        linestyle=_dashes(mark.pen),
        capstyle="butt",
    )


def _text(mark: Words) -> Text:
    from matplotlib.font_manager import FontProperties
    from matplotlib.text import Text

    return Text(
        *mark.at,
        mark.text,
        color=mark.colour,
        fontproperties=FontProperties(fname=font_file(bold=mark.bold), size=mark.size),
        horizontalalignment=_ALIGNMENT[mark.anchor],
        verticalalignment="baseline",
        parse_math=False,  # a label may hold a dollar sign
    )


def _compact(written: str, scene: Scene) -> str:
    """Take out what no reader sees, and name the drawing for those who listen."""
    body = written[written.index(">", written.index("<svg")) + 1 :]
    body = _UNSEEN.sub("", body)
    body = _LETTER.sub(_letter, body)
    body = _PLACE.sub(_place, body)
    body = _PATH.sub(lambda path: _LONG.sub(_shortened, path[0]), body)
    body = re.sub(r"\s*\n\s*", " ", body).replace("> <", "><").replace(' "', '"').strip()
    body = body.replace("SourceSansPro-Regular-", "r").replace("SourceSansPro-Semibold-", "b")
    size = f'width="{scene.width}" height="{scene.height}" viewBox="0 0 {scene.width} {scene.height}"'
    spoken = f'role="img" lang="en-GB" aria-labelledby="title"><title id="title">{escape(scene.title)}</title>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {spoken}{body}\n'


_UNSEEN = re.compile(
    r'<!--.*?-->|<metadata>.*?</metadata>|<title>.*?</title>| id="(?:figure|patch|line2d|text)_\d+"', re.DOTALL
)
_LETTER = re.compile(r'<use xlink:href="(#[\w-]+)"(?: transform="translate\(([\d.]+) 0\)")?/>')
_PATH = re.compile(r' d="[^"]*"')
_LONG = re.compile(r"-?\d+\.\d{3,}")
_PLACE = re.compile(r"translate\((-?[\d.]+) (-?[\d.]+)\)")


def _letter(found: re.Match[str]) -> str:
    # 64 units make one point of a 100-point letter: a tenth of a unit is far below what any screen shows.
    return f'<use href="{found[1]}" x="{float(found[2]):.1f}"/>' if found[2] else f'<use href="{found[1]}"/>'


def _shortened(found: re.Match[str]) -> str:
    # A hundredth of a pixel is far below what any screen shows, and a funnel has thousands of numbers.
    return f"{float(found[0]):.2f}"


def _place(found: re.Match[str]) -> str:
    return f"translate({float(found[1]):.2f} {float(found[2]):.2f})"
