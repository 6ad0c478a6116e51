"""Questions that a councillor could ask, one for each line of enquiry. Where its state is known they ask about that."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.evaluate.year_results import EnquiryKind

if TYPE_CHECKING:
    from generator.evaluate.year_results import Enquiry
    from generator.pages.book import Book

QUESTIONS: Mapping[EnquiryKind, str] = {
    "worsened": "Why did this get worse, what will be done about it, and by when?",
    "re-audit": "Why are fewer cases good enough than before, when the weaknesses were known?",
    "target-missed": "Why was the target not reached, and does it still stand?",
    "worst-quarter": "What do councils with better figures do that is not done here?",
    "little-progress": "What will be done so that this gets better, and by when?",
    "no-outcome-evidence": "How do you know whether children are better off?",
    "late-action": "What stands in the way, and on which day will this be done?",
    "late-recommendation": "Who decides on this, what will be done, and by when?",
    "unevidenced": "This is done. What shows that it helped a child?",
    "promise": "What became of this promise, and does it still hold?",
    "not-answered": "When will this be answered?",
    "challenge-open": "What is still in dispute, and who will end it?",
    "not-supplied": "Why was this not supplied, and when will it be?",
    "returns": "When will the missing data come?",
    "attendance": "Who will come to the meetings from now on?",
    "training": "What do people do differently since?",
    "nothing-changed": "What will be done with what people said?",
    "sharing": "Who will settle this, and by when?",
}
"""A question that a councillor could ask, by why it is asked."""

OF_A_STATE: Mapping[tuple[EnquiryKind, str], str] = {
    ("late-recommendation", "late"): "What stands in the way, and on which day will this be done?",
    ("late-recommendation", "undecided"): "When will this be decided, and by whom?",
    ("late-recommendation", "no-action"): "This was accepted. What will be done, and by when?",
    ("promise", "not-kept"): "Why was this promise not kept, and does it still hold?",
    ("promise", "given-up"): "Why was this promise given up, and what is done instead?",
    ("promise", "not-told"): "What became of this promise?",
    ("not-answered", "promise-open"): "What became of the promise that was made on this?",
    ("not-answered", "requirement"): "Why is this not in the report, and when will it be?",
    ("sharing", "delay"): "What stops this from happening again?",
    ("sharing", "escalation"): "Who will end this disagreement, and by when?",
    ("sharing", "agreement"): "On which day will this agreement be signed, or looked at again?",
}
"""A nearer question, by why it is asked and where its subject stands or what it is."""


def question(enquiry: Enquiry, book: Book) -> str:
    """Give the question that a line of enquiry comes to."""
    return OF_A_STATE.get((enquiry.kind, _state(enquiry, book)), QUESTIONS[enquiry.kind])


def _state(enquiry: Enquiry, book: Book) -> str:
    """Say where the subject stands, or what kind of record it is."""
    about, standings = enquiry.subject, book.disclosed.standings
    match enquiry.kind:
        case "late-recommendation":
            return standings.recommendations[about.id].status
        case "promise":
            return standings.promises[about.id].status
        case "not-answered":
            return standings.committee[about.id].status if about.kind == "committee" else about.kind
        case "sharing":
            return about.kind
        case _:
            return ""
