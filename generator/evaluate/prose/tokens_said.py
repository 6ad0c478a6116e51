"""Tokens whose words around them say that they are something else: of another measure, another area, another period.

A token is always the figure in the data, and so readers trust it. “Repeat referrals {{ change: another-measure }}” turns
that trust against them, and no check of the token alone can see it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.catalogue import problem
from generator.domain.narrative import ChangeToken, PlaceToken, ValueToken
from generator.evaluate.prose import wordlists
from generator.evaluate.prose.clauses import FIGURE, NAME, coded
from generator.evaluate.prose.periods_said import meant, periods_said
from generator.evaluate.prose.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.domain.narrative import Chapter
    from generator.domain.period import Period
    from generator.evaluate.prose.clauses import Coded
    from generator.evaluate.prose.held import Held
    from generator.evaluate.prose.names import Mention, Names
    from generator.evaluate.prose.periods_said import Said
    from generator.problems import Problem

_Asks = ValueToken | PlaceToken | ChangeToken

_TO_TOKEN = re.compile(rf"(?P<between>(?:(?!{NAME}|{FIGURE}|[;|]).)*?)(?P<figure>{FIGURE})", re.DOTALL)
_JOINS = re.compile(r"(?:\s*[:–—-]\s*|\s*\(\s*(?:(?:now|still|at|[a-z]+ly)\s+)*)\Z")
_CELL = re.compile(rf"\s*\|\s*(?:the\s+)?(?P<name>{NAME}+)\s*\|")

_THEIRS = {
    "neighbours": r"neighbour\w*|median|middle|similar|elsewhere|others?|theirs?|average|typical",
    "council": r"neighbour\w*|another|others?|elsewhere|theirs?|highest|lowest|best|worst|one\s+council",
    "region": r"region\w*|capital|elsewhere|others?|theirs?|wider",
    "country": r"national\w*|countr\w+|elsewhere|others?|theirs?|wider",
}
"""Words that tell readers of another area without its name, by the kind of area."""

_ANOTHER_TIME = re.compile(
    r"\b(?:before|earlier|from|then|ago|since|until|till|between|compared|than|later|after|afterwards|previous(?:ly)?|now|newest|"
    r"latest|today|next|following|against|beside|both|last)\b"
)
_IN = re.compile(
    r"(?:\A|\b)(?:in|during|for|over|of|on|at|by)\s+(?:the\s+(?:school\s+|financial\s+)?)?\Z", re.IGNORECASE
)
_OPENS = re.compile(r"\s*(?:in|during|for|over|on)\s+(?:the\s+(?:school\s+|financial\s+)?)?\Z", re.IGNORECASE)


@dataclass(frozen=True)
class _Token:
    """A token of a sentence that gives something of a measure."""

    token: _Asks
    mention: Mention
    reading: Coded


def tokens_of_another(chapter: Chapter, names: Names, held: Held) -> Iterator[Problem]:
    """Report each token of a chapter that its own sentence calls something else."""
    readings = [coded(sentence, names.mentions(sentence)) for sentence in sentences(chapter)]
    for number, reading in enumerate(readings):
        tokens = _tokens(reading)
        yield from (_of_measure(each, named, held) for each in tokens if (named := _named(each)))
        yield from (wrong for each in tokens if (wrong := _of_area(each, readings, number, held)))
        if len(tokens) == 1:
            yield from _of_period(tokens[0], held)


def _tokens(reading: Coded) -> tuple[_Token, ...]:
    placed = {start: token.token for (start, _), token in reading.sentence.tokens}
    return tuple(
        _Token(token, mention, reading)
        for mention in reading.mentions
        if isinstance(token := placed.get(mention.start), ValueToken | PlaceToken | ChangeToken)
    )


def _named(token: _Token) -> Mention | None:
    """Give another measure that is named as what a token speaks of: “Repeat referrals were …”, “Repeat referrals: …”."""
    reading, at = token.reading, token.mention.start
    before = [m for m in reading.mentions if m.kind == "name" and m.end <= at]
    if not before or before[-1].id == token.mention.id or reading.is_base(before[-1]):
        return None
    name = before[-1]
    if cell := _CELL.match(reading.text):
        alone = {m.id for m in reading.mentions if m.kind == "name"} == {name.id}
        return name if alone and cell.start("name") == name.start else None
    start = max(clause.start for clause in reading.clauses if clause.start <= name.start)
    opened = wordlists.SUBJECT.match(reading.text, start, name.end)
    behind = _TO_TOKEN.match(reading.text, name.end)
    if not opened or opened.end() != name.end or not behind or behind.start("figure") != at:
        return None
    between = behind["between"]
    one_clause = not any(name.end <= clause.start <= at for clause in reading.clauses)
    joined = one_clause and wordlists.ENDS_NAME.match(reading.text, name.end) and wordlists.BETWEEN.fullmatch(between)
    return name if joined or _JOINS.match(between) else None


def _of_measure(token: _Token, named: Mention, held: Held) -> Problem:
    asked = token.token
    kind = {ValueToken: "value", PlaceToken: "place"}.get(type(asked), "change")
    return problem(
        "words.token-of-another-measure",
        token.reading.sentence.place(token.mention.start),
        name=held.name(named.id),
        other=held.name(asked.measure),
        token=f"{{{{ {kind}: {named.id} }}}}",
    )


def _of_area(token: _Token, readings: Sequence[Coded], number: int, held: Held) -> Problem | None:
    """Report a figure of another area in words that speak of ours: neither the sentence nor the one before names it."""
    asked, own = token.token, held.records.own_area
    if not isinstance(asked, ValueToken) or asked.area is None or asked.area == own:
        return None
    area = asked.area
    theirs = _their_words(area, held)
    near = [readings[number], *_near(readings, number)]
    if any(theirs.search(each.sentence.text.lower()) or _names(each, area) for each in near):
        return None
    return problem(
        "words.token-of-another-area",
        token.reading.sentence.place(token.mention.start),
        name=held.name(asked.measure),
        area=held.area_name(area),
        token=f"{{{{ value: {asked.measure}{f' in {asked.period}' if asked.period else ''} }}}}",
    )


def _near(readings: Sequence[Coded], number: int) -> Iterator[Coded]:
    """Give what says of whom a sentence speaks: the sentence before, the heading above, the other rows of a table."""
    sentence = readings[number].sentence
    for place, other in enumerate(readings):
        heading = other.sentence.kind == "heading" and other.sentence.section == sentence.section
        row = sentence.kind == other.sentence.kind == "row" and other.sentence.section == sentence.section
        if place == number - 1 or heading or row:
            yield other


def _their_words(area: str, held: Held) -> re.Pattern[str]:
    kind = "neighbours" if area == held.records.partnership.neighbours else held.records.areas[area].kind
    return re.compile(rf"\b(?:{_THEIRS.get(kind, _THEIRS['country'])})\b")


def _names(reading: Coded, area: str) -> bool:
    return any(m.kind == "area" and m.id == area for m in reading.mentions)


def _of_period(token: _Token, held: Held) -> Iterator[Problem]:
    """Report the only token of a sentence where its only period is another one."""
    asked, reading = token.token, token.reading
    if isinstance(asked, ChangeToken) or reading.sentence.kind == "row":
        return
    wanted = asked.period
    area = (asked.area if isinstance(asked, ValueToken) else None) or held.records.own_area
    line = [period for period, _ in held.line(asked.measure, area)]
    given = next((p for p in reversed(line) if wanted in {None, p.id}), None)
    said = _period_said(token)
    if given is None or not meant(said, line) or given in meant(said, [given]):
        return
    yield problem(
        "words.token-of-another-period",
        reading.sentence.place(token.mention.start),
        name=held.name(asked.measure),
        said=reading.sentence.text[said[0].start : said[-1].end],
        period=given.prose,
        token=_mended(asked, meant(said, line)[-1]),
    )


def _period_said(token: _Token) -> tuple[Said, ...]:
    """Give the one period that a sentence puts its figure in, none where it names more or names it beside something else."""
    text, at = token.reading.sentence.text, token.mention.start
    said = periods_said(text)
    if len(said) != 1:
        return ()
    only = said[0]
    if _ANOTHER_TIME.search(text[: only.start].lower()) or _ANOTHER_TIME.search(text[only.end :].lower()):
        return ()
    clause = next((c for c in token.reading.clauses if c.start <= at < c.end), None)
    near = not only.loose and clause is not None and clause.start <= only.start < clause.end
    opens = _OPENS.fullmatch(text, 0, only.start)
    behind = only.start >= token.mention.end and len(text[token.mention.end : only.start].split()) <= 5
    placed = opens or _IN.search(text, 0, only.start)
    return said if placed and (opens or near or behind) else ()


def _mended(asked: ValueToken | PlaceToken, period: Period) -> str:
    if isinstance(asked, PlaceToken):
        return f"{{{{ place: {asked.measure} in {period.id} }}}}"
    whose = f" for {asked.area}" if asked.area else ""
    return f"{{{{ value: {asked.measure} in {period.id}{whose} }}}}"
