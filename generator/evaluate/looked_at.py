"""How far anybody looked at what an event changed. Who came, and what they thought of it, is no change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.learning import LEVELS

if TYPE_CHECKING:
    from generator.domain.learning import EventDefinition

_REACTION = LEVELS.index("reaction")


def reached(event: EventDefinition) -> int:
    """Say how far anybody looked at what an event changed: the place of that level in `LEVELS`, or -1 for nobody."""
    if isinstance(event.evaluations, NotSupplied | NoneToReport):
        return -1
    return max((LEVELS.index(each.level) for each in event.evaluations), default=-1)


def only_liked(event: EventDefinition) -> bool:
    """Say whether all that is known of an event is what people thought of it."""
    return reached(event) == _REACTION


def beyond_reaction(event: EventDefinition) -> bool:
    """Say whether more is known of an event than what people thought of it, for better or worse."""
    return reached(event) > _REACTION
