"""Which token to offer in place of a typed figure that matches none: an example, so that an author sees the way."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.evaluate.change import FIFTH_LAST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.evaluate.prose.held import Held
    from generator.evaluate.prose.nearby import Nearby
    from generator.evaluate.prose.sentences import Sentence
    from generator.evaluate.prose.typed import Typed

_A_CHANGE = re.compile(r"times|twice|thrice|double|treble|triple|fold|halv|bling|pling|bled|pled", re.IGNORECASE)
_THAT = re.compile(r"\s+(?:that|as|what|of\s+what)\b", re.IGNORECASE)
_FOUR_BEFORE = re.compile(r"\bfour\s+years\s+(?:before|earlier|ago)", re.IGNORECASE)
_CLOSE = Decimal("0.12")
"""How far “a third” may lie from a percentage, as a share of it, and still be said of it."""


def token_offered(typed: Typed, sentence: Sentence, near: Nearby, held: Held) -> str | None:
    """Give a token that might stand in the figure's place: a change for “twice”, else a value.

    It is of the measure that the sentence or its paragraph names; for a share in words also of one that the chapter
    names and whose newest figure comes close to it.
    """
    if typed.unit == "words" and (_A_CHANGE.search(typed.text) or _THAT.match(sentence.text, typed.end)):
        return _change(near.nearest, sentence, held) if near.nearest else None
    measure = next(_close(typed, near, held), near.nearest)
    latest = held.latest(measure) if measure else None
    return f"{{{{ value: {measure} in {latest.id} }}}}" if latest else None


def _close(typed: Typed, near: Nearby, held: Held) -> Iterator[str]:
    for circle in (near.sentence, near.paragraph, near.section, near.chapter) if typed.unit == "words" else ():
        for measure in circle:
            newest = held.line(measure, held.records.own_area)[-1:]
            if typed.value and held.measure(measure).unit == "percent":
                yield from (measure for _, value in newest if abs(value - typed.value) <= typed.value * _CLOSE)


def _change(measure: str, sentence: Sentence, held: Held) -> str:
    latest = held.latest(measure)
    since = None
    if latest and _FOUR_BEFORE.search(sentence.text):
        line = held.line(measure, held.records.own_area)
        since = next((period.id for period, _ in line if period.ordinal == latest.ordinal - FIFTH_LAST), None)
    return f"{{{{ change: {measure}{f' since {since}' if since else ''} }}}}"
