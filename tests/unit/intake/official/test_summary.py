from __future__ import annotations

from pathlib import Path

from generator.intake.official.summary import summary
from tests.unit.intake.official.made import LAIT, REFERRALS, REPEATS_RECIPE, make_project, planned

YEAR = "period: financial-year\n"


def test_the_summary_says_what_was_added_revised_kept_and_left_out(tmp_path: Path) -> None:
    old = "values: {anytown: {2018-19: {n: 9, of: 60}, 2024-25: {n: 29, of: 119}}, kingsport: {2024-25: {n: 0, of: 80}}}\n"
    done = planned(make_project(tmp_path, repeats=YEAR + REPEATS_RECIPE + old), REFERRALS)
    assert summary(done) == (
        "repeats: 3 added, 1 revised, 1 kept, 1 as before\n"
        "  added    2023-24 (anytown), 2024-25 (2 areas)\n"
        "  revised  anytown 2024-25: 29 of 119 → 30 of 120\n"
        "  kept     2018-19 (anytown): in our file and no longer in the publisher's\n"
        "Left out: Inner Midshire (`held: false` in data/areas.yml)\n"
        "1 measure read, 1 of them with changes.\n"
    )


def test_small_counts_and_small_rests_are_not_shown(tmp_path: Path) -> None:
    text = REFERRALS.replace(",120,30\n", ",120,4\n").replace(",80,0\n", ",80,78\n")
    old = "values: {anytown: {2024-25: {n: 9, of: 120}}, kingsport: {2024-25: {n: 60, of: 80}}}\n"
    told = summary(planned(make_project(tmp_path, repeats=YEAR + REPEATS_RECIPE + old), text))
    assert "  revised  anytown 2024-25\n" in told
    assert "  revised  kingsport 2024-25\n" in told


def test_a_small_count_that_is_published_as_a_value_is_not_shown(tmp_path: Path) -> None:
    old = "values: {anytown: {2024-25: {value: 3}}}\n"
    recipe = "reads: {layout: ees, value: repeats, plain_year: ending}\n"
    told = summary(planned(make_project(tmp_path, repeats=YEAR + recipe + old), REFERRALS))
    assert "  revised  anytown 2024-25\n" in told


def test_a_hidden_figure_that_is_now_known_shows_its_symbol(tmp_path: Path) -> None:
    old = "values: {anytown: {2024-25: {symbol: c}}}\n"
    told = summary(planned(make_project(tmp_path, repeats=YEAR + REPEATS_RECIPE + old), REFERRALS))
    assert "  revised  anytown 2024-25: [c] → 30 of 120\n" in told


def test_years_passed_over_are_named_with_the_reason(tmp_path: Path) -> None:
    recipe = "reads: {layout: lait, value: Late, plain_year: ending}\n"
    told = summary(planned(make_project(tmp_path, late=YEAR + recipe), LAIT))
    assert "  added    2023-24 (anytown), 2024-25 (3 areas)\n" in told
    assert "  skipped  0: this is no year\n" in told
