"""The blocks of training and of voice: what they changed, never how many came."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.learning import LEVELS, Evaluation, EventDefinition
from generator.domain.voice import HearingDefinition
from generator.domain.year import Learning, Voice
from generator.evaluate.looked_at import reached
from generator.pages.year.learning_block import learning_block
from generator.pages.year.voice_block import voice_block
from tests.unit.pages.full_year import full_book, full_year
from tests.unit.pages.read_page import anchors, finding, row, words

PAGE = "neglect.md"


def _event(*levels: Any) -> EventDefinition:
    evaluations = tuple(
        Evaluation(level=level, says="Found.", when=date(2025, 1, 1), source="A form.") for level in levels
    )
    return EventDefinition(title="Event", kind="training", when=date(2025, 1, 1), about="It.", evaluations=evaluations)


def test_the_finding_speaks_of_what_was_looked_at_and_of_no_number_that_came() -> None:
    said = finding(learning_block(PAGE, full_book()))
    assert said == (
        "Of four events, two have no check of what they changed, one was checked up to what people learned and one was "
        "checked up to what people do at work. Nobody looked at what children gained from any of them."
    )
    assert "145" not in said


def test_events_stand_by_how_far_anybody_looked_the_least_first() -> None:
    found = [a for a in anchors(learning_block(PAGE, full_book())) if a.startswith("event.")]
    assert found == ["event.review-briefing", "event.learning-day", "event.exploitation", "event.neglect-training"]


@given(st.lists(st.lists(st.sampled_from(LEVELS), max_size=4), min_size=1, max_size=6))
def test_no_event_stands_above_one_that_was_looked_at_less(levels: list[list[str]]) -> None:
    events = {f"e-{n}": _event(*each) for n, each in enumerate(levels)}
    order = sorted(events, key=lambda name: reached(events[name]))
    highest = [max((LEVELS.index(level) for level in levels[int(name[2:])]), default=-1) for name in order]
    assert highest == sorted(highest)


def test_each_level_that_nobody_looked_at_says_so() -> None:
    said = row(learning_block(PAGE, full_book()), "event.neglect-training")
    assert said.index("Most found it useful.") < said.index("Not looked at")
    assert said.index("Not looked at") < said.index("Half of the files had the framework.")
    assert said.count("Not looked at") == 2


def test_an_event_that_nobody_checked_gives_the_reason() -> None:
    said = row(learning_block(PAGE, full_book()), "event.review-briefing")
    assert "What was found out: None. Nobody planned a check." in said
    assert said.count("Not looked at") == 4


def test_a_check_that_nobody_sent_is_a_gap_at_every_level() -> None:
    said = row(learning_block(PAGE, full_book()), "event.learning-day")
    assert "What was found out: Not supplied. The forms were lost." in said
    assert "Not looked at" not in said


def test_who_came_is_told_by_partner_and_a_hidden_total_says_why() -> None:
    block = learning_block(PAGE, full_book())
    assert "145 in all By partner Anytown Council: 80" in row(block, "event.neglect-training")
    hidden = row(block, "event.review-briefing")
    assert (
        "Not published (hidden to protect people, because the number is small). By partner Anytown Council: 30"
        in hidden
    )


def test_an_event_leads_to_what_it_answers_to() -> None:
    assert 'It arises from: <a href="#recommendation.rapid-1">' in learning_block(PAGE, full_book())


def test_an_event_can_answer_to_a_priority() -> None:
    year = full_year()
    assert isinstance(year.learning.events, dict)
    event = year.learning.events["learning-day"].model_copy(update={"arises_from": "neglect"})
    book = full_book(year=replace(year, learning=Learning("neglect", {"learning-day": event})))
    assert 'It arises from: <a href="#judgement.neglect">Neglect</a>' in learning_block(PAGE, book)


def _hearing(name: str, **fields: Any) -> Voice:
    hearings = full_year().voice.voice
    assert isinstance(hearings, dict)
    return Voice("neglect", {**hearings, name: hearings[name].model_copy(update=fields)})


def test_the_finding_of_voice_begins_with_what_changed_nothing_and_names_who_was_not_asked() -> None:
    assert finding(voice_block(PAGE, full_book())) == (
        "Of three times that people were asked, one changed nothing, one has no answer on what changed and one led to a "
        "change. Nobody asked practitioners, as far as is on record."
    )


def test_where_nothing_changed_stands_first() -> None:
    found = [a for a in anchors(voice_block(PAGE, full_book())) if a.startswith("hearing.")]
    assert found == ["hearing.parents", "hearing.visitors", "hearing.young-carers"]


def test_a_hearing_says_who_was_asked_what_was_heard_and_what_changed() -> None:
    said = row(voice_block(PAGE, full_book()), "hearing.young-carers")
    steps = (
        "Young carers Children.",
        "24 people answered.",
        "Who listens to you?",
        "School helps.",
        "◆ Something changed",
    )
    places = [said.index(step) for step in steps]
    assert places == sorted(places)


def test_that_nothing_changed_gives_its_reason_and_a_gap_its_own() -> None:
    block = voice_block(PAGE, full_book())
    assert "■ Nothing changed A plainer plan was not agreed." in row(block, "hearing.parents")
    assert "? Not supplied The team did not answer." in row(block, "hearing.visitors")


def test_how_many_were_heard_is_hidden_or_not_supplied_in_words() -> None:
    block = voice_block(PAGE, full_book())
    assert "How many answered: not published (hidden to protect people" in row(block, "hearing.parents")
    assert "How many answered: Not supplied. Nobody counted." in row(block, "hearing.visitors")


def test_a_hearing_leads_to_the_priority_that_it_belongs_to() -> None:
    said = '<small>Priority: <a href="#judgement.neglect">Neglect</a>.</small>'
    assert voice_block(PAGE, full_book()).count(said) == 1


def test_where_all_were_asked_nobody_is_named_as_left_out() -> None:
    year = full_year(voice=_hearing("visitors", whose="practitioners"))
    assert "Nobody asked" not in finding(voice_block(PAGE, full_book(year=year)))


def test_a_made_up_hearing_says_so_on_itself() -> None:
    year = full_year(voice=_hearing("parents", illustrative=True))
    block = voice_block(PAGE, full_book(year=year))
    assert "Made up." in row(block, "hearing.parents")
    assert block.count("Made up.") == 1


def test_groups_of_which_nobody_was_asked_are_all_named() -> None:
    hearings = full_year().voice.voice
    assert isinstance(hearings, dict)
    only: dict[str, HearingDefinition] = {"parents": hearings["parents"]}
    block = voice_block(PAGE, full_book(year=full_year(voice=Voice("neglect", only))))
    assert finding(block) == (
        "The one time that people were asked changed nothing. Nobody asked children or practitioners, as far as is on "
        "record."
    )


@pytest.mark.parametrize("answer", [NotSupplied(not_supplied="Nobody wrote."), NoneToReport(none="Nobody wrote.")])
def test_a_year_without_events_or_hearings_says_which_it_is(answer: NotSupplied | NoneToReport) -> None:
    book = full_book(year=full_year(learning=Learning("neglect", answer), voice=Voice("neglect", answer)))
    said = "Not supplied." if isinstance(answer, NotSupplied) else "None."
    for block in (learning_block, voice_block):
        assert f"{said} Nobody wrote." in words(block(PAGE, book))
