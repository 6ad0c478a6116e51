"""Where an agreement to share information stands on the edition's day: unsigned, overdue, without its days, or signed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from generator.domain.answer import NotSupplied

if TYPE_CHECKING:
    from datetime import date

    from generator.domain.sharing import SharingAgreement

AgreementState = Literal["not-signed-overdue", "not-signed", "overdue", "no-day", "signed"]
"""Where an agreement stands, the gravest first. One can lack both, and neither may hide behind the other."""

AGREEMENT_STATES: tuple[AgreementState, ...] = get_args(AgreementState)


def agreement_state(agreement: SharingAgreement, as_at: date) -> AgreementState:
    """Say where an agreement stands on a day."""
    overdue = review_overdue(agreement, as_at)
    if agreement.not_signed:
        return "not-signed-overdue" if overdue else "not-signed"
    if overdue:
        return "overdue"
    days = (agreement.review_due, agreement.signed)
    return "no-day" if any(isinstance(day, NotSupplied) for day in days) else "signed"


def review_overdue(agreement: SharingAgreement, as_at: date) -> bool:
    """Say whether an agreement should have been looked at again before a day. What is due on the day is not late yet."""
    due = agreement.review_due
    return not isinstance(due, NotSupplied) and due < as_at
