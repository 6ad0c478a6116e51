"""Plain words of YAML follow a closed set of rules."""

from __future__ import annotations

from decimal import Decimal

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.intake.yaml_scalars import read_scalar


@given(st.integers(-(10**17), 10**17))
def test_a_whole_number_is_itself(number: int) -> None:
    assert read_scalar(str(number)) == (number, None)


@given(st.integers(-(10**12), 10**12), st.integers(1, 9))
def test_a_decimal_number_keeps_its_digits(digits: int, places: int) -> None:
    text = f"{Decimal(digits).scaleb(-places):f}"
    value, trap = read_scalar(text)
    assert (type(value), str(value), trap) == (Decimal, str(Decimal(text)), None)


@pytest.mark.parametrize(
    ("text", "value"),
    [("true", True), ("false", False), ("null", None), ("~", None), ("", None)],
)
def test_a_few_words_have_a_meaning(text: str, value: object) -> None:
    assert read_scalar(text) == (value, None)


@pytest.mark.parametrize(
    "text",
    ["2019-20", "2019/20", "2020-03-31", "1,234", "<5", "12%", "N/A", "True", "NULL", "not", "v1.0", "-", "1" * 40],
)
def test_everything_else_is_text(text: str) -> None:
    assert read_scalar(text) == (text, None)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *((word, "yaml.yes-no") for word in ("no", "NO", "Yes", "on", "OFF", "y", "N")),
        *((word, "yaml.clock") for word in ("12:30", "1:2:3", "190:20:30.15")),
        *((word, "yaml.leading-zero") for word in ("010", "007", "-08", "00.5", "02089990000")),
        *((word, "yaml.other-base") for word in ("0x1F", "0o17", "0b101", "-0xff")),
        *((word, "yaml.underscore") for word in ("1_000", "1_000.5", "1__0")),
        *((word, "yaml.exponent") for word in ("1e3", "1E-3", "5.246E-2", "+1.e5", ".5e1")),
        *((word, "yaml.point") for word in (".5", "5.", "-.5")),
        *((word, "yaml.plus") for word in ("+5", "+5.5")),
        *((word, "yaml.not-a-number") for word in (".inf", "-.INF", ".nan", ".NaN")),
        ("=", "yaml.equals"),
    ],
)
def test_a_trap_keeps_its_text_and_is_named(text: str, code: str) -> None:
    assert read_scalar(text) == (text, code)


@given(st.from_regex(r"[-+.=~0-9a-zA-Z_:]{1,8}", fullmatch=True))
def test_whatever_other_programs_read_as_something_else_is_a_trap(text: str) -> None:
    """PyYAML's safe reader is the most widely used one; dates and years are ours to keep as text."""
    assume(text != "=")  # PyYAML's reader breaks on it; ours names it, as the examples above hold
    theirs = yaml.safe_load(f"[{text}]")[0] if ":" not in text else text
    value, trap = read_scalar(text)
    if trap is None and not isinstance(theirs, dict) and text not in {"True", "TRUE", "False", "FALSE"}:
        same_number = isinstance(theirs, float) and isinstance(value, Decimal) and float(value) == theirs
        is_null = theirs is None and text.lower() == "null"
        assert value == theirs or same_number or is_null or len(text) > 18
