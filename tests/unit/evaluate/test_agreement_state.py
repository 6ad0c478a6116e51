"""Agreements to share information: who has not signed, what is overdue, and neither hides the other."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.answer import NotSupplied
from generator.domain.sharing import SharingAgreement
from generator.evaluate.agreement_state import AGREEMENT_STATES, agreement_state, review_overdue

DAY = date(2025, 9, 26)
BEFORE, AFTER = DAY - timedelta(1), DAY + timedelta(1)
UNKNOWN = NotSupplied(not_supplied="Nobody wrote it down.")


def agreement(**fields: Any) -> SharingAgreement:
    given_fields: dict[str, Any] = {
        "title": "Sharing at the front door",
        "partners": ("council",),
        "about": "Referrals.",
        "signed": date(2023, 5, 2),
        "review_due": AFTER,
    }
    return SharingAgreement(**(given_fields | fields))


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({}, "signed"),
        ({"review_due": BEFORE}, "overdue"),
        ({"review_due": DAY}, "signed"),
        ({"review_due": UNKNOWN}, "no-day"),
        ({"signed": UNKNOWN}, "no-day"),
        ({"not_signed": ("police",)}, "not-signed"),
        ({"not_signed": ("police",), "review_due": BEFORE}, "not-signed-overdue"),
        ({"not_signed": ("police",), "review_due": UNKNOWN}, "not-signed"),
    ],
)
def test_an_agreement_stands_where_its_signatures_and_days_put_it(fields: dict[str, Any], state: str) -> None:
    assert agreement_state(agreement(**fields), DAY) == state


@given(due=st.dates(), first=st.dates(), later=st.integers(0, 5000), unsigned=st.booleans())
def test_waiting_never_makes_an_agreement_better(due: date, first: date, later: int, unsigned: bool) -> None:
    made = agreement(review_due=due, not_signed=("police",) if unsigned else ())
    then = min(first.toordinal() + later, date.max.toordinal())
    states = [AGREEMENT_STATES.index(agreement_state(made, day)) for day in (first, date.fromordinal(then))]
    assert states[1] <= states[0]
    assert review_overdue(made, first) <= review_overdue(made, date.fromordinal(then))
