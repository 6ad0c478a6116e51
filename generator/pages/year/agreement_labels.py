"""The label of every state of an agreement to share information, and what is said of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.charts.verdicts import Label
from generator.evaluate.agreement_state import AgreementState

if TYPE_CHECKING:
    from generator.pages.year.record_words import Said

STATES: Mapping[AgreementState, tuple[Label, Said]] = {
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
