from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

import pytest

from generator.domain.answer import NotSupplied
from generator.domain.partnership import Elsewhere
from generator.domain.report import Records
from generator.pages.front import compile_front
from tests.unit.pages.made_edition import STATEMENT, made_records, made_site


def front(*held: Records) -> Mapping[str, str]:
    files = compile_front(held, tuple(made_site(records, held) for records in held))
    return {path: content.decode() for path, content in files.items()}


def words(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


@pytest.fixture
def two_demonstrations() -> Mapping[str, str]:
    return front(made_records("2024-25"), made_records("2019-20"))


def test_a_site_without_editions_has_no_top() -> None:
    assert compile_front((), ()) == {}


def test_the_list_leads_to_each_edition_newest_first_and_says_what_it_is(two_demonstrations: Mapping[str, str]) -> None:
    index = two_demonstrations["index.html"]
    assert index.index('<a href="2024-25/">2024 to 2025</a></h2>') < index.index(
        '<a href="2019-20/">2019 to 2020</a></h2>'
    )
    assert index.count('<p class="years__status">Demonstration</p>') == 2
    assert "1 measure. 3 priorities: Neglect, Vulnerable young people and Disabilities." in words(index)
    assert "Version 1.0, 3 November 2025. Figures about times up to 31 March 2020." in words(index)


def test_every_page_above_demonstrations_says_so_and_asks_not_to_be_found(
    two_demonstrations: Mapping[str, str],
) -> None:
    pages = [page for path, page in two_demonstrations.items() if path.endswith(".html")]
    assert len(pages) == 6
    for page in pages:
        assert STATEMENT in page
        assert '<meta name="robots" content="noindex">' in page


def test_a_report_that_stands_elsewhere_is_listed_with_what_is_not_known_of_it() -> None:
    unknown = NotSupplied(not_supplied="The old site is gone.")
    first = Elsewhere(title="First report", period="2018-19", published=date(2020, 11, 18), address=unknown)
    second = Elsewhere(title="Board’s report", period="to 2017", published=unknown, address="https://example.org/b")
    index = front(made_records(elsewhere=(first, second)))["index.html"]
    assert "2018 to 2019 First report Published 18 November 2020. Address not supplied: The old site is gone." in words(
        index
    )
    assert "to 2017 Board’s report Date of publication not supplied: The old site is gone." in words(index)
    assert '<a href="https://example.org/b">Board’s report</a>' in index


def test_latest_leads_each_page_on_to_the_same_page_of_the_newest_edition(
    two_demonstrations: Mapping[str, str],
) -> None:
    moved = {path: page for path, page in two_demonstrations.items() if path.startswith("latest/")}
    assert list(moved) == [
        "latest/index.html",
        "latest/neglect/index.html",
        "latest/measures/index.html",
        "latest/measures/referrals/index.html",
    ]
    page = moved["latest/measures/referrals/index.html"]
    assert '<meta http-equiv="refresh" content="0; url=../../../2024-25/measures/referrals/">' in page
    assert '<link rel="canonical" href="https://example.org/anytown/2024-25/measures/referrals/">' in page
    assert (
        '<a href="../../../2024-25/measures/referrals/">https://example.org/anytown/2024-25/measures/referrals/</a>'
        in page
    )
    assert 'href="../../../assets/report.css"' in page


def test_a_draft_is_listed_but_nothing_leads_to_it_as_the_newest() -> None:
    files = front(made_records("2025-26", status="draft", statement="Half written."), made_records("2024-25"))
    assert '<a href="2025-26/">2025 to 2026</a></h2>' in files["index.html"]
    assert '<li><a href="2024-25/">2024 to 2025</a></li>' in files["index.html"]
    assert f"<p>{STATEMENT} <a " in files["index.html"]
    moved = [page for path, page in files.items() if path.startswith("latest/")]
    assert moved
    assert all("2024-25/" in page and "2025-26" not in page for page in moved)
    assert "2025-26" not in files["404.html"]


def test_where_all_are_drafts_latest_leads_to_the_newest_draft() -> None:
    files = front(made_records("2025-26", status="draft"), made_records("2024-25", status="draft"))
    assert 'url=../2025-26/"' in files["latest/index.html"]


def test_a_page_that_is_not_found_is_dressed_at_any_depth(two_demonstrations: Mapping[str, str]) -> None:
    page = two_demonstrations["404.html"]
    assert 'href="/anytown/assets/report.css"' in page
    assert all(link.startswith(("/anytown/", "#")) for link in re.findall(r'href="([^"]*)"', page))


def test_the_front_brings_its_own_dress_and_nothing_else_of_an_edition(two_demonstrations: Mapping[str, str]) -> None:
    assert {path for path in two_demonstrations if path.startswith(("assets/", "data/"))} == {
        "assets/report.css",
        "assets/fonts/sans-regular.woff2",
        "assets/favicon.svg",
        "assets/favicon.png",
    }


def test_only_final_editions_are_offered_to_search_engines() -> None:
    files = front(made_records("2024-25"), made_records("2019-20", status="final"))
    assert "https://example.org/anytown/2019-20/measures/referrals/" in files["sitemap.xml"]
    assert "2024-25" not in files["sitemap.xml"]
    assert "<lastmod>2025-11-03</lastmod>" in files["sitemap.xml"]
    assert files["robots.txt"].endswith("Sitemap: https://example.org/anytown/sitemap.xml\n")
    assert '<meta name="robots"' not in files["index.html"]
    assert "The report for 2024 to 2025 is a demonstration." in words(files["index.html"])


def test_without_a_final_edition_there_is_no_sitemap(two_demonstrations: Mapping[str, str]) -> None:
    assert "sitemap.xml" not in two_demonstrations
    # A robot that may not read the pages would never learn that they ask to be left out.
    assert two_demonstrations["robots.txt"] == "User-agent: *\nAllow: /\n"


def test_with_final_editions_alone_nothing_is_called_a_demonstration() -> None:
    files = front(made_records(status="final"))
    assert "emonstration" not in words(files["index.html"])
    assert 'class="strip"' not in files["index.html"]


def test_words_of_the_partnership_cannot_become_code() -> None:
    page = front(made_records(name='A & <script>alert("1")</script>'))["index.html"]
    assert "<script" not in page
    assert "A &amp; &lt;script&gt;" in page


def test_an_address_without_a_final_stroke_is_one_with_it() -> None:
    page = front(made_records(web_address="https://example.org"))["404.html"]
    assert 'href="/assets/report.css"' in page
