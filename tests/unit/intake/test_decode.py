"""Bytes become text with true line numbers, or a problem at the first bad place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.intake.decode import decode
from generator.problems import Place

PLAIN = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"], include_characters="\n\t"))


@given(PLAIN, st.sampled_from(["\n", "\r\n", "\r"]), st.booleans())
def test_utf_8_is_read_whatever_its_line_ends_and_mark(text: str, line_end: str, marked: bool) -> None:
    raw = text.replace("\n", line_end).encode("utf-8-sig" if marked else "utf-8")
    assert decode(raw, "a.yml") == (text, ())


@given(PLAIN, st.sampled_from(["\x00", "\x0b", "\x7f", "\x9d", "\u2028", "\ufeff"]), PLAIN)
def test_an_invisible_character_is_reported_where_it_stands(before: str, character: str, after: str) -> None:
    text, problems = decode(f"plain text, x{before}{character}{after}".encode(), "a.yml")
    lines = f"plain text, x{before}".split("\n")
    assert text == ""
    assert [p.place for p in problems] == [Place("a.yml", len(lines), len(lines[-1]) + 1)]


@given(PLAIN, st.sampled_from([b"\xe9", b"\xff", b"\xc3(", b"\xed\xa0\x80"]))
def test_what_is_not_utf_8_is_reported_where_it_stands(before: str, bad: bytes) -> None:
    _, problems = decode(f"x{before}".encode() + bad, "a.yml")
    lines = f"x{before}".split("\n")
    assert [(p.code, p.place) for p in problems] == [("file.not-utf-8", Place("a.yml", len(lines), len(lines[-1]) + 1))]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_the_encodings_of_office_programs_are_named(encoding: str) -> None:
    _, problems = decode("title: Neglect\n".encode(encoding), "a.yml")
    assert [(p.code, p.place) for p in problems] == [("file.utf-16", Place("a.yml", 1, 1))]


def test_an_empty_file_is_empty_text() -> None:
    assert decode(b"", "a.md") == ("", ())
