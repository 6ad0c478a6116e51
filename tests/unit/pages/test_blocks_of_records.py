"""What all blocks of a year's records keep to: an anchor for each record, words made harmless, examples marked."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest
from pydantic import BaseModel

from generator.domain.year import Audits, Learning, Tools, Voice, Year
from generator.pages.book import Book
from generator.pages.year.audits_block import audits_block
from generator.pages.year.challenge_block import challenge_block
from generator.pages.year.learning_block import learning_block
from generator.pages.year.recommendations_block import recommendations_block
from generator.pages.year.reviews_block import reviews_block
from generator.pages.year.scrutiny_block import scrutiny_block
from generator.pages.year.sharing_block import sharing_block
from generator.pages.year.tools_block import tools_block
from generator.pages.year.voice_block import voice_block
from tests.unit.pages.full_year import full_book, full_year
from tests.unit.pages.read_page import anchors, words

PAGE = "neglect.md"
BLOCKS: tuple[Callable[[str, Book], str], ...] = (
    recommendations_block,
    reviews_block,
    audits_block,
    tools_block,
    learning_block,
    voice_block,
    challenge_block,
    scrutiny_block,
    sharing_block,
)
NASTY = "<b>{{ value: x }} | *a* [c](d) \"q\" & 'r'</b>"


def _everything(book: Book) -> str:
    return "\n".join(block(PAGE, book) for block in BLOCKS)


def _deeply(value: Any, change: Callable[[BaseModel], dict[str, Any]]) -> Any:
    """Change every record within a value."""
    if isinstance(value, BaseModel):
        inner = {name: _deeply(getattr(value, name), change) for name in type(value).model_fields}
        return value.model_copy(update={**inner, **change(value)})
    if isinstance(value, Mapping):
        return {name: _deeply(each, change) for name, each in value.items()}
    return tuple(_deeply(each, change) for each in value) if isinstance(value, tuple) else value


def _year(change: Callable[[BaseModel], dict[str, Any]]) -> Year:
    year = full_year()
    audits, tools = _deeply(year.audits.audits, change), _deeply(year.tools.tools, change)
    return replace(
        year,
        audits=Audits("neglect", _deeply(year.audits.scale, change), audits),
        tools=Tools("neglect", tools),
        learning=Learning("neglect", _deeply(year.learning.events, change)),
        voice=Voice("neglect", _deeply(year.voice.voice, change)),
        reviews=_deeply(year.reviews, change),
        challenges=_deeply(year.challenges, change),
        scrutiny=_deeply(year.scrutiny, change),
        sharing=_deeply(year.sharing, change),
    )


def test_every_record_has_its_anchor_and_has_it_once() -> None:
    book = full_book()
    found = anchors(_everything(book))
    elsewhere = {"group", "organisation", "board", "promise"}
    of_priorities = {"hire-lead", "share-rota"}
    wanted = {r.anchor for r in book.index.values() if r.kind not in elsewhere and r.id not in of_priorities}
    assert wanted <= set(found)
    assert len(found) == len(set(found))


def test_no_two_headings_read_alike() -> None:
    headings = re.findall(r"^#+ (.*) \{#", _everything(full_book()), flags=re.MULTILINE)
    assert len(headings) == len(set(headings)) > 10


def test_anchors_of_blocks_cannot_be_those_of_an_authors_heading() -> None:
    assert all("." in anchor for anchor in anchors(_everything(full_book())))


@pytest.mark.parametrize("block", BLOCKS)
def test_every_record_that_is_made_up_is_marked(block: Callable[[str, Book], str]) -> None:
    def made_up(record: BaseModel) -> dict[str, Any]:
        return {"illustrative": True} if "illustrative" in type(record).model_fields else {}

    book = full_book(year=_year(made_up))
    mine = [a for a in anchors(block(PAGE, book)) if "." in a and not a.startswith(("year.", "fig-"))]
    marks = block(PAGE, book).count("Made up.")
    assert marks >= len(mine) > 0


def test_no_word_of_a_record_becomes_markup() -> None:
    def nasty(record: BaseModel) -> dict[str, Any]:
        kept = {
            "kind",
            "tone",
            "verdict",
            "whose",
            "level",
            "shows",
            "address",
            "link",
            "owner",
            "raised_by",
            "good_from",
        }
        ids = {"re_audit_of", "arises_from", "priority", "record", "of", "chapter"}
        texts = {name: getattr(record, name) for name in type(record).model_fields if name not in kept | ids}
        return {name: NASTY for name, value in texts.items() if isinstance(value, str)}

    page = _everything(full_book(year=_year(nasty)))
    assert "<b>{{" not in page
    assert "{{ value" not in page
    assert words(page).count("{{ value: x }}") > 50
    assert not re.search(r"^#.*[|*\[<]", page, flags=re.MULTILINE)


def test_links_within_the_page_lead_to_what_is_there() -> None:
    book = full_book()
    page = _everything(book)
    there = {*anchors(page), "judgement.neglect"}
    assert set(re.findall(r'href="#([^"]+)"', page)) <= there
