"""The block of recommendations: from recommendation to decision, action and effect, what is overdue or unshown first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.domain.answer import NotSupplied, given
from generator.domain.period_words import day_in_words
from generator.domain.review import Recommendation, Review
from generator.domain.standing import RECOMMENDATION_STATUSES, RecommendationStatus
from generator.domain.wording import capital, number, sentence
from generator.pages.table_block import words_table
from generator.pages.text import Html, join, tag
from generator.pages.year.action_lines import action_lines
from generator.pages.year.block_figures import block_figures
from generator.pages.year.evidence_item import evidence_item
from generator.pages.year.mark import marked
from generator.pages.year.record_words import Said, found, of_all_standings, partners, points, record_link
from generator.pages.year.reviews_block import KINDS
from generator.pages.year.standing_label import RECOMMENDATIONS, gravest_first, standing_label
from generator.pages.year.told import told, untold

if TYPE_CHECKING:
    from generator.pages.book import Book

HEADING = "## Recommendations: from decision to effect {#year.recommendations}"

SAID: Mapping[RecommendationStatus, Said] = {
    "undecided": ("has no decision", "have no decision"),
    "late": ("is late", "are late"),
    "no-action": ("has no action", "have no action"),
    "under-way": ("is under way", "are under way"),
    "unevidenced": ("is done with nothing to show a difference", "are done with nothing to show a difference"),
    "effect-shown": ("is done and has evidence of an effect", "are done and have evidence of an effect"),
    "embedded": ("is embedded", "are embedded"),
    "rejected": ("was rejected", "were rejected"),
    "withdrawn": ("was withdrawn", "were withdrawn"),
}

_VERDICTS = {"accepted": "Accepted", "accepted-in-part": "Accepted in part", "rejected": "Rejected"}


@dataclass(frozen=True)
class _Of:
    """A recommendation with the review that made it."""

    review: str
    of: Review
    recommendation: Recommendation


def recommendations_block(page: str, book: Book) -> str:
    """Write the tracker of recommendations as Markdown for `page`."""
    return "\n\n".join((HEADING, *_parts(page, book)))


def _parts(page: str, book: Book) -> Iterator[str]:
    reviews = book.records.year.reviews.reviews
    every = {
        name: _Of(review, of, recommendation)
        for review, of in given(reviews).items()
        for name, recommendation in given(of.recommendations).items()
    }
    standings = book.disclosed.standings.recommendations
    if every:
        yield found(of_all_standings([standings[name] for name in every], ("recommendation", "recommendations"), SAID))
        yield tag("p", _from_where(every))
    yield from block_figures("recommendations", page, book)
    if every:
        yield _table(every, page, book)
    elif not isinstance(reviews, Mapping):
        yield untold(reviews, "Recommendations")
    for name, review in given(reviews).items():
        if not isinstance(review.recommendations, Mapping):
            yield tag("p", "Recommendations of ", record_link(name, page, book), ": ", told(review.recommendations))


def _from_where(every: Mapping[str, _Of]) -> str:
    national = sum(each.of.kind == "national" for each in every.values())
    local = len(every) - national
    local_said = f"{number(local)} {'comes' if local == 1 else 'come'} from reviews of this area"
    said = f"{local_said} and {number(national)} from national reviews"
    embedded = "A recommendation is embedded only where evidence later than its last action shows an effect."
    return f"{capital(said)}. {embedded}"


def _table(every: Mapping[str, _Of], page: str, book: Book) -> Html:
    order = gravest_first(every, book.disclosed.standings.recommendations, RECOMMENDATION_STATUSES)
    columns = ("Recommendation", "Decision, and where it stands", "What was done", "Effect")
    rows = [_row(name, every[name], page, book) for name in order]
    return words_table("Recommendations, the gravest first", columns, rows, "rows--records rows--wide rows--tracker")


def _row(name: str, each: _Of, page: str, book: Book) -> tuple[Html, ...]:
    recommendation, standing = each.recommendation, book.disclosed.standings.recommendations[name]
    where = join(
        [record_link(each.review, page, book), f", {KINDS[each.of.kind]}, recommendation {recommendation.number}"]
    )
    # What was rejected says so with its day and its reason below.
    why = "" if standing.status == "rejected" else tag("p", sentence(capital(standing.why)))
    to = f"To: {partners(recommendation.to, book)}"
    return (
        tag(
            "span",
            join([marked(sentence(recommendation.says), recommendation), tag("small", where), tag("small", to)], " "),
            id=f"recommendation.{name}",
        ),
        join([standing_label(standing, RECOMMENDATIONS, page), why, _decision(recommendation)], " "),
        _actions(recommendation, page, book),
        _effect(recommendation, page, book),
    )


def _decision(recommendation: Recommendation) -> Html:
    decision = recommendation.decision
    if isinstance(decision, NotSupplied):
        return tag("p", "Decision: ", told(decision))
    said = tag("span", f"{_VERDICTS[decision.verdict]}, {day_in_words(decision.when)}.")
    why = (" ", tag("span", sentence(decision.why), class_="reason")) if decision.why else ()
    return tag("p", said, *why)


def _actions(recommendation: Recommendation, page: str, book: Book) -> Html:
    withdrawn = recommendation.withdrawn
    given_up = [tag("p", f"Withdrawn: {sentence(withdrawn.why)}", class_="reason")] if withdrawn else []
    lines = action_lines(recommendation.actions, page, book) or tag("span", "No action is on record.")
    return join([*given_up, lines], " ")


def _effect(recommendation: Recommendation, page: str, book: Book) -> Html:
    if not recommendation.effect:
        return tag("span", "No evidence of an effect.")
    return points(evidence_item(item, page, book, of=recommendation) for item in recommendation.effect)
