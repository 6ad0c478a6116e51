"""A chapter's page: the narrative with its figures, and the priority that it tells of."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from generator.pages.book import Book
from generator.pages.chapter import put_chapters
from generator.pages.compiled import Shelf

MakeBook = Callable[..., Book]


def _page(book: Book, name: str = "neglect") -> str:
    shelf = Shelf()
    put_chapters(book, shelf)
    return shelf.files[f"{name}.md"].decode()


@pytest.mark.parametrize(
    ("token", "words"),
    [
        ("{{ value: repeat-referrals in 2019-20 }}", '<a class="v" href="../measures/repeat-referrals/">17.9%</a>'),
        ("{{ value: repeat-referrals }}", '<a class="v" href="../measures/repeat-referrals/">17.9%</a>'),
        ("{{ value: repeat-referrals in 2018-19 }}", '<a class="v" href="../measures/repeat-referrals/">18.4%</a>'),
        ("{{ value: repeat-referrals for westshire }}", '<a class="v" href="../measures/repeat-referrals/">16.1%</a>'),
        (
            "{{ value: repeat-referrals for neighbours-2019 in 2018-19 }}",
            '<a class="v" href="../measures/repeat-referrals/">10.0%</a>',
        ),
        ("{{ value: referrals }}", '<a class="v" href="../measures/referrals/">5,511 referrals</a>'),
        (
            "{{ value: repeat-referrals in 2019-20 for othertown }}",
            (
                '<a class="v" href="../measures/repeat-referrals/">not published (hidden to protect people, because the '
                "number is small)</a>"
            ),
        ),
        ("{{ value: plans-open }}", '<a class="v" href="../measures/plans-open/">0.0% (made-up figure)</a>'),
        ("[see {{ value: referrals }} here](what-next.md)", "[see 5,511 referrals here](what-next.md)"),
        ("{{ link: repeat-referrals }}", '<a href="../measures/repeat-referrals/">Repeat referrals</a>'),
        ("{{ link: neglect as what we *did* }}", '<a href="./">what we &#42;did&#42;</a>'),
        ("{{ link: what-next }}", '<a href="../what-next/">What next</a>'),
        ("{{ link: cin }}", '<a href="../glossary/#cin">CIN</a>'),
        ("{{ link: measures }}", '<a href="../measures/">all measures</a>'),
        ("{{ link: methods }}", '<a href="../methods/">how we judge</a>'),
        (
            "{{ link: little-or-no-progress as what worries us }}",
            '<a href="../little-or-no-progress/">what worries us</a>',
        ),
        ("{{ link: data as all files }}", '<a href="../data/">all files</a>'),
    ],
)
def test_a_token_becomes_words(token: str, words: str, book_of: MakeBook) -> None:
    page = _page(book_of(chapters={"neglect": f"# Neglect\n\nSay {token} now.\n"}))
    assert f"Say {words} now." in page


def test_a_section_says_once_of_whom_a_rate_is(book_of: MakeBook) -> None:
    before, now, hidden = (f"{{{{ value: repeat-referrals {w} }}}}" for w in ("in 2018-19", "", "for othertown"))
    text = f"# Neglect\n\n{hidden}, {now}, {before}.\n\n## More\n\n{before}, {now}.\n"
    book = book_of(chapters={"neglect": text})
    measure = book.disclosed.measures["repeat-referrals"]
    rate = measure.definition.model_copy(update={"unit": "per-10-000", "denominator": "children"})
    measures = {**book.disclosed.measures, "repeat-referrals": replace(measure, definition=rate)}
    said = re.findall(
        r'class="v"[^>]*>([^<]*)<', _page(replace(book, disclosed=replace(book.disclosed, measures=measures)))
    )
    assert said[1:] == [
        "17.9 for every 10,000 children",
        "18.4 per 10,000",
        "18.4 for every 10,000 children",
        "17.9 per 10,000",
    ]


def test_figures_and_tables_are_numbered_by_chapter_in_their_order(book: Book) -> None:
    page = _page(book)
    assert page.index('id="fig-2.1"') < page.index('id="tab-2.1"')
    assert "Figure 2.1" in page
    assert "Table 2.1" in page


def test_a_figure_offers_its_narrow_drawing_its_table_its_data_and_its_source(book: Book) -> None:
    page = _page(book)
    assert '<source media="(max-width: 480px)" srcset="../figures/repeat-referrals-neighbours-narrow.svg"' in page
    assert '<img src="../figures/repeat-referrals-neighbours.svg" alt="Line chart." width="720" height="360">' in page
    assert "<summary>Table and notes for Figure 2.1</summary>" in page
    assert '<a href="../data/repeat-referrals.csv">Data (CSV)</a>' in page
    assert 'Source: <a href="../sources/#made-up">A ministry, Made-up statistics</a>' in page


def test_a_priority_shows_and_counts_what_was_not_supplied(book: Book) -> None:
    page = _page(book)
    assert "9 of the 10 answers that every priority owes were not supplied." in page
    assert '<span class="reason">Nobody sent it. It was asked for twice.</span></li>' in page
    assert page.count("Nobody sent it. It was asked for twice.") == 1
    assert "<dd><span>Children are cared for.</span></dd>" in page


def test_a_chapter_of_no_priority_has_no_priority_block(book: Book) -> None:
    assert "priority" not in _page(book, "what-next")


def test_the_page_is_described_by_its_first_plain_paragraph(book_of: MakeBook) -> None:
    text = (
        "# Neglect\n\n{{ value: referrals }} came.\n\n- item\n\nWe *asked* [them](what-next.md).[^1]\n\n[^1]: Note.\n"
    )
    page = _page(book_of(chapters={"neglect": text}))
    assert 'description: "We asked them."' in page
