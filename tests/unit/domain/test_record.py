"""The common types of records take what people mean and nothing that merely looks like it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generator.domain.area import AreaCode
from generator.domain.partnership import EmailAddress
from generator.domain.record import Day, Flag, Id, Number, PeriodText, Text, WebAddress, Whole


def read(kind: Any, value: object) -> Any:
    return TypeAdapter(kind).validate_python(value)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Number, "21.8"),
        (Number, 21.8),
        (Number, True),
        (Number, Decimal("NaN")),
        (Number, Decimal("Infinity")),
        (Whole, "3"),
        (Whole, Decimal(3)),
        (Whole, True),
        (Flag, "yes"),
        (Flag, 1),
        (Day, "01/10/2020"),
        (Day, "2020-10-01T00:00"),
        (Day, 86400),
        (Day, "86400"),
        (Day, "2020-02-30"),
        (Text, ""),
        (Text, "\x07\x08"),
        (Text, 5),
        (Id, "Neglect"),
        (Id, "neglect--again"),
        (Id, "neglect\n"),
        (Id, "-neglect"),
        (AreaCode, "E0900000"),
        (AreaCode, "E0900000٨"),
        (EmailAddress, "a@b"),
        (EmailAddress, "a@b.c\n"),
        (WebAddress, "javascript:alert(1)"),
        (WebAddress, "https://example.org/a b"),
        (WebAddress, 'https://example.org/"onclick'),
        (WebAddress, "https://example.org/\x07"),
        (PeriodText, True),
    ],
)
def test_what_only_looks_right_is_refused(kind: Any, value: object) -> None:
    with pytest.raises(ValidationError):
        read(kind, value)


@pytest.mark.parametrize(
    ("kind", "value", "wanted"),
    [
        (Number, Decimal("21.80"), Decimal("21.80")),
        (Number, 21, Decimal(21)),
        (Whole, 3, 3),
        (Flag, False, False),
        (Day, "2020-10-01", date(2020, 10, 1)),
        (Text, "one\n two\tthree\r\nfour", "one two three four"),
        (Text, "a\u2028b", "a b"),
        (Text, "<b>no</b>", "<b>no</b>"),
        (PeriodText, 2019, "2019"),
        (WebAddress, "https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
    ],
)
def test_what_is_meant_is_taken(kind: Any, value: object, wanted: object) -> None:
    assert read(kind, value) == wanted


@given(st.text())
def test_text_is_one_line_or_refused(value: str) -> None:
    try:
        read_text = read(Text, value)
    except ValidationError:
        return
    assert read_text
    assert len(read_text.splitlines()) == 1


@given(st.integers(-(10**12), 10**12), st.integers(0, 9))
def test_a_number_keeps_every_digit(digits: int, decimals: int) -> None:
    typed = Decimal(digits).scaleb(-decimals)
    assert str(read(Number, typed)) == str(typed)
