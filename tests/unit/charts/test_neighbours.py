"""Which councils a dot plot ranks, and what its title says of them."""

from __future__ import annotations

from generator.charts.spec import Described
from tests.unit.charts.judged import Series, figure
from tests.unit.charts.made import NEIGHBOURS

OURS = {"anytown": [22.0]}
DRAWN = {area: [20.0 + at] for at, area in enumerate(NEIGHBOURS)}


def _title(series: Series) -> str:
    found = figure("neighbours", {"m": series})
    assert isinstance(found, Described)
    return found.title


def test_where_every_council_that_is_ranked_is_drawn_the_title_gives_our_place() -> None:
    assert f"of {len(NEIGHBOURS) + 1} councils in" in _title(Series(OURS | DRAWN))


def test_where_more_councils_are_ranked_than_drawn_the_place_is_said_to_be_among_those_shown() -> None:
    title = _title(Series(OURS | DRAWN | {"far-off": [99.0]}))
    assert f"of {len(NEIGHBOURS) + 1} councils shown in" in title


def test_a_neighbour_that_the_measure_leaves_out_is_neither_drawn_nor_ranked() -> None:
    first = NEIGHBOURS[0]
    without = Series(OURS | DRAWN, fields={"left_out": {first: "It counts otherwise."}})
    found = figure("neighbours", {"m": without})
    assert isinstance(found, Described)
    assert f"of {len(NEIGHBOURS)} councils in" in found.title
    assert first.title() not in [row.head for row in found.table.rows]
