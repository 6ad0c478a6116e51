"""Which figures an edition needs: those of each measure's own page, and those that its narrative asks for."""

from __future__ import annotations

from generator.charts.figure import FigureKey
from generator.charts.year.wanted import COVERAGE, year_figures
from generator.charts.year.worth_drawing import is_worth_drawing
from generator.disclose.cells import DisclosedMeasure
from generator.disclose.disclosed import Disclosed
from generator.domain.narrative import FigureForm, FigureToken, TableToken
from generator.domain.report import Records
from generator.evaluate.two_periods import TWO_PERIOD_RULES
from generator.problems import Place


def wanted(disclosed: Disclosed, records: Records) -> tuple[FigureKey, ...]:
    """List every figure once: those of each measure's page in its order, then those of the chapters and of the year."""
    asked = (COVERAGE,) if disclosed.coverage else ()
    own = (FigureKey(form, (m.id,)) for m in disclosed.measures.values() for form in forms_of(m, records))
    of_year = (key for key in year_figures(records) if is_worth_drawing(key, disclosed))
    return tuple(dict.fromkeys((*own, *(key for key, _ in asked_for(records)), *of_year, *asked)))


def forms_of(measure: DisclosedMeasure, records: Records) -> tuple[FigureForm, ...]:
    """List the figures that a measure's own page has, in their order, as far as each can be drawn.

    First the years as a trend, or months and quarters as a control chart where their rule made one. Then the two
    years that a rule held against each other. Then all councils in a funnel, where all are held, and the neighbours.
    """
    direction = measure.direction
    return (
        "trend" if direction.control is None else "control",
        *(("dumbbell",) if direction.judged and direction.rule in TWO_PERIOD_RULES else ()),
        *(("funnel",) if records.every_council else ()),
        "neighbours",
    )


def asked_for(records: Records) -> tuple[tuple[FigureKey, Place], ...]:
    """List the figures and tables that the chapters ask for, in reading order, and where each is asked for."""
    return tuple(
        (key_of(placed.token), placed.place)
        for chapter in records.chapters
        for placed in chapter.tokens
        if isinstance(placed.token, FigureToken | TableToken)
    )


def key_of(token: FigureToken | TableToken) -> FigureKey:
    """Say which figure a token asks for. A table is that of the figure of the same form."""
    return FigureKey(token.form, token.measures, token.period)
