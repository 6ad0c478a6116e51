"""What was promised: each promise of the report before with what became of it, and those of this report."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from generator.domain.answer import NotSupplied
from generator.domain.period import parse_period
from generator.domain.promise import Promises
from generator.domain.standing import PROMISE_STATUSES, PromiseStatus
from generator.evaluate.rules import RECENT_TREND
from generator.evaluate.year_results import Standing
from generator.pages.book import Book
from generator.pages.compile import compile_edition
from generator.pages.compiled import Shelf
from generator.pages.year.promise_counts import promises_finding
from generator.pages.year.promises_page import promises_block, put_promises
from tests.unit.made_year import UNTOLD, made_year
from tests.unit.pages.full_records import PROMISED, PROMISES
from tests.unit.pages.full_year import full_book, full_standings, full_year

RULE = RECENT_TREND.name
"""Any rule that the methods page knows."""


def _page(book: Book) -> str:
    shelf = Shelf()
    put_promises(book, shelf)
    return shelf.files["promises.md"].decode()


def _text(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def _stand(**statuses: PromiseStatus) -> Book:
    found = {name.replace("_", "-"): Standing(status, RULE, "so it is") for name, status in statuses.items()}
    return full_book(standings=replace(full_standings(), promises=found))


@pytest.mark.parametrize(
    ("statuses", "said"),
    [
        (("kept", "kept", "partly-kept"), "one was kept in part and two were kept."),
        (("not-kept", "kept", "partly-kept"), "one was not kept. One was kept in part and one was kept."),
        (("not-told", "given-up", "not-kept"), "one was not kept, one was given up and nothing is on record of one of them. None is known to have been kept."),
    ],
)  # fmt: skip
def test_the_finding_counts_the_broken_promises_before_those_that_were_kept(
    statuses: tuple[PromiseStatus, ...], said: str
) -> None:
    book = _stand(audit_neglect=statuses[0], young_voices=statuses[1], one_framework=statuses[2])
    assert promises_finding(book) == f"Of 3 promises of the report for 2023 to 2024, {said}"


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("kept", "All three promises of the report for 2023 to 2024 were kept."),
        ("not-told", "Nothing is on record of what became of the three promises of the report for 2023 to 2024."),
    ],
)
def test_what_is_so_of_every_promise_is_said_once(status: PromiseStatus, said: str) -> None:
    assert promises_finding(_stand(audit_neglect=status, young_voices=status, one_framework=status)) == said


def test_promises_of_the_report_before_stand_the_gravest_first() -> None:
    book = _stand(audit_neglect="kept", young_voices="not-told", one_framework="given-up")
    assert re.findall(r'id="became\.([a-z-]+)"', _page(book)) == ["young-voices", "one-framework", "audit-neglect"]
    assert PROMISE_STATUSES[0] == "not-told"


def test_each_promise_has_what_became_of_it_and_what_shows_it() -> None:
    said = _text(_page(full_book()))
    assert (
        "Audit neglect again. All partners together, by 31 March 2025 ✓ Kept It was done in May. Audits: Files were"
        in said
    )
    assert "Ask young people twice a year. Anytown Council, by 31 March 2025 ■ Not kept Young people were" in said


def test_each_promise_of_this_report_has_the_place_that_other_pages_lead_to() -> None:
    page = _page(full_book())
    assert re.findall(r'id="promise\.([a-z-]+)"', page) == ["train-all", "fix-data"]


def test_a_promise_of_which_nobody_told_is_there_with_the_reason() -> None:
    became = {"young-voices": NotSupplied(not_supplied="The lead left.")}
    book = full_book(year=full_year(promises=PROMISES.model_copy(update={"became": became})))
    said = _text(_page(book))
    assert "Not supplied. The lead left. Nothing." in said
    assert "Audit neglect again." in said


def test_a_gap_of_years_is_stated() -> None:
    book = full_book()
    assert book.records.before is not None
    before = replace(book.records.before, period=parse_period("2019-20", "financial-year"))
    page = _page(replace(book, records=replace(book.records, before=before)))
    assert "Four years lie between the report for 2019 to 2020 and this one, and no report of this site tells" in page
    assert "lie between" not in _page(book)


def test_without_a_report_before_a_sentence_says_why_and_this_reports_promises_stand() -> None:
    book = full_book()
    alone = replace(book, records=replace(book.records, before=None))
    said = _text(_page(alone))
    assert "There is no report before this one to hold it against:" in said
    assert "Train all health visitors." in said


@pytest.mark.parametrize(
    ("made", "said"), [(UNTOLD, "Not supplied. Nobody told us."), ({}, "This report promises nothing.")]
)
def test_a_report_that_promises_nothing_says_so(made: Any, said: str) -> None:
    promises = PROMISES.model_copy(update={"made": made})
    assert said in _text(_page(full_book(year=full_year(promises=promises))))


def test_a_report_before_that_promised_nothing_is_told_of() -> None:
    book = full_book()
    assert book.records.before is not None
    before = replace(book.records.before, year=made_year("neglect"))
    book = replace(book, records=replace(book.records, before=before))
    said = _text(_page(book))
    assert "No promise of the report for 2023 to 2024 is on record." in said
    assert "That report made no promise on record: Not supplied. Nobody told us." in said


def _of_neglect(book: Book) -> Book:
    assert book.records.before is not None
    made = {
        name: each.model_copy(update={"priority": "neglect"}) if name == "young-voices" else each
        for name, each in PROMISED.made.items()  # type: ignore[union-attr]
    }
    before = replace(book.records.before, year=made_year("neglect", promises=Promises(became=UNTOLD, made=made)))
    return replace(book, records=replace(book.records, before=before))


def test_a_priority_has_its_own_promises_alone_and_no_place_twice() -> None:
    block = promises_block("neglect", "neglect.md", _of_neglect(full_book()))
    said = _text(block)
    assert "The one promise of the report for 2023 to 2024 was not kept." in said
    assert "Ask young people twice a year." in said
    assert "Audit neglect again." not in said
    assert "Mend the police return." in said
    assert "Train all health visitors." not in said
    assert 'id="' not in block


def test_a_priority_for_which_nothing_was_promised_says_so() -> None:
    said = _text(
        promises_block("neglect", "neglect.md", full_book(year=full_year(promises=Promises(became=UNTOLD, made={}))))
    )
    assert "The report for 2023 to 2024 promised nothing here. This report promises nothing here." in said


def test_all_promises_can_stand_in_a_chapter() -> None:
    block = promises_block(None, "neglect.md", full_book())
    assert block.startswith("## What was promised {#promises}")
    assert "Audit neglect again." in block
    assert "Train all health visitors." in block


def test_actions_and_promises_lead_to_files_that_there_are() -> None:
    book = full_book()
    site, _ = compile_edition(book, (book.records,), assets={})
    assert 'href="../data/year/promises.csv"' in site.files["promises.md"].decode()
    assert 'href="../data/year/actions.csv"' in site.files["neglect.md"].decode()
    assert {"data/year/promises.csv", "data/year/actions.csv"} <= set(site.files)
