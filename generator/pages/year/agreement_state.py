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

State = Literal["not-signed", "overdue", "no-day", "signed"]

STATES: Mapping[State, tuple[Label, Said]] = {
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
    """Say where an agreement stands on a day. The first that fits counts."""
    if agreement.not_signed:
        return "not-signed"
    review = agreement.review_due
    if not isinstance(review, NotSupplied) and review < as_at:
        return "overdue"
    return "no-day" if NotSupplied in {type(review), type(agreement.signed)} else "signed"
