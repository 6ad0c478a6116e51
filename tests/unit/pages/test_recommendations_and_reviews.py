"""The tracker of recommendations, and the list of reviews."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.review import Published, Review, Reviews
from generator.pages.book import Book
from generator.pages.year.recommendations_block import recommendations_block
from generator.pages.year.reviews_block import reviews_block, stage
from tests.unit.pages.full_records import REVIEWS
from tests.unit.pages.full_year import full_book, full_year
from tests.unit.pages.read_page import anchors, finding, row, words

PAGE = "neglect.md"


def _only(*names: str) -> Book:
    reviews = REVIEWS.reviews
    assert isinstance(reviews, dict)
    kept = {name: reviews[name] for name in names}
    return full_book(year=full_year(reviews=REVIEWS.model_copy(update={"reviews": kept})))


def test_the_finding_counts_every_recommendation_with_the_gravest_first() -> None:
    assert finding(recommendations_block(PAGE, full_book())) == (
        "Of five recommendations, one has no decision, one is late, one is done with nothing to show a difference, "
        "one is embedded and one was rejected."
    )


def test_what_is_undecided_late_or_without_effect_stands_above_what_is_done() -> None:
    found = [a for a in anchors(recommendations_block(PAGE, full_book())) if a.startswith("recommendation.")]
    assert found == [f"recommendation.{n}" for n in ("national-1", "rapid-1", "rapid-2", "national-2", "local-1")]


def test_a_row_leads_from_the_recommendation_over_decision_and_action_to_its_effect() -> None:
    said = row(recommendations_block(PAGE, full_book()), "recommendation.national-2")
    steps = (
        "Share what is known of adults in the home. National review of sibling cases",
        "national review, recommendation 5 To: Anytown Police",
        "✓ Embedded",
        "Accepted, 1 February 2025.",
        "Send one note of every call. Anytown Police.",
        "Teams use them.",
        "Fewer children were seen too late.",
    )
    places = [said.index(step) for step in steps]
    assert places == sorted(places)


def test_an_action_says_that_its_day_was_moved() -> None:
    said = row(recommendations_block(PAGE, full_book()), "recommendation.rapid-1")
    assert "■ Late Due 30 June 2025, 126 days ago. The day was moved from 31 March 2025." in said
    assert said.endswith("No evidence of an effect.")


def test_a_decision_that_nobody_took_is_a_gap_with_its_reason() -> None:
    said = row(recommendations_block(PAGE, full_book()), "recommendation.national-1")
    assert "Decision: Not supplied. The executive has not met on it. No action is on record." in said


def test_a_rejection_gives_its_reason() -> None:
    said = row(recommendations_block(PAGE, full_book()), "recommendation.local-1")
    assert "– Rejected Rejected, 1 March 2025. It would slow other work." in said


def test_local_and_national_reviews_are_counted_apart() -> None:
    assert "Three come from reviews of this area and two from national reviews." in recommendations_block(
        PAGE, full_book()
    )


def test_a_review_whose_recommendations_nobody_sent_is_named() -> None:
    untold = NotSupplied(not_supplied="They were not sent.")
    reviews = REVIEWS.reviews
    assert isinstance(reviews, dict)
    silent = {"local-2024": reviews["local-2024"].model_copy(update={"recommendations": untold})}
    block = recommendations_block(
        PAGE, full_book(year=full_year(reviews=REVIEWS.model_copy(update={"reviews": silent})))
    )
    assert "Recommendations of Local review B : Not supplied. They were not sent." in words(block)


def test_reviews_not_finished_come_first_and_are_counted() -> None:
    block = reviews_block(PAGE, full_book())
    assert finding(block) == (
        "Of three practice reviews, one is not finished, one is finished and not published and one is published."
    )
    assert [a for a in anchors(block) if a.startswith("review.")] == [
        "review.local-2024",
        "review.rapid-2024",
        "review.national-2025",
    ]


def test_a_review_of_which_nobody_knows_whether_it_is_finished_is_not_called_unfinished() -> None:
    answer = NotSupplied(not_supplied="Nobody could tell.")
    review = Review(
        title="Review Z",
        kind="local",
        began=answer,
        finished=answer,
        published=answer,
        learning="x",
        recommendations=answer,
    )
    year = full_year(reviews=Reviews(chapter="neglect", reviews={"z": review}))
    said = words(reviews_block(PAGE, full_book(year=year)))
    assert "The one practice review has no answer on whether it is finished." in said
    assert "When it was finished: Not supplied. Nobody could tell." in said
    assert "Not finished" not in said


def test_a_review_is_linked_by_its_title_and_not_told() -> None:
    block = reviews_block(PAGE, full_book())
    assert '<a href="https://example.org/national">Read National review of sibling cases</a>' in block
    assert "This report does not tell a child’s story again." in block


def test_why_a_review_is_not_published_is_said() -> None:
    said = row(reviews_block(PAGE, _only("rapid-2024")), "review.rapid-2024")
    assert "Publication: None. Rapid reviews are not published." in said


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({}, "not-finished"),
        ({"finished": date(2025, 11, 4)}, "not-finished"),
        ({"finished": date(2025, 11, 3)}, "not-published"),
        ({"published": Published(on=date(2025, 11, 4), address="https://example.org/")}, "not-finished"),
        ({"published": Published(on=date(2025, 11, 3), address="https://example.org/")}, "published"),
        ({"finished": NotSupplied(not_supplied="Nobody could tell.")}, "not-told"),
    ],
)
def test_a_review_has_come_as_far_as_its_days_by_the_day_of_the_report(fields: dict[str, Any], found: str) -> None:
    none = NoneToReport(none="It will not be.")
    given: dict[str, Any] = {"began": date(2025, 1, 1), "published": none, "learning": "Much.", "recommendations": none}
    review = Review(title="Review", kind="local", **{**given, **fields})
    assert stage(review, date(2025, 11, 3)) == found


@pytest.mark.parametrize("block", [reviews_block, recommendations_block])
def test_a_year_without_reviews_is_a_fact_and_one_of_which_nobody_told_a_gap(block: Any) -> None:
    none = Reviews(chapter="neglect", reviews=NoneToReport(none="No case called for one."))
    assert "None. No case called for one." in words(block(PAGE, full_book(year=full_year(reviews=none))))
    untold = Reviews(chapter="neglect", reviews=NotSupplied(not_supplied="Nobody told us."))
    assert "Not supplied. Nobody told us." in words(block(PAGE, full_book(year=full_year(reviews=untold))))
