"""What each token means: its ids looked up, its period found, its form fitting its measures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from generator.catalogue import nearest, problem
from generator.domain.narrative import FIGURE_FORMS, FigureForm, FigureToken, LinkToken, TableToken, ValueToken
from generator.domain.period import BadPeriodError, parse_period
from generator.intake.known import Known
from generator.intake.passages import Passages
from generator.problems import Problem

LINK_PAGES = ("measures", "data", "sources", "glossary")
"""Pages made by the tool that a link can name."""

_WORD = re.compile(r"[^\s,]+")
_ALLOWED = {
    "value": "`in` with a period and `for` with an area",
    "figure": "`as` with a form and `in` with a period",
    "table": "`as` with a form and `in` with a period",
    "link": "`as` with the words to show",
}
_KEYWORDS = {"value": ("in", "for"), "figure": ("as", "in"), "table": ("as", "in"), "link": ("as",)}
_WANTED = {"in": "a period, such as 2019-20,", "for": "an area", "as": "what it should be shown as"}

_COUNTS: dict[FigureForm, tuple[int, int, str, str]] = {
    "trend": (1, 1, "one measure", "Lines of several measures cross and cannot be told apart."),
    "neighbours": (1, 1, "one measure", "It sorts the areas by one figure."),
    "parts": (2, 6, "two to six measures", "A bar of one part says nothing, and more than six cannot be told apart."),
    "multiples": (2, 8, "two to eight measures", "It sets small charts side by side to be compared."),
}


@dataclass(frozen=True)
class Meaning:
    """The arguments of one token: the text behind its colon, and where that text begins."""

    name: str
    text: str
    offset: int
    passages: Passages
    known: Known
    found: list[Problem]

    def report(self, code: str, at: int, **words: object) -> None:
        """Report a problem at an offset into the arguments."""
        self.found.append(problem(code, self.passages.place(self.offset + at), **words))


@dataclass(frozen=True)
class _Clause:
    """Words and where they begin."""

    text: str
    at: int


def value_token(meaning: Meaning) -> ValueToken | None:
    """Read `ID [in PERIOD] [for AREA]`."""
    clauses = _clauses(meaning)
    measures = clauses and _measures(meaning, clauses[""])
    if not clauses or not measures:
        return None
    if len(measures) > 1:
        meaning.report("narrative.token-one-measure", clauses[""].at, count=len(measures))
        return None
    area = clauses.get("for")
    known = meaning.known
    if area and area.text not in known.areas and area.text not in {known.neighbour_set_id, *known.broken}:
        names = (known.neighbour_set_id, *known.areas)
        meaning.report("narrative.token-unknown-area", area.at, id=area.text, nearest=nearest(area.text, names))
        return None
    period, sound = _period(meaning, clauses, measures[0], area.text if area else known.own_area)
    return ValueToken(measures[0], period, area.text if area else None) if sound else None


def figure_token(meaning: Meaning) -> FigureToken | None:
    """Read `ID[, ID…] [as FORM] [in PERIOD]`."""
    clauses = _clauses(meaning)
    measures = clauses and _measures(meaning, clauses[""])
    if not clauses or not measures:
        return None
    form = _form(meaning, clauses, len(measures))
    if form is None:
        return None
    wanted = clauses.get("in")
    if wanted and form in {"trend", "multiples"}:
        meaning.report("narrative.token-form-no-period", wanted.at, form=form, period=wanted.text)
        return None
    ends = [_period(meaning, clauses, measure, meaning.known.own_area) for measure in measures]
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
        _unknown_word(meaning, rest[0][0], rest[0].start())
    elif rest and not shown:
        meaning.report("narrative.token-word-alone", rest[0].start(), word="as", wanted="the words to show")
    elif target[0] not in (*_targets(meaning.known), *meaning.known.broken):
        suggestion = nearest(target[0], _targets(meaning.known))
        meaning.report("narrative.token-unknown-target", target.start(), id=target[0], nearest=suggestion)
    else:
        return LinkToken(target[0], shown)
    return None


def _targets(known: Known) -> tuple[str, ...]:
    return (*known.measures, *known.priorities, *known.chapters, *known.glossary, *LINK_PAGES)


def _clauses(meaning: Meaning) -> dict[str, _Clause] | None:
    """Split the arguments at the token's own keywords; what stands before the first is under the empty key."""
    keywords = _KEYWORDS[meaning.name]
    words = list(_WORD.finditer(meaning.text))
    marks = [w for w in words if w[0] in keywords]
    ends = [*(m.start() for m in marks), len(meaning.text)]
    first = meaning.text[: ends[0]]
    clauses = {"": _Clause(first.strip(), len(first) - len(first.lstrip()))}
    if not clauses[""].text:
        example = next(iter(meaning.known.measures), "a-measure")
        meaning.report("narrative.token-no-id", 0, name=meaning.name, example=example)
        return None
    for mark, end in zip(marks, ends[1:], strict=True):
        text = meaning.text[mark.end() : end]
        if mark[0] in clauses:
            meaning.report("narrative.token-word-twice", mark.start(), word=mark[0])
            return None
        if not text.strip():
            meaning.report("narrative.token-word-alone", mark.start(), word=mark[0], wanted=_WANTED[mark[0]])
            return None
        clauses[mark[0]] = _Clause(text.strip(), mark.end() + len(text) - len(text.lstrip()))
    return clauses if _one_word_each(meaning, clauses) else None


