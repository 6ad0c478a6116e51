"""What changes, places and evidence become in a chapter: words that the data chose, and a link to what stands behind."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from generator.disclose.cells import DisclosedMeasure
from generator.domain.judgement import DirectionVerdict
from generator.domain.period import parse_period
from generator.evaluate.results import TargetResult
from generator.evaluate.rules import TARGET_IN_INTERVAL
from generator.pages.book import Book
from generator.pages.chapter import put_chapters
from generator.pages.compiled import Shelf

MakeBook = Callable[..., Book]
REPEATS = "../measures/repeat-referrals/"


def _page(book: Book) -> str:
    shelf = Shelf()
    put_chapters(book, shelf)
    return shelf.files["neglect.md"].decode()


def _said(book_of: MakeBook, text: str, **changes: object) -> str:
    """Give a line of a chapter as the page has it, with the measure changed as asked."""
    book = book_of(chapters={"neglect": f"# Neglect\n\nSay {text} now.\n"})
    measures = dict(book.disclosed.measures)
    measures["repeat-referrals"] = replace(measures["repeat-referrals"], **changes)  # type: ignore[arg-type]
    page = _page(replace(book, disclosed=replace(book.disclosed, measures=measures)))
    said = re.search(r"Say (.*) now\.", page)
    assert said is not None
    return said[1]


def _measure(book_of: MakeBook) -> DisclosedMeasure:
    return book_of().disclosed.measures["repeat-referrals"]


def test_a_change_is_a_link_and_the_verdict_stands_behind_it(book_of: MakeBook) -> None:
    assert _said(book_of, "{{ change: repeat-referrals }}") == (
        f'<a class="v" href="{REPEATS}#direction">fell from 18.4% to 17.9% in one year</a>; no significant change could be '
        "shown"
    )


def test_a_change_since_a_year_names_both(book_of: MakeBook) -> None:
    assert _said(book_of, "{{ change: repeat-referrals since 2015-16 }}") == (
        f'<a class="v" href="{REPEATS}#direction">fell from 20.0% in 2015 to 2016 to 17.9% in 2019 to 2020</a>; over the '
        "rule’s own two years no significant change could be shown"
    )


def test_a_change_that_ended_before_the_year_reported_on_names_its_years(book_of: MakeBook) -> None:
    book = book_of(chapters={"neglect": "# Neglect\n\nSay {{ change: repeat-referrals }} now.\n"})
    later = replace(book.records, period=parse_period("2020-21", "financial-year"))
    assert "18.4% in 2018 to 2019 to 17.9% in 2019 to 2020</a>; no significant" in _page(replace(book, records=later))


def test_made_up_figures_are_marked_in_a_change(book_of: MakeBook) -> None:
    measure = _measure(book_of)
    made_up = measure.definition.model_copy(update={"illustrative": True})
    said = _said(book_of, "{{ change: repeat-referrals }}", definition=made_up)
    assert "to 17.9% in one year (made-up figures)</a>" in said


def test_a_change_says_of_whom_a_rate_is_where_its_section_first_gives_one(book_of: MakeBook) -> None:
    measure = _measure(book_of)
    rate = measure.definition.model_copy(update={"unit": "per-10-000", "denominator": "children"})
    text = "{{ change: repeat-referrals }} and {{ value: repeat-referrals }}"
    said = _said(book_of, text, definition=rate)
    assert "to 17.9 for every 10,000 children in one year" in said
    assert ">17.9 per 10,000</a>" in said


def test_within_a_link_nothing_is_a_link(book_of: MakeBook) -> None:
    tokens = "{{ change: repeat-referrals }}, {{ place: repeat-referrals }}, {{ evidence: repeat-referrals rose since 2018-19 }}"
    said = _said(book_of, f"[{tokens}](what-next.md)")
    assert said.startswith("[fell from 18.4% to 17.9% in one year; no significant change could be shown, ")
    assert said.endswith("](what-next.md)")
    assert "<a" not in said


def test_a_place_is_a_link_to_where_it_is_shown(book_of: MakeBook) -> None:
    assert (
        _said(book_of, "{{ place: repeat-referrals }}")
        == f'<a class="v" href="{REPEATS}#place">the higher of 2 councils</a>'
    )
    earlier = _said(book_of, "{{ place: repeat-referrals in 2018-19 }}")
    assert earlier == f'<a class="v" href="{REPEATS}#place">the higher of 2 councils</a>'


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        ("worsened", '<span aria-hidden="true">■</span> worsened'),
        ("improved", '<span aria-hidden="true">✓</span> improved'),
        ("no-significant-change", '<span aria-hidden="true">–</span> no significant change'),
        ("rose", '<span aria-hidden="true">◆</span> rose, neither better nor worse'),
    ],
)
def test_evidence_gives_the_verdict_with_its_shape(verdict: DirectionVerdict, words: str, book_of: MakeBook) -> None:
    direction = replace(_measure(book_of).direction, verdict=verdict)
    said = _said(book_of, "{{ evidence: repeat-referrals worsened }}", direction=direction)
    assert said == f'<small>(<a class="evidence" href="{REPEATS}#direction">evidence: {words}</a>)</small>'


def test_evidence_of_a_plain_change_has_the_rules_verdict_beside_it(book_of: MakeBook) -> None:
    said = _said(book_of, "{{ evidence: repeat-referrals rose since 2018-19 }}")
    # The figures fell, so that is what is said, whatever the author claimed; the build fails besides.
    assert (
        f'<a class="evidence" href="{REPEATS}#direction">evidence: fell since 2018 to 2019; the rule: <span '
        'aria-hidden="true">–</span> no significant change</a>'
    ) in said


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("higher than westshire", "evidence: <b>◆</b> higher than Westshire"),
        ("similar to neighbours-2019", "evidence: higher than the neighbours’ median, <b>■</b> worse"),
    ],
)
def test_evidence_of_a_comparison_names_the_other_side(claim: str, words: str, book_of: MakeBook) -> None:
    comparisons = tuple(
        replace(c, verdict="higher" if c.comparator == "westshire" else "worse", rule="benchmark-in-interval/1")
        for c in _measure(book_of).comparisons
    )
    said = _said(book_of, f"{{{{ evidence: repeat-referrals {claim} }}}}", comparisons=comparisons)
    shape = words.replace("<b>", '<span aria-hidden="true">').replace("</b>", "</span>")
    assert said == f'<small>(<a class="evidence" href="{REPEATS}#comparison">{shape}</a>)</small>'


def test_evidence_of_figures_without_counts_says_that_nothing_was_tested(book_of: MakeBook) -> None:
    comparisons = tuple(replace(c, verdict="higher", rule="plain-comparison/1") for c in _measure(book_of).comparisons)
    said = _said(book_of, "{{ evidence: repeat-referrals higher than westshire }}", comparisons=comparisons)
    assert "</span> higher than Westshire, not tested</a>" in said


def test_evidence_of_a_target_leads_to_it(book_of: MakeBook) -> None:
    newest = _measure(book_of).latest
    assert newest is not None
    target = TargetResult("not-met", TARGET_IN_INTERVAL.name, Decimal(10), newest.period)
    said = _said(book_of, "{{ evidence: repeat-referrals missed }}", target=target)
    assert f'href="{REPEATS}#target">evidence: <span aria-hidden="true">■</span> target not met</a>' in said


@pytest.mark.parametrize(
    "token",
    [
        "{{ change: plans-open since 2019 }}",
        "{{ change: plans-open }}",
        "{{ place: plans-open }}",
        "{{ place: plans-open in 2019 }}",
        "{{ evidence: plans-open rose since 2019 }}",
        "{{ evidence: plans-open higher than othertown }}",
        "{{ evidence: plans-open met }}",
    ],
)
def test_where_there_is_nothing_to_tell_the_page_holds_no_number(token: str, book_of: MakeBook) -> None:
    """The build fails on such tokens; until it does, no page may hold what is not published."""
    said = _said(book_of, token)
    plain = re.sub(r"<[^>]*>|31 March \d{4}", "", said)
    assert not re.search(r"\d", plain)
