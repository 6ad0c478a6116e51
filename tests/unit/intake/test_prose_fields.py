"""Every text of an edition's records is read as prose of its kind, or is known to be a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from pydantic import BaseModel

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.edition import Edition, Priority
from generator.domain.record import Text
from generator.intake.library import HeldYear
from generator.intake.located import Trail
from generator.intake.prose_fields import EDITION, PRIORITY, YEAR, ProseField
from generator.intake.trails import EACH

RECORDS: Mapping[str, type[BaseModel]] = {
    "edition": Edition,
    "priority": Priority,
    **{name: get_args(held)[0] for name, held in get_type_hints(HeldYear).items()},
}
FIELDS: Mapping[str, Iterable[ProseField]] = {"edition": EDITION, "priority": PRIORITY, **YEAR}

NAMES: Mapping[str, set[Trail]] = {
    "edition": {("version",), ("period",), ("sent_to", EACH, "to")},
    "priority": {("group",), ("chair",)},
}
"""What is a name, and no sentence."""
NAMED = {"title", "name", "post", "source", "who", "number", "body", "theme", "area", "chair", "scrutineer", "reach_by"}
"""Fields that hold a name wherever they stand."""
# Criteria name figures that are yet to be reached; held against the data they would be wrong whenever they are honest.
LEFT_OUT: set[Trail] = {("criteria_for_change", "says")}


def texts(kind: Any, trail: Trail = ()) -> Iterator[Trail]:
    """Give every place in a type of record where text may stand."""
    if set(get_args(Text)) <= set(get_args(kind)):
        yield trail
    elif isinstance(kind, type) and issubclass(kind, BaseModel):
        if not issubclass(kind, NotSupplied | NoneToReport):
            for name, field in get_type_hints(kind, include_extras=True).items():
                yield from texts(field, (*trail, name))
    elif get_origin(kind) is dict:
        yield from texts(get_args(kind)[1], (*trail, EACH))
    elif get_origin(kind) is tuple:
        yield from texts(get_args(kind)[0], (*trail, EACH))
    else:
        for choice in get_args(kind):
            yield from texts(choice, trail)


@pytest.mark.parametrize("name", FIELDS)
def test_every_text_is_prose_or_a_name(name: str) -> None:
    record = RECORDS[name]
    prose = {field.trail for field in FIELDS[name]}
    for trail in dict.fromkeys(texts(record)):
        is_name = trail[-1] in NAMED or trail[-2:] == ("grades", EACH) or trail in NAMES.get(name, set()) | LEFT_OUT
        assert trail in prose or is_name, trail


@pytest.mark.parametrize("name", FIELDS)
def test_prose_is_looked_for_where_text_can_stand(name: str) -> None:
    possible = set(texts(RECORDS[name]))
    for field in FIELDS[name]:
        assert field.trail in possible, field.trail
