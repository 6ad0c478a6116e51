"""What is written as YAML is read back as it was."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.intake.located_yaml import read_yaml
from generator.intake.starting.yaml_text import yaml_text

_WORDS = st.text(
    st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"], exclude_characters="\x85"), min_size=1
)
# A paragraph has single spaces, as the records' own texts do.
_TEXTS = _WORDS.map(lambda text: " ".join(text.split())).filter(bool)
_KEYS = st.from_regex(r"[a-z]{1,8}(-[a-z0-9]{1,5}){0,2}", fullmatch=True).filter(
    lambda key: key not in {"y", "n", "yes", "no", "on", "off", "true", "false", "null"}
)
_LEAVES = st.one_of(_TEXTS, st.booleans(), st.integers(0, 10**6), st.decimals(0, 1000, places=2))
_VALUES = st.recursive(
    _LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, min_size=1, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(_KEYS, _VALUES, min_size=1, max_size=4))
def test_everything_comes_back(data: dict[str, object]) -> None:
    located, problems = read_yaml(yaml_text(data, note="A note."), "file.yml")
    assert problems == ()
    assert located is not None
    assert located.data == data


@pytest.mark.parametrize(
    "text",
    [
        "2024/1",
        "1",
        "1.0",
        "yes",
        "2025-03-31",
        "a: b",
        "a #b",
        "- a",
        "“So.”",
        "“a: b”",
        "x" * 300,
        "long " * 60 + "end",
        '"',
        "a\\b",
    ],
)
def test_texts_that_look_like_something_else_come_back(text: str) -> None:
    located, problems = read_yaml(yaml_text({"a": text, "b": [text], "c": [{"d": text}]}), "file.yml")
    assert problems == ()
    assert located is not None
    assert located.data == {"a": text, "b": [text], "c": [{"d": text}]}


def test_a_number_keeps_its_digits() -> None:
    assert yaml_text({"value": Decimal("20.50")}) == "value: 20.50\n"


def test_what_is_no_plain_data_is_refused() -> None:
    with pytest.raises(TypeError):
        yaml_text({"value": object()})
