"""Challenges between partners: none is over before it was answered."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalogue import problem
from generator.domain.answer import given
from generator.intake.library import Library
from generator.problems import Problem


def check_challenges(library: Library) -> Iterator[Problem]:
    """Report challenges that are closed and have no answer."""
    for edition in library.editions.values():
        held = edition.year.challenge
        for name, challenge in given(held.record.challenges).items() if held.record else ():
            if challenge.closed is not None and challenge.answer is None:
                place = held.document.key(("challenges", name, "closed"))
                yield problem("challenge.closed-without-answer", place, id=name)
