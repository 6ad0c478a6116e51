"""The templates, as MkDocs fills them in for a small edition."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.domain.report import Records
from generator.mkdocs_edge import mkdocs_engine
from generator.pages.assets import theme_overrides
from generator.pages.compiled import NavEntry
from tests.unit.pages.made_edition import STATEMENT, made_contact, made_records, made_site

ROOT = Path(__file__).parents[3]

PAGES = {
    "index.md": '---\ntitle: "The year in brief"\ndescription: "What & how"\nchapter: "1"\nkind: home\n---\n\n# Fewer came\n',
    "neglect.md": '---\ntitle: Neglect\nchapter: "2"\nkind: chapter\n---\n\n# Neglect\n\n## What & why {#why}\n\nx\n\n## What next\n\ny\n',
    "measures/index.md": "# All measures\n",
    "measures/referrals.md": "# Referrals\n\n## Figures\n\n## Meaning\n",
    "glossary.md": "# Glossary\n",
    "apart.md": "# Apart\n",
}

NAV = (
    NavEntry("The year in brief", "index.md"),
    NavEntry("Neglect & care", "neglect.md"),
    NavEntry(
        "Figures",
        children=(
            NavEntry(
                "All measures",
                children=(
                    NavEntry("All measures", "measures/index.md"),
                    NavEntry("Referrals", "measures/referrals.md"),
                ),
            ),
            NavEntry("Glossary", "glossary.md"),
        ),
    ),
)


def built(records: Records, folder: Path) -> Mapping[str, str]:
    files = {path: text.encode() for path, text in PAGES.items()}
    site = replace(made_site(records), files=files, nav=NAV, overrides=theme_overrides())
    assert mkdocs_engine(site, ROOT, folder) == ()
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.html")}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    return built(made_records(), tmp_path_factory.mktemp("demonstration"))


@pytest.fixture(scope="module")
def final(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    records = made_records(status="final", contact=made_contact("unit@example.org"), name="A & B")
    return built(records, tmp_path_factory.mktemp("final"))


def contents(page: str) -> str:
    found = re.search(r'<nav class="contents".*?</nav>', page, re.DOTALL)
    assert found
    return found[0]


def test_no_page_names_its_engine_or_runs_a_script_of_its_own(pages: Mapping[str, str]) -> None:
    for path, page in pages.items():
        assert not re.search(r'name="generator"|Made with|<style', page), path
        inline = re.findall(r"<script(?![^>]*\bsrc=)([^>]*)>", page)
        assert inline == [' id="__config" type="application/json"'], path


def test_a_page_loads_our_stylesheet_and_no_other(pages: Mapping[str, str]) -> None:
    assert re.findall(r'rel="stylesheet" href="([^"]+)"', pages["measures/referrals/index.html"]) == [
        "../../assets/report.css"
    ]


def test_no_page_fetches_the_search_before_somebody_searches(pages: Mapping[str, str]) -> None:
    page = pages["neglect/index.html"]
    waiting = re.search(r'<template id="frame.search-script">(.*?)</template>', page, re.DOTALL)
    assert waiting
    assert len(re.findall(r'<script src="../assets/javascripts/bundle\.', waiting[1])) == 1
    assert re.findall(r'<script src="([^"]+)"', page.replace(waiting[0], "")) == ["../assets/shell.js"]


def test_the_first_stop_leads_to_the_report_itself(pages: Mapping[str, str]) -> None:
    for page in pages.values():
        # The theme's own skip link leads past the summary to the first heading; it is there, but not shown.
        stops = re.findall(r'<(?:a|button|input type="text")[^>]*>', page.replace('class="md-skip"', "hidden"))
        assert next(stop for stop in stops if "hidden" not in stop) == '<a class="skip" href="#frame.content">'
        assert page.count('id="frame.content"') == 1


def test_a_demonstration_says_so_on_every_page(pages: Mapping[str, str]) -> None:
    for path, page in pages.items():
        assert STATEMENT in page, path
        assert '<meta name="robots" content="noindex">' in page, path


def test_a_final_edition_has_no_strip_and_may_be_found(final: Mapping[str, str]) -> None:
    for page in final.values():
        assert 'class="strip"' not in page
        assert 'name="robots"' not in page


def test_the_contents_follow_the_main_part_and_mark_the_page_that_is_open(pages: Mapping[str, str]) -> None:
    page = pages["neglect/index.html"]
    assert page.index("</main>") < page.index('<nav class="contents"') < page.index("<footer")
    assert page.count('aria-current="page"') == 1
    assert (
        '<a href="./" aria-current="page"><span class="contents__number">2</span> <span>Neglect &amp; care</span></a>'
        in contents(page)
    )


def test_the_sections_of_the_open_page_stand_below_its_line(pages: Mapping[str, str]) -> None:
    assert re.findall(r'<a href="(#[^"]+)">([^<]+)</a>', contents(pages["neglect/index.html"])) == [
        ("#why", "What &amp; why"),
        ("#what-next", "What next"),
    ]


def test_a_measure_is_one_line_below_the_list_of_measures_while_it_is_open(pages: Mapping[str, str]) -> None:
    assert "Referrals" not in contents(pages["neglect/index.html"])
    page = contents(pages["measures/referrals/index.html"])
    assert '<a href="../" aria-current="true"><span>All measures</span></a>' in page
    assert '<a href="./" aria-current="page">Referrals</a>' in page


def test_a_page_that_the_contents_do_not_list_is_added_while_it_is_open(pages: Mapping[str, str]) -> None:
    assert '<a href="./" aria-current="page">Apart</a>' in contents(pages["apart/index.html"])


def test_pages_are_turned_in_the_order_of_the_contents(pages: Mapping[str, str]) -> None:
    page = pages["neglect/index.html"]
    assert '<p>Previous <a href=".." rel="prev">The year in brief</a></p>' in page
    assert '<p class="turn__on">Next <a href="../measures/" rel="next">All measures</a></p>' in page


def test_a_mistake_is_written_to_the_mailbox_or_else_told_of_on_the_contact_page(
    pages: Mapping[str, str], final: Mapping[str, str]
) -> None:
    link = r'<a href="([^"]+)">\s*Report a mistake on this page</a>'
    assert re.findall(link, pages["neglect/index.html"]) == ["../contact/#report-a-mistake"]
    assert re.findall(link, final["neglect/index.html"]) == [
        "mailto:unit@example.org?subject=Mistake%20in%20Yearly%20report%20for%202024%20to%202025%3A%20Neglect%20%26%20care"
    ]


def test_a_page_that_is_not_found_is_dressed_at_any_depth(pages: Mapping[str, str]) -> None:
    page = pages["404.html"]
    assert "<h1>Page not found</h1>" in page
    assert 'href="/anytown/2024-25/assets/report.css"' in page


def test_words_of_the_partnership_are_shown_as_they_are(final: Mapping[str, str]) -> None:
    page = final["index.html"]
    assert "<title>Yearly report for 2024 to 2025 – A &amp; B</title>" in page
    assert '<meta name="description" content="What &amp; how">' in page
    assert "A & B" not in page


def test_the_theme_has_the_scripts_that_the_templates_rely_on(pages: Mapping[str, str]) -> None:
    # Our dialog is opened by the theme's switch and filled by its script: both have names that an update could change.
    page = pages["index.html"]
    for name in ('id="__search"', 'data-md-toggle="search"', 'id="__config"', "assets/javascripts/bundle."):
        assert name in page


def test_no_heading_or_word_of_an_author_can_have_the_name_of_a_part_of_the_frame(pages: Mapping[str, str]) -> None:
    for path, page in pages.items():
        article = page[page.index("<article") : page.index("</article>")]
        names = set(re.findall(r' id="([^"]+)"', page)) - set(re.findall(r' id="([^"]+)"', article[1:]))
        assert all("." in name or name.startswith("__") for name in names), path
