"""The log of challenges, the block of scrutiny and the block of information sharing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.challenge import Challenges
from generator.domain.scrutiny import Scrutiny
from generator.domain.sharing import Sharing, SharingAgreement
from generator.evaluate.agreement_state import agreement_state
from generator.pages.year.agreement_labels import STATES
from generator.pages.year.challenge_block import challenge_block
from generator.pages.year.scrutiny_block import scrutiny_block
from generator.pages.year.sharing_block import sharing_block
from tests.unit.made_year import UNTOLD
from tests.unit.pages.full_records_of_scrutiny import SCRUTINY, SHARING
from tests.unit.pages.full_year import full_book, full_year
from tests.unit.pages.read_page import anchors, finding, row, section, words

PAGE = "neglect.md"
AS_AT = date(2025, 11, 3)


def test_challenges_are_counted_by_where_they_stand_and_the_longest_is_told() -> None:
    assert finding(challenge_block(PAGE, full_book())) == (
        "Of three challenges, one has no answer, one is answered and still open and one is closed. The longest has been "
        "open for 250 days."
    )


def test_challenges_without_an_answer_stand_first() -> None:
    found = [a for a in anchors(challenge_block(PAGE, full_book())) if a.startswith("challenge.")]
    assert found == ["challenge.late-files", "challenge.no-nurse", "challenge.thresholds"]


def test_a_challenge_says_who_raised_it_with_whom_what_was_answered_and_what_changed() -> None:
    said = row(challenge_block(PAGE, full_book()), "challenge.thresholds")
    steps = (
        "Raised with Anytown Council by Director of Education on 10 January 2025.",
        "✓ Closed Closed on 20 May 2025, after 130 days.",
        "The guide was written anew. 1 March 2025.",
        "Schools now get an answer within two days.",
    )
    places = [said.index(step) for step in steps]
    assert places == sorted(places)


def test_a_challenge_of_the_executive_is_that_of_all_partners() -> None:
    said = row(challenge_block(PAGE, full_book()), "challenge.no-nurse")
    assert "Raised with Anytown Health Board by all partners together on" in said
    assert "None. The post is still empty." in said


def test_a_challenge_that_nobody_answered_says_so_at_every_step() -> None:
    said = row(challenge_block(PAGE, full_book()), "challenge.late-files")
    assert said.endswith("No answer. Nothing is on record.")


def test_the_scrutineer_is_quoted_whole_with_post_and_day() -> None:
    block = scrutiny_block(PAGE, full_book())
    quote = block[block.index("<blockquote") : block.index("</blockquote>")]
    assert words(quote) == (
        "Partners work well in a crisis. They are slow to learn from audits. Independent Scrutineer, 1 October 2025"
    )
    assert "On this report: It is frank. It says too little of health." in words(block)


def test_a_view_on_the_report_that_nobody_gave_is_a_gap() -> None:
    statement = SCRUTINY.statement
    assert not isinstance(statement, NotSupplied)
    silent = SCRUTINY.model_copy(update={"statement": statement.model_copy(update={"on_this_report": UNTOLD})})
    assert "On this report: Not supplied. Nobody told us." in words(
        scrutiny_block(PAGE, full_book(year=full_year(scrutiny=silent)))
    )


def test_what_a_committee_asked_is_counted_with_the_oldest_that_is_open() -> None:
    assert finding(scrutiny_block(PAGE, full_book())) == (
        "Of four points that a committee raised, one has no answer, one has a promise that is still open, one is settled "
        "and one asks for no answer. The oldest that is still open was raised in 2019."
    )


def test_a_point_without_an_answer_stands_first_and_can_be_cited_by_body_number_and_year() -> None:
    block = scrutiny_block(PAGE, full_book())
    assert [a for a in anchors(block) if a.startswith("committee.")] == [
        "committee.money",
        "committee.gambling",
        "committee.attendance",
        "committee.conclusion-1",
    ]
    assert "### Scrutiny sub-committee: question 5, 2019 {#committee.gambling}" in block


def test_a_promise_is_followed_from_question_to_what_came_of_it_and_says_how_long_it_is_open() -> None:
    said = section(scrutiny_block(PAGE, full_book()), "committee.gambling")
    steps = (
        "◆ Promise open",
        "Promised in 2019 (the papers give no day), at least five years ago, and nothing on record settles it.",
        "What was asked What is done about gambling?",
        "Answer It had not been looked at.",
        "Promise Officers will look into it and come back.",
        "What happened since Nothing is on record.",
        "Carried over It stood in the report for 2023 to 2024 too.",
        "On record Minutes of 2019.",
    )
    places = [said.index(step) for step in steps]
    assert places == sorted(places)


def test_a_new_point_is_not_said_to_be_carried_over() -> None:
    said = section(scrutiny_block(PAGE, full_book()), "committee.money")
    assert "Carried over" not in said
    assert "Asked on 29 September 2024, more than one year ago, and not answered." in said


def test_what_settled_a_question_is_named_and_its_papers_are_linked() -> None:
    block = scrutiny_block(PAGE, full_book())
    assert "15 January 2025: The post is filled. This settled it." in section(block, "committee.attendance")
    assert '<a href="https://example.org/minutes">Minutes of March 2024.</a>' in block


def test_a_conclusion_that_asks_for_nothing_is_not_said_to_wait() -> None:
    said = section(scrutiny_block(PAGE, full_book()), "committee.conclusion-1")
    assert "None. It asks for nothing." in said
    assert "What happened since" not in said
    assert "Open for" not in said


def test_sharing_opens_with_what_is_unsigned_overdue_not_mended_or_without_result() -> None:
    assert finding(sharing_block(PAGE, full_book())) == (
        "Of three agreements, one is not signed by all, one is overdue for review and one is signed and not due for "
        "review. Of two delays that were noticed, one was not mended and one was mended; the longest was of 21 days. "
        "The one disagreement that was taken higher has no result on record."
    )


def test_what_is_wrong_stands_first_in_every_table_of_sharing() -> None:
    assert [a for a in anchors(sharing_block(PAGE, full_book())) if "." in a and not a.startswith("year.")] == [
        "agreement.health-agreement",
        "agreement.police-agreement",
        "agreement.school-agreement",
        "delay.late-discharge",
        "delay.late-notes",
        "escalation.clinic-visits",
        "cross-boundary.westshire",
    ]


def test_who_has_not_signed_is_named() -> None:
    said = row(sharing_block(PAGE, full_book()), "agreement.health-agreement")
    assert "■ Not signed by all" in said
    assert said.endswith("Anytown Council Anytown Health Board")


def test_a_delay_says_how_long_what_it_meant_and_whether_it_was_mended() -> None:
    said = row(sharing_block(PAGE, full_book()), "delay.late-discharge")
    assert said.endswith("Noticed on 1 August 2024. 21 days late Schools did not know. None. Nothing has been done.")


def test_each_part_of_sharing_that_nobody_supplied_is_named_and_their_reason_given_once() -> None:
    said = words(sharing_block(PAGE, full_book(year=full_year(sharing=_untold()))))
    for part in ("agreements", "delays", "disagreements", "sharing with other areas", "what was learned"):
        assert part in said
    assert said.count("Nobody told us.") == 1


def _untold() -> Sharing:
    parts = ("agreements", "delays", "escalations", "cross_boundary", "learned")
    return SHARING.model_copy(update=dict.fromkeys(parts, UNTOLD))


def _agreement(**fields: Any) -> SharingAgreement:
    given: dict[str, Any] = {
        "title": "Agreement",
        "partners": ("council",),
        "about": "Names.",
        "signed": date(2024, 1, 1),
        "review_due": date(2026, 1, 1),
    }
    return SharingAgreement(**{**given, **fields})


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({"not_signed": ("health",), "review_due": date(2020, 1, 1)}, "not-signed-overdue"),
        ({"not_signed": ("health",)}, "not-signed"),
        ({"review_due": date(2025, 11, 2)}, "overdue"),
        ({"review_due": date(2025, 11, 3)}, "signed"),
        ({"review_due": UNTOLD}, "no-day"),
        ({"signed": UNTOLD}, "no-day"),
        ({}, "signed"),
    ],
)
def test_an_agreement_stands_by_who_signed_and_by_its_days(fields: dict[str, Any], state: str) -> None:
    assert agreement_state(_agreement(**fields), AS_AT) == state


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 900))
def test_an_agreement_never_gets_better_by_waiting(review_due: date, days: int) -> None:
    order = list(STATES)
    later = date.fromordinal(AS_AT.toordinal() + days)
    agreement = _agreement(review_due=review_due)
    assert order.index(agreement_state(agreement, later)) <= order.index(agreement_state(agreement, AS_AT))


@pytest.mark.parametrize("answer", [NotSupplied(not_supplied="Nobody wrote."), NoneToReport(none="Nobody wrote.")])
def test_a_year_without_challenges_or_questions_says_which_it_is(answer: NotSupplied | NoneToReport) -> None:
    scrutiny = Scrutiny(chapter="neglect", statement=UNTOLD, committee=answer)
    challenges = Challenges(chapter="neglect", challenges=answer)
    book = full_book(year=replace(full_year(), scrutiny=scrutiny, challenges=challenges))
    said = "Not supplied." if isinstance(answer, NotSupplied) else "None."
    assert f"{said} Nobody wrote." in words(challenge_block(PAGE, book))
    scrutinised = words(scrutiny_block(PAGE, book))
    if isinstance(answer, NotSupplied):
        assert (
            "Not supplied: The scrutineer’s own words . Nobody told us. What a committee asked . Nobody wrote."
            in scrutinised
        )
        assert 'id="year.committee"' in scrutiny_block(PAGE, book)
    else:
        assert "None. Nobody wrote." in scrutinised
        assert "The scrutineer’s own words: Not supplied. Nobody told us." in scrutinised


def test_all_partners_together_are_named_as_within_a_sentence() -> None:
    challenges = full_year().challenges.challenges
    assert isinstance(challenges, dict)
    to_all = {"late-files": challenges["late-files"].model_copy(update={"of": ("shared",)})}
    book = full_book(year=full_year(challenges=Challenges(chapter="neglect", challenges=to_all)))
    assert "Raised with all partners together by Anytown Council on" in row(
        challenge_block(PAGE, book), "challenge.late-files"
    )
