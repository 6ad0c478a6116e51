"""Numbers typed in the narrative, held against the findings.

A figure comes from a token, or its sentence has a footnote that names the source. What is typed and has none is a
warning in a draft and an error in anything that readers see; what contradicts the measure that it is said of is an error
always, source or no source.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from generator.catalogue import problem
from generator.evaluate.prose.clauses import coded
from generator.evaluate.prose.contradicted import contradicted
from generator.evaluate.prose.held import Held
from generator.evaluate.prose.in_records import mend_for
from generator.evaluate.prose.names import Names
from generator.evaluate.prose.nearby import nearby
from generator.evaluate.prose.nearly import nearest_figure
from generator.evaluate.prose.offers import token_offered
from generator.evaluate.prose.sentences import sentences
from generator.evaluate.prose.typed import may_hold_a_figure, typed_figures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.domain.narrative import Chapter, Prose
    from generator.domain.report import Records
    from generator.evaluate.findings import Findings
    from generator.evaluate.prose.clauses import Coded
    from generator.evaluate.prose.held import HeldFigure
    from generator.evaluate.prose.nearby import Nearby
    from generator.evaluate.prose.sentences import Sentence
    from generator.evaluate.prose.typed import Typed
    from generator.problems import Problem

_HEADINGS = frozenset({"heading", "title"})
_IN_A_HEADING = "A heading cannot hold a token: say it without a number, and give the figure in the text below."


def unsourced_figures(findings: Findings, records: Records) -> tuple[Problem, ...]:
    """Report every number that a person typed without a source, or that contradicts the measure it names."""
    held, names = Held(findings, records), Names(records)
    return tuple(mend_for(chapter, found) for chapter in records.written for found in _in_chapter(chapter, names, held))


def _in_chapter(chapter: Chapter | Prose, names: Names, held: Held) -> Iterator[Problem]:
    readings = _Readings(chapter, names)
    for number, sentence in enumerate(sentences(chapter)):
        if not may_hold_a_figure(sentence.text):
            continue
        reading = coded(sentence, names.mentions(sentence))
        for typed in typed_figures(sentence, reading.mentions):
            right = contradicted(reading, typed, held, _told(chapter, sentence))
            if right is not None:
                yield _contradiction(_Figure(typed, reading, held), right)
            elif not sentence.notes and sentence.kind != "footnote":
                yield _unsourced(_Figure(typed, reading, held), nearby(readings.all, number))


def _told(chapter: Chapter | Prose, sentence: Sentence) -> str:
    """Give the words of the paragraph, and of the heading above it, which may say of what year a number is."""
    near = (
        s
        for s in sentences(chapter)
        if s.block == sentence.block or (s.kind == "heading" and s.section == sentence.section)
    )
    return " ".join(s.text for s in near)


@dataclass(frozen=True)
class _Readings:
    """A chapter's sentences with what they name. Only a figure without a source asks for all of them."""

    chapter: Chapter | Prose
    names: Names

    @cached_property
    def all(self) -> tuple[Coded, ...]:
        """Every sentence in order."""
        return tuple(coded(sentence, self.names.mentions(sentence)) for sentence in sentences(self.chapter))


@dataclass(frozen=True)
class _Figure:
    """A typed figure in its sentence."""

    typed: Typed
    reading: Coded
    held: Held

    def problem(self, code: str, **words: object) -> Problem:
        return problem(code, self.reading.sentence.place(self.typed.start), said=self.typed.text, **words)


def _contradiction(figure: _Figure, right: HeldFigure) -> Problem:
    held = figure.held
    return figure.problem(
        "words.contradicts-value",
        name=held.name(right.measure),
        answer=f"{held.when(right)} it was {held.shown(right)}",
        token=held.token(right),
    )


def _unsourced(figure: _Figure, near: Nearby) -> Problem:
    sentence, held = figure.reading.sentence, figure.held
    in_heading = sentence.kind in _HEADINGS
    meant = None if in_heading else nearest_figure(figure.typed, near, figure.reading.areas(), held)
    if meant is not None:
        found = _nearly(figure, meant)
    elif in_heading:
        found = figure.problem("words.typed-figure", mend=_IN_A_HEADING)
    else:
        token = token_offered(figure.typed, sentence, near, held)
        example = f", such as `{token}`" if token else ""
        mend = f"Ask for it with a token{example}, or name the paper that it comes from in a footnote."
        found = figure.problem("words.typed-figure", mend=mend)
    return replace(found, severity="warning") if held.records.edition.status == "draft" else found


def _nearly(figure: _Figure, meant: HeldFigure) -> Problem:
    held = figure.held
    own = meant.area == held.records.own_area
    return figure.problem(
        "words.nearly-value",
        name=held.name(meant.measure),
        whose="" if own else f" ({held.area_name(meant.area)})",
        then=held.when(meant),
        value=held.shown(meant),
        token=held.token(meant),
    )
