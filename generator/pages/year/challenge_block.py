"""The log of challenges between partners: who questioned whom, what was answered, what changed. Open ones come first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.domain.challenge import Challenge
from generator.domain.period_words import day_in_words
from generator.domain.standing import CHALLENGE_STATUSES, ChallengeStatus
from generator.domain.wording import sentence
from generator.evaluate.days import lasted
from generator.pages.table_block import words_table
from generator.pages.text import Html, join, tag
from generator.pages.year.block_figures import block_figures
from generator.pages.year.mark import marked
from generator.pages.year.record_words import Said, found, of_all_standings, partners
from generator.pages.year.standing_label import CHALLENGES, gravest_first, standing_line
from generator.pages.year.told import told, untold

if TYPE_CHECKING:
    from generator.pages.book import Book

HEADING = "## Challenges between partners {#year.challenge}"

SAID: Mapping[ChallengeStatus, Said] = {
    "not-answered": ("has no answer", "have no answer"),
    "open": ("is answered and still open", "are answered and still open"),
    "closed": ("is closed", "are closed"),
}


def challenge_block(page: str, book: Book) -> str:
    """Write the block as Markdown for `page`."""
    return "\n\n".join((HEADING, *_parts(page, book)))


def _parts(page: str, book: Book) -> Iterator[str]:
    challenges = book.records.year.challenges.challenges
    if not isinstance(challenges, Mapping):
        yield untold(challenges, "Challenges between partners")
        return
    standings = book.disclosed.standings.challenges
    if challenges:
        things = ("challenge", "challenges")
        yield found(
            of_all_standings([standings[name] for name in challenges], things, SAID), _longest(challenges, book)
        )
    yield from block_figures("challenge", page, book)
    order = gravest_first(challenges, standings, CHALLENGE_STATUSES)
    rows = [_row(name, challenges[name], page, book) for name in order]
    if rows:
        columns = ("Challenge", "Where it stands", "Answer", "What changed")
        yield words_table("Challenges, those not answered first", columns, rows, "rows--records")


def _longest(challenges: Mapping[str, Challenge], book: Book) -> str:
    standings, as_at = book.disclosed.standings.challenges, book.records.edition.published
    since = [each.raised for name, each in challenges.items() if standings[name].status != "closed"]
    return f"the longest has been open for {lasted(min(since), as_at)}" if since and min(since) < as_at else ""


def _row(name: str, challenge: Challenge, page: str, book: Book) -> tuple[Html, ...]:
    standing = book.disclosed.standings.challenges[name]
    who = (
        f"Raised with {partners(challenge.of, book)} by {partners((challenge.raised_by,), book)} "
        f"on {day_in_words(challenge.raised)}."
    )
    return (
        tag(
            "span",
            join([marked(sentence(challenge.subject), challenge), tag("small", who)], " "),
            id=f"challenge.{name}",
        ),
        standing_line(standing, CHALLENGES, page),
        _answer(challenge),
        tag("span", "Nothing is on record.") if challenge.changed is None else told(challenge.changed),
    )


def _answer(challenge: Challenge) -> Html:
    answer = challenge.answer
    if answer is None:
        return tag("span", "No answer.")
    return join([tag("span", sentence(answer.says)), tag("small", f"{day_in_words(answer.when)}.")], " ")
