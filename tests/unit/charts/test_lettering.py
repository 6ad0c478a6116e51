"""Words are as wide as we say they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts.lettering import LEEWAY, width_of, wrap
from generator.charts.style import font_file

TEXTS = ("Neighbours’ median 21.3%", "Croydon 26.8%", "2012-13", "For every 10,000 children", "Waltham Forest", "[c]")


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("text", TEXTS)
def test_a_width_is_that_of_the_drawn_letters_within_a_pixel_or_two(text: str, bold: bool) -> None:
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import TextPath

    drawn = TextPath((0, 0), text, size=15, prop=FontProperties(fname=font_file(bold=bold))).get_extents()
    assert drawn.width == pytest.approx(width_of(text, 15, bold=bold), abs=3)
    assert drawn.width <= width_of(text, 15, bold=bold) + 0.5


def test_a_letter_that_the_font_lacks_still_has_a_width() -> None:
    assert width_of("漢", 15) > 0


def test_words_wrap_at_spaces_into_the_room_there_is() -> None:
    assert wrap("Neighbours’ median 21.3%", 106, 15) == ("Neighbours’", "median 21.3%")
    assert wrap("Neighbours’ median 21.3%", 500, 15) == ("Neighbours’ median 21.3%",)


def test_a_name_that_is_a_little_too_wide_stays_whole() -> None:
    assert wrap("a Northamptonshire b", 106, 15) == ("a", "Northamptonshire", "b")


@given(st.text(alphabet="Llanfair", min_size=1, max_size=60), st.floats(30, 200))
def test_a_word_that_would_run_far_over_is_broken(word: str, room: float) -> None:
    lines = wrap(word, room, 15)
    assert "".join(line.removesuffix("-") for line in lines) == word
    assert all(width_of(line, 15) <= room * LEEWAY for line in lines)


def test_no_words_are_no_lines() -> None:
    assert wrap("", 100, 15) == ()
