"""The author guide names every field of every record, and no field that is not there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest

from generator.domain.record import MayBeIllustrative, Record
from generator.intake.json_schema import RECORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORDS_PAGE = Path(__file__).parents[2] / "docs" / "author-guide" / "records.md"

_SECTION = re.compile(r"^### (?P<heading>[^\n]+)$(?P<body>.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)
_ROW = re.compile(r"^\| `(?P<field>\w+)` \| (?P<needed>yes|no) \| \S", re.MULTILINE)


def _records() -> list[type[Record]]:
    """Every record that people write; one whose name starts with an underscore is only a part of others."""
    found: set[type[Record]] = {MayBeIllustrative}
    waiting = [record for _, file, _ in RECORDS for record in _within(file)]
    while waiting:
        record = waiting.pop()
        if record not in found:
            found.add(record)
            waiting += [below for field in record.model_fields.values() for below in _within(field.annotation)]
    return sorted((r for r in found if not r.__name__.startswith("_")), key=lambda record: record.__name__)


def _within(kind: object) -> Iterator[type[Record]]:
    """Give the records that may stand somewhere within a value of a kind."""
    if isinstance(kind, type) and issubclass(kind, Record):
        yield kind
    for part in get_args(kind):
        yield from _within(part)


def _heading(record: type[Record]) -> str:
    """Write a class name as the guide's heading: `ChosenMeasure` is "Chosen measure"."""
    return re.sub(r"(?<!^)(?=[A-Z])", " ", record.__name__).capitalize()


def _own_fields(record: type[Record]) -> dict[str, str]:
    """Name the fields that are not told of under a parent record, and whether each is needed."""
    parents = [p for p in _records() if p in record.__mro__[1:]]
    told = {name for parent in parents for name in parent.model_fields}
    return {
        name: "yes" if field.is_required() else "no" for name, field in record.model_fields.items() if name not in told
    }


def _sections() -> dict[str, dict[str, str]]:
    text = RECORDS_PAGE.read_text(encoding="utf-8")
    return {
        section["heading"]: {row["field"]: row["needed"] for row in _ROW.finditer(section["body"])}
        for section in _SECTION.finditer(text)
    }


@pytest.mark.parametrize("record", _records(), ids=_heading)
def test_the_guide_has_each_field_of_a_record_and_says_whether_it_is_needed(record: type[Record]) -> None:
    sections = _sections()
    assert _heading(record) in sections, f"records.md has no section “### {_heading(record)}”"
    assert sections[_heading(record)] == _own_fields(record)


def test_the_guide_has_no_record_that_is_gone() -> None:
    assert set(_sections()) == {_heading(record) for record in _records()}
