"""The block of practice reviews: where each stands and where it is published. A child's story is never told again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from generator.charts.verdicts import Label
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.period_words import day_in_words
from generator.domain.review import Review, ReviewKind
from generator.domain.wording import capital
from generator.pages.label import label
from generator.pages.table_block import words_table
from generator.pages.text import Html, counted, join, tag
from generator.pages.year.block_figures import block_figures
from generator.pages.year.mark import marked
from generator.pages.year.record_words import Said, found, of_all
from generator.pages.year.told import told, untold

if TYPE_CHECKING:
    from datetime import date

    from generator.pages.book import Book

HEADING = "## Where each review stands {#year.reviews}"

KINDS: Mapping[ReviewKind, str] = {
    "rapid": "rapid review",
    "local": "local review",
    "national": "national review",
    "thematic": "thematic review",
}
"""What each kind of review is called within a sentence."""

Stage = Literal["not-told", "not-finished", "not-published", "published"]

STAGES: Mapping[Stage, tuple[Label, Said]] = {
    "not-told": (
        Label("?", "Not supplied whether it is finished", "unknown"),
        ("has no answer on whether it is finished", "have no answer on whether they are finished"),
    ),
    "not-finished": (Label("–", "Not finished", "plain"), ("is not finished", "are not finished")),
    "not-published": (
        Label("–", "Finished, not published", "plain"),
        ("is finished and not published", "are finished and not published"),
    ),
    "published": (Label("◆", "Published", "plain"), ("is published", "are published")),
}
"""How far a review has come. None of these is good or bad: a review that is published may have taught nothing."""


def stage(review: Review, as_at: date) -> Stage:
    """Say how far a review had come by a day."""
    published = review.published
    if not isinstance(published, NotSupplied | NoneToReport) and published.on <= as_at:
        return "published"
    if isinstance(review.finished, NotSupplied):
        return "not-told"
    return "not-published" if review.finished is not None and review.finished <= as_at else "not-finished"


def reviews_block(page: str, book: Book) -> str:
    """Write the block as Markdown for `page`."""
    return "\n\n".join((HEADING, *_parts(page, book)))


def _parts(page: str, book: Book) -> Iterator[str]:
    reviews = book.records.year.reviews.reviews
    as_at = book.records.edition.published
    if isinstance(reviews, Mapping) and reviews:
        counts = Counter(stage(review, as_at) for review in reviews.values())
        groups = ((counts[each], said) for each, (_, said) in STAGES.items())
        yield found(of_all(len(reviews), ("practice review", "practice reviews"), groups))
    yield from block_figures("reviews", page, book)
    if not isinstance(reviews, Mapping):
        yield untold(reviews, "Practice reviews")
        return
    yield tag("p", "Reviews are linked where they are published. This report does not tell a child’s story again.")
    order = sorted(reviews, key=lambda name: list(STAGES).index(stage(reviews[name], as_at)))
    columns = ("Review", "How far it has come", "What the partners learned", "Recommendations")
    rows = [_row(name, reviews[name], as_at) for name in order]
    yield words_table("Practice reviews, those not known to be finished first", columns, rows, "rows--records")


def _row(name: str, review: Review, as_at: date) -> tuple[Html, ...]:
    kind = KINDS[review.kind]
    head = join([marked(review.title, review), tag("small", capital(kind))], " ")
    return (
        tag("span", head, id=f"review.{name}"),
        join([label(STAGES[stage(review, as_at)][0]), *_days(review)], " "),
        told(review.learning),
        _recommendations(review),
    )


def _days(review: Review) -> Iterator[Html]:
    began, published = review.began, review.published
    if isinstance(began, NotSupplied):
        yield tag("small", "When it began: ", told(began))
    else:
        yield tag("small", f"Began on {day_in_words(began)}.")
    if isinstance(review.finished, NotSupplied):
        yield tag("small", "When it was finished: ", told(review.finished))
    elif review.finished is not None:
        yield tag("small", f"Finished on {day_in_words(review.finished)}.")
    if isinstance(published, NotSupplied | NoneToReport):
        yield tag("small", "Publication: ", told(published))
    else:
        read = tag("a", f"Read {review.title}", href=published.address)
        yield tag("small", read, f", published on {day_in_words(published.on)}.")


def _recommendations(review: Review) -> Html:
    answer = review.recommendations
    if isinstance(answer, Mapping):
        return tag("span", counted(len(answer), "recommendation"))
    return told(answer)
