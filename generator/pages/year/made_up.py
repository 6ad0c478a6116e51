"""Whether a whole block is made up, so that its heading can say so once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from generator.domain.answer import given
from generator.domain.record import MayBeIllustrative, Record

if TYPE_CHECKING:
    from generator.domain.narrative import BlockName
    from generator.domain.report import Records
    from generator.pages.year.plan import Block

_PARTS: Mapping[BlockName, str] = {
    "arrangements": "arrangements",
    "partners": "contributions",
    "reviews": "reviews",
    "audits": "audits",
    "tools": "tools",
    "learning": "learning",
    "voice": "voice",
    "challenge": "challenges",
    "scrutiny": "scrutiny",
    "sharing": "sharing",
}
"""The part of the year that each block shows, by its name in `Year`."""


def wholly_made_up(block: Block, records: Records) -> bool:
    """Say whether a block shows records, and every one of them is made up."""
    found = list(_illustrative(block, records))
    return bool(found) and all(found)


def _illustrative(block: Block, records: Records) -> Iterator[bool]:
    if block.name == "recommendations":
        for review in given(records.year.reviews.reviews).values():
            for each in given(review.recommendations).values():
                yield review.illustrative or each.illustrative
    elif block.name == "actions" and block.priority is not None:
        yield from _within(given(records.priorities[block.priority].actions))
    elif block.name in _PARTS:
        yield from _within(getattr(records.year, _PARTS[block.name]))


def _within(value: object) -> Iterator[bool]:
    """Say of each record whether it is made up; what lies in one that is, is so too."""
    if isinstance(value, MayBeIllustrative) and value.illustrative:
        yield True
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _within(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from _within(each)
    else:
        inner = [found for name in _fields(value) for found in _within(getattr(value, name))]
        yield from [False, *inner] if isinstance(value, MayBeIllustrative) else inner


def _fields(value: object) -> tuple[str, ...]:
    if isinstance(value, Record):
        return tuple(type(value).model_fields)
    return tuple(each.name for each in fields(value)) if is_dataclass(value) else ()
