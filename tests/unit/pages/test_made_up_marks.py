"""Marks of what is made up: in full once on a page, at the heading of a whole part, short at each item, never twice."""

from __future__ import annotations

from datetime import date

import pytest

from generator.domain.action import Action
from generator.domain.evidence import DatedEvidence, EvidenceItem
from generator.domain.year import Year
from generator.pages.addresses import PROMISES
from generator.pages.compile import compile_edition
from generator.pages.year.action_lines import action_lines
from generator.pages.year.blocks import year_block
from generator.pages.year.evidence_item import evidence_item
from generator.pages.year.made_up import wholly_made_up
from generator.pages.year.mark import ALL_OF_IT, explained, headed, mark
from generator.pages.year.plan import Block
from tests.unit.pages.full_records import ACTIONS
from tests.unit.pages.full_records_of_scrutiny import CHALLENGES
from tests.unit.pages.full_year import full_book, full_year
from tests.unit.pages.read_page import words

PAGE = "neglect.md"
CHALLENGE = Block("challenge")


def _challenges(*made_up: bool) -> Year:
    """Make a year whose first challenges are made up or not, as said."""
    first = dict(list(CHALLENGES.challenges.items())[: len(made_up)])  # type: ignore[union-attr]
    marked = zip(first.items(), made_up, strict=True)
    held = {name: each.model_copy(update={"illustrative": flag}) for (name, each), flag in marked}
    return full_year(challenges=CHALLENGES.model_copy(update={"chapter": "neglect", "challenges": held}))


@pytest.mark.parametrize(
    ("made_up", "whole"),
    [((True, True), True), ((True,), True), ((True, False), False), ((False, False), False), ((), False)],
)
def test_a_block_says_at_its_heading_that_it_is_made_up_where_all_of_it_is(
    made_up: tuple[bool, ...], *, whole: bool
) -> None:
    book = full_book(year=_challenges(*made_up))
    said = year_block(CHALLENGE, PAGE, book)
    assert wholly_made_up(CHALLENGE, book.records) == whole
    assert (ALL_OF_IT in "".join(said.split("\n\n")[1:2])) == whole
    assert said.count("Made up.") == sum(made_up)


def test_a_fact_that_lies_in_a_part_keeps_it_from_being_wholly_made_up() -> None:
    block = Block("arrangements")
    year = full_year()
    found = year.arrangements
    assert not wholly_made_up(block, full_book(year=year).records)
    groups = {name: g.model_copy(update={"illustrative": True}) for name, g in found.groups.items()}  # type: ignore[union-attr]
    in_part = full_year(arrangements=found.model_copy(update={"chapter": "neglect", "groups": groups}))
    assert not wholly_made_up(block, full_book(year=in_part).records)
    whole = full_year(arrangements=found.model_copy(update={"chapter": "neglect", "illustrative": True}))
    assert wholly_made_up(block, full_book(year=whole).records)


def test_a_page_says_its_first_mark_in_full_and_every_other_in_short() -> None:
    book = full_book(year=_challenges(True, False, True))
    page = compile_edition(book, (book.records,), assets={})[0].files[PAGE].decode()
    assert page.count("Made up, as an example.") == 1
    assert page.index("Made up, as an example.") < page.index("Made up.")


def test_a_page_does_not_say_again_in_full_what_a_heading_has_said() -> None:
    book = full_book(year=_challenges(True, True, True))
    item = str(mark(next(iter(_challenges(True).challenges.challenges.values()))))  # type: ignore[union-attr]
    part = year_block(CHALLENGE, PAGE, book)
    assert "Made up, as an example." not in explained(part)
    assert "Made up, as an example." in explained(f"{item} {part}")
    assert explained("Nothing.") == "Nothing."
    assert headed("## A part\n\nIts words.\n\nMore.") == (
        f'## A part\n\n<p class="made-up">{ALL_OF_IT}</p>\n\nIts words.\n\nMore.'
    )


@pytest.mark.parametrize("made_up", [True, False])
def test_evidence_of_a_marked_action_has_no_mark_of_its_own(*, made_up: bool) -> None:
    evidence = DatedEvidence(
        kind="data", says="A log.", source="S", when=date(2025, 3, 1), shows="done", illustrative=True
    )
    book = full_book()
    name, action = next(iter(ACTIONS.items()))
    lines = action_lines({name: _made(action, evidence, made_up=made_up)}, PAGE, book)
    assert lines.count("Made up.") == 1


def _made(action: Action, evidence: DatedEvidence, *, made_up: bool) -> Action:
    return action.model_copy(update={"illustrative": made_up, "evidence": (evidence,)})


def test_evidence_in_figures_on_a_promise_is_not_said_to_be_on_how_children_fared() -> None:
    item = EvidenceItem(kind="data", says="It is in the accounts.", source="Accounts")
    assert words(evidence_item(item, PROMISES, full_book())) == "Figures: It is in the accounts. Source: Accounts ."
