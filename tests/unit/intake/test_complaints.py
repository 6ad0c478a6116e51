"""One mistake is one problem, in plain English, at its place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

import generator.domain
from generator.domain.area import Areas
from generator.domain.edition import Accessibility, Edition, Priority
from generator.domain.measure import MeasureFile
from generator.domain.partnership import ElsewhereFile, Glossary, Partnership
from generator.domain.source import Sources
from generator.intake.complaints import _RULES, complaints
from generator.intake.located import Located
from generator.intake.located_yaml import read_yaml
from tests.golden.cases import MINIMAL

RECORDS: dict[str, type[BaseModel]] = {
    "data/partnership.yml": Partnership,
    "data/areas.yml": Areas,
    "data/glossary.yml": Glossary,
    "data/elsewhere.yml": ElsewhereFile,
    "data/sources/sources.yml": Sources,
    "data/measures/repeat-referrals.yml": MeasureFile,
    "data/editions/2019-20/edition.yml": Edition,
    "data/editions/2019-20/accessibility.yml": Accessibility,
    "data/editions/2019-20/priorities/neglect.yml": Priority,
}

# Words of pydantic, Python and JSON that mean nothing to the people who write a report.
JARGON = re.compile(r"\b(str|int|dict|tuple|bool|decimal\.|pydantic|literal|instance|mapping|parse|schema|NoneType)\b")


def read(text: str) -> Located:
    document, _ = read_yaml(text, "a.yml")
    assert document is not None
    return document


def told(model: type[BaseModel], document: Located) -> list[tuple[str, int, int]]:
    try:
        model.model_validate(document.data)
    except ValidationError as error:
        return [(p.code, p.place.line, p.place.column) for p in complaints(error, model, document)]
    return []


def test_every_error_that_a_record_can_raise_has_a_rule() -> None:
    folder = Path(next(iter(generator.domain.__path__)))
    raised = {
        name for file in folder.glob("*.py") for name in re.findall(r'CustomError\(\s*"([a-z-]+)"', file.read_text())
    }
    assert raised
    assert raised <= _RULES.keys()


JUNK: st.SearchStrategy[object] = st.sampled_from(
    [None, True, "", "x y", "2019-20", 7, -1, [], ["a"], {}, {"not_supplied": "why"}, {"a": 1}, [{}]]
)


@pytest.mark.parametrize("path", RECORDS)
@given(data=st.data())
def test_whatever_stands_in_a_field_is_answered_in_plain_english(path: str, data: st.DataObject) -> None:
    document = read((MINIMAL / path).read_text(encoding="utf-8"))
    trails = [trail for trail in document.values if trail]
    trail = data.draw(st.sampled_from(trails))
    parent = document.at(trail[:-1])
    assert isinstance(parent, dict | list)
    parent[trail[-1]] = data.draw(JUNK)  # type: ignore[index]
    try:
        RECORDS[path].model_validate(document.data)
    except ValidationError as error:
        found = complaints(error, RECORDS[path], document)
        assert found
        for each in found:
            assert each.place.line
            assert not JARGON.search(f"{each.what} {each.why} {each.mend}")


def test_a_misspelt_field_is_one_mistake() -> None:
    document = read(
        "licences: {}\n"
        "sources:\n"
        "  a: {publischer: A, title: B, licence: c, address: {not_suplied: d},\n"
        "      published: {not_supplied: e}, retrieved: {not_supplied: f}}\n"
    )
    assert sorted(told(Sources, document)) == [("record.unknown-field", 3, 7), ("record.unknown-field", 3, 54)]


def test_a_choice_of_kinds_is_one_mistake() -> None:
    document = read("editions:\n  - {title: A, period: 2019, published: soon, address: [x]}\n")
    assert told(ElsewhereFile, document) == [("record.day-wanted", 2, 41), ("record.text-wanted", 2, 56)]


def test_a_small_count_is_never_printed() -> None:
    text = (MINIMAL / "data/measures/repeat-referrals.yml").read_text(encoding="utf-8")
    for wrong in ('{n: "3", of: 9}', "{n: 3 of 9}", "{n: [3]}", "{n: 3.5}", '{symbol: "3"}', "{n: -3}", "{note: 3}"):
        document = read(text.replace("{symbol: c}", wrong))
        with pytest.raises(ValidationError) as error:
            MeasureFile.model_validate(document.data)
        for each in complaints(error.value, MeasureFile, document):
            assert not re.search(r"\b3\b|3\.5|9", each.what), wrong
