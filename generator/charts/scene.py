"""A drawing before it is drawn: marks at their places in CSS pixels, counted from the top left corner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.charts.lettering import ASCENT, DESCENT, width_of
from generator.charts.style import INK, Pen

Anchor = Literal["start", "middle", "end"]
XY = tuple[float, float]


@dataclass(frozen=True)
class Frame:
    """A rectangle: from the left, from the top, its width, its height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def overlaps(self, other: Frame, *, by: float = 0) -> bool:
        """Whether the two share more than `by` pixels in both directions."""
        across = min(self.right, other.right) - max(self.x, other.x)
        down = min(self.bottom, other.bottom) - max(self.y, other.y)
        return across > by and down > by


@dataclass(frozen=True)
class Stroke:
    """A line through points. `name` becomes the id of its element, for those that stand for data."""

    points: tuple[XY, ...]
    pen: Pen
    name: str | None = None


@dataclass(frozen=True)
class Ruling:
    """Straight lines of one pen that stand for nothing themselves: a grid, small ticks, guides."""

    lines: tuple[tuple[XY, XY], ...]
    pen: Pen


@dataclass(frozen=True)
class Area:
    """A filled shape."""

    points: tuple[XY, ...]
    fill: str
    name: str | None = None


@dataclass(frozen=True)
class Box:
    """A filled rectangle, with an edge where it needs one."""

    frame: Frame
    fill: str
    edge: str | None = None
    name: str | None = None


@dataclass(frozen=True)
class Dot:
    """A round mark. An `edge` in another colour than its `fill` makes a ring."""

    at: XY
    radius: float
    fill: str
    edge: str | None = None
    name: str | None = None


@dataclass(frozen=True)
class Words:
    """A line of text. `at` is on the line that the letters stand on, at the text's start, middle or end."""

    text: str
    at: XY
    size: float
    anchor: Anchor = "start"
    bold: bool = False
    colour: str = INK

    @property
    def frame(self) -> Frame:
        """The rectangle that the letters fill, from the height of capitals to the depth of descenders."""
        width = width_of(self.text, self.size, bold=self.bold)
        left = self.at[0] - width * {"start": 0, "middle": 0.5, "end": 1}[self.anchor]
        return Frame(left, self.at[1] - self.size * ASCENT, width, self.size * (ASCENT + DESCENT))


Mark = Stroke | Ruling | Area | Box | Dot | Words


@dataclass(frozen=True)
class Scene:
    """Everything to draw, from back to front. `title` is the drawing's own name, read out where it stands alone."""

    title: str
    width: int
    height: int
    marks: tuple[Mark, ...]


def centred(y: float, size: float) -> float:
    """Give the line that text must stand on so that its capitals are centred on `y`."""
    return y + size * ASCENT / 2
