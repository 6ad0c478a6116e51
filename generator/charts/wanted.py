"""Which figures an edition needs: two for each measure's own page, and those that its narrative asks for."""

from __future__ import annotations

from generator.charts.figure import FigureKey
from generator.domain.narrative import FigureToken, TableToken
from generator.domain.report import Records
from generator.problems import Place


def wanted(records: Records) -> tuple[FigureKey, ...]:
    """List every figure once: a trend and a dot plot for each measure in its order, then those of the chapters."""
    own = (FigureKey(form, (measure,)) for measure in records.measures for form in ("trend", "neighbours"))
    return tuple(dict.fromkeys((*own, *(key for key, _ in asked_for(records)))))


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
