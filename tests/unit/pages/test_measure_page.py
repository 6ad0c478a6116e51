"""The page of a measure answers its question before it explains itself."""

from __future__ import annotations

import pytest

from generator.pages.compile import compile_edition
from generator.pages.compiled import CompiledSite
from tests.unit.pages.every_kind import every_kind


@pytest.fixture(scope="module")
def everything() -> CompiledSite:
    book = every_kind()
    return compile_edition(book, (book.records,), assets={})[0]


def _page(site: CompiledSite, measure: str) -> str:
    return site.files[f"measures/{measure}.md"].decode()


def test_the_newest_figure_comes_first_with_its_verdict_then_how_it_is_judged(site: CompiledSite) -> None:
    page = _page(site, "repeat-referrals").partition("\n---\n")[2]
    order = (
        "<h1>Repeat referrals</h1>",
        "Do families get the right help the first time?",
        '<p class="newest__value">17.9%',
        '<a class="label label--plain" href="#direction">',
        "Anytown, in 2019 to 2020. That is 986 of 5,511.",
        "<p>Fell from 18.4% the year before and from 20.0% in 2015 to 2016. Lower is better.</p>",
        "<p>Higher than the neighbours’ median, 15.3% (1 of 2 councils have a figure); the higher of 2 ",
        "## How it is judged {#results}",
        'id="direction"',
        'id="target"',
        'id="comparison"',
        'id="place"',
        'id="fig-M1.1"',
        'id="fig-M1.2"',
        "## What it means",
        "A return within a year.",
    )
    assert [page.index(part) for part in order] == sorted(page.index(part) for part in order)


def test_a_measure_without_a_good_direction_says_so(site: CompiledSite) -> None:
    page = _page(site, "referrals")
    assert "Neither a rise nor a fall is good or bad in itself." in page


def test_why_there_is_no_change_is_said(site: CompiledSite) -> None:
    assert "No change can be given: the earlier figure, for 31 March 2019, is not published." in _page(
        site, "plans-open"
    )


def test_made_up_figures_are_marked(site: CompiledSite) -> None:
    assert "Every figure of this measure is made up to show the tool." in _page(site, "plans-open")
    assert "made up" not in _page(site, "referrals")


def test_breaks_choices_left_out_comparators_and_sources_are_told(site: CompiledSite) -> None:
    page = _page(site, "repeat-referrals")
    assert "<b>From 2015 to 2016: </b>Another way to count. Figures before and after must not be compared" in page
    assert '<li><a href="../../neglect/">Neglect</a>: It is near.</li>' in page
    assert "Open data. Licence: " in page
    assert "<b>Not compared with Westshire: </b>It is a sum." in _page(site, "plans-open")


def test_a_measure_without_drawings_says_why(site: CompiledSite) -> None:
    assert "There are too few figures to draw." in _page(site, "plans-open")


def test_every_measure_is_listed_under_whom_it_serves(site: CompiledSite) -> None:
    page = site.files["measures/index.md"].decode()
    assert page.index("Measures of Neglect") < page.index("repeat-referrals/") < page.index("plans-open/")
    assert page.index("Measures of the partnership as a whole") < page.index('href="referrals/"')


def test_each_row_of_the_list_has_the_direction_and_the_comparison_with_a_link_to_each(site: CompiledSite) -> None:
    page = site.files["measures/index.md"].decode()
    row = page.partition('href="repeat-referrals/"')[2].partition("</tr>")[0]
    assert 'class="label label--plain" href="repeat-referrals/#direction"' in row
    assert 'class="label label--plain" href="repeat-referrals/#comparison"' in row
    assert "<small>than 15.3% (1 of 2 known)</small>" in row
    assert 'href="../methods/"' in page


def test_a_change_of_the_work_and_years_that_overlap_are_told(everything: CompiledSite) -> None:
    assert "<b>From January 2019: </b>A new team. The work itself changed, so the control chart starts anew." in _page(
        everything, "months-rebased"
    )
    assert "<dt>Years in each figure</dt> <dd>3</dd>" in _page(everything, "rolling")


def test_a_measure_without_figures_still_has_its_page(everything: CompiledSite) -> None:
    page = _page(everything, "no-figures")
    assert "There is no figure for Anytown in the years that this edition can see." in page
    assert "there are no figures" in page


def test_a_hidden_newest_figure_is_its_symbol_with_the_reason(everything: CompiledSite) -> None:
    page = _page(everything, "share-hidden-now")
    assert '<p class="newest__value">[c]' in page
    assert "Not published (hidden to protect people, because the number is small)." in page
