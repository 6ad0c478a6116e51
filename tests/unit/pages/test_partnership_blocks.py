"""How the partnership works and what each partner gave: the finding from the data, bad news first, every gap named."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.arrangements import ArrangementChange, Chair
from generator.domain.contribution import Contribution, Contributions
from generator.pages.book import Book
from generator.pages.year.arrangements_block import arrangements_block
from generator.pages.year.partners_block import partners_block
from generator.pages.year.partners_finding import partners_finding
from tests.unit.made_year import UNTOLD, made_arrangements
from tests.unit.pages.full_records import ARRANGEMENTS, CONTRIBUTIONS
from tests.unit.pages.full_year import PARTNERS, full_book, full_year

PAGE = "neglect.md"


def _text(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def _with(**records: Any) -> Book:
    return full_book(year=full_year(**records))


def _arrangements(**fields: Any) -> str:
    return arrangements_block(PAGE, _with(arrangements=ARRANGEMENTS.model_copy(update=fields)))


def test_the_arrangements_begin_with_what_is_missing() -> None:
    said = _text(arrangements_block(PAGE, full_book()))
    assert "Two of 16 answers on how the partnership works are missing. Three partners lead it together" in said


def test_a_seat_whose_post_nobody_supplied_is_named_with_the_reason() -> None:
    said = _text(arrangements_block(PAGE, full_book()))
    assert "Anytown Health Board: Not supplied. The post was vacant." in said


def test_each_group_organisation_and_board_has_the_place_that_other_pages_lead_to() -> None:
    book = full_book()
    block = arrangements_block(PAGE, book)
    for ref in book.index.values():
        if ref.kind in {"group", "organisation", "board"}:
            assert f'id="{ref.anchor}"' in block


def test_a_group_leads_to_the_priorities_that_it_leads_on() -> None:
    said = arrangements_block(PAGE, full_book())
    assert 'Leads on: <a href="#judgement.neglect">Neglect</a>.' in said


def test_that_there_is_no_secure_establishment_is_a_fact_and_no_gap() -> None:
    said = _text(arrangements_block(PAGE, full_book()))
    assert "None. There is no secure establishment in the area." in said


@pytest.mark.parametrize(
    ("independent", "said"), [(True, "with an independent chair"), (False, "with a chair who is not independent")]
)
def test_the_finding_says_whether_the_chair_is_independent(independent: bool, said: str) -> None:
    assert said in _arrangements(chair=Chair(post="Chair", independent=independent))


def test_a_change_that_is_still_to_come_is_not_told_as_if_it_were_made() -> None:
    changes = tuple(
        ArrangementChange.model_validate({"what": what, "when": when})
        for what, when in (("Later.", "2026-01-01"), ("Earlier.", "2025-01-01"))
    )
    said = _text(_arrangements(changes=changes))
    assert "Since 1 January 2025: Earlier." in said
    assert "From 1 January 2026, still to come: Later." in said
    assert said.index("Earlier.") < said.index("Later.")


def test_where_nothing_was_supplied_on_the_arrangements_that_is_the_finding() -> None:
    year = full_year(arrangements=made_arrangements("neglect"))
    said = _text(arrangements_block(PAGE, full_book(year=year)))
    assert "Nothing was supplied on how the partnership works." in said
    assert said.count("Nobody told us.") == 1
    assert "Not supplied: the group that leads , who chairs the executive , who scrutinises independently ," in said
    assert "###" not in said


def test_a_made_up_record_says_so_on_itself() -> None:
    group = ARRANGEMENTS.groups["neglect-group"].model_copy(update={"illustrative": True})  # type: ignore[index]
    assert "Made up." in _arrangements(groups={"neglect-group": group})
    assert "Made up" not in _arrangements()


def test_the_finding_on_partners_counts_who_sent_all_and_names_who_fell_shortest() -> None:
    found, more = partners_finding(_partners(), full_book())
    assert found == (
        "One of three partners that owed data sent all of it in time. "
        "Anytown Police did not send 2 of 4 data returns and sent 1 late."
    )
    assert more == (
        "Anytown Council sent 1 of 4 data returns late. Anytown Police came to fewer than half of the meetings."
    )


def _partners() -> dict[str, Contribution]:
    assert isinstance(CONTRIBUTIONS.partners, dict)
    return CONTRIBUTIONS.partners


def _owing(**returns: tuple[int, int, int]) -> dict[str, Contribution]:
    return {
        name: Contribution.model_validate(
            {
                "money": {"none": "None."},
                "attendance": {"held": 4, "attended": 4},
                "returns": {"due": due, "received": received, "late": late, "not_received": due - received},
                "in_its_words": {"not_supplied": "It did not answer."},
            }
        )
        for name, (due, received, late) in returns.items()
    }


@pytest.mark.parametrize(
    ("returns", "said"),
    [
        ({"police": (4, 0, 0)}, "Anytown Police sent none of the 4 data returns that it owed."),
        ({"police": (1, 1, 0)}, "The one partner that owed data sent all of it in time."),
        ({"police": (1, 1, 1)}, "Anytown Police sent its one data return late."),
        ({"police": (2, 2, 0), "health": (3, 3, 0)}, "Both partners that owed data sent all of it in time."),
        ({"police": (0, 0, 0)}, "Nothing is known of the data that the one partner owed."),
    ],
)
def test_what_a_partner_did_not_send_is_said_of_it_by_name(returns: dict[str, tuple[int, int, int]], said: str) -> None:
    assert said in partners_finding(_owing(**returns), full_book())[0]


_RETURNS = st.integers(1, 9).flatmap(
    lambda due: st.integers(0, due).flatmap(
        lambda received: st.integers(0, received).map(lambda late: (due, received, late))
    )
)


@given(st.dictionaries(st.sampled_from(sorted(PARTNERS)), _RETURNS, min_size=1))
def test_each_partner_that_fell_short_is_named_and_nobody_else_is(returns: dict[str, tuple[int, int, int]]) -> None:
    said = " ".join(partners_finding(_owing(**returns), full_book()))
    for name, (due, received, late) in returns.items():
        assert (PARTNERS[name].name in said) == (late > 0 or received < due)


def test_money_stands_beside_its_share_of_all_money() -> None:
    assert "£144,000 72.0% of all money" in _text(partners_block(PAGE, full_book()))


def test_what_each_partner_did_not_supply_is_named_by_question() -> None:
    said = _text(partners_block(PAGE, full_book()))
    assert "Anytown Youth Trust: money it gave, meetings it came to, data it supplied and its own account." in said
    assert said.count("Who did not supply what:") == 1


def test_where_every_partner_answered_nobody_is_named_as_missing() -> None:
    partners = {name: each for name, each in _partners().items() if name != "youth-trust"}
    said = partners_block(PAGE, _with(contributions=CONTRIBUTIONS.model_copy(update={"partners": partners})))
    assert "Who did not supply what" not in said


def test_a_partner_is_quoted_with_its_post_and_the_day() -> None:
    said = _text(partners_block(PAGE, full_book()))
    assert "We did what we could. Its lead, 1 June 2025." in said
    assert "Not supplied: Anytown Youth Trust . It did not answer." in said
    assert "#### Anytown Youth Trust" not in partners_block(PAGE, full_book())


def test_money_that_was_not_spent_is_not_left_out() -> None:
    assert "Not spent, or not on record £20,000" in _text(partners_block(PAGE, full_book()))


def test_where_nothing_was_supplied_on_partners_the_reason_stands_there() -> None:
    contributions = Contributions(chapter="neglect", budget=UNTOLD, partners=UNTOLD)
    said = _text(partners_block(PAGE, _with(contributions=contributions)))
    assert "Not supplied: what each partner gave and the budget . Nobody told us." in said
    assert "###" not in said


def test_a_partner_that_is_made_up_says_so_beside_its_name() -> None:
    police = _partners()["police"].model_copy(update={"illustrative": True})
    contributions = CONTRIBUTIONS.model_copy(update={"partners": {"police": police}})
    book = full_book()
    book = replace(book, records=replace(book.records, year=full_year(contributions=contributions)))
    assert "Anytown Police Made up." in _text(partners_block(PAGE, book))
