"""Our place among the councils held, the worst quarter, and the bands of all councils."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.measure import Measure
from generator.domain.observation import Observation
from generator.evaluate.estimate import estimate
from generator.evaluate.findings import Estimate
from generator.evaluate.place import place, ranked
from generator.evaluate.results import Place
from tests.unit.evaluate.made import line, measure, within, year

Better = Literal["lower", "higher", "neither"]
values = st.lists(st.integers(0, 12).map(Decimal), min_size=1, max_size=12)


def stand(ours: str, others: Sequence[int | str], better: Better = "higher", *, every_council: bool = False) -> Place:
    return ranked(
        measure(better=better),
        year(2024),
        Decimal(ours),
        [Decimal(other) for other in others],
        every_council=every_council,
    )


def test_the_others_are_counted_above_below_and_beside_us() -> None:
    found = stand("5", [9, 8, 5, 5, 4, 1, 1])
    assert (found.higher, found.lower, found.tied, found.total) == (2, 3, 2, 8)


@pytest.mark.parametrize(
    ("ours", "worst"),
    [("1", True), ("2", True), ("3", True), ("4", False), ("9", False), ("11", False)],
)
def test_the_third_lowest_of_eleven_is_in_the_worst_quarter_and_the_fourth_is_not(ours: str, worst: bool) -> None:
    # The first quartile of type 7 lies at place 1 + 10 x 0.25 = 3.5, between the third and the fourth.
    others = [n for n in range(1, 12) if n != int(ours)]
    assert stand(ours, others).worst_quarter is worst
    mirrored = str(12 - int(ours))
    assert stand(mirrored, [12 - n for n in others], "lower").worst_quarter is worst


@pytest.mark.parametrize(
    ("ours", "others", "worst"),
    [
        ("1", [2, 3, 4], True),
        ("2", [1, 3, 4], False),  # quartile 1.75
        ("2", [1, 3, 4, 5], True),  # quartile 2: a value on it is in the quarter
        ("1", [2, 3], False),  # of three there are no quarters
        ("5", [5, 5, 5, 5], False),  # the best and the worst at once
        ("0", [0, 0, 0, 9], True),
    ],
)
def test_the_quartile_belongs_to_the_worst_quarter_and_few_have_none(ours: str, others: list[int], worst: bool) -> None:
    assert stand(ours, others).worst_quarter is worst


@pytest.mark.parametrize(
    ("ours", "higher", "lower"),
    [("1", "D", "A"), ("2", "D", "A"), ("3", "C", "B"), ("4", "C", "B"), ("5", "B", "C"), ("7", "A", "D")],
)
def test_bands_are_quarters_of_all_councils_and_a_is_the_better_end(ours: str, higher: str, lower: str) -> None:
    # Of 1 to 8 the quartiles are 2.75, 4.5 and 6.25.
    others = [n for n in range(1, 9) if n != int(ours)]
    sides: tuple[tuple[Better, str], ...] = (("higher", higher), ("lower", lower))
    for better, band in sides:
        found = stand(ours, others, better, every_council=True)
        assert (found.band, found.rule) == (band, "quartile-band/1")


def test_without_all_councils_there_is_no_band() -> None:
    found = stand("1", range(2, 9))
    assert (found.band, found.rule, found.worst_quarter) == (None, "place-among-held/1", True)


@pytest.mark.parametrize("every_council", [True, False])
def test_without_polarity_there_is_a_place_but_no_band_and_no_worst_quarter(every_council: bool) -> None:
    found = stand("1", range(2, 9), "neither", every_council=every_council)
    assert (found.higher, found.band, found.worst_quarter, found.rule) == (7, None, False, "place-among-held/1")


def placed(of: Measure, ours: Estimate | None, *others: Sequence[Estimate]) -> Place | None:
    return place(of, ours, {f"council-{i}": other for i, other in enumerate(others)}, all_councils=None)


def test_only_councils_with_a_value_in_our_period_are_ranked() -> None:
    others = (line({2024: "9"}), line({2023: "1"}), line({2024: None}), line({2023: "8", 2024: "2"}), ())
    found = placed(measure(), line({2024: "5"})[0], *others)
    assert found is not None
    assert (found.higher, found.lower, found.total, found.period) == (1, 1, 3, year(2024))


@pytest.mark.parametrize("ours", [None, line({2024: None})[0]])
def test_without_a_newest_value_there_is_no_place(ours: Estimate | None) -> None:
    assert placed(measure(), ours, line({2024: "9"})) is None


def test_without_others_there_is_no_place() -> None:
    assert placed(measure(), line({2024: "5"})[0]) is None
    assert placed(measure(), line({2024: "5"})[0], line({2023: "9"})) is None


def test_a_count_is_not_ranked_because_it_says_how_large_a_place_is() -> None:
    count = measure(value="count", unit="number")
    assert placed(count, estimate(count, year(2024), Observation(n=12)), line({2024: "9"})) is None


def test_a_place_says_whether_our_value_could_be_tested() -> None:
    plain, tested = (
        placed(measure(), line({2024: "5"})[0], line({2024: "9"})),
        placed(measure(), within("5", "4", "6"), line({2024: "9"})),
    )
    assert plain is not None
    assert tested is not None
    assert (plain.untested, tested.untested) == (True, False)


@pytest.mark.parametrize(
    ("others", "councils", "band"),
    [(8, 9, "D"), (8, 10, "D"), (8, 11, None), (3, 150, None), (8, None, None)],
)
def test_nine_in_ten_of_all_councils_must_have_a_value_for_a_band(
    others: int, councils: int | None, band: str | None
) -> None:
    lines = {f"council-{i}": line({2024: str(i)}) for i in range(others)}
    found = place(measure(), line({2024: "99"})[0], lines, all_councils=councils)
    assert found is not None
    assert (found.band, found.lower) == (band, others)


def test_a_place_lists_the_other_councils_that_were_ranked_and_no_other() -> None:
    found = placed(measure(), line({2024: "5"})[0], line({2024: "9"}), line({2023: "9"}), line({2024: "1"}))
    assert found is not None
    assert found.areas == ("council-0", "council-2")
    assert len(found.areas) == found.total - 1


@given(values, values, st.sampled_from(["lower", "higher", "neither"]), st.booleans())
def test_every_other_council_is_counted_once(
    ours: list[Decimal], others: list[Decimal], better: Better, every: bool
) -> None:
    found = ranked(measure(better=better), year(2024), ours[0], others, every_council=every)
    assert found.higher + found.lower + found.tied == len(others)
    assert found.total == len(others) + 1


@given(values, st.booleans())
def test_the_other_polarity_mirrors_bands_and_quarters(numbers: list[Decimal], every: bool) -> None:
    value, others = numbers[0], numbers[1:]
    up = ranked(measure(better="higher"), year(2024), value, others, every_council=every)
    down = ranked(measure(better="lower"), year(2024), -value, [-other for other in others], every_council=every)
    assert up.worst_quarter == down.worst_quarter
    assert (up.higher, up.lower) == (down.lower, down.higher)


@given(values)
def test_the_best_is_never_in_the_worst_quarter(others: list[Decimal]) -> None:
    assert not ranked(measure(), year(2024), min(others), others, every_council=False).worst_quarter


@given(values)
def test_the_single_worst_of_four_or_more_always_is(others: list[Decimal]) -> None:
    worst = max(others) + 1
    found = ranked(measure(), year(2024), worst, others, every_council=False)
    assert found.worst_quarter is (len(others) >= 3)
