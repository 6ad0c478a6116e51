"""Mark-up that a chapter may not hold: each is named at its place, before anything is rendered."""

from __future__ import annotations

import html
import re
import unicodedata

from generator.catalogue import problem
from generator.intake.passages import Passages
from generator.problems import Problem

_UNAVAILABLE = {
    "narrative.html": re.compile(r"(?P<shown><(?!https?://)(?:!--|[!?]|[A-Za-z])[^>\n]{0,40}>?)"),
    "narrative.image": re.compile(r"(?P<shown>!\[[^\]\n]*\][(\[])"),
    "narrative.attributes": re.compile(
        r"(?P<shown>(?<!\{)\{(?!\{)(?::[^}\n]*\}?|[ ]*[#.][\w-][^}\n]*\}|[^}\n]*=[^}\n]*\}))"
    ),
    "narrative.block": re.compile(r"^[ ]*(?P<shown>!!!|\?\?\?|///|:::|===(?=[ ]+\")|--8<--|\[TOC\])", re.MULTILINE),
    "narrative.abbreviation": re.compile(r"^[ ]*\*\[(?P<shown>[^\]\n]*)\][ ]?:", re.MULTILINE),
}
_TOO_DEEP = re.compile(
    r"^(?=[^\n]*[^\s>*+-])(?P<marks>(?:[ ]{4}|[ ]{0,3}>|[ ]{0,3}(?:[*+-]|\d+\.)(?=[ ])){10})", re.MULTILINE
)
_FENCE_ATTRIBUTES = re.compile(r"[~`]{3,}[^\n]*(?P<shown>\{[^\n]*)")
_INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


_WITH_ENTITIES = re.compile(r"(?:[^\W\d_]|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,12});)+")
_LATIN = re.compile(r"[A-Za-z]")
_LOOK_ALIKE = re.compile(
    "[\u0400-\u052fΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχ\u0131\u0251\u0261\U0001d400-\U0001d7ff\uff21-\uff3a\uff41-\uff5a]"
)


def check_characters(passages: Passages, found: list[Problem]) -> None:
    """Report the first tab, and every character that nobody can see."""
    tab = passages.text.find("\t")
    if tab >= 0:
        found.append(problem("narrative.tab", passages.place(tab)))
    for match in _INVISIBLE.finditer(passages.text):
        name = unicodedata.name(match[0], "a control character").lower()
        called = f"{name} (U+{ord(match[0]):04X})"
        found.append(problem("narrative.invisible-character", passages.place(match.start()), name=called))
    for match in _WITH_ENTITIES.finditer(passages.text):
        word = html.unescape(match[0])
        alike = _LOOK_ALIKE.search(word)
        if alike and _LATIN.search(word):
            called = f"{unicodedata.name(alike[0]).lower()} (U+{ord(alike[0]):04X})"
            found.append(problem("words.foreign-letter", passages.place(match.start()), said=word, name=called))


def check_depth(passages: Passages, found: list[Problem]) -> bool:
    """Report the first list or quotation that is deeper than any reader follows, and say whether all is well.

    Python-Markdown calls itself for each level, and cannot read a text of some hundreds.
    """
    deep = passages.outside_code(_TOO_DEEP)
    found.extend(problem("narrative.too-deep", passages.place(match.start())) for match in deep[:1])
    return not deep


def check_markup(passages: Passages, found: list[Problem]) -> None:
    """Report HTML, pictures, attribute lists, blocks and abbreviations outside code."""
    for code, pattern in _UNAVAILABLE.items():
        for match in passages.outside_code(pattern):
            place = passages.place(match.start("shown"))
            found.append(problem(code, place, shown=match["shown"]))
    for start, _end in passages.fences:
        if in_fence := _FENCE_ATTRIBUTES.match(passages.text, start):
            place = passages.place(in_fence.start("shown"))
            found.append(problem("narrative.attributes", place, shown=in_fence["shown"]))
