"""A priority's judgement, from the figures and by a person side by side: on the scoreboard and in its chapter."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from generator.domain.answer import NotSupplied
from generator.domain.edition import ChosenMeasure, Criteria
from generator.domain.judgement import DirectionVerdict
from generator.evaluate.judge import Tally
from generator.pages.book import Book
from generator.pages.gaps import answers, gaps
from generator.pages.priority_block import priority_block
from generator.pages.scoreboard import scoreboard
from generator.pages.tally import tally_words
from tests.unit.pages.judged_edition import audit, explained, made_book, made_measure, made_priority, moderated


def _book(*verdicts: DirectionVerdict, **fields: Any) -> Book:
    figures = {"improved": ("9", "8", "7", "6", "5")}
    rising = ("18.6", "19.0", "20.0", "23.1", "26.8")
    measures = [made_measure(f"m-{n}", v, figures=figures.get(v, rising)) for n, v in enumerate(verdicts)]
    return made_book(*measures, priorities={"neglect": made_priority([m.id for m in measures], **fields)})


def _text(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def _block(book: Book) -> str:
    return _text(priority_block("neglect", book))


def test_a_tally_is_written_as_published() -> None:
    counts = Tally(("a", "b", "c"), ("d",), ("e", "f"), ("g", "h"))
    assert tally_words(counts) == "3 improved, 1 worsened, 2 no significant change, 2 cannot be judged"
    assert tally_words(Tally()) == "no outcome measure"


@pytest.mark.parametrize(
    ("verdicts", "label"),
    [
        (("worsened", "no-significant-change"), "■ Worsening"),
        (("worsened", "improved"), "✓■ Mixed"),
        (("improved", "cannot-be-judged", "cannot-be-judged"), "? Not enough evidence"),
        (("improved", "no-significant-change"), "✓ Progress shown"),
        (("no-significant-change",), "– No progress shown"),
    ],
)
def test_each_judgement_has_shape_and_word_on_the_scoreboard_and_in_the_chapter(
    verdicts: tuple[DirectionVerdict, ...], label: str
) -> None:
    book = _book(*verdicts)
    assert f"Neglect {label} " in _text(scoreboard("index.md", book))
    assert f"From the figures {label} " in _block(book)


def test_the_scoreboard_leads_to_the_block_in_the_chapter() -> None:
    book = _book("worsened")
    assert 'href="neglect/#judgement.neglect"' in scoreboard("index.md", book)
    assert "{#judgement.neglect}" in priority_block("neglect", book)


def test_the_tally_names_and_links_each_measure_under_its_verdict() -> None:
    block = priority_block("neglect", _book("worsened", "no-significant-change", "no-significant-change"))
    assert "1 worsened, 2 no significant change." in block
    judged = _text(block.partition("{#weak.neglect}")[0])
    assert "■ Worsened M 0 – No significant change M 1 , M 2" in judged
    assert 'href="../measures/m-1/#direction"' in block
    assert 'href="../methods/#priority-tally"' in block


def test_measures_that_are_no_outcomes_are_shown_and_not_counted() -> None:
    measures = (made_measure("absence", "worsened"), made_measure("visits", "improved", kind="activity"))
    book = made_book(*measures, priorities={"neglect": made_priority(["absence", "visits"])})
    assert "1 worsened. 1 of its 2 measures can show whether children fared better. The others do not count." in _block(
        book
    )


def test_a_priority_without_outcome_measures_cannot_be_judged_by_figures_and_says_why() -> None:
    measure = made_measure("visits", "improved", kind="activity")
    reason = "No figure on this is published."
    book = made_book(measure, priorities={"neglect": made_priority(["visits"], no_outcome_measure=reason)})
    said = _block(book)
    assert (
        "? Not enough evidence Its one measure cannot show whether children fared better. No figure on this is published."
        in said
    )
    assert (
        "Not yet triangulated: there is no evidence. Present: none. Missing: figures on how children fared, audits"
        in said
    )
    assert "No outcome measure" in _text(scoreboard("index.md", book))


def test_figures_alone_are_not_triangulated() -> None:
    book = _book("worsened")
    assert (
        "Figures on how children fared Not yet triangulated. Missing: audits, practitioners, children and families"
        in _text(scoreboard("index.md", book))
    )
    assert (
        "Not yet triangulated: it rests on one kind of evidence alone. Present: figures on how children fared."
        in _block(book)
    )


def test_two_kinds_of_evidence_are_listed_with_what_they_say_and_where() -> None:
    block = priority_block("neglect", _book("worsened", evidence=(audit(),)))
    assert "triangulated" not in block
    assert "Present: figures on how children fared and audits. Missing: practitioners" in block
    source = '<span>Source: <a href="https://example.org/audit">Audit of May</a>.</span>'
    assert f"<li><span>Files were fuller.</span> {source}</li>" in block


def test_evidence_without_an_address_names_its_source() -> None:
    item = audit().model_copy(update={"link": None})
    assert "<span>Audit of May</span>." in priority_block("neglect", _book("worsened", evidence=(item,)))


def test_a_moderated_judgement_stands_beside_the_derived_one_with_who_when_and_why() -> None:
    book = _book("worsened", moderated=moderated())
    said = _block(book)
    assert "From the figures ■ Worsening 1 worsened." in said
    assert ("By a person ✓ Progress shown The independent scrutineer, 2 June 2025 Why: Audits say otherwise.") in said
    board = _text(scoreboard("index.md", book))
    assert "■ Worsening" in board
    assert "✓ Progress shown The independent scrutineer, 2 June 2025" in board


def test_where_nobody_judged_otherwise_that_is_said() -> None:
    assert "By a person None recorded" in _block(_book("worsened"))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (date(2024, 3, 1), "Fewer come back. Written on 1 March 2024, before the year began."),
        (date(2024, 6, 1), "Fewer come back. Written on 1 June 2024, while the year ran."),
        (
            date(2025, 4, 1),
            (
                "Fewer come back. Written on 1 April 2025, after the year had ended: it could have been chosen so that "
                "the figures pass."
            ),
        ),
    ],
)
def test_criteria_say_when_they_were_written(written: date, said: str) -> None:
    assert said in _block(_book("worsened", criteria_for_change=Criteria(says="Fewer come back", written=written)))


def test_missing_criteria_are_remarked_on() -> None:
    missing = NotSupplied(not_supplied="None was written.")
    book = _book("worsened", criteria_for_change=missing)
    said = _block(book)
    assert "What would count as progress . None was written." in said
    assert "As no test was set beforehand, the figures could neither pass one nor fail it." in said
    assert "What would count as progress" in [gap.question for gap in gaps(book.records) if gap.priority]


def test_answers_keep_the_criteria_as_a_record() -> None:
    priority = made_priority(["a"])
    assert [field for field, _, answer in answers(priority) if isinstance(answer, Criteria)] == ["criteria_for_change"]


def test_the_chapter_tells_what_did_not_show_progress_with_what_the_partners_say() -> None:
    chosen = (
        ChosenMeasure(measure="m-0", why="Near.", explanation=explained()),
        ChosenMeasure(measure="m-1", why="Near."),
    )
    said = _block(_book("worsened", "no-significant-change", measures=chosen))
    weak = said[said.index("Measures without progress") : said.index("What this priority set out to do")]
    assert "■ Worsened M 0 : rose from 18.6% to 26.8% over five years. Cause: Two teams merged. Next step: They" in weak
    assert "– No significant change M 1 : 26.8% in 2024 to 2025. Neither a cause nor a next step was supplied." in weak


def test_a_priority_without_weak_measures_says_so() -> None:
    assert "None of its measures stands among the areas of little or no progress ." in _block(_book("improved"))


def test_two_priorities_of_one_chapter_have_headings_of_their_own() -> None:
    priorities = {
        "neglect": made_priority(["a"]),
        "exploitation": made_priority(["a"], title="Exploitation"),
    }
    book = made_book(made_measure("a", "worsened"), priorities=priorities)
    headings = [
        line for name in priorities for line in priority_block(name, book).splitlines() if line.startswith("## ")
    ]
    assert len({heading.partition(" {#")[0] for heading in headings}) == len(headings)
    assert "## Exploitation: how this priority is judged {#judgement.exploitation}" in headings
