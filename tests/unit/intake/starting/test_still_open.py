"""What goes on in the next edition is what its own published rules do not call finished."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from generator.domain.action import Action
from generator.evaluate.action_status import action_status
from generator.intake.starting.still_open import (
    changes_to_come,
    open_actions,
    open_delays,
    open_escalations,
    unshown_actions,
)

LATER = date(2030, 1, 1)
DAYS = st.dates(date(2019, 1, 1), date(2021, 1, 1))
_OWED = {"not_supplied": "Nobody knows."}


@st.composite
def _actions(draw: st.DrawFn) -> Action:
    done = draw(st.none() | DAYS)
    shown = draw(st.sampled_from([(), ("practice",), ("outcome",), ("done", "practice")])) if done else ()
    first = done or date(2020, 1, 1)
    evidence = [
        {"kind": "audit", "says": "So.", "source": "Audit", "when": first + timedelta(days=1), "shows": shows}
        for shows in shown or ("done",)
    ]
    given_up = {"on": date(2021, 1, 1), "why": "Why."} if done is None and draw(st.booleans()) else None
    fields = {"what": "Ask.", "owner": "shared", "due": draw(DAYS), "completed": done, "withdrawn": given_up}
    return Action.model_validate({**fields, "evidence": evidence})


def _plain(action: Action) -> dict[str, object]:
    """Give the action as it stands in its file."""
    written: dict[str, object] = action.model_dump(mode="json", exclude_none=True)
    return written


@given(_actions())
def test_an_action_goes_on_until_it_is_given_up_or_its_effect_is_shown(action: Action) -> None:
    answer = {"ask": _plain(action)}
    goes_on = bool(open_actions(answer) or unshown_actions(answer, ""))
    assert goes_on == (action_status(action, LATER).status not in {"withdrawn", "embedded"})


@given(_actions(), DAYS)
def test_an_action_that_is_done_goes_on_only_from_the_edition_in_whose_year_it_was_done(
    action: Action, since: date
) -> None:
    if unshown_actions({"ask": _plain(action)}, since.isoformat()):
        assert action.completed is not None
        assert action.completed > since


def test_delays_and_disagreements_go_on_until_somebody_knows_their_end() -> None:
    ends: dict[str, object] = {"owed": _OWED, "never": {"none": "It was one letter."}, "yes": "Yes."}
    late = {"what": "Notes", "when": "2020-01-01", "days": 2, "effect": "A visit came late."}
    assert set(open_delays({name: {**late, "mended": end} for name, end in ends.items()})) == {"owed"}
    raised = {"what": "Notes", "raised_by": "police", "of": "health", "when": "2020-01-01"}
    assert set(open_escalations({name: {**raised, "result": ends[name]} for name in ("owed", "yes")})) == {"owed"}
    assert open_delays(_OWED) == {}


def test_a_change_of_the_day_of_publication_is_not_to_come() -> None:
    changes = [{"what": "One.", "when": "2020-10-01"}, {"what": "Two.", "when": "2020-10-02"}]
    assert [each["what"] for each in changes_to_come(changes, "2020-10-01")] == ["Two."]
    assert changes_to_come(_OWED, "2020-10-01") == []
