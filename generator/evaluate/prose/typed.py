"""The figures that a person typed into a sentence, in digits or in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Literal
from unicodedata import numeric

from generator.evaluate.prose.no_figures import no_figures
from generator.evaluate.prose.number_words import may_be_worded, worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.evaluate.prose.names import Mention
    from generator.evaluate.prose.sentences import Sentence

TypedUnit = Literal["percent", "points", "money", "rate", "number", "words"]

_DIGITS = re.compile(
    r"(?P<money>[£$€]\s?)?(?<![\w.])(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
    r"(?:(?P<points>\s?(?:percentage\s+points?|pp\b|%\s+points?|points?\b))"
    r"|(?P<percent>\s?[%％]|\s?per\s?cent\b|\s?pc\b|\s?p\.c\.)"
    r"|(?P<many>\s?(?:k|m|bn)\b|\s+(?:hundred|thousand|million|billion)\b))?"
    r"(?P<of>\s+(?:[\w-]+\s+){0,2}?(?:per|for\s+every|in\s+every|out\s+of\s+every)\s+(?P<per>\d[\d,]*))?",
    re.IGNORECASE,
)
_FRACTIONS = re.compile("[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒]")
_RAISED = re.compile(r"(?<!\w)(?P<number>[⁰¹²³⁴-⁹₀-₉]+)(?P<percent>\s?[%％]|\s?per\s?cent\b|\s?pc\b)?")
"""Small digits above or below the line. One alone behind a word is a mark, and none that stands apart is."""
_ROMAN = re.compile(r"\b(?P<number>[IVXLC]+)(?=\s?(?:[%％]|per\s?cent\b))")
_NUMERALS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_ANY_DIGIT = re.compile(r"\d|[⁰¹²³⁴-⁹₀-₉]|[IVXLC]+\s?(?:[%％]|per\s?cent)|" + _FRACTIONS.pattern)
_PER_CENT = re.compile(r"per\s?cent\Z", re.IGNORECASE)


@dataclass(frozen=True)
class Typed:
    """One typed figure and where it stands.

    `value` is its number where it can be read off, with `decimals` as written; for a share in words it is the percent
    that the words come to. `per` is what a rate is of: 10,000 in “850 per 10,000”.
    """

    start: int
    end: int
    text: str
    unit: TypedUnit
    value: Decimal | None = None
    decimals: int = 0
    per: int | None = None


def may_hold_a_figure(text: str) -> bool:
    """Whether a sentence has anything that could be a figure: a quick look before the careful one."""
    return bool(_ANY_DIGIT.search(text)) or may_be_worded(text)


def typed_figures(sentence: Sentence, mentions: Iterable[Mention]) -> tuple[Typed, ...]:
    """Give the figures of a sentence in order.

    Dates, ages, ordinals, laws, pages and durations are none (see `no_figures`), nor are the numbers in a measure's
    own name. The words that an author gives to a link are prose like any other.
    """
    text = sentence.text
    innocent = [*no_figures(text, heading=sentence.kind in {"heading", "title"})]
    own_words = {span for span, _ in (*sentence.tokens, *sentence.links)}
    innocent += [(m.start, m.end) for m in mentions if m.kind != "figure" and (m.start, m.end) not in own_words]
    words = [
        Typed(
            w.start,
            w.end,
            text[w.start : w.end],
            "percent" if _PER_CENT.search(text[w.start : w.end]) else "words",
            w.percent,
        )
        for w in worded(text)
        if not _within(w.start, w.end, innocent)
    ]
    digits = [
        d
        for d in _digits(text)
        if not _within(d.start, d.end, innocent) and not any(w.start < d.end and d.start < w.end for w in words)
    ]
    return tuple(sorted((*words, *digits), key=lambda t: t.start))


def _digits(text: str) -> Iterator[Typed]:
    for found in _DIGITS.finditer(text):
        number = found["number"].replace(",", "")
        per = int(found["per"].replace(",", "")) if found["per"] else None
        end = found.end("per") if per else found.end()
        yield Typed(
            start=found.start("number"),
            end=found.end("number"),
            text=text[found.start() : end].strip(),
            unit=_unit(found),
            value=None if found["many"] else Decimal(number),
            decimals=len(number.partition(".")[2]),
            per=per,
        )
    for found in _FRACTIONS.finditer(text):
        yield Typed(found.start(), found.end(), found[0], "words", Decimal(str(round(numeric(found[0]) * 100, 2))))
    for found in _RAISED.finditer(text):
        number = "".join(str(int(numeric(sign))) for sign in found["number"])
        yield Typed(*found.span(), found[0], "percent" if found["percent"] else "number", Decimal(number))
    for found in _ROMAN.finditer(text):
        yield Typed(*found.span(), found[0], "percent", Decimal(_roman(found[0])))


def _roman(numeral: str) -> int:
    values = [_NUMERALS[sign] for sign in numeral]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def _unit(found: re.Match[str]) -> TypedUnit:
    named: tuple[tuple[str, TypedUnit], ...] = (
        ("money", "money"),
        ("points", "points"),
        ("percent", "percent"),
        ("per", "rate"),
    )
    return next((unit for group, unit in named if found[group]), "number")


def _within(start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(s <= start and end <= e for s, e in spans)
