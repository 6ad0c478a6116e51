"""How often the rules see what is there, and how many signals chance alone would give in this edition."""

from __future__ import annotations

from decimal import Decimal

from generator.domain.wording import number, round_half_up
from generator.evaluate import power
from generator.evaluate.chance import ChanceSignals
from generator.evaluate.rules import rule_named
from generator.pages.addresses import METHODS, link, rule_anchor
from generator.pages.book import Book
from generator.pages.table_block import words_table
from generator.pages.text import Html, block, counted, tag

_USUAL = 300
"""Cases a year from which the section tells: what one council has of many things."""


def power_section() -> Html:
    """Tell how much real change goes unnoticed, in words and in three tables."""
    usual = next(row for row in power.TREND if row.cases == _USUAL)
    many = next(row for row in power.TREND if row.cases == 1000)
    few = next(row for row in power.TREND if row.cases == 30)
    return block(
        "div",
        tag("p", f"With about {_USUAL} cases a year, a share that falls by two percentage points a year over five years, around {rounded_share(power.LEVEL_OF_SHARES)}, would be noticed {often(usual.two_points)}. With about {many.cases:,} cases a year it would be noticed {often(many.two_points)}. With about {few.cases} it would be noticed {often(few.two_points)}."),
        tag("p", "So a report about one council misses much real change. That is the price of few false alarms. It is also why “no significant change could be shown” must never be read as “nothing changed”."),
        _trend(),
        _change(),
        _control(),
        tag("p", "The figures were found by trying the rules on made-up series whose true course is known."),
    )  # fmt: skip


def chance_section(book: Book) -> Html:
    """Say how many signals chance alone would give in this edition, and how many there were."""
    rows = book.disclosed.chance
    if not rows:
        return tag("p", "No test was made in this edition whose false signals could be counted.")
    tests, signals = sum(row.tests for row in rows), sum(row.signals for row in rows)
    expected = sum(row.expected for row in rows)
    said = (
        f"Here {counted(tests, 'test')} of this edition {'is' if tests == 1 else 'are'} counted. If nothing had changed and nobody differed, chance alone would "
        f"give at least {_short(expected)} of them a signal. {signals:,} of them gave one."
    )
    note = (
        "So a few of the signals may be false, and nobody can say which. One figure is held against several others, so "
        "a false signal may come with a second one."
    )
    left_out = (
        "Of comparisons only those with the country are counted. The figures of a region and of the neighbours move by "
        "chance too, and their movement is not counted against them. Beside them a false signal comes more often than "
        "one time in twenty: beside a council as large as ours about one time in six."
    )
    return block("div", tag("p", said), _chance_table(rows), tag("p", note), tag("p", left_out))


def often(share: float) -> str:
    """Say a share as people do: `about one time in three`, `about six times in ten`, `nearly every time`, `never`."""
    if share >= 0.995:
        return "practically every time"
    if share >= 0.9:
        return "nearly every time"
    if share >= 0.37:
        return f"about {number(round(share * 10))} times in ten"
    return f"about one time in {number(round(1 / share))}" if share > 0 else "never"


def rounded_share(share: float) -> str:
    """Write a share of the tables: whole percents, below ten with one decimal."""
    return f"{round_half_up(Decimal(repr(share)) * 100, 0 if share >= 0.0995 else 1)}%"


def _trend() -> Html:
    rows = [
        [tag("span", f"{row.cases:,}"), *(tag("span", rounded_share(s)) for s in (row.flat, row.one_point, row.two_points, row.four_points))]
        for row in power.TREND
    ]  # fmt: skip
    level = rounded_share(power.LEVEL_OF_SHARES)
    return words_table(
        f"Recent trend: how often a change is called, around a share of {level}",
        ("Cases a year", "Nothing changes (false)", "1 point a year", "2 points a year", "4 points a year"),
        rows,
        "rows--figures",
    )


def _change() -> Html:
    rows = [
        [
            tag("span", f"{row.cases:,}"),
            tag("span", _from_to(row)),
            tag("span", rounded_share(row.newcombe)),
            tag("span", rounded_share(row.overlap)),
        ]
        for row in power.CHANGE
    ]
    return words_table(
        "Two years side by side: how often a change is called",
        ("Cases a year", "True share", "A change is called", "Two intervals lie apart (not our rule)"),
        rows,
        "rows--figures",
    )


def _from_to(row: power.ChangePower) -> str:
    before, after = rounded_share(row.before), rounded_share(row.after)
    return f"{before} in both (false)" if row.before == row.after else f"from {before} to {after}"


def _control() -> Html:
    rows = [
        [
            tag("span", str(row.points)),
            tag("span", rounded_share(row.last_point)),
            tag("span", rounded_share(row.any_point)),
        ]
        for row in power.CONTROL
    ]
    return words_table(
        "Control chart of steady work: how often there is a false signal",
        ("Months or quarters", "At the newest one", "Anywhere on the chart"),
        rows,
        "rows--figures",
    )


LEAST = 0.01
"""Signals expected by chance, below which the table does not say how many: nought would be untrue."""


def _chance_table(rows: tuple[ChanceSignals, ...]) -> Html:
    cells = [
        [
            tag("a", rule_named(row.rule).title, href=link(METHODS, METHODS, rule_anchor(row.rule))),
            tag("span", f"{row.tests:,}"),
            tag("span", rounded_share(row.level)),
            tag("span", _short(row.expected) if row.expected >= LEAST else f"below {LEAST}"),
            tag("span", f"{row.signals:,}"),
        ]
        for row in rows
    ]
    columns = ("Rule", "Tests made", "False, each", "Expected by chance", "Signals")
    return words_table("Tests of this edition", columns, cells, "rows--figures")


def _short(expected: float) -> str:
    return f"{round_half_up(Decimal(repr(expected)), 1 if expected >= 0.1 else 2)}"
