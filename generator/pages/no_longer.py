"""What the edition before had and this one has not, each with the reason: nothing goes unnoticed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.pages.text import Html, block, facts_list, tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.domain.edition import NoLonger
    from generator.domain.report import Records

TITLE = "No longer shown"
ANCHOR = "no-longer-shown"


def has_dropped(records: Records) -> bool:
    """Whether anything that the edition before had is gone."""
    return bool(records.no_longer_shown or records.no_longer_priorities)


def dropped_measures(records: Records) -> Html:
    """List the measures that are no longer shown; nothing where there is none."""
    lead = (
        "The edition before this one showed these measures, and this one does not. The reasons are the partnership’s."
    )
    return _listed(lead, records.no_longer_shown)


def dropped_priorities(records: Records) -> Html:
    """List the priorities that are none any more; nothing where there is none."""
    lead = "These were priorities in the edition before this one and are none now. The reasons are the partnership’s."
    return _listed(lead, records.no_longer_priorities)


def _listed(lead: str, gone: Sequence[NoLonger]) -> Html:
    if not gone:
        return Html("")
    return block("div", tag("p", lead), facts_list((each.title, each.why) for each in gone))
