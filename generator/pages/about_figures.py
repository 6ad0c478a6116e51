"""What this edition is, where its figures come from, and who stands beside us. How they are judged is told elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from generator.charts.periods import both
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.edition import Edition
from generator.domain.observation import SYMBOL_MEANING, SYMBOLS
from generator.domain.period import BadPeriodError, parse_period
from generator.domain.period_words import day_in_words
from generator.domain.wording import sentence
from generator.pages.addresses import ABOUT, COVERAGE, DATA, MEASURES, METHODS, SOURCES, link
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.gaps import Section, sections
from generator.pages.phrases import supplied
from generator.pages.text import Html, block, counted, facts_list, front_matter, join, paragraphs, tag
from generator.pages.year.told import told

TITLE = "How this report is made"


def put_about(book: Book, shelf: Shelf) -> None:
    """Add the page about the edition and its figures."""
    edition = book.records.edition
    parts = (
        block("div", tag("h1", TITLE), paragraphs(edition.statement, class_="lead"), _edition(book)),
        "## Figures {#figures}",
        _figures(book),
        "## Judgements {#judgements}",
        _judgements(book),
        "## Symbols {#symbols}",
        _symbols(),
        "## What “not supplied” means {#not-supplied}",
        _not_supplied(book),
    )
    head = front_matter(title=TITLE, description="What this edition is and how its figures are made", kind="about")
    shelf.put(ABOUT, head + "\n\n".join(parts) + "\n")


def _edition(book: Book) -> Html:
    edition = book.records.edition
    facts = (
        ("Reports on", book.months),
        ("Version", f"{edition.version}, {day_in_words(edition.published)}"),
        ("Sees figures about times up to", day_in_words(edition.data_as_at)),
        ("Follows the guidance", tag("a", book.records.guidance.title, href=link(ABOUT, COVERAGE))),
        ("Sent to", _sent(edition)),
        ("The edition before", _before(edition.follows, book)),
    )
    return facts_list(facts)


def _sent(edition: Edition) -> Html:
    if isinstance(edition.sent_to, NotSupplied | NoneToReport):
        return told(edition.sent_to)
    return block("ul", *(tag("li", f"{each.to}, {day_in_words(each.on)}") for each in edition.sent_to))


def _before(follows: str | NotSupplied, book: Book) -> Html:
    if isinstance(follows, NotSupplied):
        return supplied(follows)
    try:
        named = parse_period(follows, book.records.period.kind).prose
    except BadPeriodError:  # an edition may be named otherwise than by its year
        named = follows
    return tag("a", named, href=f"../../{follows}/")


def _figures(book: Book) -> Html:
    measures = tag("a", "own page", href=link(ABOUT, MEASURES))
    sources = tag("a", "publication it comes from", href=link(ABOUT, SOURCES))
    data = tag("a", "data files", href=link(ABOUT, DATA))
    return block(
        "div",
        tag("p", "Charts, tables and measures are made from files of data, and so are the figures in the text that lead to a measure. Each measure has its ", measures, ", which names the ", sources, "."),
        tag("p", f"An edition sees no figure about a time after {day_in_words(book.records.edition.data_as_at)}. Publishers revise: the figures are those of the day on which they were taken, for early years too."),
        tag("p", "Where a count and what it is out of are published, the share or rate is worked out from these. Else the published value stands. Rounding is the last step: percentages and rates to one decimal unless the measure says otherwise, and halves go up. The ", data, " hold the figures before rounding."),
    )  # fmt: skip


def _judgements(book: Book) -> Html:
    records = book.records
    neighbours = records.neighbours
    names = both([records.areas[area].name for area in neighbours.areas if area in records.areas])
    return block(
        "div",
        tag("p", "Whether a figure got better, reached its target or differs from others is worked out by rules, not typed by anybody. ", tag("a", "How we judge", href=link(ABOUT, METHODS)), " explains each rule, and how often it can see a change."),
        tag("p", f"{neighbours.title}: {names}. The set comes from {neighbours.model}, published {neighbours.published}."),
        tag("p", "Where a definition changed so much that figures before and after must not be compared, nothing crosses that point, and the page says so. Where a figure is missing, no other year takes its place."),
    )  # fmt: skip


def _symbols() -> Html:
    return join(
        [
            tag("p", "Some figures are not published. A symbol then stands in their place, and says why."),
            facts_list((f"[{symbol}]", SYMBOL_MEANING[symbol]) for symbol in SYMBOLS),
            tag(
                "p", "A year for which there is neither a figure nor a symbol is a gap. A gap is never drawn as nought."
            ),
        ],
        "\n",
    )


def _not_supplied(book: Book) -> Html:
    said = (
        "A report owes its readers some answers. Where nobody gave one, the page says “Not supplied” with the reason, "
        "instead of leaving it out. It does not mean that nothing was done."
    )
    parts = [part for section in sections(book) if section.missing for part in _section(section)]
    return block("div", tag("p", said), *parts)


def _section(section: Section) -> Iterator[Html]:
    """List what is missing from one part of the report; what is missing for the same reason stands in one line."""
    same: dict[tuple[str, str], list[str]] = {}
    for gap in section.missing:
        same.setdefault((gap.question, gap.reason or ""), []).append(gap.subject)
    yield tag("p", tag("b", section.name), f": {len(section.missing)} of {counted(section.owed, 'answer')} missing.")
    yield block(
        "ul",
        *(
            tag("li", f"{question}{_whose(whose, section)}: ", tag("span", sentence(reason), class_="reason"))
            for (question, reason), whose in same.items()
        ),
    )


def _whose(subjects: list[str], section: Section) -> str:
    """Name whose answers are missing, unless the part of the report says it."""
    named = [subject for subject in dict.fromkeys(subjects) if subject != section.name]
    return f" ({'; '.join(named)})" if named else ""
