"""Every trap that official files have laid for us stays shut: each is met by a golden case or a named test."""

from __future__ import annotations

from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]

_OFFICIAL = "unit/intake/official"

TRAPS: dict[str, tuple[str, ...]] = {
    "noise of spreadsheets in numbers, 28.000000000000004": (
        f"{_OFFICIAL}/test_cell.py::test_a_number_loses_its_noise_and_nothing_else",
    ),
    "symbols that differ between publishers, and a hyphen that means three things": (
        f"{_OFFICIAL}/test_cell.py::test_the_symbols_of_official_statistics_are_known",
        f"{_OFFICIAL}/test_plan.py::test_lait_loses_its_noise_and_its_junk_year",
    ),
    "years written in five ways, and a year 0": (
        f"{_OFFICIAL}/test_year.py::test_a_label_means_one_period",
        f"{_OFFICIAL}/test_year.py::test_junk_is_no_year",
        f"{_OFFICIAL}/test_year.py::test_a_label_that_does_not_fit_is_refused",
    ),
    "a country whose rate is the sum of those of its regions": (
        "golden/problems/measure-sum-of-regions.yml",
        "golden/problems/measure-sum-left-out.yml",
        "golden/problems/measure-out-of-range.yml",
    ),
    "a country with a count where councils have shares": (
        "golden/problems/measure-count-among-shares.yml",
        "golden/problems/measure-count-among-proportions.yml",
    ),
    "columns in another order, and files that start with a mark": (
        f"{_OFFICIAL}/test_plan.py::test_the_order_of_columns_rows_and_files_makes_no_difference",
        f"{_OFFICIAL}/test_table.py::test_byte_order_marks_and_line_ends_make_no_difference",
    ),
    "one council in two spellings": (
        f"{_OFFICIAL}/test_area_book.py::test_two_spellings_of_one_council_are_told_by_its_code",
        "golden/imports/area-spelling.yml",
    ),
    "a nought where nobody recorded: 69, 0, 62": ("golden/problems/measure-lone-zero.yml",),
    "a series that begins when its definition was split": (
        "golden/problems/measure-comparator-of-few-years.yml",
        "golden/problems/measure-unit-jump-at-a-break.yml",
    ),
    "counts of regions rounded to ten beside exact ones of councils": (
        "unit/intake/test_cells.py::test_counts_that_were_rounded_afterwards_are_borne_with",
    ),
    "small counts hidden, or shown by another release": (
        "golden/problems/cell-value-differs-hidden.yml",
        "golden/problems/measure-out-of-range-hidden.yml",
        "golden/problems/measure-lone-zero-small.yml",
    ),
    "rates on the population of the year before": (
        f"{_OFFICIAL}/test_plan.py::test_a_rate_stands_on_the_population_of_the_year_before",
    ),
    "a year without figures for everybody": (f"{_OFFICIAL}/test_plan.py::test_a_blank_cell_is_a_gap",),
    "numbers in scientific notation, and areas without codes": (
        f"{_OFFICIAL}/test_cell.py::test_a_number_loses_its_noise_and_nothing_else",
        f"{_OFFICIAL}/test_area_book.py::test_without_a_code_the_name_or_a_known_spelling_tells",
    ),
    "comparators that are absent, or end early": (
        "golden/problems/measure-comparator-without-values.yml",
        "golden/problems/measure-comparator-not-explained.yml",
        "golden/problems/measure-series-stops-comparator.yml",
    ),
    "figures that were revised since": (
        f"{_OFFICIAL}/test_summary.py::test_the_summary_says_what_was_added_revised_kept_and_left_out",
    ),
    "a part larger than its whole, and a period that stands twice": (
        "golden/problems/cell-part-exceeds-whole.yml",
        "golden/problems/period-twice.yml",
    ),
}


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_has_its_case(trap: str) -> None:
    for case in TRAPS[trap]:
        file, _, name = case.partition("::")
        assert (f"def {name}(" if name else "title: ") in (TESTS / file).read_text(encoding="utf-8")
