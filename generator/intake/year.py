"""The records of an edition's year, put together: words for pages apart from counts, which must be disclosed first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, TypeVar

from generator.domain.answer import NoneToReport, NotSupplied, given
from generator.domain.audit import Audit
from generator.domain.year import Audits, Counted, Learning, Tools, Voice, Year
from generator.intake.library import HeldEdition
from generator.intake.whole import needed

D_co = TypeVar("D_co", covariant=True)
C_co = TypeVar("C_co", covariant=True)


class _Counting(Protocol[D_co, C_co]):
    """A record with counts of people, which can be taken apart."""

    def definition(self) -> D_co: ...
    def counts(self) -> C_co: ...


def year_of(held: HeldEdition, before: HeldEdition | None) -> tuple[Year, Counted]:
    """Give the year of an edition and its counts.

    Raises:
        NotWholeError: one of its records has mistakes or is missing.

    """
    found = held.year
    audits, tools = needed(found.audits.record), needed(found.tools.record)
    learning, voice = needed(found.learning.record), needed(found.voice.record)
    earlier = _repeated(audits.audits, before)
    year = Year(
        arrangements=needed(found.arrangements.record),
        contributions=needed(found.partners.record),
        promises=needed(found.promises.record),
        reviews=needed(found.reviews.record),
        audits=Audits(audits.chapter, audits.scale, _words(audits.audits), given(_words(earlier))),
        tools=Tools(tools.chapter, _words(tools.tools)),
        learning=Learning(learning.chapter, _words(learning.events)),
        voice=Voice(voice.chapter, _words(voice.voice)),
        challenges=needed(found.challenge.record),
        scrutiny=needed(found.scrutiny.record),
        sharing=needed(found.sharing.record),
    )
    counted = Counted(
        audits={**_counts(earlier), **_counts(audits.audits)},
        tools=_counts(tools.tools),
        events=_counts(learning.events),
        hearings=_counts(voice.voice),
    )
    return year, counted


def _words(
    answer: Mapping[str, _Counting[D_co, C_co]] | NotSupplied | NoneToReport,
) -> Mapping[str, D_co] | NotSupplied | NoneToReport:
    if isinstance(answer, NotSupplied | NoneToReport):
        return answer
    return {name: record.definition() for name, record in answer.items()}


def _counts(answer: Mapping[str, _Counting[D_co, C_co]] | NotSupplied | NoneToReport) -> Mapping[str, C_co]:
    return {name: record.counts() for name, record in given(answer).items()}


def _repeated(
    audits: Mapping[str, Audit] | NotSupplied | NoneToReport, before: HeldEdition | None
) -> Mapping[str, Audit]:
    """Give the audits of the edition before that one of these repeats."""
    file = before.year.audits.record if before else None
    earlier = given(file.audits) if file else {}
    wanted = {audit.re_audit_of for audit in given(audits).values()}
    return {name: audit for name, audit in earlier.items() if name in wanted}
