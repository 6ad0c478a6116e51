"""What blocks, marks of an answer and links to records become in a chapter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.domain.narrative import Chapter
from generator.intake.chapter import read_chapter
from generator.intake.known import Known
from generator.pages.addresses import record_place
from generator.pages.token_words import TokenWords
from generator.pages.year.blocks import year_block
from generator.pages.year.passages import passages_of
from generator.pages.year.plan import Block, appended
from tests.unit.pages.full_year import full_book
from tests.unit.pages.read_page import anchors

BOOK = full_book()
ASKED = next(iter(BOOK.records.guidance.requirements))
CODE = BOOK.records.guidance.requirements[ASKED].code


def _chapter(text: str, *, summary: bool = False) -> Chapter:
    records = BOOK.records
    known = Known(
        measures=records.measures,
        areas=records.areas,
        periods={},
        priorities=records.priorities,
        chapters={"neglect": "content/2024-25/neglect.md"},
        glossary={},
        own_area=records.own_area,
        neighbour_set_id=records.partnership.neighbours,
        records=tuple(BOOK.index),
        requirements=(ASKED,),
    )
    chapter, problems = read_chapter(
        edition="2024-25",
        path="content/2024-25/neglect.md",
        text=f"# Neglect\n\n{text}\n",
        known=known,
        summary=summary,
    )
    assert problems == ()
    return chapter


@pytest.mark.parametrize("record", BOOK.index)
def test_a_link_to_any_record_leads_to_its_own_place(record: str) -> None:
    page, anchor = record_place(BOOK.index[record])
    said = TokenWords(_chapter(f"Look at {{{{ link: {record} as this }}}}."), BOOK).text()
    address = f"#{anchor}" if page == "neglect.md" else f"../{page.removesuffix('.md')}/#{anchor}"
    assert f'<a href="{address}">this</a>' in said


@pytest.mark.parametrize("page", ["promises", "requirements", "lines-of-enquiry", "since-last-edition"])
def test_a_link_leads_to_the_pages_of_the_year(page: str) -> None:
    assert f'href="../{page}/"' in TokenWords(_chapter(f"Look at {{{{ link: {page} }}}}."), BOOK).text()


def test_an_answer_is_a_quiet_link_with_an_address_of_its_own() -> None:
    said = TokenWords(_chapter(f"We did it. {{{{ answers: {ASKED} }}}}"), BOOK).text()
    address = f"../requirements/#{ASKED}"
    said_aloud = f"This passage answers guidance {CODE}: {BOOK.records.guidance.requirements[ASKED].asks}"
    quiet = f'<a id="answers.{ASKED}" href="{address}" aria-label="{said_aloud}">guidance {CODE}</a>'
    assert f'<small class="answers">{quiet}</small>' in said


def test_a_second_answer_to_the_same_has_an_address_of_its_own_too() -> None:
    chapter = _chapter(
        f"## First\n\nWe did it. {{{{ answers: {ASKED} }}}}\n\n## Then\n\nAnd some. {{{{ answers: {ASKED} partly }}}}"
    )
    said = TokenWords(chapter, BOOK).text()
    assert [a for a in anchors(said) if a.startswith("answers.")] == [f"answers.{ASKED}", f"answers.{ASKED}.2"]
    assert f">guidance {CODE}, in part</a>" in said
    asks = BOOK.records.guidance.requirements[ASKED].asks
    assert f'aria-label="This passage answers guidance {CODE}, in part: {asks}"' in said
    found = passages_of(ASKED, replace(BOOK.records, chapters=(chapter,)))
    assert [(each.anchor, each.heading, each.partly) for each in found] == [
        (f"answers.{ASKED}", "First", False),
        (f"answers.{ASKED}.2", "Then", True),
    ]


@pytest.mark.parametrize(
    "block", [Block("audits"), Block("actions", "neglect"), Block("promises", "neglect"), Block("promises")]
)
def test_a_block_stands_where_its_token_does_and_not_again_at_the_end(block: Block) -> None:
    named = f"{block.name}: {block.priority}" if block.priority else block.name
    chapter = _chapter(f"Before.\n\n{{{{ {named} }}}}\n\nBehind.")
    said = TokenWords(chapter, BOOK).text()
    written = year_block(block, "neglect.md", BOOK)
    assert said.index("Before.") < said.index(written) < said.index("Behind.")
    assert block not in appended(chapter, BOOK.records)


def test_links_of_a_summary_start_at_its_own_page() -> None:
    chapter = _chapter("Look at {{ link: neglect }}.", summary=True)
    assert 'href="../neglect/"' in TokenWords(chapter, BOOK, "easy-read.md").text()
