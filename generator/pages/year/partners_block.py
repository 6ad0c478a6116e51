"""What each partner gave: money, time at meetings, data, and its own account; who did not supply what is named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.charts.periods import both
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.contribution import Attendance, Budget, Contribution, Contributions, OwnWords, Returns
from generator.domain.period_words import day_in_words
from generator.domain.wording import capital, percent, pounds, sentence, share_of
from generator.evaluate.questions import QUESTIONS
from generator.pages.table_block import words_table
from generator.pages.text import Html, block, facts_list, inline, join, tag
from generator.pages.year.block_figures import block_figures
from generator.pages.year.mark import mark, marked
from generator.pages.year.partners_finding import partners_finding
from generator.pages.year.told import told
from generator.pages.year.untold_together import untold_of, untold_together

if TYPE_CHECKING:
    from generator.pages.book import Book

TITLE = "Money, meetings and data from each partner"


def partners_block(page: str, book: Book) -> str:
    """Write the block as Markdown for `page`."""
    return "\n\n".join((f"## {TITLE} {{#partners}}", *_parts(page, book)))


def _parts(page: str, book: Book) -> Iterator[str]:
    contributions = book.records.year.contributions
    answer = contributions.partners
    gaps = (
        *untold_of(QUESTIONS["Contributions", "partners"], answer),
        *untold_of(QUESTIONS["Contributions", "budget"], contributions.budget, "partners.budget"),
    )
    yield untold_together(gaps)
    if not isinstance(answer, NotSupplied):
        found, more = partners_finding(answer, book)
        yield tag("p", found, class_="found")
        if more:
            yield tag("p", more)
        yield from block_figures("partners", page, book)
        yield _table(contributions, answer, book)
        yield from _gaps(answer, book)
    if not isinstance(contributions.budget, NotSupplied):
        yield "### The budget {#partners.budget}"
        yield _budget(contributions.budget)
    if not isinstance(answer, NotSupplied):
        yield "### In the partners’ own words {#partners.words}"
        yield from _words(answer, book)


def _table(contributions: Contributions, partners: Mapping[str, Contribution], book: Book) -> Html:
    beside = any(each.in_kind for each in partners.values())
    columns = ("Partner", "Data it owed", "Meetings", "Money", *(("Beside money",) if beside else ()))
    rows = [
        (
            marked(tag("span", book.partner(name)), each),
            _returns(each),
            _attendance(each),
            _money(each, contributions),
            *((tag("span", each.in_kind or "Nothing on record."),) if beside else ()),
        )
        for name, each in partners.items()
    ]
    return words_table("What each partner gave in the year", columns, rows, "rows--records")


def _returns(given: Contribution) -> Html:
    returns = given.returns
    if not isinstance(returns, Returns):
        return told(returns)
    in_time = returns.received - returns.late
    missed = [
        f"{count} {words}" for count, words in ((returns.not_received, "never came"), (returns.late, "late")) if count
    ]
    said = f"{capital(', '.join(missed))}. " if missed else ""
    return _with_why(f"{said}{in_time} of {returns.due} came in time.", returns.why)


def _attendance(given: Contribution) -> Html:
    attendance = given.attendance
    if not isinstance(attendance, Attendance):
        return told(attendance)
    return _with_why(f"Came to {attendance.attended} of {attendance.held}.", attendance.why)


def _with_why(said: str, why: str | None) -> Html:
    return join([tag("span", said), *([tag("small", f"Why: {sentence(why)}")] if why else [])], " ")


def _money(given: Contribution, contributions: Contributions) -> Html:
    money, budget = given.money, contributions.budget
    if isinstance(money, NotSupplied | NoneToReport):
        return told(money)
    of_all = (
        f"{percent(share_of(money, budget.total))} of all money" if isinstance(budget, Budget) and budget.total else ""
    )
    return join([tag("span", pounds(money)), *([tag("small", of_all)] if of_all else [])], " ")


def _gaps(partners: Mapping[str, Contribution], book: Book) -> Iterator[Html]:
    """Name what each partner did not supply, question by question."""
    lines = []
    for name, each in partners.items():
        missing = [
            QUESTIONS["Contribution", field]
            for field in ("money", "attendance", "returns", "in_its_words")
            if isinstance(getattr(each, field), NotSupplied)
        ]
        if missing:
            questions = both([question[:1].lower() + question[1:] for question in missing])
            lines.append(tag("li", tag("b", f"{book.partner(name)}: "), f"{questions}."))
    if lines:
        yield tag("p", "Who did not supply what:")
        yield block("ul", *lines)


def _budget(budget: Budget) -> Html:
    came = [("All that came in", pounds(budget.total))]
    if budget.other:
        said = f"{pounds(budget.other)}, {percent(share_of(budget.other, budget.total))} of all money."
        came.append(
            ("From others than the partners", f"{said} {sentence(budget.other_from) if budget.other_from else ''}")
        )
    spent = [
        (each.what, f"{pounds(each.amount)}, {percent(share_of(each.amount, budget.total))} of all money")
        for each in budget.spent
    ]
    rest = budget.total - sum(each.amount for each in budget.spent)
    if not spent:
        spent = [("Spent on", "Nothing on record.")]
    elif rest:
        spent.append(("Not spent, or not on record" if rest > 0 else "Spent beyond what came in", pounds(abs(rest))))
    return block(
        "div",
        tag("p", mark(budget)) if budget.illustrative else "",
        facts_list([*came, *spent]),
        tag("p", f"Source: {sentence(budget.source)}", class_="note"),
    )


def _words(partners: Mapping[str, Contribution], book: Book) -> Iterator[str]:
    """Quote partners, after naming together those that sent no words of their own."""
    yield untold_together(
        [
            gap
            for name, each in partners.items()
            for gap in untold_of(book.partner(name), each.in_its_words, f"partners.words.{name}", name=True)
        ]
    )
    for name, each in partners.items():
        if isinstance(each.in_its_words, OwnWords):
            yield _in_its_words(name, each, each.in_its_words, book)


def _in_its_words(name: str, given: Contribution, words: OwnWords, book: Book) -> str:
    title = f"#### {inline(book.partner(name))} {{#partners.words.{name}}}"
    said = block(
        "blockquote",
        *(tag("p", each) for each in words.says),
        tag("footer", f"{words.who}, {day_in_words(words.when)}. ", mark(given)),
        class_="own-words",
    )
    return f"{title}\n\n{said}"