def _one_word_each(meaning: Meaning, clauses: dict[str, _Clause]) -> bool:
    """Refuse further words after an area or a form. Periods may be of several words; `_measures` sees to ids."""
    for keyword in ("for", "as"):
        clause = clauses.get(keyword)
        if clause and len(words := list(_WORD.finditer(clause.text))) > 1:
            _unknown_word(meaning, words[1][0], clause.at + words[1].start())
            return False
    return True


def _measures(meaning: Meaning, clause: _Clause) -> tuple[str, ...]:
    """Look up the ids, which commas part; none when one of them is wrong."""
    measures: list[str] = []
    at = clause.at
    for piece in clause.text.split(","):
        words = list(_WORD.finditer(piece))
        if not words:
            meaning.report("narrative.token-unknown-word", at, word=",", name=meaning.name, allowed="another id")
            return ()
        name = words[0][0]
        if len(words) > 1:
            _unknown_word(meaning, words[1][0], at + words[1].start())
            return ()
        if name in meaning.known.broken:
            return ()  # its record has mistakes of its own, which are reported there
        if name not in meaning.known.measures:
            suggestion = nearest(name, meaning.known.measures)
            meaning.report("narrative.token-unknown-measure", at + words[0].start(), id=name, nearest=suggestion)
            return ()
        if name in measures:
            meaning.report("narrative.token-measure-twice", at + words[0].start(), id=name)
            return ()
        measures.append(name)
        at += len(piece) + 1
    return tuple(measures)


def _unknown_word(meaning: Meaning, word: str, at: int) -> None:
    allowed = _ALLOWED[meaning.name]
    meaning.report("narrative.token-unknown-word", at, word=word, name=meaning.name, allowed=allowed)


def _form(meaning: Meaning, clauses: dict[str, _Clause], count: int) -> FigureForm | None:
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


def _period(meaning: Meaning, clauses: dict[str, _Clause], measure: str, area: str) -> tuple[str | None, bool]:
    """Find the period that is asked for, and whether there is a figure: `(None, True)` means the latest."""
    known = meaning.known
    held = _periods(known, measure, area)
    clause = clauses.get("in")
    if not held:
        areas = [a for a in known.periods.get(measure, {}) if known.periods[measure][a]]
        listed = ", ".join(f"`{a}`" for a in areas[:12]) or "no area at all yet"
        at = clauses.get("for", clauses[""]).at
        meaning.report("narrative.token-no-area-values", at, measure=measure, area=_called(known, area), areas=listed)
        return None, False
    if clause is None:
        return None, _held_in_our_latest(meaning, clauses, measure, area)
    definition = known.measures[measure]
    try:
        period = parse_period(clause.text, definition.period, taken_on=definition.taken_on)
    except BadPeriodError as reason:
        meaning.report("narrative.token-bad-period", clause.at, reason=reason, measure=measure, periods=_listed(held))
        return None, False
    if period.id not in held:
        meaning.report(
            "narrative.token-no-period", clause.at, measure=measure, area=_called(known, area), period=period.prose,
            periods=_listed(held),
        )  # fmt: skip
        return None, False
    return period.id, True


def _held_in_our_latest(meaning: Meaning, clauses: dict[str, _Clause], measure: str, area: str) -> bool:
    """Without a period a token means our own latest one, for whomever it asks: there must be a figure then."""
    known = meaning.known
    held = _periods(known, measure, area)
    ours = _periods(known, measure, known.own_area)
    latest = max(ours) if ours else None  # ids of one kind of period sort as time does
    if latest is None or latest in held:
        return True
    meaning.report(
        "narrative.token-no-period", clauses.get("for", clauses[""]).at, measure=measure, area=_called(known, area),
        period=latest, periods=_listed(held),
    )  # fmt: skip
    return False


def _periods(known: Known, measure: str, area: str) -> frozenset[str]:
    """Give the periods held for an area; for the neighbours, those held for any other council."""
    by_area = known.periods.get(measure, {})
    if area != known.neighbour_set_id:
        return by_area.get(area, frozenset())
    others = (a for a in by_area if a != known.own_area and a in known.areas and known.areas[a].kind == "council")
    return frozenset().union(*(by_area[a] for a in others))


def _called(known: Known, area: str) -> str:
    return known.areas[area].name if area in known.areas else "the statistical neighbours"


def _listed(periods: frozenset[str]) -> str:
    """Name the periods in order, the middle of a long row left out."""
    names = sorted(periods)
    if len(names) > 8:
        return f"{', '.join(names[:2])} … {', '.join(names[-4:])}"
    return ", ".join(names)
