from __future__ import annotations

import pytest

from generator.intake.located_yaml import read_yaml
from generator.intake.official.measure_file import MeasureFile, read_measure
from generator.problems import Problem

HEAD = "period: financial-year\nreads: {layout: lait, n: Visits}\n"


def read(text: str) -> tuple[MeasureFile | None, tuple[Problem, ...]]:
    located, problems = read_yaml(text, "x.yml")
    assert located is not None
    assert not problems
    return read_measure("x", text.encode(), located)


def test_an_unfinished_measure_can_be_read_for_importing() -> None:
    measure, problems = read("title:\nbetter:\n" + HEAD + "values:\n")
    assert not problems
    assert measure is not None
    assert measure.values == {}


def test_a_measure_without_a_recipe_is_none_of_our_business() -> None:
    assert read("title: Visits\n") == (None, ())


@pytest.mark.parametrize(
    ("values", "row"),
    [
        ("[1, 2]", "values"),
        ("12", "values"),
        ("{anytown: 12}", "anytown"),
        ("{anytown: {2019-21: {n: 8}}}", "anytown.2019-21"),
        ("{anytown: {2019-20: {n: 8, symbol: c}}}", "anytown.2019-20"),
        ("{anytown: {2019-20: {n: 8}, 2019/20: {n: 9}}}", "anytown.2019/20"),
    ],
)
def test_nothing_that_a_new_block_would_lose_goes_unnoticed(values: str, row: str) -> None:
    _, (problem,) = read(f"{HEAD}values: {values}\n")
    assert problem.code == "import.row-unreadable"
    assert f"`{row}`" in problem.what
