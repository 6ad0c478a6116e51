from __future__ import annotations

import pytest

from generator.intake.official.table import UnreadableTableError, read_table
from tests.unit.intake.official.made import DICTIONARY, FINGERTIPS, LAIT, REFERRALS


@pytest.mark.parametrize(
    ("text", "layout"),
    [(REFERRALS, "ees"), (LAIT, "lait"), (DICTIONARY, "lait-dictionary"), (FINGERTIPS, "fingertips")],
)
def test_a_layout_is_known_by_its_columns(text: str, layout: str) -> None:
    assert read_table("download (3).csv", text.encode()).layout == layout


@pytest.mark.parametrize("end_of_line", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_byte_order_marks_and_line_ends_make_no_difference(mark: bytes, end_of_line: str) -> None:
    table = read_table("lait.csv", mark + LAIT.replace("\n", end_of_line).encode())
    assert table.rows[0]["measure_code"] == "Late"
    assert str(table.rows[4].cell("value").place) == "lait.csv:6:19"


def test_a_cell_knows_its_place_behind_quoted_commas_and_line_ends() -> None:
    text = 'measure_code,year,area,value\n"a,b",2024,"Any\ntown",12\nLate,2025,Anytown,13\n'
    first, second = read_table("lait.csv", text.encode()).rows
    assert str(first.cell("year").place) == "lait.csv:2:7"
    assert str(first.cell("value").place) == "lait.csv:3:7"
    assert str(second.cell("value").place) == "lait.csv:4:19"


def test_blank_lines_are_passed_over() -> None:
    table = read_table("lait.csv", (LAIT + "\n,,,\n").encode())
    assert len(table.rows) == 5


@pytest.mark.parametrize("text", ["Anytown,2024,3\n", "Anytown,4,4\n"])
def test_no_small_figure_is_quoted_from_a_file_that_has_lost_its_headings(text: str) -> None:
    with pytest.raises(UnreadableTableError) as refused:
        read_table("x.csv", text.encode())
    assert "`…`" in refused.value.problem.what


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file.empty"),
        (b"\n\n", "file.empty"),
        (LAIT.encode("utf-16"), "file.utf-16"),
        (LAIT.replace("Anytown", "Anytówn").encode("cp1252"), "file.not-utf-8"),
        (b"PK\x03\x04", "file.control-character"),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(UnreadableTableError) as refused:
        read_table("x.csv", content)
    assert refused.value.problem.code == code
