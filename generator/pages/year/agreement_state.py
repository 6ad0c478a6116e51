"""Where an agreement to share information stands on the edition's day: unsigned, overdue, without its days, or signed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from generator.charts.verdicts import Label
from generator.domain.answer import NotSupplied

if TYPE_CHECKING:
    from datetime import date

    from generator.domain.sharing import SharingAgreement
    from generator.pages.year.record_words import Said

State = Literal["not-signed-overdue", "not-signed", "overdue", "no-day", "signed"]

STATES: Mapping[State, tuple[Label, Said]] = {
    # An agreement can lack both, and neither may hide behind the other.
    "not-signed-overdue": (
        Label("■", "Not signed by all, review overdue", "bad"),
        ("is not signed by all and is overdue for review", "are not signed by all and are overdue for review"),
    ),
    "not-signed": (Label("■", "Not signed by all", "bad"), ("is not signed by all", "are not signed by all")),
    "overdue": (Label("■", "Review overdue", "bad"), ("is overdue for review", "are overdue for review")),
    "no-day": (Label("?", "A day is not supplied", "unknown"), ("lacks one of its days", "lack one of their days")),
    "signed": (
        Label("–", "Signed, review not due", "plain"),
        ("is signed and not due for review", "are signed and not due for review"),
    ),
}
"""Each state with its label and what is said of it, the gravest first."""


def agreement_state(agreement: SharingAgreement, as_at: date) -> State:
    """Say where an agreement stands on a day."""
    review = agreement.review_due
    overdue = not isinstance(review, NotSupplied) and review < as_at
    if agreement.not_signed:
        return "not-signed-overdue" if overdue else "not-signed"
    if overdue:
        return "overdue"
    return "no-day" if NotSupplied in {type(review), type(agreement.signed)} else "signed"
