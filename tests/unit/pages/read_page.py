"""Small tools to read what a page says: its bare words, and its table rows in order."""

from __future__ import annotations

import re
from html import unescape


def words(page: str) -> str:
    """Give the words of a page without its marks."""
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))).strip()


def finding(block: str) -> str:
    """Give the finding that opens a block."""
    match = re.search(r'<p class="found">(.*?)</p>', block)
    assert match, block
    return words(match[1])


def anchors(page: str) -> list[str]:
    """Give the anchors of a page in their order: of headings, and of elements."""
    return [first or second for first, second in re.findall(r'\{#([^}]+)\}|\bid="([^"]+)"', page)]


def row(block: str, anchor: str) -> str:
    """Give the words of the table row, the list item or the section of one record."""
    lines = [line for line in block.splitlines() if f'id="{anchor}"' in line]
    assert lines, anchor
    return words(lines[0])


def section(block: str, anchor: str) -> str:
    """Give the words from the heading with this anchor to the next heading."""
    _, _, rest = block.partition(f"{{#{anchor}}}")
    assert rest, anchor
    return words(re.split(r"^#{2,4} ", rest, flags=re.MULTILINE)[0])
