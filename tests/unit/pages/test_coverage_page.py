"""What the guidance asks: counted, the gravest first, each with its place, what is missing and why."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from posixpath import normpath
from typing import Any

import pytest
import yaml

from generator.charts.figure import Charts
from generator.disclose.disclose import disclose
from generator.domain.edition import SummaryKind
from generator.domain.narrative import Chapter
from generator.domain.requirement import Guidance, Requirement, Verified
from generator.evaluate.coverage import coverage
from generator.evaluate.evaluate import evaluate
from generator.pages.about_figures import put_about
from generator.pages.addresses import COVERAGE, served
from generator.pages.book import Book
from generator.pages.chapter import put_chapters
from generator.pages.compiled import Shelf
from generator.pages.progress_page import put_progress
from generator.pages.year.coverage_page import put_coverage
from generator.pages.year.summaries import put_summaries
from generator.pipeline import read
from tests.unit.made_year import made_year
from tests.unit.pages.full_year import full_book
from tests.unit.pages.read_page import anchors, row, words

ROOT = Path(__file__).parents[3]
GUIDANCE = Guidance.model_validate(
    yaml.safe_load((ROOT / "data/requirements/working-together-2023.yml").read_text(encoding="utf-8"))
)


def _book(guidance: Guidance = GUIDANCE, not_answered: dict[str, str] | None = None, **made: Any) -> Book:
    book = full_book(**made)
    edition = book.records.edition.model_copy(update={"not_answered": not_answered or {}})
    records = replace(book.records, guidance=guidance, edition=edition)
    found = coverage(records, book.disclosed.judgements, book.disclosed.weak)
    return replace(book, records=records, disclosed=replace(book.disclosed, coverage=found))


def _page(book: Book) -> str:
    shelf = Shelf()
    put_coverage(book, shelf)
    return shelf.files[COVERAGE].decode()


def _asks(*requirements: Requirement) -> Guidance:
    asked = {f"wt23-{requirement.code.lower()}": requirement for requirement in requirements}
    return GUIDANCE.model_copy(update={"requirements": asked})


def _requirement(code: str, duty: str = "should", **fields: Any) -> Requirement:
    given = {"code": code, "asks": "Something.", "duty": duty, "wording": "quoted", "paragraph": "unverified"}
    return Requirement.model_validate({**given, **fields})


def test_the_counts_come_first_and_what_is_not_answered_before_all() -> None:
    book = _book()
    statuses = [each.status for each in book.disclosed.coverage.values()]
    text = words(_page(book))
    none, partly, whole = (statuses.count(s) for s in ("not-answered", "partly", "answered"))
    asks = f"Of the 18 things that {GUIDANCE.title} asks, {none} are not answered, "
    assert f"{asks}{partly} are answered only in part and {whole} are answered." in text
    assert text.index(asks) < text.index("Nobody types these answers")


def test_what_must_be_there_and_is_not_whole_is_named_with_a_link() -> None:
    book = _book(
        _asks(_requirement("R02", "must", parts=("actions",)), _requirement("R03", "must"), _requirement("R04"))
    )
    page = _page(book)
    assert "Of the 2 that must be there, 1 is not answered whole:" in words(page)
    assert '<a href="#wt23-r03">something</a>' in page


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ((_requirement("R04"),), "The list names nothing that must be there."),
        ((_requirement("R02", "must", parts=("actions",)),), "The one that must be there is answered."),
        ((_requirement("R02", "must"),), "The one that must be there is not answered whole: something"),
        (
            (_requirement("R02", "must"), _requirement("R03", "must")),
            "None of the 2 that must be there is answered whole: something",
        ),
    ],
)
def test_it_says_so_where_no_must_is_missing(asked: tuple[Requirement, ...], said: str) -> None:
    assert said in words(_page(_book(_asks(*asked))))


def test_within_a_status_what_must_be_there_stands_first() -> None:
    book = _book(_asks(_requirement("R04"), _requirement("R05"), _requirement("R06", "must")))
    found = [name for name in anchors(_page(book)) if name.startswith("wt23-")]
    assert found == ["wt23-r06", "wt23-r04", "wt23-r05"]


def test_every_requirement_has_its_anchor_once_and_a_word_for_its_status() -> None:
    book = _book()
    page = _page(book)
    for name, found in book.disclosed.coverage.items():
        assert anchors(page).count(name) == 1
        word = {"not-answered": "Not answered", "partly": "Answered in part", "answered": "Answered"}[found.status]
        assert word in row(page, name)


def test_what_is_missing_is_listed_with_the_reason_or_with_its_want() -> None:
    asked = _asks(_requirement("R11", parts=("money",)), _requirement("R12", parts=("contributions",)))
    page = _page(_book(asked, {"wt23-r11": "The trust was never asked."}))
    text = words(page)
    assert "The money given by Anytown Youth Trust" in text
    assert "Why: The trust was never asked." in text
    assert text.count("Nobody said why.") == 1


def test_it_claims_no_more_of_the_wording_than_is_known() -> None:
    checked = Verified(by="The business manager", on=date(2026, 1, 5))
    book = _book(
        _asks(
            _requirement("R01", quote="of the impact"),
            _requirement("R02", wording="from-memory"),
            _requirement("R03", wording="read", paragraph="112", verified=checked),
        )
    )
    text = words(_page(book))
    assert "of the impact Words as quoted by others; paragraph not checked." in text
    assert "Words from memory; paragraph not checked." in text
    assert "Words read in the guidance; paragraph 112, checked by The business manager on 5 January 2026." in text
    assert "Only 1 of 3 lines has been checked against the guidance itself." in text
    assert "No line has been checked against the guidance itself." in words(_page(_book()))
    assert GUIDANCE.note in text


def test_where_everything_was_checked_it_says_so() -> None:
    checked = Verified(by="The business manager", on=date(2026, 1, 5))
    asked = _asks(_requirement("R03", wording="read", paragraph="112", verified=checked))
    assert "Every line was checked against the guidance." in words(_page(_book(asked)))


def test_a_report_of_which_nothing_was_supplied_has_every_heading_still() -> None:
    text = words(_page(_book(year=made_year("neglect"))))
    assert "Not answered" in text
    assert "About this list" in text


STARTER = ROOT / "generator" / "starter"


@cache
def _starter() -> tuple[tuple[Book, dict[str, str]], ...]:
    """Compile the pages that can answer something, of both editions that a new report starts with."""
    reports, problems = read(STARTER)
    assert [p for p in problems if p.severity == "error"] == []
    assert len(reports) == 2  # a test that goes through none of them would try nothing
    found = []
    for report in reports:
        disclosed, _ = disclose(evaluate(report)[0], report.records)
        book, shelf = Book(report.records, disclosed, Charts({}, {})), Shelf()
        for put in (put_chapters, put_coverage, put_summaries, put_progress, put_about):
            put(book, shelf)
        found.append((book, {served(path): content.decode() for path, content in shelf.files.items()}))
    return tuple(found)


def _led_to(page: str, name: str) -> list[tuple[str, str]]:
    """Give the page and the anchor of each link in the row of a requirement."""
    (found,) = [part for part in re.split(r"<tr role=\"row\">", page) if f'id="{name}"' in part]
    addresses = re.findall(r'<a href="(\.\./[^"]*)"', found)
    return [(f"{normpath(a.partition('#')[0][3:])}/", a.partition("#")[2]) for a in addresses]


def test_each_requirement_leads_to_a_passage_or_a_block_that_is_there() -> None:
    for book, pages in _starter():
        for name, requirement in book.records.guidance.requirements.items():
            places = _led_to(pages[served(COVERAGE)], name)
            assert places or requirement.duty != "must" or book.disclosed.coverage[name].status == "not-answered"
            for page, anchor in places:
                assert page in pages, (name, page)
                assert not anchor or anchor in anchors(pages[page]), (name, page, anchor)


def test_a_new_report_answers_every_must_and_marks_a_passage_for_each() -> None:
    for book, _ in _starter():
        for name, requirement in book.records.guidance.requirements.items():
            if requirement.duty == "must":
                assert book.disclosed.coverage[name].passages, (book.records.id, name)


def test_no_address_of_a_passage_is_given_twice() -> None:
    for _, pages in _starter():
        for page, text in pages.items():
            marked = [anchor for anchor in anchors(text) if anchor.startswith("answers.")]
            assert len(marked) == len(set(marked)), page


def test_summaries_lead_to_each_other_and_to_the_whole_report() -> None:
    for book, pages in _starter():
        assert set(book.records.summaries) == {"public", "children", "easy-read"}
        for page in ("summary/", "summary-for-children/", "easy-read/"):
            others = {"summary/", "summary-for-children/", "easy-read/"} - {page}
            below = pages[page].partition("{#other}")[2]
            assert {f"../{other}" for other in others} | {"../"} == set(re.findall(r'href="([^"]*)"', below))


def test_easy_read_keeps_a_sentence_a_line() -> None:
    for _, pages in _starter():
        assert re.search(r"[.!?]  \n\w", pages["easy-read/"])
        assert not re.search(r"[.!?]\n\w", pages["easy-read/"].partition("</p>")[2])


def test_a_summary_that_nobody_wrote_is_named_with_the_reason() -> None:
    book, _ = _starter()[0]
    edition = book.records.edition.model_copy(update={"no_summary": {"children": "No young person had time to help."}})
    left: dict[SummaryKind, Chapter] = {"public": book.records.summaries["public"]}
    shelf = Shelf()
    put_summaries(replace(book, records=replace(book.records, edition=edition, summaries=left)), shelf)
    text = words(shelf.files["summary.md"].decode())
    assert "Summary for children: not written. No young person had time to help." in text
    assert "Easy-read summary: not written. Nobody said why." in text


def test_the_page_leads_to_its_data_file() -> None:
    for _, pages in _starter():
        assert 'href="../data/year/requirements.csv"' in pages[served(COVERAGE)]
