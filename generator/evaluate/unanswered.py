"""What the guidance asks and the report does not answer, told to those who write it; and reasons that have grown idle."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.catalogue import problem
from generator.evaluate.sentence import whole_sentence
from generator.problems import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.domain.report import Records
    from generator.evaluate.year_results import Coverage
    from generator.problems import Problem

_MOST = 6
"""Missing things that a message names before it only counts them."""


def unanswered_requirements(covered: Mapping[str, Coverage], records: Records) -> tuple[Problem, ...]:
    """Report each requirement that is not answered, or in part, without a reason; and each reason that is not needed.

    What must be there and is not stops a final edition, whatever the reason. `covered` is the coverage that readers see,
    so that no message can say another thing than the page.
    """
    return tuple(_found(covered, records))


def _found(covered: Mapping[str, Coverage], records: Records) -> Iterator[Problem]:
    for name, found in covered.items():
        if found.status != "answered":
            yield from _gap(name, found, records)
        elif found.reason is not None:
            called = records.guidance.requirements[name].code
            yield problem("requirement.reason-idle", _place(records), id=name, called=called)


def _gap(name: str, found: Coverage, records: Records) -> Iterator[Problem]:
    requirement = records.guidance.requirements[name]
    stops = records.edition.status == "final" and requirement.duty == "must"
    without = stops and found.status == "not-answered"
    if found.reason is not None and not without:
        return
    told = problem(
        "requirement.partly" if found.status == "partly" else "requirement.unanswered",
        _place(records),
        called=requirement.code,
        asks=whole_sentence(requirement.asks),
        duty=requirement.duty,
        mend=_mend(name, found, excusable=not without),
    )
    yield told if stops else replace(told, severity="warning")


def _mend(name: str, found: Coverage, *, excusable: bool) -> str:
    instead = f", or say why not under `not_answered:` as `{name}: …`." if excusable else "."
    last = "" if excusable else " A final report cannot do without it."
    return f"{_supply(name, found)}{instead}{last}"


def _supply(name: str, found: Coverage) -> str:
    """Say what would answer it whole, as the beginning of a sentence."""
    missing = [words for part in found.parts for words in part.missing]
    if missing:
        more = f"; and {len(missing) - _MOST} more" if len(missing) > _MOST else ""
        return f"Missing: {'; '.join(missing[:_MOST])}{more}. Supply this in the records"
    if found.passages:
        return "A passage says that it answers `partly`. Write the rest and take the word out"
    return f"Mark the passage that answers it with `{{{{ answers: {name} }}}}`"


def _place(records: Records) -> Place:
    """Point to the line that names the guidance."""
    return records.guidance_place or Place(f"data/editions/{records.id}/edition.yml")
