"""Lines of enquiry from the year's work: what partners gave, training, voice, sharing information."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.domain.answer import NoneToReport, NotSupplied, given
from generator.domain.contribution import Returns
from generator.domain.period_words import day_in_words
from generator.domain.wording import number
from generator.evaluate.agreement_state import review_overdue
from generator.evaluate.days import gone
from generator.evaluate.looked_at import beyond_reaction, only_liked
from generator.evaluate.meetings import mostly_missed
from generator.evaluate.sentence import reason_given, whole_sentence
from generator.evaluate.year_results import Enquiry, Topic

if TYPE_CHECKING:
    from generator.domain.report import Records
    from generator.domain.sharing import Sharing
    from generator.domain.year import Year


def of_partners(records: Records) -> Iterator[Enquiry]:
    """Ask about each partner that owed data which never came, or came to fewer than half of its meetings."""
    for name, gave in given(records.year.contributions.partners).items():
        returns, meetings = gave.returns, mostly_missed(gave)
        if isinstance(returns, Returns) and returns.not_received:
            never = whole_sentence(f"{number(returns.not_received)} of {number(returns.due)} returns never came")
            yield Enquiry("returns", Topic("partner", name), f"{never} {reason_given(returns.why)}")
        if meetings is not None:
            came = f"It came to {number(meetings.attended) if meetings.attended else 'none'} of {number(meetings.held)} meetings."
            yield Enquiry("attendance", Topic("partner", name), f"{came} {reason_given(meetings.why)}")


def of_training(year: Year) -> Iterator[Enquiry]:
    """Ask about each event of which nobody knows more than who came, or what they thought of it."""
    for name, event in given(year.learning.events).items():
        if not beyond_reaction(event):
            liked = "People said what they thought of it. " if only_liked(event) else ""
            yield Enquiry("training", Topic("event", name), f"{liked}Nobody found out what it changed.")


def of_hearings(year: Year) -> Iterator[Enquiry]:
    """Ask about each occasion on which people were heard, and of which nothing came."""
    for name, hearing in given(year.voice.voice).items():
        if isinstance(hearing.changed, NoneToReport):
            yield Enquiry(
                "nothing-changed", Topic("hearing", name), f"Nothing came of it. {reason_given(hearing.changed.none)}"
            )
        elif isinstance(hearing.changed, NotSupplied):
            yield Enquiry("nothing-changed", Topic("hearing", name), "Nobody has said what came of it.")


def of_sharing(records: Records) -> Iterator[Enquiry]:
    """Ask about delays that can happen again, disagreements without an end, and agreements not signed or out of date."""
    sharing = records.year.sharing
    for name, delay in given(sharing.delays).items():
        if isinstance(delay.mended, NotSupplied | NoneToReport):
            yield Enquiry(
                "sharing", Topic("delay", name), "Nothing on record stops this delay from happening again.", delay.days
            )
    for name, escalation in given(sharing.escalations).items():
        if isinstance(escalation.result, NotSupplied):
            yield Enquiry("sharing", Topic("escalation", name), "Nobody has said what came of it.")
    yield from _of_agreements(sharing, records)


def _of_agreements(sharing: Sharing, records: Records) -> Iterator[Enquiry]:
    as_at = records.edition.published
    for name, agreement in given(sharing.agreements).items():
        said, days = [], None
        if agreement.not_signed:
            partners = records.partnership.partners
            said.append(f"Not signed by: {', '.join(partners[each].name for each in agreement.not_signed)}.")
        review = agreement.review_due
        if not isinstance(review, NotSupplied) and review_overdue(agreement, as_at):
            said.append(f"It was due to be looked at again by {day_in_words(review)}.")
            days = gone(review, as_at)
        if said:
            yield Enquiry("sharing", Topic("agreement", name), " ".join(said), days)
