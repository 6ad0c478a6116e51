"""Pages are served as folders, and every link within a block is relative."""

from __future__ import annotations

from posixpath import join, normpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pages.addresses import link, served

PAGES = ("index.md", "neglect.md", "measures/index.md", "measures/referrals.md", "data/index.md", "data/a.csv")


@pytest.mark.parametrize(
    ("source", "target", "anchor", "address"),
    [
        ("index.md", "neglect.md", None, "neglect/"),
        ("neglect.md", "index.md", None, "../"),
        ("neglect.md", "scrutiny.md", "what", "../scrutiny/#what"),
        ("measures/referrals.md", "sources.md", "dfe", "../../sources/#dfe"),
        ("measures/referrals.md", "measures/index.md", None, "../"),
        ("measures/index.md", "measures/referrals.md", None, "referrals/"),
        ("data/index.md", "data/referrals.csv", None, "referrals.csv"),
        ("neglect.md", "figures/a.svg", None, "../figures/a.svg"),
        ("neglect.md", "neglect.md", "fig-2.1", "#fig-2.1"),
        ("index.md", "index.md", None, "./"),
    ],
)
def test_a_link_leads_from_where_the_page_is_served(source: str, target: str, anchor: str | None, address: str) -> None:
    assert link(source, target, anchor) == address


@given(source=st.sampled_from([p for p in PAGES if p.endswith(".md")]), target=st.sampled_from(PAGES))
def test_a_browser_finds_the_target(source: str, target: str) -> None:
    found = normpath(join("/e/", served(source), link(source, target)))
    assert found == normpath(join("/e/", served(target)))
