"""Who answers for a record follows from the record alone."""

from __future__ import annotations

from generator.domain.index import actions_of, index_of
from generator.domain.owners import owners_of
from tests.unit.pages.full_year import full_book


def test_each_kind_of_record_that_names_a_partner_has_it() -> None:
    records = full_book().records
    owners = owners_of(records.priorities, records.year)
    kinds = {ref.kind for name, ref in index_of(records.priorities, records.year).items() if name in owners}
    assert kinds == {"action", "recommendation", "challenge", "agreement", "escalation"}
    assert owners["late-files"] == ("police", "health")
    assert owners["health-agreement"] == ("health",)


def test_no_action_is_without_its_owner() -> None:
    records = full_book().records
    owners = owners_of(records.priorities, records.year)
    actions = list(actions_of(records.priorities, records.year))
    assert actions
    assert all(owners[name] == (action.owner,) for name, action, _ in actions)


def test_a_record_that_names_nobody_is_not_among_them() -> None:
    records = full_book().records
    assert "neglect-2025" not in owners_of(records.priorities, records.year)
