"""The author guide explains every group of messages, every token and every form of a figure."""

from __future__ import annotations

import re
from pathlib import Path

from generator.catalogue import MESSAGES
from generator.domain.narrative import FIGURE_FORMS, TOKEN_NAMES

GUIDE = Path(__file__).parents[2] / "docs" / "author-guide"


def _read(page: str) -> str:
    return (GUIDE / page).read_text(encoding="utf-8")


def test_the_guide_explains_exactly_the_groups_of_messages_that_there_are() -> None:
    groups = _read("messages.md").split("## The groups")[1].split("\n## ")[0]
    explained = re.findall(r"^\| `(\w+)` \| ", groups, re.MULTILINE)
    assert sorted(explained) == sorted({code.split(".")[0] for code in MESSAGES})


def test_the_example_of_a_message_is_one_of_ours() -> None:
    codes = re.findall(r"\[([a-z]+\.[a-z-]+)\]", _read("messages.md"))
    assert codes
    assert set(codes) <= set(MESSAGES)


def test_the_guide_shows_every_token_and_every_form_of_a_figure() -> None:
    text = _read("write-a-chapter.md")
    # A block of the whole year is its name alone.
    assert [name for name in TOKEN_NAMES if f"`{{{{ {name}: " not in text and f"`{{{{ {name} }}}}`" not in text] == []
    # A trend is what a figure of one measure is without being told.
    assert [form for form in FIGURE_FORMS if form != "trend" and f" as {form}" not in text] == []
