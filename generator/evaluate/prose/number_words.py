"""Quantities written in words: shares, multiples, percentages and large numbers. Small counts are plain English.

“Two thirds”, “one plan in four”, “twice as high”, “halved”, “forty per cent” and “two hundred children” state a figure
as surely as digits do. “Three groups” and “both figures” do not, nor do frequencies: “the committee met twice”.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.evaluate.prose.visible import TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterator

_SMALL = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
VALUES = {
    **{word: number for number, word in enumerate(_SMALL, start=1)},
    **{word: number * 10 for number, word in enumerate(_TENS, start=2)},
    "hundred": 100,
    "thousand": 1000,
}
"""What a single word is worth. A larger number is put together of these."""

_FROM_TWENTY = rf"(?:{'|'.join(_TENS)})(?:[\s-](?:{'|'.join(_SMALL[:9])})\b)?"
NUMBER = rf"(?:{_FROM_TWENTY}|{'|'.join(sorted(_SMALL, key=len, reverse=True))})"
"""A number from one to ninety-nine in words."""

_WHOLE = rf"(?:{NUMBER}|a\s+hundred|a\s+thousand)"
_ANY = rf"(?:{_WHOLE}|(?<=every )hundred|(?<=every )thousand|[0-9]{{1,3}}|1,?000)"
_PARTS = {
    "half": Decimal(50), "third": Decimal(100) / 3, "quarter": Decimal(25), "fifth": Decimal(20),
    "sixth": Decimal(100) / 6, "seventh": Decimal(100) / 7, "eighth": Decimal("12.5"), "ninth": Decimal(100) / 9,
    "tenth": Decimal(10), "hundredth": Decimal(1),
}  # fmt: skip
_PART = "third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth"
_MORE = "more|less|fewer|higher|lower|larger|smaller|greater"
_HEDGES = "about|around|nearly|almost|roughly|over|under|just|than|by|to|only|some|approximately"
_VERBS = (
    "of|was|were|is|are|had|has|have|did|do|does|took|take|came|come|went|go|goes|still|got|gets?|needed|needs?|and|but|"
    "or|that|who|which|then|now|on|for|at|by|from|with|as|when|because|where|ended|waited|waits?|left|lived?|lives|"
    "stayed?|missed|miss|misses|received?|receives|returned?|returns|late|early"
)
_PERSONS = "part(?:y|ies)|time|person|way|reading|sector|option|reason|question|attempt|year|child|stage|priority|group"
_TIMES = "day|week|month|quarter|term|year|decade|hour|minute|session|meeting|place"


@dataclass(frozen=True)
class Worded:
    """A quantity in words and where it stands. `percent` is the share that it states, where it states one."""

    start: int
    end: int
    percent: Decimal | None = None


@dataclass(frozen=True)
class _Form:
    """One way of writing a quantity: the words, what may not stand before them, and what must follow."""

    words: re.Pattern[str]
    unless_after: re.Pattern[str] | None = None

    def found(self, text: str) -> Iterator[re.Match[str]]:
        for match in self.words.finditer(text):
            if not (self.unless_after and self.unless_after.search(text, 0, match.start())):
                yield match


def _form(words: str, *, unless_after: str | None = None) -> _Form:
    before = re.compile(rf"(?:{unless_after})[\s-]*\Z", re.IGNORECASE) if unless_after else None
    return _Form(re.compile(words, re.IGNORECASE), before)


_COMPARED = rf"(?=\s+(?:as|the|that|those|what|its|their|our|{_MORE})\b|\s+{TOKEN}|\s+(?-i:[A-Z]))"
_PARTS_IN_WORDS = (
    _form(rf"\b(?:two|three|four|five|six|seven|eight|nine)[\s-](?:{_PART})s\b"),
    _form(
        rf"\b(?:a|one)[\s-](?:{_PART})(?!-)(?=\s+(?:of(?!\s+(?:the|a|an)\s+(?:year|month|term|day|hour|century)\b)|as|{_MORE})\b)"
    ),
    _form(
        rf"\b(?:a|one)[\s-](?:{_PART})(?=\s+(?:took|take|waited|wait|came|come|returned|needed|need|missed|got|lived|live|were|are|have|do|did|left)\b)"
    ),
    _form(rf"(?<=\b)(?:(?:{_HEDGES})\s+)(?P<figure>(?:a|one)[\s-](?:{_PART}))\b(?!-|\s+(?:{_PERSONS})\b)"),
    _form(
        r"\bhalf\b(?!-|\s+(?:terms?|days?|brothers?|sisters?|siblings?|years?|yearly|hours?|hourly|time|way|board|past|an|"
        r"a\s+(?:day|year|mile|page|dozen))\b)",
        unless_after=r"\b(?:first|second|latter|former|other|and\s+a)",
    ),
)
_AMONG = (
    _form(rf"\b{_ANY}\s+(?:in|out\s+of)\s+(?:every\s+)?{_ANY}\b(?![.,]?[0-9])(?!\s+(?:[a-z]+\s+)?(?:{_TIMES})s?\b)"),
    _form(
        rf"\b{_ANY}\s+(?:[\w'-]+\s+){{1,3}}?(?:in|out\s+of)\s+(?:every\s+)?{_WHOLE}\b"
        rf"(?=\s*(?:[.,;:!?)|]|\Z)|\s+(?:{_VERBS})\b)"
    ),
)
_OTHERS = (
    _form(rf"\b(?:{_WHOLE}|[0-9]+|several)(?:\s+and\s+a\s+(?:half|third|quarter))?\s+times{_COMPARED}"),
    _form(
        rf"\b{_WHOLE}(?:\s+hundred)?(?:\s+point\s+\w+|\s+and\s+a\s+(?:half|quarter))?\s+per\s?cent(?:age\s+points?)?\b"
    ),
    _form(rf"\b(?:twice|thrice|double|treble|triple){_COMPARED}"),
    _form(rf"\b{NUMBER}-?fold\b"),
    _form(r"\b(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|ing)\b", unless_after=r"\bbeing"),
    _form(rf"\b(?:{NUMBER}|a)(?:\s+and\s+a\s+half)?\s+(?:hundred|thousand|million|billion)\b(?!th)"),
    _form(rf"\b{_FROM_TWENTY}\b(?!-|\s+per\s?cent|\s+(?:hundred|thousand|million|billion)\b)"),
    _form(
        r"\b(?:was|were|stood\s+at|came\s+to|fell\s+to|published)\s+(?P<figure>nought|zero|nil)\b(?!\s+(?:tolerance|hours?)\b)"
    ),
)
_ANY_OF_THESE = re.compile(
    rf"\b(?:half|{_PART}|(?:{_PART})s|in|out|times|twice|thrice|double|treble|triple|hundred|thousand|million|billion|"
    rf"nought|zero|nil|\w*fold|per\s?cent(?:age)?|{'|'.join(_TENS)})\b|(?:bl|lv|pl)(?:ed|ing)\b",
    re.IGNORECASE,
)


def may_be_worded(text: str) -> bool:
    """Whether a sentence has any word that quantities are made of: a quick look before the careful one."""
    return bool(_ANY_OF_THESE.search(text))


def worded(text: str) -> tuple[Worded, ...]:
    """Give the quantities of a sentence that are written in words, in order; of two that overlap the longer."""
    if not may_be_worded(text):
        return ()
    found: list[Worded] = []
    for each in sorted(_all(text), key=lambda w: (w.start - w.end, w.start)):
        if not any(w.start < each.end and each.start < w.end for w in found):
            found.append(each)
    return tuple(sorted(found, key=lambda w: w.start))


def _all(text: str) -> Iterator[Worded]:
    for form in _AMONG:
        for match in form.found(text):
            numbers = [_number(n) for n in re.findall(rf"\b{_ANY}\b", match[0], re.IGNORECASE)]
            if 0 < numbers[0] < numbers[-1]:
                yield Worded(*match.span(), Decimal(numbers[0] * 100) / numbers[-1])
    for form in _PARTS_IN_WORDS:
        for match in form.found(text):
            start, end = match.span(_figure(match))
            yield Worded(start, end, _part(text[start:end]))
    for form in _OTHERS:
        for match in form.found(text):
            yield Worded(*match.span(_figure(match)), _per_cent(match[0]))


def _figure(match: re.Match[str]) -> str | int:
    return "figure" if "figure" in match.groupdict() else 0


def _part(words: str) -> Decimal:
    *before, name = re.split(r"[\s-]+", words.lower())
    return _PARTS[name.removesuffix("s")] * VALUES.get(before[-1] if before else "", 1)


def _per_cent(words: str) -> Decimal | None:
    if not re.search(r"per\s?cent\Z", words, re.IGNORECASE) or "point" in words.lower():
        return None
    more = next((Decimal(v) for part, v in (("half", "0.5"), ("quarter", "0.25")) if part in words.lower()), Decimal(0))
    return _number(words) + more


def _number(words: str) -> int:
    digits = words.replace(",", "")
    if digits.isdigit():
        return int(digits)
    return sum(VALUES.get(part, 0) for part in re.split(r"[\s-]+", words.lower()))
