"""How far anybody looked at what events changed: each is counted once, and no title sounds better than the rows."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.charts.year.levels import levels
from generator.charts.year.spec import CountsSpec
from generator.domain.learning import LEVELS
from tests.unit.charts.year_case import UNTOLD, year_case

LOOKED = st.one_of(
    st.just({"evaluations": UNTOLD}),
    st.just({"evaluations": {"none": "Nobody planned a check."}}),
    st.builds(lambda found: {"levels": found}, st.lists(st.sampled_from(LEVELS), max_size=4)),
)


def found(*events: dict[str, Any]) -> tuple[str, dict[str, int]]:
    """Give the title of events, and how many stand in each row of the table."""
    written = {f"e{i}": {"title": "Event", **event} for i, event in enumerate(events)}
    described = levels(year_case({"events": written})[1])
    return described.title, {row.head: int(row.cells[0]) for row in described.table.rows}


@given(st.lists(LOOKED, min_size=1, max_size=12))
def test_every_event_is_counted_once_and_every_level_has_its_row(events: list[dict[str, Any]]) -> None:
    _, rows = found(*events)
    assert sum(rows.values()) == len(events)
    assert list(rows)[-5:] == [
        "Not looked at", "What people thought of it", "What they learned", "What they do at work", "What children gain",
    ]  # fmt: skip
    assert rows.get("Nobody told us", 0) == sum(event.get("evaluations") == UNTOLD for event in events)


@given(st.lists(LOOKED, min_size=1, max_size=12))
def test_a_title_begins_with_what_is_missing_unless_nothing_is(events: list[dict[str, Any]]) -> None:
    title, rows = found(*events)
    whole = rows["What children gain"] == len(events)
    assert whole == (" not " not in title and not title.startswith("No"))
    if rows["Not looked at"] and len(events) > 1:
        assert "not looked at at all" in title or title.startswith("Nobody looked")
    if rows.get("Nobody told us"):
        assert "obody told us" in title


@given(st.lists(st.sampled_from(LEVELS), min_size=1, max_size=4))
def test_an_event_stands_at_the_furthest_that_anybody_looked(looked: list[Any]) -> None:
    _, rows = found({"levels": looked})
    (place,) = [i for i, count in enumerate(rows.values()) if count]
    assert place - 1 == max(LEVELS.index(level) for level in looked)


def test_several_events_may_be_known_in_part() -> None:
    title, _ = found({"levels": ["outcome"]}, {"levels": ["practice"]}, {"evaluations": UNTOLD})
    expected = "Two of three events are not known to have been tested by what children gained; of one nobody told us"
    assert title == expected
    assert found({"levels": ["practice"]}, {"evaluations": UNTOLD})[0] == (
        "No event is known to have been tested by what children gained; of one nobody told us"
    )
    assert found({"evaluations": UNTOLD})[0] == "Nobody told us whether anybody looked at what the only event changed"
    assert found({"levels": ["learning"]})[0] == "The only event was not tested by what children gained"


def test_a_shape_marks_what_nobody_looked_at_only_where_there_is_such_an_event() -> None:
    for event, marked in (({"levels": []}, "■ Not looked at"), ({"levels": ["outcome"]}, "Not looked at")):
        spec = levels(year_case({"events": {"e": {"title": "Event", **event}}})[1]).spec
        assert isinstance(spec, CountsSpec)
        assert spec.bars[0].name == marked
