"""Changing one figure changes exactly the files that show it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import run_in, tree_of

WHERE_A_VALUE_OF_ANY_AREA_AND_YEAR_SHOWS = {
    "2019-20/data/anytown-2019-20-data.zip",
    "2019-20/data/repeat-referrals.csv",
    "2019-20/figures/repeat-referrals-trend-narrow.svg",
    "2019-20/figures/repeat-referrals-trend.svg",
    "2019-20/measures/repeat-referrals/index.html",
    "2019-20/neglect/index.html",
    "2019-20/search/search_index.json",
}
"""The chapter shows the trend. What the search finds is the text of the pages."""

WHERE_OUR_LATEST_VALUE_SHOWS_BESIDES = {
    "2019-20/figures/repeat-referrals-neighbours-narrow.svg",
    "2019-20/figures/repeat-referrals-neighbours.svg",
    "2019-20/figures/repeat-referrals-dumbbell-narrow.svg",
    "2019-20/figures/repeat-referrals-dumbbell.svg",
    "2019-20/index.html",
    "2019-20/lines-of-enquiry/index.html",
    "2019-20/little-or-no-progress/index.html",
    "2019-20/measures/index.html",
    "2019-20/report.json",
}


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        (
            "2019-20: {n: 235, of: 1030}",
            "2019-20: {n: 236, of: 1030}",
            WHERE_A_VALUE_OF_ANY_AREA_AND_YEAR_SHOWS | WHERE_OUR_LATEST_VALUE_SHOWS_BESIDES,
        ),
        (
            "2018-19: {n: 310, of: 1490}",
            "2018-19: {n: 311, of: 1490}",
            WHERE_A_VALUE_OF_ANY_AREA_AND_YEAR_SHOWS,
        ),
    ],
    ids=["our latest", "a neighbour's earlier one"],
)
def test_one_figure_changes_what_shows_it_and_nothing_else(
    built_project: Path, tmp_path: Path, old: str, new: str, shown: set[str]
) -> None:
    project = Path(shutil.copytree(built_project, tmp_path / "project"))
    before = tree_of(project / "site")
    measure = project / "data" / "measures" / "repeat-referrals.yml"
    text = measure.read_text(encoding="utf-8")
    assert text.count(old) == 1
    measure.write_text(text.replace(old, new), encoding="utf-8")
    result = run_in(project, "-m", "generator", "build")
    assert result.returncode == 0, result.stdout + result.stderr
    after = tree_of(project / "site")
    assert after.keys() == before.keys()
    assert {path for path in after if after[path] != before[path]} == shown
