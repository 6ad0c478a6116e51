"""Figures and blocks stand alone, a block once and in its own chapter, and the mark of an answer at an edge of its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.intake.chapter import read_chapter
from generator.intake.chapter_links import SUMMARY_PAGES
from generator.pages.addresses import SUMMARIES

if TYPE_CHECKING:
    from generator.intake.known import Known

MARK = "{{ answers: wt18-r05 }}"


def _codes(text: str, known: Known, *, chapter: str = "neglect", summary: bool = False) -> list[str]:
    _, problems = read_chapter(
        edition="2019-20",
        path=f"content/2019-20/{chapter}.md",
        text=f"# Title\n\n{text}\n",
        known=known,
        summary=summary,
    )
    return [problem.code.removeprefix("narrative.") for problem in problems]


@pytest.mark.parametrize(
    "text",
    [
        f"We did it. {MARK}",
        f"{MARK} We did it.",
        f"We did this\nand that. {MARK}",
        f"We did it. {MARK} {{{{ answers: wt18-r06 }}}}",
        f"- One thing. {MARK}\n- Another.",
        f"- {MARK} One thing.\n- Another.",
        f"> They said so. {MARK}",
        f"We did it.\n\nAnd this. {MARK}\n\nAnd more.",
        f"We did it. {MARK}\n\nAnd once more. {MARK}",
    ],
)
def test_an_answer_is_marked_at_the_start_or_the_end_of_its_words(text: str, known: Known) -> None:
    assert _codes(text, known) == []


@pytest.mark.parametrize(
    "text", [f"We did {MARK} it.", f"We did\n{MARK}\nit.", f"| a | b |\n|---|---|\n| c {MARK} | d |"]
)
def test_an_answer_is_never_marked_within_a_sentence(text: str, known: Known) -> None:
    assert _codes(text, known) == ["answers-inside"]


@pytest.mark.parametrize(
    "text", [f"We did it.\n\n{MARK}", f"{MARK} {{{{ answers: wt18-r06 }}}}", f"- {MARK}\n- We did it."]
)
def test_a_mark_needs_words_to_mark(text: str, known: Known) -> None:
    assert set(_codes(text, known)) == {"answers-alone"}


def test_a_block_stands_once(known: Known) -> None:
    assert _codes("{{ audits }}", known) == []
    assert _codes("{{ audits }}\n\nWords.\n\n{{ audits }}", known) == ["block-twice"]
    assert _codes("{{ promises }}\n\n{{ promises: neglect }}", known) == []


def test_a_block_stands_in_the_chapter_that_its_record_names(known: Known) -> None:
    assert _codes("{{ audits }}", known, chapter="what-next") == ["block-elsewhere"]
    assert _codes("{{ actions: neglect }}", known, chapter="what-next") == ["block-elsewhere"]
    assert _codes("{{ promises }}", known, chapter="what-next") == []


def test_a_block_whose_record_names_no_chapter_yet_is_left_alone(known: Known) -> None:
    assert _codes("{{ tools }}", known) == []


def test_a_summary_holds_words_and_figures_in_words_and_nothing_that_is_numbered(known: Known) -> None:
    fine = "There were {{ value: referrals }}. Look at {{ link: neglect }}."
    assert _codes(fine, known, chapter="summary", summary=True) == []
    refused = ["{{ figure: referrals }}", "{{ table: referrals }}", "{{ audits }}", f"We did it. {MARK}"]
    for text in refused:
        assert _codes(text, known, chapter="summary", summary=True) == ["token-not-in-summary"]


def test_an_empty_summary_is_told_how_to_do_without(known: Known) -> None:
    assert _codes("", known, chapter="summary", summary=True) == ["empty-summary"]


def test_a_summary_has_the_name_that_its_page_has_and_a_chapter_has_not(known: Known) -> None:
    assert _codes("Words.", known, chapter="promises") == ["name-taken"]


def test_while_a_file_cannot_be_read_no_id_is_called_wrong(known: Known) -> None:
    unsure = replace(known, records=None, requirements=None)
    assert _codes("{{ link: whatever }} it is. {{ answers: wt99-r01 }}", unsure) == []


def test_links_lead_to_the_summaries_that_there_are(known: Known) -> None:
    assert dict(SUMMARY_PAGES) == dict(SUMMARIES)
    assert _codes("Look at [the summary](summary.md).", known) == ["link-unknown-page"]
    assert _codes("Look at [the summary](summary.md).", replace(known, summaries=("public",))) == []
