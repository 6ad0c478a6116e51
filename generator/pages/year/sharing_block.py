"""The block of information sharing: agreements, delays, disagreements taken higher, and what crosses the boundary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from generator.domain.answer import NoneToReport, NotSupplied, given
from generator.domain.period_words import day_in_words
from generator.domain.sharing import CrossBoundary, Delay, Escalation, Sharing, SharingAgreement
from generator.domain.wording import capital, sentence
from generator.evaluate.agreement_state import AGREEMENT_STATES, agreement_state
from generator.evaluate.questions import QUESTIONS
from generator.pages.label import label
from generator.pages.table_block import words_table
from generator.pages.text import Html, join, tag
from generator.pages.year.agreement_labels import STATES
from generator.pages.year.block_figures import block_figures
from generator.pages.year.mark import marked
from generator.pages.year.record_words import Said, found, of_all, partners
from generator.pages.year.told import told, untold
from generator.pages.year.untold_together import untold_of, untold_together

if TYPE_CHECKING:
    from datetime import date

    from generator.pages.book import Book

HEADING = "## How information was shared {#year.sharing}"

FIELDS = ("agreements", "delays", "escalations", "cross_boundary", "learned")
"""What is asked of sharing, in the order of the block."""

_NO_RESULT: Said = ("has no result on record", "have no result on record")
_RESULT: Said = ("has a result", "have a result")
Mended = Literal["no", "not-told", "yes"]

_MENDED: Mapping[Mended, Said] = {
    "no": ("was not mended", "were not mended"),
    "not-told": ("has no answer on whether it was mended", "have no answer on whether they were mended"),
    "yes": ("was mended", "were mended"),
}
"""Whether the cause of a delay was mended, the gravest first."""


def sharing_block(page: str, book: Book) -> str:
    """Write the block as Markdown for `page`."""
    return "\n\n".join((HEADING, *_parts(page, book)))


def _parts(page: str, book: Book) -> Iterator[str]:
    sharing = book.records.year.sharing
    if finding := list(_finding(sharing, book)):
        yield found(*finding)
    yield from block_figures("sharing", page, book)
    yield untold_together([gap for f in FIELDS for gap in untold_of(QUESTIONS["Sharing", f], getattr(sharing, f))])
    if not isinstance(sharing.agreements, NotSupplied):
        yield _agreements(sharing, book)
    if not isinstance(sharing.delays, NotSupplied):
        yield _delays(sharing)
    if not isinstance(sharing.escalations, NotSupplied):
        yield _escalations(sharing, book)
    if not isinstance(sharing.cross_boundary, NotSupplied):
        yield _crossing(sharing)
    if not isinstance(sharing.learned, NotSupplied):
        yield tag("p", tag("b", "What was learned: "), told(sharing.learned))


def _finding(sharing: Sharing, book: Book) -> Iterator[str]:
    agreements, as_at = given(sharing.agreements), book.records.edition.published
    if agreements:
        counts = Counter(agreement_state(each, as_at) for each in agreements.values())
        groups = ((counts[state], said) for state, (_, said) in STATES.items())
        yield of_all(len(agreements), ("agreement", "agreements"), groups)
    if delays := given(sharing.delays):
        yield _delayed(delays)
    if escalations := given(sharing.escalations):
        without = sum(isinstance(each.result, NotSupplied) for each in escalations.values())
        things = ("disagreement that was taken higher", "disagreements that were taken higher")
        yield of_all(len(escalations), things, ((without, _NO_RESULT), (len(escalations) - without, _RESULT)))


def _delayed(delays: Mapping[str, Delay]) -> str:
    counts, longest = Counter(_mended(each) for each in delays.values()), max(each.days for each in delays.values())
    groups = ((counts[state], said) for state, said in _MENDED.items())
    lasted = f"the longest was of {longest} day{'' if longest == 1 else 's'}"
    return f"{of_all(len(delays), ('delay that was noticed', 'delays that were noticed'), groups)}; {lasted}"


def _mended(delay: Delay) -> Mended:
    if isinstance(delay.mended, NoneToReport):
        return "no"
    return "not-told" if isinstance(delay.mended, NotSupplied) else "yes"


def _agreements(sharing: Sharing, book: Book) -> Html:
    agreements, as_at = sharing.agreements, book.records.edition.published
    if not isinstance(agreements, Mapping):
        return untold(agreements, "Agreements")
    order = sorted(agreements, key=lambda name: AGREEMENT_STATES.index(agreement_state(agreements[name], as_at)))
    rows = [_agreement(name, agreements[name], book) for name in order]
    columns = ("Agreement", "Where it stands", "Who has signed", "Who has not")
    return words_table("Agreements to share information, those not signed first", columns, rows, "rows--records")


def _agreement(name: str, agreement: SharingAgreement, book: Book) -> tuple[Html, ...]:
    state = agreement_state(agreement, book.records.edition.published)
    head = join([marked(agreement.title, agreement), tag("small", sentence(agreement.about))], " ")
    return (
        tag("span", head, id=f"agreement.{name}"),
        join(
            [
                label(STATES[state][0]),
                tag("small", "Holds from: ", _day(agreement.signed)),
                tag("small", "To be looked at again by: ", _day(agreement.review_due)),
            ],
            " ",
        ),
        tag("span", capital(partners(agreement.partners, book))),
        tag("span", capital(partners(agreement.not_signed, book)) or "Nobody else should sign it"),
    )


def _day(answer: date | NotSupplied) -> Html:
    return told(answer) if isinstance(answer, NotSupplied) else tag("span", f"{day_in_words(answer)}.")


def _delays(sharing: Sharing) -> Html:
    delays = sharing.delays
    if not isinstance(delays, Mapping):
        return untold(delays, "Delays")
    order = sorted(delays, key=lambda name: (list(_MENDED).index(_mended(delays[name])), -delays[name].days))
    rows = [_delay(name, delays[name]) for name in order]
    columns = ("Delay", "How long", "What it meant", "What was done about it")
    return words_table("Delays in sharing information, those not mended first", columns, rows, "rows--records")


def _delay(name: str, delay: Delay) -> tuple[Html, ...]:
    noticed = tag("small", f"Noticed on {day_in_words(delay.when)}.")
    return (
        tag("span", join([marked(sentence(delay.what), delay), noticed], " "), id=f"delay.{name}"),
        tag("span", f"{delay.days} day{'' if delay.days == 1 else 's'} late"),
        tag("span", sentence(delay.effect)),
        told(delay.mended),
    )


def _escalations(sharing: Sharing, book: Book) -> Html:
    escalations = sharing.escalations
    if not isinstance(escalations, Mapping):
        return untold(escalations, "Disagreements taken higher")
    order = sorted(escalations, key=lambda name: not isinstance(escalations[name].result, NotSupplied))
    rows = [_escalation(name, escalations[name], book) for name in order]
    columns = ("Disagreement", "Who took it higher", "What came of it")
    return words_table("Disagreements taken higher, those without a result first", columns, rows, "rows--records")


def _escalation(name: str, escalation: Escalation, book: Book) -> tuple[Html, ...]:
    who = f"{book.partner(escalation.raised_by)}, with {partners([escalation.of], book)}, on {day_in_words(escalation.when)}."
    return (
        tag("span", marked(sentence(escalation.what), escalation), id=f"escalation.{name}"),
        tag("span", who),
        told(escalation.result),
    )


def _crossing(sharing: Sharing) -> Html:
    crossings = sharing.cross_boundary
    if not isinstance(crossings, Mapping):
        return untold(crossings, "Sharing with other areas")
    order = sorted(crossings, key=lambda name: not isinstance(crossings[name].works, NotSupplied))
    rows = [_cross(name, crossings[name]) for name in order]
    return words_table(
        "Sharing with other areas", ("Area or agency", "What is shared", "How well it works"), rows, "rows--records"
    )


def _cross(name: str, crossing: CrossBoundary) -> tuple[Html, ...]:
    return (
        tag("span", marked(crossing.area, crossing), id=f"cross-boundary.{name}"),
        tag("span", sentence(crossing.about)),
        told(crossing.works),
    )
