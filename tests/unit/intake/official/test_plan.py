from __future__ import annotations

from pathlib import Path

from tests.unit.intake.official.made import (
    DICTIONARY,
    FINGERTIPS,
    LAIT,
    POPULATION,
    REFERRALS,
    REPEATS_RECIPE,
    make_project,
    planned,
    values_of,
)

YEAR = "period: financial-year\n"


def test_counts_of_explore_education_statistics_become_rows(tmp_path: Path) -> None:
    done = planned(make_project(tmp_path, repeats=YEAR + REPEATS_RECIPE), REFERRALS)
    assert not done.problems
    assert values_of(done) == (
        "values:\n"
        "  anytown:\n"
        "    2023-24: {symbol: c}\n"
        "    2024-25: {n: 30, of: 120}\n"
        "  kingsport:\n"
        "    2024-25: {n: 0, of: 80}\n"
        "  midshire:\n"
        "    2024-25: {n: 90, of: 400}\n"
        "  england:\n"
        "    2024-25: {n: 220, of: 1000}\n"
    )
    assert done.not_held == ("Inner Midshire",)


def test_the_order_of_columns_rows_and_files_makes_no_difference(tmp_path: Path) -> None:
    lines = [line.replace('"Kingsport, City of"', "Kingsport").split(",") for line in REFERRALS.splitlines()]
    turned = "".join(",".join(reversed(line)) + "\n" for line in (lines[0], *reversed(lines[1:])))
    make_project(tmp_path, repeats=YEAR + REPEATS_RECIPE)
    assert values_of(planned(tmp_path, turned)) == values_of(planned(tmp_path, REFERRALS))


def test_a_rate_stands_on_the_population_of_the_year_before(tmp_path: Path) -> None:
    recipe = (
        "reads: {layout: ees, n: referrals, plain_year: ending, "
        "population: {column: people, where: {age: 0 to 17}, years_before: 1}}\n"
    )
    done = planned(make_project(tmp_path, referrals=YEAR + recipe), POPULATION, REFERRALS)
    assert not done.problems
    assert values_of(done) == (
        "values:\n"
        "  anytown:\n"
        "    2023-24: {n: 100, of: 39000}\n"
        "    2024-25: {n: 120, of: 40000}\n"
        "  england:\n"
        "    2024-25: {n: 1000, of: 500000}\n"
    )
    (update,) = done.updates
    assert update.skipped == {
        "2025 (Reporting year)": "the files hold no population of 2024 for Midshire; Kingsport, City of"
    }


def test_a_year_without_population_is_skipped_and_said(tmp_path: Path) -> None:
    recipe = (
        "reads: {layout: ees, n: referrals, plain_year: ending, population: {column: people, where: {age: 0 to 17}}}\n"
    )
    (update,) = planned(make_project(tmp_path, referrals=YEAR + recipe), POPULATION, REFERRALS).updates
    assert update.skipped["2025 (Reporting year)"] == "the files hold no population of 2025"


def test_lait_loses_its_noise_and_its_junk_year(tmp_path: Path) -> None:
    recipe = "reads: {layout: lait, value: Late, plain_year: ending}\n"
    done = planned(make_project(tmp_path, late=YEAR + recipe), LAIT, DICTIONARY)
    assert not done.problems
    assert done.dictionaries == ("file-2.csv",)
    assert values_of(done) == (
        "values:\n"
        "  anytown:\n"
        "    2023-24: {value: 28}\n"
        "    2024-25: {value: 66.1}\n"
        "  kingsport:\n"
        '    2024-25: {symbol: x, note: "LAIT shows a hyphen and does not say why."}\n'
        "  england:\n"
        "    2024-25: {value: 0.05246}\n"
    )
    (update,) = done.updates
    assert update.skipped == {"0": "this is no year"}


def test_codes_of_lait_are_added_and_joined_by_area_and_year(tmp_path: Path) -> None:
    rows = {"Short": 20, "Long": 10, "All": 60}
    text = "measure_code,year,area,value\n" + "".join(f"{code},2025,Anytown,{n}\n" for code, n in rows.items())
    text += "Short,2025,Kingsport,20\nLong,2025,Kingsport,-\nAll,2025,Kingsport,60\nShort,2024,Anytown,7\n"
    recipe = 'reads: {layout: lait, n: [Short, Long], of: All}\nperiod: snapshot\ntaken_on: "31 March"\n'
    done = planned(make_project(tmp_path, late=recipe), text)
    assert not done.problems
    assert values_of(done) == (
        "values:\n"
        "  anytown:\n"
        "    2025: {n: 30, of: 60}\n"
        "  kingsport:\n"
        '    2025: {symbol: x, note: "LAIT shows a hyphen and does not say why."}\n'
    )


