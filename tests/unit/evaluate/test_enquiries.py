"""Lines of enquiry write themselves: what is weak stands there once, the gravest first, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import hypothesis
import pytest
from hypothesis import strategies as st

from generator.domain.answer import NoneToReport
from generator.domain.challenge import Challenges
from generator.domain.contribution import Attendance, Contribution, Contributions, OwnWords, Returns
from generator.domain.edition import Explanation
from generator.domain.learning import Evaluation, EventDefinition
from generator.domain.partnership import Partner
from generator.domain.promise import Promises
from generator.domain.report import Records
from generator.domain.review import Review, Reviews
from generator.domain.scrutiny import Scrutiny
from generator.domain.sharing import CrossBoundary, Delay, Escalation, Sharing, SharingAgreement
from generator.domain.standing import PROMISE_STATUSES, PromiseStatus
from generator.domain.voice import HearingDefinition
from generator.domain.year import CountOwed, Learning, Voice
from generator.evaluate import questions
from generator.evaluate.enquiries import enquiries
from generator.evaluate.enquiries_standings import LONG_OPEN
from generator.evaluate.judge import Judgement, Tally
from generator.evaluate.questions import SECTIONS
from generator.evaluate.released import Released
from generator.evaluate.rules import PROMISE_STATUS
from generator.evaluate.standings import standings
from generator.evaluate.weak import GRAVITY, WeakReason, WeakSpot
from generator.evaluate.year_results import ENQUIRY_KINDS, Coverage, Enquiry, Standing, Standings, Topic
from tests.unit.evaluate.made import measure
from tests.unit.evaluate.made_records import TODAY, UNTOLD, accepted, action, evidence, recommendation, recommendations
from tests.unit.evaluate.made_report import MEASURE, report_of
from tests.unit.evaluate.test_open_questions import PLAIN, PROMISE, challenge, item
from tests.unit.made_year import NO_STANDINGS, made_guidance, made_year

NONE = NoneToReport(none="There was none")
SPRING = date(2025, 3, 1)


def _records(*, target: str | None = None, **records: Any) -> Records:
    """Give the records of an edition with one measure and one priority, on the day that the factories look back from."""
    base = report_of(measure(), {}, target=target).records
    police = Partner(name="Anytown Police", role="statutory")
    return replace(
        base,
        edition=base.edition.model_copy(update={"published": TODAY}),
        partnership=base.partnership.model_copy(update={"partners": {"police": police}}),
        year=made_year(**records),
    )


def _priority(records: Records, **fields: Any) -> Records:
    priority = records.priorities["neglect"].model_copy(update=fields)
    return replace(records, priorities={"neglect": priority})


def _asked(records: Records, kind: str, **released: Any) -> dict[str, str]:
    """Give the lines of enquiry of one kind: what each is about, and why."""
    return {each.subject.id: each.why for each in _all(records, **released) if each.kind == kind}


def _all(records: Records, **released: Any) -> tuple[Enquiry, ...]:
    stand = standings(records.priorities, records.year, None, TODAY)
    parts: dict[str, Any] = {
        "weak": (),
        "judgements": {},
        "standings": stand,
        "coverage": {},
        "re_audits": {},
    }
    return enquiries(records, Released(**{**parts, **released}))


@pytest.mark.parametrize(
    ("reasons", "kind", "why"),
    [
        (("worsened",), "worsened", "It got worse, by more than chance explains."),
        (("target-missed", "no-progress-shown"), "target-missed", "It has not reached its target: 15.0%. It is an outcome of a priority, and no progress could be shown."),
        (("worse-than-others", "no-progress-shown"), "little-progress", "When it was tested, it was worse than others. It is an outcome of a priority, and no progress could be shown."),
        (("no-progress-shown",), "little-progress", "It is an outcome of a priority, and no progress could be shown."),
        (("worse-than-others", "not-judged"), "little-progress", "When it was tested, it was worse than others."),
        (("untested-in-worst-quarter",), "worst-quarter", "It is in the worst quarter of the councils held, and nothing could be tested."),
        (("worsened", "target-missed"), "worsened", "It got worse, by more than chance explains. It has not reached its target: 15.0%."),
    ],
)  # fmt: skip
def test_a_weak_measure_is_asked_about_once_for_its_gravest_reason(
    reasons: tuple[WeakReason, ...], kind: str, why: str
) -> None:
    spot = WeakSpot(MEASURE, reasons, ("neglect",))
    found = _all(_records(target="15"), weak=(spot,))
    about = [each for each in found if each.subject == Topic("measure", MEASURE)]
    assert about == [Enquiry(kind, Topic("measure", MEASURE), f"{why} No reason is on record.")]  # type: ignore[arg-type]


def test_outcomes_that_only_cannot_be_judged_are_asked_of_their_priority() -> None:
    spot = WeakSpot(MEASURE, ("not-judged",), ("neglect",))
    told = _priority(_records(), difference_made="Much.")
    found = _all(told, weak=(spot,), judgements=_judged("data", "audit"))
    assert [each for each in found if each.subject == Topic("measure", MEASURE)] == []
    assert [each.why for each in found if each.kind == "no-outcome-evidence"] == [
        f"Nobody can tell whether one of its outcome measures ({told.measures[MEASURE].title}) got better or worse."
    ]


@hypothesis.given(st.sets(st.sampled_from(GRAVITY), min_size=1))
def test_no_area_of_little_or_no_progress_is_left_out(reasons: set[WeakReason]) -> None:
    spot = WeakSpot(MEASURE, tuple(sorted(reasons, key=GRAVITY.index)), ("neglect",))
    records = _records()
    told = _asked(records, "no-outcome-evidence", weak=(spot,), judgements=_judged("data", "audit"))
    of_it = [each for each in _all(records, weak=(spot,)) if each.subject == Topic("measure", MEASURE)]
    assert len(of_it) == 1 or "one of its outcome measures" in told["neglect"]


def test_a_weak_measure_that_the_partners_explain_is_asked_about_all_the_same() -> None:
    records = _records()
    chosen = records.priorities["neglect"].measures[0]
    told = chosen.model_copy(update={"explanation": Explanation(cause="Fewer workers.", next_step=UNTOLD)})
    found = _asked(_priority(records, measures=(told,)), "worsened", weak=(WeakSpot(MEASURE, ("worsened",), ()),))
    assert found == {MEASURE: "It got worse, by more than chance explains."}
    untold = chosen.model_copy(update={"explanation": Explanation(cause=UNTOLD, next_step="We will look.")})
    found = _asked(_priority(records, measures=(untold,)), "worsened", weak=(WeakSpot(MEASURE, ("worsened",), ()),))
    assert found[MEASURE].endswith("No reason is on record.")


def _judged(*present: Any) -> Mapping[str, Judgement]:
    return {"neglect": Judgement("progress-shown", Tally(), (), present, ())}


@pytest.mark.parametrize(
    ("made", "present", "why"),
    [
        (UNTOLD, ("data", "audit"), "Nobody has said what difference was made to children."),
        ("Much.", ("data",), "It rests on one kind of evidence."),
        ("Much.", (), "No evidence is on record."),
        ("Much.", ("data", "audit"), None),
    ],
)
def test_a_priority_owes_an_account_of_the_difference_and_two_kinds_of_evidence(
    made: Any, present: Any, why: str | None
) -> None:
    found = _all(_priority(_records(), difference_made=made), judgements=_judged(*present))
    assert [each.why for each in found if each.kind == "no-outcome-evidence"] == ([why] if why else [])
    assert not any("difference" in each.why for each in found if each.kind == "not-supplied")


def test_an_audit_is_asked_about_where_looking_again_found_worse() -> None:
    verdicts = {"a": "worsened", "b": "improved", "c": "no-significant-change", "d": "cannot-be-judged"}
    assert set(_asked(_records(), "re-audit", re_audits=verdicts)) == {"a"}


DONE = action(SPRING, completed=SPRING, evidence=(evidence("done", SPRING),))


def test_an_action_is_asked_about_when_late_or_done_without_a_sign_of_effect() -> None:
    seen = DONE.model_copy(update={"evidence": (evidence("practice", SPRING),)})
    actions = {"late": action(SPRING), "done": DONE, "seen": seen, "soon": action()}
    records = _priority(_records(), actions=actions)
    assert _asked(records, "late-action") == {"late": "Due 1 March 2025, 214 days ago."}
    assert _asked(records, "unevidenced") == {"done": "Done on 1 March 2025. Nothing shows that it made a difference."}


def _review(**recommendations: Any) -> Reviews:
    review = Review(
        title="Review", kind="rapid", began=UNTOLD, published=UNTOLD, learning=UNTOLD, recommendations=recommendations
    )
    return Reviews(chapter="x", reviews={"review": review})


def test_a_recommendation_is_asked_about_and_its_actions_are_not_again() -> None:
    late = accepted(action(SPRING)).model_copy(update={"actions": {"late-action": action(SPRING)}})
    done = accepted().model_copy(update={"actions": {"done-action": DONE}})
    records = _records(
        reviews=_review(late=late, done=done, idle=accepted(), undecided=recommendation(), open=accepted(action()))
    )
    assert list(_asked(records, "late-recommendation")) == ["late", "idle", "undecided"]
    assert list(_asked(records, "unevidenced")) == ["done"]
    assert _asked(records, "late-action") == {}
    assert "what the partners decided" not in _asked(records, "not-supplied")["reviews"]


def test_a_late_action_of_a_recommendation_that_is_not_late_is_named() -> None:
    undecided = recommendation(actions={"late-action": action(SPRING)})
    records = _priority(_records(reviews=_review(one=undecided)), actions={})
    assert set(_asked(records, "late-action")) == {"late-action"}
    assert set(_asked(records, "late-recommendation")) == {"one"}


def test_an_effect_is_asked_for_of_a_recommendation_and_not_of_each_of_its_actions() -> None:
    half_done = accepted().model_copy(update={"actions": {"done-action": DONE, "open-action": action()}})
    assert _asked(_priority(_records(reviews=_review(one=half_done)), actions={}), "unevidenced") == {}


def test_promises_that_were_kept_even_in_part_are_not_asked_about() -> None:
    promises: Mapping[str, Standing[PromiseStatus]] = {
        status: Standing(status, PROMISE_STATUS.name, f"it is {status}") for status in PROMISE_STATUSES
    }
    stand = replace(NO_STANDINGS, promises=promises)
    records = _records(promises=Promises(became=UNTOLD, made=UNTOLD))
    assert list(_asked(records, "promise", standings=stand)) == ["not-told", "not-kept", "given-up"]
    # What became of them was asked for one by one; without any it is asked for as a whole.
    assert "what became" not in _asked(records, "not-supplied", standings=stand)["promises"]
    assert "what became" in _asked(records, "not-supplied")["promises"]


def test_a_committee_is_owed_an_answer_and_what_it_was_promised() -> None:
    items = {"answered": item(PLAIN), "promised": item(PROMISE), "open": item(UNTOLD)}
    records = _records(scrutiny=Scrutiny(chapter="x", statement=UNTOLD, committee=items))
    assert set(_asked(records, "not-answered")) == {"promised", "open"}


@pytest.mark.parametrize(
    ("duty", "status", "asked"),
    [("must", "not-answered", True), ("must", "partly", False), ("should", "not-answered", False)],
)
def test_what_the_guidance_says_must_be_there_is_asked_for(duty: Any, status: Any, asked: bool) -> None:
    guidance = made_guidance()
    one = guidance.requirements["wt-r02"].model_copy(update={"duty": duty})
    records = replace(_records(), guidance=guidance.model_copy(update={"requirements": {"wt-r02": one}}))
    for reason, said in ((None, "No reason is given."), ("we had no time", "The reason given: We had no time.")):
        covered = {"wt-r02": Coverage("wt-r02", status, (), (), reason)}
        found = _asked(records, "not-answered", coverage=covered)
        expected = {"wt-r02": f"The guidance says that this must be there, and it is not. {said}"}
        assert found == (expected if asked else {})


@pytest.mark.parametrize(
    ("days", "status", "asked"),
    [(LONG_OPEN, "open", False), (LONG_OPEN + 1, "open", True), (None, "not-answered", False), (400, "closed", False)],
)
def test_a_challenge_is_asked_about_when_it_has_been_open_for_long(days: Any, status: Any, asked: bool) -> None:
    stand = replace(NO_STANDINGS, challenges={"c": Standing(status, "x/1", "raised long ago", days)})
    assert bool(_asked(_records(), "challenge-open", standings=stand)) == asked


def _gave(**fields: Any) -> Contributions:
    own = OwnWords(says=("We did.",), who="Its lead", when=SPRING)
    full: dict[str, Any] = {
        "money": Decimal(1),
        "attendance": Attendance(held=6, attended=6),
        "returns": NONE,
        "in_its_words": own,
    }
    return Contributions(chapter="x", budget=UNTOLD, partners={"police": Contribution(**{**full, **fields})})


def test_a_partner_is_asked_about_returns_that_never_came() -> None:
    owed = Returns(due=4, received=2, late=1, not_received=2, why="Officers were called away.")
    found = _asked(_records(contributions=_gave(returns=owed)), "returns")
    assert found == {"police": "Two of four returns never came. The reason given: Officers were called away."}
    for nothing in (NONE, UNTOLD, Returns(due=4, received=4, late=4, not_received=0)):
        assert _asked(_records(contributions=_gave(returns=nothing)), "returns") == {}


@pytest.mark.parametrize(
    ("attended", "why"),
    [
        (2, "It came to two of six meetings. No reason is given."),
        (0, "It came to none of six meetings. No reason is given."),
        (3, None),
    ],
)
def test_a_partner_is_asked_about_meetings_when_it_came_to_fewer_than_half(attended: int, why: str | None) -> None:
    meetings = Attendance(held=6, attended=attended)
    found = _asked(_records(contributions=_gave(attendance=meetings)), "attendance")
    assert found == ({"police": why} if why else {})


def test_what_a_partner_did_not_supply_is_one_line_of_enquiry() -> None:
    found = _asked(_records(contributions=_gave(attendance=UNTOLD, in_its_words=UNTOLD)), "not-supplied")
    assert found["police"] == "Not supplied: meetings it came to; its own account."
    assert found["contributions"] == "Not supplied: the budget."


def _event(evaluations: Any) -> EventDefinition:
    return EventDefinition(title="A day", kind="training", when=SPRING, about="Work.", evaluations=evaluations)


def _evaluation(level: Any) -> Evaluation:
    return Evaluation(level=level, says="So.", when=SPRING, source="A form.")


def test_training_is_asked_about_where_nobody_knows_what_it_changed() -> None:
    liked, learned = _evaluation("reaction"), _evaluation("learning")
    events = {"lost": UNTOLD, "none": NONE, "empty": (), "liked": (liked,), "learned": (liked, learned)}
    records = _records(learning=Learning("x", {name: _event(each) for name, each in events.items()}))
    found = _asked(records, "training")
    assert list(found) == ["lost", "none", "empty", "liked"]
    assert found["liked"] == "People said what they thought of it. Nobody found out what it changed."
    assert "learning" not in _asked(records, "not-supplied")


def test_being_heard_is_asked_about_where_nothing_came_of_it() -> None:
    def heard(changed: Any) -> HearingDefinition:
        return HearingDefinition(
            whose="children", who="Carers", how="Talks.", when=SPRING, asked="Who?", heard=("You.",), changed=changed
        )

    records = _records(voice=Voice("x", {"none": heard(NONE), "lost": heard(UNTOLD), "done": heard("A new form.")}))
    assert _asked(records, "nothing-changed") == {
        "none": "Nothing came of it. The reason given: There was none.",
        "lost": "Nobody has said what came of it.",
    }


def test_sharing_is_asked_about_where_it_is_not_settled() -> None:
    def delay(mended: Any) -> Delay:
        return Delay(what="Notes", when=SPRING, days=12, effect="A visit came late.", mended=mended)

    def disagreement(result: Any) -> Escalation:
        return Escalation(what="Notes", raised_by="police", of="police", when=SPRING, result=result)

    def agreement(review_due: Any, *not_signed: str) -> SharingAgreement:
        return SharingAgreement(
            title="A", partners=("police",), not_signed=not_signed, about="x", signed=SPRING, review_due=review_due
        )

    sharing = Sharing(
        chapter="x",
        agreements={
            "old": agreement(SPRING),
            "unsigned": agreement(UNTOLD, "police"),
            "fine": agreement(date(2026, 1, 1)),
            "today": agreement(TODAY),
        },
        delays={"open": delay(NONE), "lost": delay(UNTOLD), "mended": delay("A new form.")},
        escalations={"ended": disagreement("Settled."), "unended": disagreement(UNTOLD)},
        cross_boundary={"next-door": CrossBoundary(area="Next door", about="x", works=UNTOLD)},
        learned="Much.",
    )
    records = _records(sharing=sharing)
    assert _asked(records, "sharing") == {
        "old": "It was due to be looked at again by 1 March 2025.",
        "open": "Nothing on record stops this delay from happening again.",
        "lost": "Nothing on record stops this delay from happening again.",
        "unended": "Nobody has said what came of it.",
        "unsigned": "Not signed by: Anytown Police.",
    }
    assert _asked(records, "not-supplied")["sharing"] == (
        "Not supplied: the day by which it is to be looked at again (A); how well it works (Next door)."
    )


def test_counts_that_nobody_supplied_are_asked_for_with_their_part() -> None:
    records = _records(learning=Learning("x", {"day": _event((_evaluation("learning"),))}))
    owed = CountOwed("learning", "day", "EventCounts", "attended", UNTOLD)
    found = _asked(replace(records, counts_owed=(owed,)), "not-supplied")
    assert found["learning"] == "Not supplied: who came (A day)."
    assert "learning" not in _asked(replace(records, counts_owed=(replace(owed, instead=None),)), "not-supplied")


def test_one_question_about_several_records_is_put_once() -> None:
    def heard(name: str) -> CrossBoundary:
        return CrossBoundary(area=name, about="x", works=UNTOLD)

    none: dict[str, Any] = dict.fromkeys(("agreements", "delays", "escalations"), NONE)
    crossings = {"a": heard("Next door"), "b": heard("The county.")}
    sharing = Sharing(chapter="x", cross_boundary=crossings, learned="Much.", **none)
    found = _asked(_records(sharing=sharing), "not-supplied")
    assert found["sharing"] == "Not supplied: how well it works (Next door, The county)."


def test_of_a_year_of_which_nothing_was_supplied_each_part_is_asked_for_once() -> None:
    subjects = [each.subject.id for each in _all(_records()) if each.kind == "not-supplied"]
    assert subjects == ["neglect", *SECTIONS]


@pytest.mark.parametrize("part", SECTIONS)
def test_a_priority_that_is_called_as_a_part_of_the_year_is_asked_about_by_itself(part: str) -> None:
    records = _records()
    called = {part: records.priorities["neglect"].model_copy(update={"accountable": UNTOLD})}
    found = {e.subject: e.why for e in _all(replace(records, priorities=called)) if e.kind == "not-supplied"}
    assert "who answers for it" in found[Topic("priority", part)]
    assert "who answers for it" not in found[Topic("part", part)]
    assert len(found) == 1 + len(SECTIONS)


def test_another_wording_of_a_question_changes_no_line_of_enquiry(monkeypatch: pytest.MonkeyPatch) -> None:
    records = _records(learning=Learning("x", {"day": _event(UNTOLD)}), contributions=_gave(returns=UNTOLD))
    before = [each.subject for each in _all(records)]
    for field in questions.QUESTIONS:
        monkeypatch.setitem(questions.QUESTIONS, field, "The same of all?")
    for part in SECTIONS:
        monkeypatch.setitem(questions.SECTIONS, part, "One heading")
    assert [each.subject for each in _all(records)] == before


def test_the_gravest_kinds_stand_first_and_of_one_kind_the_oldest() -> None:
    challenges = {"new": challenge(date(2025, 6, 1)), "old": challenge(date(2024, 6, 1)), "older": challenge(SPRING)}
    records = _priority(
        _records(challenges=Challenges(chapter="x", challenges=challenges), reviews=_review(one=recommendation())),
        actions={"late": action(SPRING)},
    )
    found = _all(records, weak=(WeakSpot(MEASURE, ("worsened",), ()),))
    kinds = [ENQUIRY_KINDS.index(each.kind) for each in found]
    assert kinds == sorted(kinds)
    assert [each.subject.id for each in found if each.kind == "challenge-open"] == ["old", "older", "new"]


def test_a_target_is_named_where_one_is_on_record() -> None:
    spot = WeakSpot(MEASURE, ("target-missed",), ())
    said = {aim: _asked(_records(target=aim), "target-missed", weak=(spot,))[MEASURE] for aim in ("15", None)}
    assert said["15"].startswith("It has not reached its target: 15.0%.")
    assert said[None].startswith("It has not reached its target.")


def test_nothing_is_asked_where_nothing_is_weak() -> None:
    assert not [
        each for each in _all(_records(), standings=Standings({}, {}, {}, {}, {})) if each.kind != "not-supplied"
    ]


@hypothesis.given(st.dictionaries(st.sampled_from("abc"), recommendations, max_size=3))
def test_nothing_that_is_late_is_left_out_and_nothing_is_asked_twice(made: dict[str, Any]) -> None:
    renamed = {
        name: each.model_copy(update={"actions": {f"{name}-{key}": action for key, action in each.actions.items()}})
        for name, each in made.items()
    }
    records = _priority(_records(reviews=_review(**renamed)), actions={})
    stand = standings(records.priorities, records.year, None, TODAY)
    found = [
        each.subject.id for each in _all(records) if each.kind in {"late-action", "late-recommendation", "unevidenced"}
    ]
    assert len(found) == len(set(found))
    for name, each in renamed.items():
        for key in each.actions:
            if stand.actions[key].status == "late":
                assert (key in found) == (stand.recommendations[name].status != "late")
                assert key in found or name in found
