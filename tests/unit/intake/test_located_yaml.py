"""What was written is what we read, and every place points at it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.intake import located_yaml
from generator.intake.located import Located, Trail
from generator.intake.located_yaml import read_yaml

WORDS = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=12)
SCALARS = st.none() | st.booleans() | st.integers(-(10**15), 10**15) | st.decimals(-(10**6), 10**6, places=3) | WORDS
DATA = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS.filter(bool), inner, max_size=4),
    max_leaves=15,
)
RECORDS = st.dictionaries(WORDS.filter(bool), DATA, min_size=1, max_size=5)
PARSERS = [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)]


def scalar(value: object) -> str:
    """Write one value as a person would, text always in quotes."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def written(value: Any, indent: int) -> str:
    """Write a value in lines, or in brackets where it is empty."""
    pad = "  " * indent
    if isinstance(value, dict) and value:
        return "".join(f"\n{pad}{scalar(key)}: {written(inner, indent + 1)}" for key, inner in value.items())
    if isinstance(value, list) and value:
        return "".join(f"\n{pad}- {written(inner, indent + 1)}" for inner in value)
    return {"[]": "[]", "{}": "{}"}.get(str(value), "") if isinstance(value, dict | list) else scalar(value)


def places(value: Any, trail: Trail = ()) -> Iterator[tuple[Trail, Any]]:
    """Go through every value and where it is."""
    yield trail, value
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, each in inner:
        yield from places(each, (*trail, step))


def read(text: str) -> Located:
    document, problems = read_yaml(text, "a.yml")
    assert problems == ()
    assert document is not None
    return document


@given(RECORDS)
def test_our_data_is_what_was_written(record: dict[str, Any]) -> None:
    found = read(written(record, 0)).data
    assert found == record
    assert [type(v) for _, v in places(found)] == [type(v) for _, v in places(record)]


@given(RECORDS)
def test_every_place_points_at_what_was_written(record: dict[str, Any]) -> None:
    text = written(record, 0)
    lines = text.split("\n")
    document = read(text)
    for trail, value in places(record):
        if trail and isinstance(trail[-1], str):
            key = document.key(trail)
            assert lines[key.line - 1][key.column - 1 :].startswith(scalar(trail[-1]) + ":")
        if not isinstance(value, dict | list):
            place = document.value(trail)
            assert lines[place.line - 1][place.column - 1 :].startswith(scalar(value))


@given(st.text(st.sampled_from(list("ab1 :-[]{}\"'#&*!|>%@`,?\n.=~\\"))))
@pytest.mark.parametrize("parser", PARSERS)
def test_any_text_is_read_or_reported(parser: type, text: str) -> None:
    before, located_yaml._LOADER = located_yaml._LOADER, parser
    try:
        document, problems = read_yaml(text, "a.yml")
    finally:
        located_yaml._LOADER = before
    assert document is not None or problems
    for each in problems:
        assert 0 <= each.place.line <= text.count("\n") + 2


def test_columns_count_characters_not_bytes() -> None:
    document = read("é: {😀: 1, ü: [a, b]}\n")
    assert document.key(("é", "ü")).column == 11
    assert document.value(("é", "ü", 1)).column == 18


def test_names_of_fields_are_always_text() -> None:
    document = read("2019: {no: 1, 010: 2, 12:30: 3, 2020-01-01: 4, true: 5}\n")
    assert document.data == {"2019": {"no": 1, "010": 2, "12:30": 3, "2020-01-01": 4, "true": 5}}


def test_a_place_that_is_not_there_is_its_record_s() -> None:
    document = read("a:\n  b: {c: 1}\n")
    assert document.value(("a", "b", "d", "e")) == document.value(("a", "b"))
    assert document.at(("a", "b", "d")) is None
    assert document.at(("a", "b", "c", "d")) is None


def test_what_stands_around_a_trap_is_doubtful_too() -> None:
    document, problems = read_yaml("a: {b: no, c: 1}\n", "a.yml")
    assert document is not None
    assert [p.code for p in problems] == ["yaml.yes-no"]
    assert document.is_doubtful(("a", "b"))
    assert document.is_doubtful(("a", "b", "c"))
    assert not document.is_doubtful(("a", "c"))


def test_text_over_several_lines_is_one_text() -> None:
    assert read("a: one\n  two\nb: >-\n  three\n  four\nc: |\n  five\n").data == {
        "a": "one two",
        "b": "three four",
        "c": "five\n",
    }


def test_a_line_break_in_quotes_may_be_escaped_and_no_other_invisible_character() -> None:
    assert read('a: "one\\ntwo"\n').data == {"a": "one\ntwo"}
    _, problems = read_yaml('a: "one\\ttwo"\n', "a.yml")
    assert [(p.code, p.place.column) for p in problems] == [("yaml.backslash", 8)]


def test_traps_before_a_syntax_error_are_reported_with_it() -> None:
    _, problems = read_yaml("a: no\nb: 010\nc: [1\n", "a.yml")
    assert [p.code for p in problems] == ["yaml.yes-no", "yaml.leading-zero", "yaml.bracket-open"]


def test_text_and_decimals_are_told_apart() -> None:
    assert read("a: 1.50\nb: \"1.50\"\nc: '1'\n").data == {"a": Decimal("1.50"), "b": "1.50", "c": "1"}
