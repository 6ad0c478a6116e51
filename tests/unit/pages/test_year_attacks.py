"""Words in a year's records never become code, whatever somebody typed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

import pytest
from pydantic import BaseModel, TypeAdapter

from generator.domain.action import Action
from generator.pages.chapter import put_chapters
from generator.pages.compiled import Shelf
from generator.pages.year.promises_page import put_promises
from generator.pages.year.status_page import put_status
from tests.unit.pages.full_records import ACTIONS, ARRANGEMENTS, CONTRIBUTIONS, PROMISES
from tests.unit.pages.full_year import full_book, full_year
from tests.unit.pages.test_compile import ATTACKS, _read

M = TypeVar("M", bound=BaseModel)

_WORDS = frozenset(
    {"what", "does", "name", "says", "why", "post", "in_force", "source", "not_supplied", "none", "so_far", "part",
     "chair", "scrutineer", "obstacle", "who", "in_kind", "other_from", "meets", "restraint"}
)  # fmt: skip
"""Fields that hold words for readers."""


def _odd(written: Any, attack: str, field: str = "") -> Any:
    """Put an attack behind all words that a reader will see."""
    if isinstance(written, dict):
        return {key: _odd(each, attack, key) for key, each in written.items()}
    if isinstance(written, list | tuple):
        return [_odd(each, attack, field) for each in written]
    return f"{written} {attack}" if isinstance(written, str) and field in _WORDS else written


def _attacked(record: M, attack: str) -> M:
    return type(record).model_validate(_odd(record.model_dump(exclude_none=True), attack))


@pytest.mark.parametrize("attacks", [ATTACKS[i::4] for i in range(4)], ids=range(4))
def test_words_in_the_records_of_a_partnership_never_become_code(attacks: list[str]) -> None:
    attack = " ".join(attacks)
    actions = TypeAdapter(dict[str, Action])
    written = actions.dump_python(ACTIONS, exclude_none=True)
    book = full_book()
    title = f"Neglect {attack}"
    changed = {"actions": actions.validate_python(_odd(written, attack)), "title": title}
    priority = book.records.priorities["neglect"].model_copy(update=changed)
    partners = {
        name: each.model_copy(update={"name": f"{each.name} {attack}"})
        for name, each in book.records.partnership.partners.items()
    }
    records = replace(
        book.records,
        edition=book.records.edition.model_copy(update={"status": "draft"}),
        partnership=book.records.partnership.model_copy(update={"partners": partners}),
        priorities={"neglect": priority},
        year=full_year(
            arrangements=_attacked(ARRANGEMENTS, attack),
            contributions=_attacked(CONTRIBUTIONS, attack),
            promises=_attacked(PROMISES, attack),
        ),
    )
    shelf = Shelf()
    book = replace(book, records=records)
    for put in (put_chapters, put_promises, put_status):
        put(book, shelf)
    assert len(shelf.files) == 3
    for path, page in shelf.files.items():
        assert _read(page).odd == [], path
