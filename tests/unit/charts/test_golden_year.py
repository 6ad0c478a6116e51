"""Each file of `tests/golden/charts/year` is records of a year and the exact words that their figure makes.

A case has a `title`, the `figure`, records in the short form of `year_case`, the `words` that are expected, and what is
`drawn`: every line of text on the wide drawing, from back to front.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from generator.charts.describe import describe, lay_out
from generator.charts.figure import FigureKey, YearForm
from generator.charts.scene import Words
from generator.charts.spec import Described
from generator.charts.style import WIDE
from tests.unit.charts.test_golden import words_of
from tests.unit.charts.year_case import year_case

CASES = sorted((Path(__file__).parents[2] / "golden" / "charts" / "year").glob("*.yml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_figure_of_the_year_says_exactly_this(path: Path) -> None:
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert outcome(case) == {name: case[name] for name in ("words", "drawn")}


def test_every_form_has_a_case() -> None:
    tried = {yaml.safe_load(path.read_text(encoding="utf-8"))["figure"] for path in CASES}
    assert tried == set(get_args(YearForm))


def test_every_case_has_a_title_of_its_own() -> None:
    titles = [yaml.safe_load(path.read_text(encoding="utf-8"))["title"] for path in CASES]
    assert sorted(titles) == sorted(set(titles))


def outcome(case: dict[str, Any]) -> dict[str, Any]:
    """Say what a case makes, in the shape in which it is written down."""
    form = case["figure"]
    disclosed, records = year_case(case)
    found = describe(FigureKey(form, ("neglect",) if form == "timeline" else ()), disclosed, records)
    assert isinstance(found, Described)
    drawn = [mark.text for mark in lay_out(found.spec, WIDE).marks if isinstance(mark, Words)]
    return {"words": words_of(found), "drawn": drawn}
