"""The page of lines of enquiry: it writes itself, numbers its lines, and each leads to an exact place."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from generator.domain.answer import given
from generator.domain.scrutiny import Answer
from generator.evaluate.year_results import ENQUIRY_KINDS, Enquiry, Topic
from generator.pages.addresses import ENQUIRIES
from generator.pages.book import Book
from generator.pages.compile import compile_edition
from generator.pages.compiled import Shelf
from generator.pages.year.enquiries_page import put_enquiries
from generator.pages.year.enquiry_questions import OF_A_STATE, QUESTIONS, question
from generator.pages.year.enquiry_words import CALLED, GROUPS
from tests.unit.pages.full_year import full_book, full_year
from tests.unit.pages.read_page import anchors, row, words


def _page(book: Book) -> str:
    shelf = Shelf()
    put_enquiries(book, shelf)
    return shelf.files[ENQUIRIES].decode()


def _anchor(line: Enquiry) -> str:
    return f"enquiry.{line.kind}.{line.subject.kind}.{line.subject.id}"


def test_every_kind_has_a_name_a_question_and_one_group() -> None:
    assert set(CALLED) == set(QUESTIONS) == set(ENQUIRY_KINDS)
    assert sorted(kind for group in GROUPS for kind in group.kinds) == sorted(ENQUIRY_KINDS)


def test_every_question_is_one() -> None:
    assert all(asked.endswith("?") for asked in (*QUESTIONS.values(), *OF_A_STATE.values()))


def test_every_line_of_enquiry_stands_on_the_page_once() -> None:
    book = full_book()
    found = [a for a in anchors(_page(book)) if a.startswith("enquiry.")]
    assert sorted(found) == sorted(_anchor(e) for e in book.disclosed.enquiries)
    assert len(found) > 20


def test_lines_are_counted_at_the_top_and_numbered_through_all_groups() -> None:
    page = _page(full_book())
    starts = [int(start) for start in re.findall(r'<ol class="enquiries" start="(\d+)">', page)]
    lines = [group.count('class="enquiry__ask"') for group in re.split(r"<ol ", page)[1:]]
    assert starts == [1 + sum(lines[:place]) for place in range(len(lines))]
    assert f"There are {sum(lines)} lines of enquiry." in words(page)


def test_what_one_body_did_not_supply_is_one_line_with_its_parts() -> None:
    parts = (
        Enquiry("not-supplied", Topic("part", "audits"), "Not supplied: audits."),
        Enquiry("not-supplied", Topic("partner", "youth-trust"), "Not supplied: its own account."),
        Enquiry("not-supplied", Topic("part", "learning"), "Not supplied: who came (Learning day)."),
    )
    page = _page(full_book(enquiries=parts))
    assert "There are 2 lines of enquiry." in words(page)
    assert (
        "Gaps: two parts of this report Not supplied: Audits : audits. Training and learning events : who came"
        in words(page)
    )
    assert words(page).count("Why was this not supplied") == 2
    assert row(page, "enquiry.not-supplied.part.audits") == "Audits : audits."


def test_a_priority_that_is_called_as_a_part_of_the_year_is_has_a_line_of_its_own() -> None:
    book = full_book()
    called_voice = {"voice": book.records.priorities["neglect"], **book.records.priorities}
    lines = (
        Enquiry("not-supplied", Topic("priority", "voice"), "Not supplied: its chair."),
        Enquiry("not-supplied", Topic("part", "voice"), "Not supplied: who came."),
    )
    records = replace(book.records, priorities=called_voice)
    page = _page(replace(book, records=records, disclosed=replace(book.disclosed, enquiries=lines)))
    title = called_voice["voice"].title
    assert row(page, "enquiry.not-supplied.priority.voice").startswith(f"Gaps: {title} Not supplied: its chair.")
    assert row(page, "enquiry.not-supplied.part.voice").startswith(
        "Gaps: Whose voice was heard Not supplied: who came."
    )


def test_a_line_on_a_measure_gives_its_figure_and_its_place() -> None:
    page = _page(full_book())
    said = row(page, "enquiry.worsened.measure.repeat-referrals")
    assert re.search(r"Repeat referrals (Rose|Fell) from [\d.]+% to [\d.]+% .* It got worse", said), said


def test_the_gravest_lines_stand_at_the_top_with_their_numbers() -> None:
    book = full_book()
    page = _page(book)
    first = page.split('class="enquiries-first"')[1].split("</ul>")[0]
    anchors_there = re.findall(r'href="#enquiry\.([^"]*)"', first)
    assert [f"enquiry.{a}" for a in anchors_there] == [_anchor(e) for e in book.disclosed.enquiries[:5]]
    assert "Line 1: Repeat referrals" in words(first)
    assert "The five gravest, by the same rule:" in words(page)


@pytest.mark.parametrize("lines", range(6))
def test_a_page_with_few_lines_does_not_say_them_twice(lines: int) -> None:
    asked = full_book().disclosed.enquiries[:lines]
    assert "gravest" not in words(_page(full_book(enquiries=asked)))


def test_a_promise_and_the_same_promise_to_a_committee_stand_side_by_side() -> None:
    year = full_year()
    committee = dict(given(year.scrutiny.committee))
    answer = committee["gambling"].answer
    assert isinstance(answer, Answer)
    said = answer.model_copy(update={"promise": "To ask young people about gambling twice each year."})
    committee["gambling"] = committee["gambling"].model_copy(update={"answer": said})
    year = replace(year, scrutiny=year.scrutiny.model_copy(update={"committee": committee}))
    lines = (
        Enquiry("promise", Topic("promise", "young-voices"), "Not kept."),
        Enquiry("promise", Topic("promise", "one-framework"), "Not kept."),
        Enquiry("not-answered", Topic("committee", "money"), "Not answered."),
        Enquiry("not-answered", Topic("committee", "gambling"), "Not settled."),
    )
    book = full_book(year=year)
    before = book.records.before
    assert before is not None
    made = dict(given(before.year.promises.made))
    made["young-voices"] = made["young-voices"].model_copy(update={"what": "Ask young people about gambling."})
    promised = replace(before.year, promises=before.year.promises.model_copy(update={"made": made}))
    records = replace(book.records, before=replace(before, year=promised))
    page = _page(replace(book, records=records, disclosed=replace(book.disclosed, enquiries=lines)))
    ids = re.findall(r'<li id="enquiry\.([^"]*)"', page)
    assert ids.index("not-answered.committee.gambling") == ids.index("promise.promise.young-voices") + 1
    assert "Line 2 reads much the same." in row(page, "enquiry.promise.promise.young-voices")
    assert "Line 1 reads much the same." in row(page, "enquiry.not-answered.committee.gambling")
    assert "reads much the same" not in row(page, "enquiry.not-answered.committee.money")


def test_the_page_says_that_nobody_chose_them_and_leads_to_the_rule() -> None:
    page = _page(full_book())
    assert "Nobody chose them, and nobody can remove one." in page
    assert 'href="../methods/#lines-of-enquiry"' in page


def test_every_line_leads_to_a_place_that_there_is() -> None:
    book = full_book()
    compiled, problems = compile_edition(book, (book.records,), assets={})
    assert problems == ()
    page = compiled.files[ENQUIRIES].decode()
    addresses = re.findall(r'class="enquiry__about"><b>[^<]*</b><a href="([^"]*)"', page)
    addresses += re.findall(r'<a href="([^"]*)" class="enquiry__part"', page)
    assert len(addresses) == len(book.disclosed.enquiries)
    for address in addresses:
        path, _, anchor = address.removeprefix("../").partition("#")
        target = compiled.files[f"{path.removesuffix('/')}.md"].decode()
        assert not anchor or anchor in anchors(target), address


def test_a_line_says_what_was_found_whom_to_ask_and_what() -> None:
    page = _page(full_book())
    assert row(page, "enquiry.late-recommendation.recommendation.rapid-1") == (
        "Recommendation: Rapid review 3 of 2024, recommendation 1: Train health visitors to use the framework. One of its "
        "actions is 126 days late. Ask Anytown Health Board: What stands in the way, and on which day will this be done?"
    )


def test_a_question_follows_from_where_its_subject_stands() -> None:
    page = _page(full_book())
    assert "What became of the promise that was made on this?" in row(page, "enquiry.not-answered.committee.gambling")
    assert "When will this be answered?" in row(page, "enquiry.not-answered.committee.money")
    assert "When will this be decided, and by whom?" in row(
        page, "enquiry.late-recommendation.recommendation.national-1"
    )
    assert "Why was this promise not kept, and does it still hold?" in row(page, "enquiry.promise.promise.young-voices")
    assert "What stops this from happening again?" in row(page, "enquiry.sharing.delay.late-discharge")
    assert "Who will end this disagreement, and by when?" in row(page, "enquiry.sharing.escalation.clinic-visits")


@pytest.mark.parametrize(
    ("line", "whom"),
    [
        (Enquiry("no-outcome-evidence", Topic("priority", "neglect"), "So."), "Ask Anytown Council:"),
        (Enquiry("worst-quarter", Topic("measure", "repeat-referrals"), "So."), "Ask all partners together:"),
        (Enquiry("late-action", Topic("action", "share-rota"), "So."), "Ask Anytown Police:"),
        (
            Enquiry("challenge-open", Topic("challenge", "late-files"), "So."),
            "Ask Anytown Police and Anytown Health Board:",
        ),
        (Enquiry("sharing", Topic("agreement", "health-agreement"), "So."), "Ask Anytown Health Board:"),
        (Enquiry("not-supplied", Topic("part", "promises"), "So."), "Ask the partnership:"),
        (Enquiry("not-supplied", Topic("partner", "youth-trust"), "So."), "Ask Anytown Youth Trust:"),
        (Enquiry("re-audit", Topic("audit", "neglect-2025"), "So."), "Ask the partnership:"),
    ],
)
def test_whom_to_ask_follows_from_the_record(line: Enquiry, whom: str) -> None:
    book = full_book(enquiries=(line,))
    page = _page(book)
    assert whom in row(page, _anchor(line))
    assert question(line, book) in words(page)


def test_one_line_is_not_told_as_several() -> None:
    page = words(_page(full_book(enquiries=(Enquiry("training", Topic("event", "learning-day"), "So."),))))
    assert "There is 1 line of enquiry." in page
    assert "Who did not supply" not in page


def test_a_page_without_lines_is_no_proof_that_all_is_well() -> None:
    page = words(_page(full_book(enquiries=())))
    assert "The rule found nothing to ask about. That is no proof that all is well" in page
