"""Every question that a report owes an answer to is found, whatever record it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from generator.domain.action import Action
from generator.domain.answer import NotSupplied
from generator.domain.arrangements import Executive, Member
from generator.domain.audit import AuditCounts
from generator.domain.contribution import Attendance, Contribution, Contributions
from generator.domain.edition import Edition, Explanation, Priority
from generator.domain.learning import Event, EventCounts
from generator.domain.partnership import Partner, Partnership
from generator.domain.promise import Promise, Promises
from generator.domain.record import Record
from generator.domain.report import Before, Records
from generator.domain.review import Recommendation, Review, Reviews
from generator.domain.tool import ToolCounts
from generator.domain.voice import Hearing, HearingCounts
from generator.domain.year import Counted, CountOwed, Learning, Voice, Year, counts_owed
from generator.evaluate.asked import Asked, all_asked
from generator.evaluate.questions import QUESTIONS, QUESTIONS_OF_COUNTS, QUESTIONS_OF_ITEMS, SECTIONS
from tests.unit.made_year import UNTOLD, made_arrangements, made_year
from tests.unit.pages.made_edition import made_records


def _types(hint: Any) -> Iterator[Any]:
    """Give every type that a hint is made of."""
    yield hint
    for argument in get_args(hint):
        yield from _types(argument)


def _may_be_untold(hint: Any) -> bool:
    """Whether the field itself, not something inside it, may be answered `not_supplied`."""
    origin = get_origin(hint)
    if origin in {Union, UnionType} or hasattr(hint, "__metadata__"):
        return any(_may_be_untold(argument) for argument in get_args(hint))
    return hint is NotSupplied


def _records_within(kind: Any, seen: set[Any]) -> Iterator[Any]:
    if kind in seen:
        return
    seen.add(kind)
    yield kind
    for hint in get_type_hints(kind, include_extras=True).values():
        for each in _types(hint):
            if isinstance(each, type) and each is not NoneType and (issubclass(each, Record) or is_dataclass(each)):
                yield from _records_within(each, seen)


def test_each_field_that_may_go_unanswered_has_words_for_its_question_and_no_other_has() -> None:
    asked = set()
    for kind in [*_records_within(Year, set()), *_records_within(Edition, set()), *_records_within(Priority, set())]:
        for field, hint in get_type_hints(kind, include_extras=True).items():
            if _may_be_untold(hint):
                asked.add((kind.__name__, field))
    assert asked == set(QUESTIONS) - {("Contact", "email")}
    assert ("Promises", "became") in QUESTIONS_OF_ITEMS


def test_each_count_that_may_go_unanswered_has_words_for_its_question_and_no_other_has() -> None:
    asked = {
        (kind.__name__, field)
        for kind in (AuditCounts, ToolCounts, EventCounts, HearingCounts)
        for field, hint in get_type_hints(kind, include_extras=True).items()
        if _may_be_untold(hint)
    }
    assert asked == set(QUESTIONS_OF_COUNTS)


def test_a_count_is_asked_for_in_its_part_and_its_reason_is_told() -> None:
    held = {"title": "A day", "kind": "training", "when": "2025-01-01", "about": "Work.", "evaluations": UNTOLD}
    events = {
        name: Event.model_validate({**held, "title": f"Day {name}", "attended": came})
        for name, came in (("a", {"health": 3}), ("b", {"not_supplied": "The list was lost."}))
    }
    year = made_year("about", learning=Learning("about", {name: each.definition() for name, each in events.items()}))
    owed = counts_owed(year, Counted(events={name: each.counts() for name, each in events.items()}))
    found = _of(replace(made_records(), year=year, counts_owed=owed), question="Who came")
    assert [(each.subject, each.reason, each.section, each.chapter) for each in found] == [
        ("Day a", None, "Training and learning events", "about"),
        ("Day b", "The list was lost.", "Training and learning events", "about"),
    ]


def test_no_count_stands_among_what_is_owed() -> None:
    hearing = {"whose": "children", "who": "All", "how": "x", "when": "2025-01-01", "asked": "x", "heard": ["x"]}
    heard = {"a": Hearing.model_validate({**hearing, "changed": UNTOLD, "people": 77})}
    year = made_year("about", voice=Voice("about", {name: each.definition() for name, each in heard.items()}))
    owed = counts_owed(year, Counted(hearings={name: each.counts() for name, each in heard.items()}))
    assert owed == (CountOwed("voice", "a", "HearingCounts", "people", None),)


def test_each_part_of_the_year_has_a_name() -> None:
    assert set(SECTIONS) == {field.name for field in fields(Year)}


def _of(records: Records, **wanted: Any) -> list[Asked]:
    return [each for each in all_asked(records) if all(getattr(each, k) == v for k, v in wanted.items())]


def test_an_answer_that_nobody_gave_carries_its_reason_and_one_that_was_given_has_none() -> None:
    records = made_records()
    year = made_year("about", arrangements=made_arrangements("about", scrutineer="The scrutineer"))
    records = replace(records, year=year)
    (given,) = _of(records, question="Who scrutinises independently")
    (untold,) = _of(records, question="National reforms")
    assert given.reason is None
    assert untold.reason == UNTOLD.not_supplied
    assert (untold.section, untold.chapter) == ("How the partnership works", "about")


def test_none_to_report_is_an_answer() -> None:
    (became,) = _of(made_records(), question="What became of the promises of the report before")
    assert became.reason is None


def test_a_priority_is_asked_in_its_own_name() -> None:
    asked = _of(made_records(), priority="neglect", question="Who answers for it")
    assert [each.subject for each in asked] == ["Neglect"]


def _with_partners(records: Records) -> Records:
    bodies = {"health": Partner(name="The health body", role="statutory")}
    partnership = Partnership.model_validate({**dict(records.partnership), "partners": bodies})
    return replace(records, partnership=partnership)


def test_what_a_partner_owes_is_asked_of_it_by_name() -> None:
    health = Contribution(money=UNTOLD, attendance=Attendance(held=4, attended=3), returns=UNTOLD, in_its_words=UNTOLD)
    contributions = Contributions(chapter="about", budget=UNTOLD, partners={"health": health})
    executive = Executive(
        name="Executive", does="It leads.", meets=UNTOLD, members=(Member(partner="health", post=UNTOLD),)
    )
    year = made_year("about", contributions=contributions, arrangements=made_arrangements(executive=executive))
    records = replace(_with_partners(made_records()), year=year)
    found = _of(records, partners=("health",))
    assert [(each.subject, each.question, each.reason is None) for each in found] == [
        ("The health body", "The post that sits on the executive", False),
        ("The health body", "Money it gave", False),
        ("The health body", "Meetings it came to", True),
        ("The health body", "Data it supplied", False),
        ("The health body", "Its own account", False),
    ]


def test_a_recommendation_is_asked_of_those_it_is_addressed_to_and_named_after_its_review() -> None:
    recommendation = Recommendation(
        number="1",
        says="Do it.",
        to=("health", "shared"),
        decision=UNTOLD,
        actions={"act": Action(what="Act.", owner="health", due=date(2025, 1, 1))},
    )
    review = Review(
        title="Review A",
        kind="local",
        began=UNTOLD,
        published=UNTOLD,
        learning=UNTOLD,
        recommendations={"a-1": recommendation},
    )
    records = replace(
        _with_partners(made_records()), year=made_year("about", reviews=Reviews(chapter="about", reviews={"a": review}))
    )
    (decision,) = _of(records, question="What the partners decided")
    assert (decision.subject, decision.partners) == ("Review A, recommendation 1", ("health",))


def test_a_promise_of_the_edition_before_that_nobody_answers_for_is_asked_of_its_owner() -> None:
    records = _with_partners(made_records())
    promise = Promise(what="We will act.", owner="health", due=date(2024, 1, 1))
    earlier = replace(
        records, year=made_year("about", promises=Promises(became=UNTOLD, made={"act": promise, "other": promise}))
    )
    before = Before("2023-24", earlier.edition, earlier.period, earlier.priorities, earlier.year)
    became = Promises(became={"act": UNTOLD, "unheard-of": UNTOLD}, made=UNTOLD)
    records = replace(records, year=made_year("about", promises=became), before=before)
    found = _of(records, question="What became of it")
    assert [(each.subject, each.partners) for each in found] == [("We will act.", ("health",)), ("Promises", ())]
    alone = replace(records, before=None)
    assert {each.subject for each in _of(alone, question="What became of it")} == {"Promises"}


def test_what_nobody_says_of_a_weak_figure_is_asked_under_its_name() -> None:
    records = made_records()
    neglect = records.priorities["neglect"]
    explained = Explanation(cause=UNTOLD, next_step="We will act.")
    chosen = neglect.measures[0].model_copy(update={"explanation": explained})
    priorities = {**records.priorities, "neglect": neglect.model_copy(update={"measures": (chosen,)})}
    found = _of(replace(records, priorities=priorities), question="Why the figure is weak")
    measure = records.measures[chosen.measure]
    assert [each.subject for each in found] == [measure.short_title or measure.title]