def test_fingertips_keeps_intervals_and_notes_and_passes_over_categories(tmp_path: Path) -> None:
    recipe = 'reads: {layout: fingertips, indicator: "90001"}\n'
    done = planned(make_project(tmp_path, injuries=YEAR + recipe), FINGERTIPS)
    assert not done.problems
    assert values_of(done) == (
        "values:\n"
        "  anytown:\n"
        "    2023-24: {value: 48.92756, lower: 44.31945, upper: 54.45399}\n"
        "  kingsport:\n"
        '    2023-24: {symbol: c, note: "Value suppressed"}\n'
        "  england:\n"
        '    2023-24: {value: 72.7, lower: 72.1, upper: 73.2, note: "Provisional"}\n'
    )


def test_fingertips_keeps_counts_where_the_measure_wants_them(tmp_path: Path) -> None:
    recipe = 'reads: {layout: fingertips, indicator: "90001", counts: true}\n'
    done = planned(make_project(tmp_path, injuries=YEAR + recipe), FINGERTIPS)
    assert "{n: 370, of: 75622, value: 48.92756, lower: 44.31945, upper: 54.45399}" in values_of(done)


def test_a_lone_sign_of_low_reliability_is_no_number(tmp_path: Path) -> None:
    text = REFERRALS.replace(",100,c\n", ",100,u\n")
    done = planned(make_project(tmp_path, repeats=YEAR + REPEATS_RECIPE), text)
    assert '{symbol: x, note: "The publisher says only that the figure is of low reliability."}' in values_of(done)


def test_a_share_of_no_cases_is_not_applicable(tmp_path: Path) -> None:
    text = REFERRALS.replace(",80,0\n", ",0,0\n")
    done = planned(make_project(tmp_path, repeats=YEAR + REPEATS_RECIPE), text)
    assert '  kingsport:\n    2024-25: {symbol: z, note: "There were no cases."}' in values_of(done)


def test_a_blank_cell_is_a_gap(tmp_path: Path) -> None:
    text = REFERRALS.replace(",80,0\n", ",80,\n")
    assert "kingsport" not in values_of(planned(make_project(tmp_path, repeats=YEAR + REPEATS_RECIPE), text))


def test_a_row_that_stands_twice_and_says_the_same_is_taken_once(tmp_path: Path) -> None:
    make_project(tmp_path, repeats=YEAR + REPEATS_RECIPE)
    assert values_of(planned(tmp_path, REFERRALS, REFERRALS)) == values_of(planned(tmp_path, REFERRALS))


def test_rows_of_schools_are_passed_over(tmp_path: Path) -> None:
    make_project(tmp_path, repeats=YEAR + REPEATS_RECIPE)
    school = "E06999001,Anytown,2025,Reporting year,School,E92000001,England,E12999001,Midshire,9,1\n"
    assert values_of(planned(tmp_path, REFERRALS + school)) == values_of(planned(tmp_path, REFERRALS))


def test_a_national_file_gives_our_areas_when_others_are_skipped(tmp_path: Path) -> None:
    make_project(tmp_path, repeats=YEAR + REPEATS_RECIPE)
    other = "E06999077,Drayford,2025,Reporting year,Local authority,E92000001,England,E12999001,Midshire,9,1\n"
    done = planned(tmp_path, REFERRALS + other, skip_other_areas=True)
    assert values_of(done) == values_of(planned(tmp_path, REFERRALS))
    assert done.others == ("Drayford (E06999077)",)


def test_an_area_that_the_measure_leaves_out_is_not_taken(tmp_path: Path) -> None:
    left_out = "left_out: {england: It is a sum.}\nvalues:\n  england:\n    2023-24: {n: 7, of: 9}\n"
    done = planned(make_project(tmp_path, repeats=YEAR + REPEATS_RECIPE + left_out), REFERRALS)
    assert "england" not in values_of(done)
    assert done.updates[0].changes.dropped == ("england",)


def test_measures_of_other_files_are_named_and_left_alone(tmp_path: Path) -> None:
    late = YEAR + "reads: {layout: lait, value: Late, plain_year: ending}\n"
    done = planned(make_project(tmp_path, repeats=YEAR + REPEATS_RECIPE, late=late), REFERRALS)
    assert [update.measure for update in done.updates] == ["repeats"]
    assert done.unmet == ("late",)
