"""What a report answers of the guidance follows from its records and marked passages, part by part."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.answer import given as listed
from generator.domain.contribution import Contributions
from generator.domain.edition import ChosenMeasure, Explanation, Sent
from generator.domain.judgement import PriorityVerdict
from generator.domain.narrative import AnswersToken, Chapter, PlacedToken
from generator.domain.period import parse_period
from generator.domain.report import Records
from generator.domain.requirement import PARTS, Part, Requirement
from generator.domain.review import Recommendation
from generator.domain.scrutiny import Scrutiny
from generator.domain.standing import COVERAGE_STATUSES, FINISHED_RECOMMENDATIONS, CoverageStatus
from generator.domain.year import Audits, Learning, Voice, Year
from generator.evaluate.coverage import coverage, coverage_status
from generator.evaluate.coverage_items import Held, part_answer
from generator.evaluate.coverage_parts import PARTS_OF_A_REPORT
from generator.evaluate.judge import Judgement, Tally
from generator.evaluate.recommendation_status import recommendation_status
from generator.evaluate.weak import WeakSpot
from generator.evaluate.year_results import PartAnswer
from generator.problems import Place
from tests.unit.evaluate.made_records import TODAY, accepted, action, evidence, recommendations
from tests.unit.made_year import UNTOLD, made_arrangements, made_guidance, made_year
from tests.unit.pages.full_records import ARRANGEMENTS, CONTRIBUTIONS, REVIEWS
from tests.unit.pages.full_records_of_scrutiny import SCRUTINY
from tests.unit.pages.full_year import full_book, full_year

NONE = NoneToReport(none="There was none.")
BOOK = full_book()

THIN = Judgement("not-enough-evidence", Tally(), (), (), ("data", "audit"))
ONE_KIND = replace(THIN, present=("audit",))
SOUND = replace(THIN, present=("audit", "data"))


def _records(year: Year | None = None, edition: dict[str, Any] | None = None, **priority: Any) -> Records:
    own = {"difference_made": "It helped.", "actions": NONE, "did_not_work": NONE, **priority}
    records = BOOK.records
    return replace(
        records,
        year=year or full_year(),
        edition=records.edition.model_copy(update=edition or {}),
        priorities={name: p.model_copy(update=own) for name, p in records.priorities.items()},
    )


def _answer(part: Part, records: Records, judgement: Judgement = SOUND, weak: tuple[WeakSpot, ...] = ()) -> PartAnswer:
    held = Held(records, dict.fromkeys(records.priorities, judgement), weak)
    return part_answer(part, PARTS_OF_A_REPORT[part](held))


def test_every_part_that_guidance_can_name_is_known() -> None:
    assert sorted(PARTS_OF_A_REPORT) == sorted(PARTS)


DERIVED = {"period": "answered", "weak-spots": "partly"}


@pytest.mark.parametrize("part", PARTS)
def test_where_nothing_was_supplied_only_what_the_tool_derives_answers(part: Part) -> None:
    untold = {"difference_made": UNTOLD, "actions": UNTOLD, "did_not_work": UNTOLD}
    records = _records(made_year("neglect"), {"sent_to": UNTOLD}, **untold)
    found = _answer(part, records, THIN)
    assert found.status == DERIVED.get(part, "not-answered")
    assert bool(found.missing) == (found.status != "answered")


NOTHING: dict[Part, Year] = {
    "reviews": made_year("neglect", reviews=REVIEWS.model_copy(update={"reviews": NONE})),
    "recommendations": made_year("neglect", reviews=REVIEWS.model_copy(update={"reviews": NONE})),
    "training-effect": made_year("neglect", learning=Learning("neglect", NONE)),
    "voice": made_year("neglect", voice=Voice("neglect", NONE)),
    "audits": made_year("neglect", audits=Audits("neglect", UNTOLD, NONE)),
    "arrangement-changes": made_year("neglect", arrangements=made_arrangements(changes=NONE)),
    "restraint": made_year("neglect", arrangements=made_arrangements(restraint=NONE)),
    "reforms": made_year("neglect", arrangements=made_arrangements(reforms=NONE)),
    "actions": made_year("neglect"),
    "weak-spots": made_year("neglect"),
}


@pytest.mark.parametrize("part", NOTHING)
def test_that_there_was_none_is_an_answer(part: Part) -> None:
    assert _answer(part, _records(NOTHING[part])) == PartAnswer(part, "answered")


MISSING: dict[Part, tuple[str, ...]] = {
    "reviews": (),
    "training-effect": ("what “Yearly learning day” changed",),
    "voice": (),
    "contributions": (
        "how often Anytown Youth Trust came to meetings",
        "the data returns of Anytown Youth Trust",
        "the account of Anytown Youth Trust in its own words",
    ),
    "money": ("the money given by Anytown Youth Trust",),
    "scrutiny": (),
    "scrutiny-of-report": (),
    "audits": (),
    "arrangements": (),
    "arrangement-changes": (),
    "restraint": (),
    "reforms": (),
}


@pytest.mark.parametrize(
    ("verdicts", "status", "missing"),
    [
        (("worsening", "no-progress-shown"), "answered", ()),
        (("mixed", "not-enough-evidence"), "partly", ("evidence enough to judge Gangs",)),
        (
            ("not-enough-evidence", "not-enough-evidence"),
            "not-answered",
            ("evidence enough to judge Neglect", "evidence enough to judge Gangs"),
        ),
    ],
)
def test_a_priority_that_cannot_be_judged_says_nothing_of_how_effective_work_was(
    verdicts: tuple[PriorityVerdict, PriorityVerdict], status: CoverageStatus, missing: tuple[str, ...]
) -> None:
    records = _records()
    (priority,) = records.priorities.values()
    titles = {"neglect": "Neglect", "gangs": "Gangs"}
    both = {name: priority.model_copy(update={"title": title}) for name, title in titles.items()}
    judged = {name: replace(THIN, verdict=verdict) for name, verdict in zip(both, verdicts, strict=True)}
    held = Held(replace(records, priorities=both), judged, ())
    assert part_answer("judgements", PARTS_OF_A_REPORT["judgements"](held)) == PartAnswer(
        "judgements",
        status,
        missing,
    )


@pytest.mark.parametrize("part", MISSING)
def test_what_is_missing_is_named(part: Part) -> None:
    found = _answer(part, _records())
    assert set(MISSING[part]) <= set(found.missing)
    assert found.status == ("partly" if found.missing else "answered")


def test_training_answers_when_somebody_looked_beyond_what_people_thought_of_it() -> None:
    found = _answer("training-effect", _records())
    assert "what “Exploitation outside the home” changed" not in found.missing
    briefing = listed(BOOK.records.year.learning.events)["review-briefing"].title
    assert f"what “{briefing}” changed" in found.missing


def test_partners_that_supplied_nothing_at_all_are_missing_as_one() -> None:
    untold = CONTRIBUTIONS.model_copy(update={"partners": UNTOLD})
    records = _records(full_year(contributions=untold))
    assert _answer("money", records).missing == ("the money given by each partner",)
    assert _answer("contributions", records).missing == ("what each partner contributed",)


def test_a_scrutineer_may_sign_and_say_nothing_of_the_report() -> None:
    assert not isinstance(SCRUTINY.statement, NotSupplied)
    statement = SCRUTINY.statement.model_copy(update={"on_this_report": UNTOLD})
    records = _records(full_year(scrutiny=Scrutiny(chapter="neglect", statement=statement, committee=UNTOLD)))
    assert _answer("scrutiny", records).status == "answered"
    assert _answer("scrutiny-of-report", records).missing == ("the scrutineer’s view of this report",)


def test_a_recommendation_needs_a_decision_and_an_effect_unless_it_was_turned_down() -> None:
    found = _answer("recommendations", _records())
    assert found.status == "partly"
    for review in listed(REVIEWS.reviews).values():
        for each in listed(review.recommendations).values():
            name = f"recommendation {each.number} of “{review.title}”"
            decision = None if isinstance(each.decision, NotSupplied) else each.decision.verdict
            assert (f"the decision on {name}" in found.missing) == (decision is None)
            over = decision == "rejected" or each.withdrawn is not None
            assert (f"what came of {name}" in found.missing) == (not each.effect and not over)


SPRING = date(2025, 3, 1)
DONE = action(SPRING, completed=SPRING, evidence=(evidence("done", SPRING),))
EMBEDDED = action(SPRING, completed=SPRING, evidence=(evidence("done", SPRING), evidence("outcome", TODAY)))


@given(recommendations)
@example(accepted(EMBEDDED))
@example(accepted(DONE, effect=(evidence("done", SPRING),)))
def test_what_came_of_a_recommendation_is_missing_where_its_standing_says_so(made: Recommendation) -> None:
    (name, review), *_ = listed(REVIEWS.reviews).items()
    only = review.model_copy(update={"recommendations": {"one": made}})
    year = full_year(reviews=REVIEWS.model_copy(update={"reviews": {name: only}}))
    missing = _answer("recommendations", _records(year, {"published": TODAY})).missing
    stands = recommendation_status(made, TODAY).status
    assert any(words.startswith("what came of") for words in missing) == (stands not in FINISHED_RECOMMENDATIONS)


def test_recommendations_of_a_review_may_not_be_supplied_or_there_may_be_none() -> None:
    (name, review), *_ = listed(REVIEWS.reviews).items()
    untold, none = (review.model_copy(update={"recommendations": answer}) for answer in (UNTOLD, NONE))
    year = full_year(reviews=REVIEWS.model_copy(update={"reviews": {name: untold, "other": none}}))
    assert _answer("recommendations", _records(year)).missing == (f"the recommendations of “{review.title}”",)


def test_children_and_families_must_both_have_been_asked() -> None:
    voice = full_year().voice
    families = {n: h for n, h in listed(voice.voice).items() if h.whose == "families"}
    found = _answer("voice", _records(full_year(voice=Voice("neglect", families))))
    assert "the views of children" in found.missing
    assert "the views of families" not in found.missing


def test_evidence_needs_a_difference_and_two_kinds() -> None:
    title = BOOK.records.priorities["neglect"].title
    assert _answer("evidence", _records()).status == "answered"
    assert _answer("evidence", _records(), ONE_KIND).missing == (f"a second kind of evidence on {title}",)
    assert _answer("evidence", _records(), THIN).missing == (f"any evidence on {title}",)
    assert _answer("evidence", _records(difference_made=UNTOLD)).missing == (f"what difference was made on {title}",)


def test_a_weak_figure_of_a_priority_needs_the_reasons_of_the_partners() -> None:
    weak = WeakSpot("repeat-referrals", ("worsened",), ("neglect",))
    of_nobody = replace(weak, priorities=())
    title = BOOK.records.measures["repeat-referrals"].title
    assert _answer("weak-spots", _records(), weak=(of_nobody,)).status == "answered"
    assert _answer("weak-spots", _records(), weak=(weak,)).missing == (f"the partners’ reasons for “{title}”",)
    for cause, status in ((UNTOLD, "partly"), ("Staff left.", "answered")):
        explained = ChosenMeasure(
            measure="repeat-referrals", why="It is near.", explanation=Explanation(cause=cause, next_step=UNTOLD)
        )
        assert _answer("weak-spots", _records(measures=(explained,)), weak=(weak,)).status == status


def test_that_nobody_was_sent_a_copy_is_told_and_is_no_copy() -> None:
    sent = (Sent(to="The national panel", on=date(2025, 11, 4)),)
    assert _answer("sent-to", _records(edition={"sent_to": sent})).status == "answered"
    assert _answer("sent-to", _records(edition={"sent_to": NONE})).missing == (
        "a copy sent to those who must have one",
    )


def test_a_summary_that_somebody_wrote_counts_and_a_reason_for_none_does_not() -> None:
    chapter = BOOK.records.chapters[0]
    records = replace(_records(edition={"no_summary": {"children": "No time."}}), summaries={"public": chapter})
    assert _answer("summaries", records).missing == ("a summary for children", "an easy-read summary")


@pytest.mark.parametrize(
    ("before", "missing"),
    [
        ("2023-24", ()),
        ("2019-20", ("a report on the time from 1 April 2020 to 31 March 2024",)),
        (
            "2024-25",
            ("a time of its own: the report before covers the time from 1 April 2024 to 31 March 2025 too",),
        ),
    ],
)
def test_the_year_must_begin_where_the_report_before_ended(before: str, missing: tuple[str, ...]) -> None:
    records = _records()
    assert records.before
    earlier = replace(records.before, period=parse_period(before, "financial-year"))
    assert _answer("period", replace(records, before=earlier)).missing == missing


def test_a_report_that_names_none_before_it_answers_in_part() -> None:
    records = replace(_records(edition={"follows": UNTOLD}), before=None)
    assert _answer("period", records) == PartAnswer("period", "partly", ("which report came before this one",))


@given(st.integers(-400, 400))
def test_any_gap_and_any_overlap_is_told(days: int) -> None:
    records = _records()
    assert records.before
    ended = records.period.start + timedelta(days=days - 1)
    period = replace(records.before.period, end=ended)
    found = _answer("period", replace(records, before=replace(records.before, period=period)))
    assert (found.status == "answered") == (days == 0)


PART_STATUSES = st.sampled_from(COVERAGE_STATUSES)
PARTS_FOUND = st.lists(PART_STATUSES.map(lambda status: PartAnswer("actions", status)), max_size=4)
MARKS = st.lists(st.booleans().map(lambda partly: AnswersToken("wt-r02", partly)), max_size=3)


def _rank(parts: list[PartAnswer], marks: list[AnswersToken]) -> int:
    return COVERAGE_STATUSES.index(coverage_status(parts, marks))


@given(PARTS_FOUND, MARKS)
def test_a_requirement_is_answered_only_where_all_its_parts_are_and_no_passage_says_partly(
    parts: list[PartAnswer], marks: list[AnswersToken]
) -> None:
    whole = all(part.status == "answered" for part in parts) and not any(mark.partly for mark in marks)
    assert (coverage_status(parts, marks) == "answered") == (whole and bool(parts or marks))


@given(PARTS_FOUND, MARKS)
def test_nothing_at_all_is_not_answered_and_anything_is_partly(
    parts: list[PartAnswer], marks: list[AnswersToken]
) -> None:
    nothing = not marks and all(part.status == "not-answered" for part in parts)
    assert (coverage_status(parts, marks) == "not-answered") == nothing


@given(PARTS_FOUND, MARKS, PART_STATUSES)
def test_a_part_that_comes_to_hold_more_never_makes_the_answer_less(
    parts: list[PartAnswer], marks: list[AnswersToken], status: Any
) -> None:
    better = [
        p if COVERAGE_STATUSES.index(p.status) > COVERAGE_STATUSES.index(status) else replace(p, status=status)
        for p in parts
    ]
    assert _rank(better, marks) >= _rank(parts, marks)


@given(PARTS_FOUND, MARKS)
def test_the_order_of_parts_and_passages_does_not_matter(parts: list[PartAnswer], marks: list[AnswersToken]) -> None:
    assert coverage_status(parts[::-1], marks[::-1]) == coverage_status(parts, marks)


def _marked(chapter: str, *requirements: str) -> Chapter:
    tokens = tuple(
        PlacedToken(AnswersToken(r), at, at + 1, Place("content/2024-25/neglect.md", 1, 1), alone=False)
        for at, r in enumerate(requirements)
    )
    return Chapter(id=chapter, file="f.md", title=chapter, text="Words.", tokens=tokens, headings=())


def test_the_chapters_of_passages_and_the_reason_are_kept() -> None:
    asked = Requirement(code="R90", asks="Hope.", duty="should", wording="quoted", paragraph="unverified")
    records = replace(
        _records(edition={"not_answered": {"wt-r91": "Nobody had the time."}}),
        guidance=made_guidance(wt_r90=asked, wt_r91=asked),
        chapters=(_marked("neglect", "wt-r90", "wt-r90"), _marked("voice", "wt-r90"), _marked("other")),
    )
    found = coverage(records, {}, ())
    assert list(found) == ["wt-r90", "wt-r91"]
    assert (found["wt-r90"].status, found["wt-r90"].passages) == ("answered", ("neglect", "voice"))
    assert (found["wt-r91"].status, found["wt-r91"].reason) == ("not-answered", "Nobody had the time.")


def test_words_cannot_stand_in_for_records() -> None:
    asked = Requirement(
        code="R11", asks="Money.", duty="should", wording="quoted", paragraph="unverified", parts=("money",)
    )
    untold = Contributions(chapter="neglect", budget=UNTOLD, partners=UNTOLD)
    records = replace(
        _records(full_year(contributions=untold)),
        guidance=made_guidance(wt_r11=asked),
        chapters=(_marked("neglect", "wt-r11"),),
    )
    assert coverage(records, {}, ())["wt-r11"].status == "partly"


def test_arrangements_answer_item_by_item() -> None:
    records = _records(full_year(arrangements=ARRANGEMENTS.model_copy(update={"chair": UNTOLD})))
    assert _answer("arrangements", records).missing == ("who chairs it",)
