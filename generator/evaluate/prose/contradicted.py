"""A typed number that is said of a measure by name, and is none of its published figures."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.evaluate.prose import wordlists
from generator.evaluate.prose.clauses import AREA, FIGURE, NAME
from generator.evaluate.prose.nearly import agrees, in_the_unit
from generator.evaluate.prose.periods_said import meant, periods_said

if TYPE_CHECKING:
    from generator.evaluate.prose.clauses import Coded
    from generator.evaluate.prose.held import Held, HeldFigure
    from generator.evaluate.prose.names import Mention
    from generator.evaluate.prose.typed import Typed

_SAYS = re.compile(
    rf"(?:[\s,:;()|'\"“”–-]|\b(?:is|are|was|were|be|been|being|has|have|had|stood|stands?|came|come|comes|to|reached|reach|rose|risen|rise|"
    rf"rising|fell|fallen|fall|falling|dropped|grew|grown|increased|decreased|declined|went|gone|up|down|from|of|at|in|on|for|the|a|an|year|"
    rf"years|this|last|only|just|now|then|also|still|again|as|high|low|more|less|over|under|than|about|around|nearly|almost|roughly|"
    rf"approximately|some|rates?|shares?|figures?|percentages?|proportions?|levels?|percent|per|cent|both|and|which|that|it|[a-z]+ly|to|march|"
    rf"september|financial|school|before|earlier|ago|four|five|two|three|most|recent|latest|newest|year's|borough|council|city|county|area|"
    rf"published|recorded|reported|locally|every|all)\b|[{AREA}{FIGURE}](?:'s|')?|[0-9][0-9.,/–-]*%?)*"
)
_NAMED_BEHIND = re.compile(rf"\s+(?:was|were|is|are)\s+(?:all\s+|the\s+|our\s+)?(?P<name>{NAME}+)")
_OF_ALL = re.compile(rf"\s+of\s+(?:all\s+)?(?:the\s+|our\s+)?(?:{NAME}+|[a-z-]+)(?=\s+(?:was|were|is|are)\s)")
_A_DIFFERENCE = re.compile(
    r"\s*-?\s*(?:higher|lower|more|less|fewer|larger|smaller|up|down|rise|fall|increase|decrease|drop|reduction|growth|change|better|worse|"
    r"above|below|over|under|confidence|interval|of\s+(?:these|them|those|whom|which|the\s+(?:way|time))|among|amongst|who|whose|with)\b"
)
_A_PART = re.compile(
    rf"\s+(?:of|for|in|among)\s+(?!(?:the\s+)?(?:year|area|borough|council|city|county)\b)(?!(?:all\s+|the\s+)*{NAME})(?!{AREA})(?!all\b)(?![0-9])(?P<word>[a-z-]+)(?:\s+(?P<next>[a-z-]+))?"
)
_BY = re.compile(
    r"\b(?:by|another|further|extra|additional)\s+(?:about\s+|around\s+|nearly\s+|almost\s+|some\s+|only\s+|just\s+)?\Z"
)
_ELSEWHERE = re.compile(
    r"\b(?:audit(?:ed|s)?|samples?|surveys?|wards?|girls?|boys?|aged|of\s+(?:these|them|those|which|whom)|target(?:s|ed)?|aims?|aimed|goals?|"
    r"threshold|benchmark|ambitions?|expect(?:ed|s|ation)?|forecast|predict(?:ed)?|would|should|could|might|may|must|if|unless|whether|interval|"
    r"confidence|pilot|quarters?|weeks?|months?|team|school's|type|kind|reason|because\s+of|except|excluding|including|combined|together|average)\b"
)
_MORE = re.compile(
    r"\b(?:more\s+than|over|above|at\s+least|upwards\s+of|exceed(?:s|ed|ing)|no\s+less\s+than|not\s+less\s+than)\s+\Z"
)
_LESS = re.compile(
    r"\b(?:less\s+than|under|below|fewer\s+than|at\s+most|up\s+to|no\s+more\s+than|not\s+more\s+than)\s+\Z"
)
_ABOUT = re.compile(
    r"\b(?:about|around|nearly|almost|roughly|approximately|some|close\s+to|just\s+(?:over|under|above|below)|well\s+(?:over|above|under|below)|near|circa)\s+\Z"
)
_ROUGHLY = Decimal("0.08")
"""How far “about” may lie from a figure, as a share of it."""


_LOOKS_BACK = re.compile(
    r"\b(?:before|earlier|ago|from|since|then|previous(?:ly)?|had|once|until|between|peak(?:ed)?|highest|lowest|high|low|last\s+year|average|"
    r"years|used\s+to|up\s+to|over)\b"
)
"""Words by which a sentence may speak of another year without its name."""
_IN_WORDS = Decimal("0.15")
"""How far “a quarter” may lie from a figure, as a share of it."""


def contradicted(reading: Coded, typed: Typed, held: Held, told: str = "") -> HeldFigure | None:
    """Give the figure that is right, where a typed number is said of a measure by name and none of its figures agrees.

    Only numbers in the measure's unit are held against it: percentages, and rates of as many. Which figures come into
    question: those of our own area and of every area that the sentence names; if it names periods, those periods alone.
    Without a period it must fit the newest figure, or one of a period that its paragraph, `told`, names.
    """
    if typed.value is None or typed.unit not in {"percent", "rate", "words"} or _ELSEWHERE.search(reading.text):
        return None
    mention = _said_of(reading, typed)
    share = typed.unit == "words" and mention is not None and held.measure(mention.id).unit == "percent"
    if mention is None or not (share or in_the_unit(typed, held.measure(mention.id))):
        return None
    figures = _in_question(reading, mention.id, held, told)
    if not figures or any(_agrees(reading.text, typed, figure, held) for figure in figures):
        return None
    own = [figure for figure in figures if figure.area == held.records.own_area]
    return (own or figures)[-1]


def _said_of(reading: Coded, typed: Typed) -> Mention | None:
    """Give the measure that a number is said of: “repeat referrals stood at 15%”, “15% were repeat referrals”."""
    text = reading.text
    if _BY.search(text, 0, typed.start) or _A_DIFFERENCE.match(text, typed.end + _unit_length(typed, text)):
        return None
    behind = typed.end + _unit_length(typed, text)
    of_all = _OF_ALL.match(text, behind)
    named = _NAMED_BEHIND.match(text, of_all.end() if of_all else behind)
    if named and wordlists.ENDS_NAME.match(text, named.end()):
        return reading.at(named.start("name"))
    before = [m for m in reading.mentions if m.kind == "name" and m.end <= typed.start]
    if not before or not _SAYS.fullmatch(text, before[-1].end, typed.start) or reading.is_base(before[-1]):
        return None
    return None if _is_part(reading, behind) else before[-1]


def _is_part(reading: Coded, behind: int) -> bool:
    """Whether the number is said of some cases alone: “15% for boys”."""
    part = _A_PART.match(reading.text, behind)
    if not part:
        return False
    return not periods_said(reading.sentence.text[behind : behind + 40]) or part["word"] in {"for", "among"}


def _in_question(reading: Coded, measure: str, held: Held, told: str) -> tuple[HeldFigure, ...]:
    areas = {held.records.own_area, *reading.areas()}
    figures = [figure for figure in held.figures(measure) if figure.area in areas]
    said = periods_said(reading.sentence.text)
    if said:
        periods = set(meant(said, [figure.period for figure in figures]))
        figures = [figure for figure in figures if figure.period in periods]
    elif not _LOOKS_BACK.search(reading.text) and reading.sentence.kind != "row":
        asked = {m.period for m in reading.mentions if m.id == measure}
        near = set(meant(periods_said(told), [figure.period for figure in figures]))
        newest = {figure.area: figure.period for figure in figures}
        figures = [f for f in figures if f.period in {newest[f.area], *near} or f.period.id in asked]
    return tuple(figures)


def _agrees(text: str, typed: Typed, figure: HeldFigure, held: Held) -> bool:
    number = typed.value or Decimal(0)
    if agrees(figure.value, number, typed.decimals, held.measure(figure.measure)):
        return True
    if typed.unit == "words":
        return abs(figure.value - number) <= max(figure.value, number) * _IN_WORDS
    if _ABOUT.search(text, 0, typed.start):
        return abs(figure.value - number) <= max(abs(figure.value) * _ROUGHLY, Decimal(1).scaleb(-typed.decimals))
    if _MORE.search(text, 0, typed.start):
        return figure.value > number
    return bool(_LESS.search(text, 0, typed.start)) and figure.value < number


def _unit_length(typed: Typed, text: str) -> int:
    """Give how many signs of the unit follow the number, which is all that `end` covers."""
    found = re.match(
        r"\s?%|\s?per\s?cent\b|\s+(?:[\w-]+\s+){0,2}?(?:per|for\s+every|in\s+every|out\s+of\s+every)\s+[0-9][0-9,]*(?:\s+[a-z]+)?",
        text[typed.end :],
    )
    return found.end() if found else 0
