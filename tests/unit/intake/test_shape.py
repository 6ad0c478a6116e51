"""What a record may hold at each place is found in its types."""

from __future__ import annotations

import pytest

from generator.domain.answer import NotSupplied
from generator.domain.edition import ChosenMeasure, Edition, Priority
from generator.domain.measure import EesRecipe, FingertipsRecipe, LaitRecipe, MeasureFile, Population
from generator.domain.observation import Observation
from generator.domain.partnership import Contact, Partnership
from generator.intake.located import Trail
from generator.intake.shape import fields_at, may_be_not_supplied, records_at


@pytest.mark.parametrize(
    ("record", "trail", "found"),
    [
        (Partnership, (), (Partnership,)),
        (Partnership, ("contact",), (Contact,)),
        (Partnership, ("contact", "email"), (NotSupplied,)),
        (Edition, ("measures", 3), (ChosenMeasure,)),
        (MeasureFile, ("values", "anytown", "2019-20"), (Observation,)),
        (MeasureFile, ("reads",), (EesRecipe, LaitRecipe, FingertipsRecipe)),
        (MeasureFile, ("reads", "population"), (Population, Population)),
        (MeasureFile, ("values", "anytown", "2019-20", "n"), ()),
        (MeasureFile, ("no-such-field", "x"), ()),
    ],
)
def test_records_are_found_at_the_end_of_a_trail(record: type, trail: Trail, found: tuple[type, ...]) -> None:
    assert records_at(record, trail) == found


def test_the_layout_decides_which_fields_a_recipe_has() -> None:
    assert "indicator" not in fields_at(MeasureFile, ("reads",), {"layout": "ees"})
    assert "indicator" in fields_at(MeasureFile, ("reads",), {"layout": "fingertips"})
    assert "where" not in fields_at(MeasureFile, ("reads",), {"layout": "fingertips"})


def test_every_field_says_what_it_means() -> None:
    for name, meaning in fields_at(MeasureFile, (), {}).items():
        assert meaning, name


def test_a_question_may_stay_open_and_a_title_may_not() -> None:
    assert may_be_not_supplied(Priority, ("outcome",))
    assert not may_be_not_supplied(Priority, ("title",))
