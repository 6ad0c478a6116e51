"""The first page says what the figures show, in neutral words, and what is not there."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from generator.disclose.cells import Point, Withheld
from generator.domain.period import parse_period
from generator.pages.book import Book
from generator.pages.compiled import CompiledSite, Shelf
from generator.pages.home import finding, lead, put_home
from generator.pages.tally import tally


def test_the_heading_says_what_the_first_figures_show(book: Book) -> None:
    assert finding(book) == "In four years, repeat referrals fell to 17.9% and referrals rose to 5,511"


def test_a_figure_older_than_the_one_beside_it_says_so(book: Book) -> None:
    older = book.disclosed.measures["referrals"]
    assert older.since_fifth is not None
    before = parse_period("2018-19", "financial-year")
    stale = replace(older, since_fifth=replace(older.since_fifth, until=before))
    said = finding(
        replace(book, disclosed=replace(book.disclosed, measures={**book.disclosed.measures, "referrals": stale}))
    )
    assert said == "In four years, repeat referrals fell to 17.9% and referrals rose to 5,511 (in 2018 to 2019)"


def test_the_lead_counts_every_measure(book: Book) -> None:
    counts = tally(book)
    assert (counts.rose, counts.fell, counts.unknown) == (("referrals",), ("repeat-referrals",), ("plans-open",))
    assert "Of 3 measures, 1 rose and 1 fell in four years; 1 cannot be compared over that time." in lead(counts, book)


def test_a_headline_fact_gives_value_changes_and_neighbours(site: CompiledSite) -> None:
    page = site.files["index.md"].decode()
    order = (
        '<p class="fact__value">17.9%',
        '<p class="fact__was">in 2019 to 2020</p>',
        '<p class="fact__was">Fell from 18.4% the year before</p>',
        '<p class="fact__was">Fell from 20.0% in 2015 to 2016</p>',
        '<p class="fact__beside">Higher than neighbours’ 15.3%</p>',
        "Neighbours of 2019: ",
    )
    assert [page.index(part) for part in order] == sorted(page.index(part) for part in order)


def test_a_hidden_headline_says_why_it_is_hidden(book: Book) -> None:
    measure = book.disclosed.measures["referrals"]
    assert measure.latest is not None
    hidden = replace(measure, latest=Point(measure.latest.period, Withheld("c")), since_previous=None, since_fifth=None)
    shelf = Shelf()
    put_home(
        replace(book, disclosed=replace(book.disclosed, measures={**book.disclosed.measures, "referrals": hidden})),
        shelf,
    )
    page = shelf.files["index.md"].decode()
    assert '<p class="fact__was">Not published (hidden to protect people, because the number is small)</p>' in page


def test_what_was_not_supplied_is_counted(site: CompiledSite) -> None:
    page = site.files["index.md"].decode()
    assert "4 of the 5 answers that the priorities owe were not supplied." in page
    assert "<li><b>Contact: </b>a mailbox to write to.</li>" in page


@pytest.mark.parametrize("word", ["improve", "worse", "better", "deteriorat", "significant"])
def test_the_tool_passes_no_judgement_yet(word: str, site: CompiledSite) -> None:
    for path, content in site.files.items():
        if path.endswith(".md"):
            text = content.decode().replace("Lower is better.", "").replace("Which way is better", "")
            text = text.replace("does not say whether anything got better", "")
            assert not re.search(word, text), path
