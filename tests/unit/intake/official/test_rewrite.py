from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.intake.official.made import REFERRALS, REPEATS_RECIPE, make_project, planned

HEAD = '# Ours.\ntitle:   "Repeat referrals"   # as we say\nperiod: financial-year\n' + REPEATS_RECIPE
TAIL = "\n# What follows is for us.\nbetter: lower\n"

OLD = """\
values:  # from the department
  # Our own area.
  anytown:  # us
    # Before the move.
    2019/20: {n: 7, of: 50}  # kept from the old file
    2024-25: {n: 29, of: 120}  # checked by "the team" # twice
  england: {2024-25: {n: 220, of: 1000, note: "It's # no comment"}}
  # The end.
"""

NEW = """\
values:  # from the department
  # Our own area.
  anytown:  # us
    # Before the move.
    2019-20: {n: 7, of: 50}  # kept from the old file
    2023-24: {symbol: c}
    2024-25: {n: 30, of: 120}  # checked by "the team" # twice
  kingsport:
    2024-25: {n: 0, of: 80}
  midshire:
    2024-25: {n: 90, of: 400}
  england:
    2024-25: {n: 220, of: 1000, note: "It's # no comment"}
  # The end.
"""


def content(root: Path, text: bytes) -> bytes:
    make_project(root)
    (root / "data" / "measures" / "repeats.yml").write_bytes(text)
    done = planned(root, REFERRALS)
    assert not done.problems
    return done.updates[0].content


def test_only_the_block_of_values_changes_and_comments_stay_with_their_rows(tmp_path: Path) -> None:
    assert content(tmp_path, (HEAD + OLD + TAIL).encode()).decode() == HEAD + NEW + TAIL


def test_importing_twice_is_importing_once(tmp_path: Path) -> None:
    once = content(tmp_path / "a", (HEAD + OLD + TAIL).encode())
    assert content(tmp_path / "b", once) == once


def test_windows_line_ends_and_a_byte_order_mark_stay(tmp_path: Path) -> None:
    old = b"\xef\xbb\xbf" + (HEAD + OLD + TAIL).replace("\n", "\r\n").encode()
    assert content(tmp_path, old) == b"\xef\xbb\xbf" + (HEAD + NEW + TAIL).replace("\n", "\r\n").encode()


@pytest.mark.parametrize("values", ["", "values:\n", "values: {}\n", "values: {}"])
def test_a_file_without_values_gets_its_first(tmp_path: Path, values: str) -> None:
    found = content(tmp_path, (HEAD + values).encode()).decode()
    assert found.startswith(HEAD + "values:\n  anytown:\n")
    assert found.endswith("    2024-25: {n: 220, of: 1000}\n")


def test_a_file_that_lacks_its_last_line_end_gets_it(tmp_path: Path) -> None:
    assert content(tmp_path, HEAD.rstrip("\n").encode()).decode().startswith(HEAD + "values:\n")


def test_values_in_the_middle_are_replaced_in_the_middle(tmp_path: Path) -> None:
    found = content(tmp_path, ("values:\n  anytown:\n    2024-25: {n: 1, of: 2}\n" + HEAD).encode()).decode()
    assert found.endswith(HEAD)
    assert found.startswith("values:\n  anytown:\n    2023-24: {symbol: c}\n")


def test_a_nested_field_called_values_is_not_the_block(tmp_path: Path) -> None:
    head = HEAD + "left_out:\n  midshire: |\n    Of its values:\n    none is sound.\n"
    assert content(tmp_path, head.encode()).decode().startswith(head + "values:\n")
