from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.intake.official.cell import CellError, plain, quoted, read_cell


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("28.000000000000004", "28"),
        ("66.099999999999994", "66.1"),
        ("0.57999999999999996", "0.58"),
        ("1.7999999999999998", "1.8"),
        ("2.2347813238770686", "2.234781324"),
        ("115.2166797", "115.2166797"),
        ("5.246E-2", "0.05246"),
        ("3.8649999999999997E-2", "0.03865"),
        ("1.5e3", "1500"),
        ("12183016", "12183016"),
        ("1234567890123", "1234567890123"),
        (" 7.50 ", "7.5"),
        ("-3.10", "-3.1"),
        (".5", "0.5"),
        ("0.0", "0"),
    ],
)
def test_a_number_loses_its_noise_and_nothing_else(written: str, read: str) -> None:
    number = read_cell(written)
    assert isinstance(number, Decimal)
    assert plain(number) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("c", "c"),
        ("C", "c"),
        ("x", "x"),
        (":", "x"),
        ("z", "z"),
        ("k", "low"),
        ("low", "low"),
        ("~", "low"),
        ("u", "u"),
    ],
)
def test_the_symbols_of_official_statistics_are_known(written: str, read: str) -> None:
    assert read_cell(written) == read


def test_a_blank_cell_is_a_gap_and_zero_is_a_number() -> None:
    assert read_cell("  ") is None
    assert read_cell("0") == 0


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("1,234", "import.thousands"),
        ("12,345.6", "import.thousands"),
        ("26.8%", "import.percent-sign"),
        ("NA", "import.unknown-cell"),
        ("..", "import.unknown-cell"),
        ("*", "import.unknown-cell"),
        ("1,23", "import.unknown-cell"),
        ("1e999", "import.unknown-cell"),
        ("0x10", "import.unknown-cell"),
        ("١٢", "import.unknown-cell"),
    ],
)
def test_what_is_neither_number_nor_symbol_is_refused(written: str, code: str) -> None:
    with pytest.raises(CellError) as refused:
        read_cell(written)
    assert refused.value.code == code


def test_a_percent_sign_may_follow_where_the_measure_is_in_percent() -> None:
    assert read_cell("26.8 %", percent=True) == Decimal("26.8")


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=4))
def test_a_number_as_published_is_read_back_as_it_was_written(number: Decimal) -> None:
    read = read_cell(plain(number))
    assert read == number
    assert isinstance(read, Decimal)
    assert plain(read) == plain(number)


@given(st.integers(min_value=-(10**7), max_value=10**7), st.integers(min_value=0, max_value=4))
def test_a_number_printed_by_a_spreadsheet_is_the_number_that_was_typed(digits: int, places: int) -> None:
    typed = Decimal(digits).scaleb(-places)
    read = read_cell(f"{float(typed):.17g}")
    assert isinstance(read, Decimal)
    assert plain(read) == plain(typed)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<5", "<…"),
        ("3 (r)", "… (r)"),
        ("2.5", "…"),
        ("26.8", "26.8"),
        ("1,234", "1,234"),
        ("03*", "…*"),
        ("5, say", "…, say"),
    ],
)
def test_a_message_quotes_no_small_number(text: str, shown: str) -> None:
    assert quoted(text) == shown
