"""Lines of enquiry: what a councillor might ask, made from the findings by a published rule."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from generator.evaluate.enquiries_gaps import gaps
from generator.evaluate.enquiries_results import of_measures, of_priorities, of_re_audits
from generator.evaluate.enquiries_standings import (
    of_actions,
    of_challenges,
    of_committee,
    of_promises,
    of_recommendations,
    of_requirements,
)
from generator.evaluate.enquiries_work import of_hearings, of_partners, of_sharing, of_training
from generator.evaluate.year_results import ENQUIRY_KINDS, Enquiry

if TYPE_CHECKING:
    from generator.domain.report import Records
    from generator.evaluate.released import Released


def enquiries(records: Records, released: Released) -> tuple[Enquiry, ...]:
    """Give every line of enquiry of an edition, the gravest kinds first. Rule `lines-of-enquiry/1`, ours.

    Within a kind the oldest stand first, then the order of the records. What has a kind of its own is not asked for
    again as something that was not supplied.
    """
    found = chain(
        of_measures(records, released),
        of_priorities(records, released),
        of_re_audits(released),
        of_actions(records, released.standings),
        of_recommendations(released.standings),
        of_promises(released.standings),
        of_committee(released.standings),
        of_requirements(records, released.coverage),
        of_challenges(released.standings),
        gaps(records, released),
        of_partners(records),
        of_training(records.year),
        of_hearings(records.year),
        of_sharing(records),
    )
    return tuple(sorted(found, key=lambda each: (ENQUIRY_KINDS.index(each.kind), -(each.days or 0))))
