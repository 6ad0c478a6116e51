"""What each token means: its ids looked up, its period found, its form fitting its measures."""

from __future__ import annotations

import re
from typing import cast

from generator.catalogue import nearest
from generator.domain.narrative import (
    FIGURE_FORMS,
    ChangeToken,
    FigureForm,
    FigureToken,
    LinkToken,
    PlaceToken,
    TableToken,
    ValueToken,
)
from generator.intake.known import Known
from generator.intake.token_clauses import Clause, Meaning, split, unknown_word
from generator.intake.token_measures import known_area, measures_of, one_measure
from generator.intake.token_periods import period_of, since_of

LINK_PAGES = (
    "measures", "data", "sources", "glossary", "methods", "little-or-no-progress", "promises", "requirements",
    "lines-of-enquiry", "since-last-edition",
)  # fmt: skip
"""Pages made by the tool that a link can name."""

_COUNTS: dict[FigureForm, tuple[int, int, str, str]] = {
    "trend": (1, 1, "one measure", "Lines of several measures cross and cannot be told apart."),
    "neighbours": (1, 1, "one measure", "It sorts the areas by one figure."),
    "parts": (2, 6, "two to six measures", "A bar of one part says nothing, and more than six cannot be told apart."),
    "multiples": (2, 8, "two to eight measures", "It sets small charts side by side to be compared."),
    "funnel": (1, 1, "one measure", "It sets all councils beside one average."),
    "control": (1, 1, "one measure", "Each series has limits of its own."),
    "dumbbell": (1, 8, "one to eight measures", "More rows than that cannot be read at a glance."),
}

_NO_PERIOD: dict[FigureForm, str] = {
    "trend": "It shows all the years that this edition can see.",
    "multiples": "It shows all the years that this edition can see.",
    "control": "It shows all the months or quarters that this edition can see.",
    "dumbbell": "It shows the newest figure and the one before.",
}
"""Forms that take no `in`, and what they show instead."""


def value_token(meaning: Meaning) -> ValueToken | None:
    """Read `ID [in PERIOD] [for AREA]`."""
    clauses = split(meaning)
    measure = clauses and one_measure(meaning, clauses[""])
    if not clauses or not measure:
        return None
    area = clauses.get("for")
    if area and not known_area(meaning, area):
        return None
    period, sound = period_of(meaning, clauses, measure, area.text if area else meaning.known.own_area)
    return ValueToken(measure, period, area.text if area else None) if sound else None


def change_token(meaning: Meaning) -> ChangeToken | None:
    """Read `ID [since PERIOD]`."""
    clauses = split(meaning)
    measure = clauses and one_measure(meaning, clauses[""])
    if not clauses or not measure:
        return None
    since, sound = since_of(meaning, clauses, measure)
    return ChangeToken(measure, since) if sound else None


def place_token(meaning: Meaning) -> PlaceToken | None:
    """Read `ID [in PERIOD]`."""
    clauses = split(meaning)
    measure = clauses and one_measure(meaning, clauses[""])
    if not clauses or not measure:
        return None
    period, sound = period_of(meaning, clauses, measure, meaning.known.own_area)
    return PlaceToken(measure, period) if sound else None


def figure_token(meaning: Meaning) -> FigureToken | None:
    """Read `ID[, ID…] [as FORM] [in PERIOD]`."""
    clauses = split(meaning)
    measures = clauses and measures_of(meaning, clauses[""])
    if not clauses or not measures:
        return None
    form = _form(meaning, clauses, len(measures))
    if form is None:
        return None
    wanted = clauses.get("in")
    if wanted and form in _NO_PERIOD:
        # Of the forms that take a period, only one is of a single measure's areas; several measures have no such form.
        instead = ", or choose `as neighbours` for one year" if len(measures) == 1 else ""
        words = {"form": form, "shows": _NO_PERIOD[form], "mend": f"Remove `in {wanted.text}`{instead}."}
        meaning.report("narrative.token-form-no-period", wanted.at, **words)
        return None
    ends = [period_of(meaning, clauses, measure, meaning.known.own_area) for measure in measures]
    return FigureToken(measures, form, ends[0][0]) if all(sound for _, sound in ends) else None


def table_token(meaning: Meaning) -> TableToken | None:
    """Read what a figure takes: a table is a figure without its drawing."""
    figure = figure_token(meaning)
    return TableToken(figure.measures, figure.form, figure.period) if figure else None


def link_token(meaning: Meaning) -> LinkToken | None:
    """Read `TARGET [as WORDS]`; the words are taken as they stand."""
    words = list(re.finditer(r"\S+", meaning.text))
    if not words:
        meaning.report("narrative.token-no-id", 0, name="link", example=next(iter(meaning.known.chapters), "neglect"))
        return None
    target, *rest = words
    shown = meaning.text[rest[0].end() :].strip() if rest else None
    if rest and rest[0][0] != "as":
        unknown_word(meaning, rest[0][0], rest[0].start())
    elif rest and not shown:
        meaning.report("narrative.token-word-alone", rest[0].start(), word="as", wanted="the words to show")
    elif meaning.known.records is not None and target[0] not in (*_targets(meaning.known), *meaning.known.broken):
        suggestion = nearest(target[0], _targets(meaning.known))
        meaning.report("narrative.token-unknown-target", target.start(), id=target[0], nearest=suggestion)
    else:
        return LinkToken(target[0], shown)
    return None


def _targets(known: Known) -> tuple[str, ...]:
    return (*known.measures, *known.priorities, *known.chapters, *known.glossary, *(known.records or ()), *LINK_PAGES)


def _form(meaning: Meaning, clauses: dict[str, Clause], count: int) -> FigureForm | None:
    """Read the form; without one, one measure is a trend and several are multiples."""
    clause = clauses.get("as")
    if clause and clause.text not in FIGURE_FORMS:
        suggestion = nearest(clause.text, FIGURE_FORMS)
        meaning.report("narrative.token-unknown-form", clause.at, form=clause.text, nearest=suggestion)
        return None
    form = cast("FigureForm", clause.text) if clause else ("trend" if count == 1 else "multiples")
    fewest, most, wanted, reason = _COUNTS[form]
    if not fewest <= count <= most:
        mend = "Name more measures, with commas between." if count < fewest else "Write one token for each figure."
        at = clause.at if clause else clauses[""].at
        meaning.report(
            "narrative.token-form-count", at, form=form, wanted=wanted, count=count, reason=reason, mend=mend
        )
        return None
    return form
