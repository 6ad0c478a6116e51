"""The page and the summary of little or no progress write themselves, and nothing that an author types removes a line."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts.result_words import direction_words, target_words
from generator.disclose.cells import DisclosedMeasure
from generator.domain.action import Action
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.edition import ChosenMeasure, Criteria, Edition, Explanation, Priority, Sent, Target
from generator.domain.judgement import DirectionVerdict
from generator.domain.record import Record
from generator.evaluate.judge import judge_priority
from generator.evaluate.standings import standings
from generator.evaluate.weak import GRAVITY, weak_spots
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.home import put_home
from generator.pages.priority_block import priority_block
from generator.pages.progress_page import put_progress
from generator.pages.progress_summary import SHOWN_AT_MOST
from generator.pages.weak_words import TITLES
from tests.unit.pages.judged_edition import (
    audit,
    every_verdict,
    explained,
    made_book,
    made_measure,
    made_priority,
    moderated,
    placed,
)

UNKNOWN = NotSupplied(not_supplied="Nobody said.")
WEAK = ("worsened", "untested", "steady", "missed", "behind", "unknown")


def _page(book: Book) -> str:
    shelf = Shelf()
    put_progress(book, shelf)
    return shelf.files["little-or-no-progress.md"].decode()


def _home(book: Book) -> str:
    shelf = Shelf()
    put_home(book, shelf)
    return shelf.files["index.md"].decode()


def _text(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def _everything(**fields: Any) -> Book:
    measures = every_verdict()
    outcomes = [m.id for m in measures if m.definition.kind == "outcome"]
    return made_book(*measures, priorities={"neglect": made_priority(outcomes, **fields)})


def _part(page: str, measure: str) -> str:
    """Cut out what the page says of one measure."""
    return _text(page[page.index(f"weak.{measure}") :].split("\n##", maxsplit=1)[0])


def test_groups_stand_in_the_order_of_gravity_and_only_where_there_is_something() -> None:
    page = _page(_everything())
    places = [page.index(f"## {TITLES[reason]} {{#{reason}}}") for reason in GRAVITY]
    assert places == sorted(places)
    assert "## Worsened" not in _page(made_book(made_measure("absence", compared="worse")))


def test_each_measure_stands_once_under_its_gravest_reason() -> None:
    page = _page(_everything())
    assert [page.count(f"weak.{measure}") for measure in WEAK] == [1] * len(WEAK)
    worsened = page[page.index("{#worsened}") : page.index("{#target-missed}")]
    assert "weak.worsened" in worsened
    assert "Worse than others." in _part(page, "worsened")


def test_what_is_no_weak_measure_stands_not_here() -> None:
    page = _page(_everything())
    assert "weak.improved" not in page
    assert "weak.volume" not in page


def test_a_measure_is_shown_with_all_its_results_and_where_they_lead() -> None:
    page = _page(_everything())
    said = _part(page, "worsened")
    for words in (
        "■ Worsened Rose from 18.6% to 26.8% over five years, the highest of 11 councils.",
        direction_words(_everything().disclosed.measures["worsened"].direction, made_measure("worsened").definition),
        "Higher, so worse, than the neighbours’ median, 20.3%.",
        "■ In the worst quarter The highest of 11 councils.",
        "Neglect",
    ):
        assert words in said
    for address in (
        "../measures/worsened/#results",
        "../measures/worsened/#direction",
        "../methods/#recent-trend",
        "../data/worsened.csv",
        "../neglect/#judgement.neglect",
    ):
        assert f'href="{address}"' in page


def test_what_could_not_be_tested_shows_its_plain_changes_and_its_place() -> None:
    said = _part(_page(_everything()), "untested")
    assert "cannot be judged: the publisher gives no counts. Rose from 23.1% the year before. Rose from 18.6%" in said
    assert (
        "■ In the worst quarter 26.8% in 2024 to 2025, the third lowest of 11 councils, and cannot be tested." in said
    )
    assert "The partnership as a whole" in said


def test_a_missed_target_is_said_in_the_words_of_its_rule() -> None:
    missed = _everything().disclosed.measures["missed"]
    assert missed.target is not None
    assert target_words(missed.target, missed.definition) in _part(_page(_everything()), "missed")


def test_silence_of_the_partners_is_said() -> None:
    said = _part(_page(_everything()), "worsened")
    assert "No cause was supplied." in said
    assert "No next step was supplied." in said


def test_an_explanation_stands_beside_the_measure_and_removes_nothing() -> None:
    measures = tuple(
        ChosenMeasure(measure=m, why="It is near.", explanation=explained()) for m in ("worsened", "unknown")
    )
    book = _everything(measures=measures)
    said = _part(_page(book), "worsened")
    assert "Cause Two teams merged." in said
    assert "Next step They part again by May." in said
    assert "A cause and a next step were supplied." in _text(_home(book))
    assert "■ Worsened" in said


def test_an_explanation_that_was_not_supplied_says_why() -> None:
    half = Explanation(cause=UNKNOWN, next_step="A new form.")
    measures = (ChosenMeasure(measure="worsened", why="It is near.", explanation=half),)
    book = _everything(measures=measures)
    said = _part(_page(book), "worsened")
    assert "No cause was supplied. Nobody said." in said
    assert "Next step A new form." in said
    assert "A next step was supplied, but no cause." in _text(_home(book))


def test_two_priorities_that_chose_one_measure_are_both_named_and_one_explanation_once() -> None:
    chosen = (ChosenMeasure(measure="absence", why="Near.", explanation=explained()),)
    both = {n: made_priority((), title=n.capitalize(), measures=chosen) for n in ("neglect", "exploitation")}
    said = _part(_page(made_book(made_measure("absence", "worsened"), priorities=both)), "absence")
    assert "Neglect , Exploitation" in said
    assert said.count("Two teams merged.") == 1


def test_many_that_cannot_be_judged_are_rows_of_a_table() -> None:
    names = [f"absence-{n}" for n in range(5)]
    book = made_book(*map(made_measure, names), priorities={"neglect": made_priority(names)})
    page = _page(book)
    assert "Outcomes that cannot be judged" in page
    assert "Neither a cause nor a next step was supplied for any of these." in page
    assert all(f'id="weak.{name}"' in page for name in names)


def test_in_that_table_an_explanation_has_its_own_column() -> None:
    names = [f"absence-{n}" for n in range(5)]
    chosen = [ChosenMeasure(measure=n, why="Near.", explanation=explained() if n == names[0] else None) for n in names]
    book = made_book(*map(made_measure, names), priorities={"neglect": made_priority((), measures=tuple(chosen))})
    page = _text(_page(book))
    assert page.count("Cause: Two teams merged. Next step: They part again by May.") == 1
    assert page.count("Neither a cause nor a next step was supplied.") == 4


def test_where_nothing_is_weak_the_page_says_what_was_looked_at() -> None:
    improved = made_measure("absence", "improved", figures=("9", "8", "7", "6", "5"))
    volume = made_measure("referrals", "rose", better="neither")
    book = made_book(improved, volume, priorities={"neglect": made_priority(["absence"])})
    page = _text(_page(book))
    assert "None of 2 measures and none of 1 priority stand here." in page
    assert "Looked at were 2 measures: 1 have no better or worse side, and of the other 1, 1 improved" in page
    assert "no proof that all is well" in page
    assert "The outcome measures of every priority show progress by the published rule." in page
    assert "By the published rule no measure stands here." in _text(_home(book))


def test_where_everything_is_weak_nothing_is_left_out() -> None:
    names = [f"absence-{n}" for n in range(30)]
    book = made_book(*(made_measure(n, "worsened") for n in names), priorities={"neglect": made_priority(names)})
    page = _page(book)
    assert all(f"{{#weak.{name}}}" in page for name in names)
    assert "30 of 30 measures and 1 of 1 priority stand here." in page
    summary = _home(book).partition("{#little-or-no-progress}")[2]
    assert summary.count("<li>") >= SHOWN_AT_MOST
    assert "And 22 more measures." in summary


def test_the_summary_starts_with_the_gravest() -> None:
    book = made_book(*reversed(every_verdict()), priorities={"neglect": made_priority(["steady", "unknown"])})
    summary = _text(_home(book).partition("{#little-or-no-progress}")[2])
    names = [name.capitalize() for name in ("worsened", "missed", "untested", "behind", "steady", "unknown")]
    places = [summary.index(f"{name} :") for name in names]
    assert places == sorted(places)


def test_priorities_without_progress_are_listed_also_where_a_person_judges_otherwise() -> None:
    page = _text(_page(_everything(moderated=moderated())))
    listed = page[page.index("Priorities without progress shown") :]
    assert "■ Worsening" not in listed  # one improved and one worsened
    assert "✓■ Mixed" in listed
    assert "✓ Progress shown The independent scrutineer, 2 June 2025" in listed


def test_priorities_that_show_progress_are_counted() -> None:
    better, worse = made_measure("a", "improved", figures=("9", "8", "7", "6", "5")), made_measure("b", "worsened")
    priorities = {"one": made_priority(["a"], title="One"), "two": made_priority(["b"], title="Two")}
    page = _page(made_book(better, worse, priorities=priorities))
    listed = page[page.index("{#priorities}") :]
    assert ">Two</a>" in listed
    assert ">One</a>" not in listed
    assert "1 of 2 priorities shows progress and is not listed." in listed


def test_an_edition_without_priorities_says_so() -> None:
    assert "This edition has no priority." in _page(made_book(made_measure("absence", "worsened")))


# ---- No field of an edition removes a weak spot ----

OTHER_EDITIONS: dict[str, tuple[object, ...]] = {
    "title": ("A good year",),
    "status": ("draft", "final"),
    "statement": ("All went well.",),
    "version": ("2.0",),
    "published": (date(2030, 1, 1),),
    "follows": ("2019-20",),
    "guidance": ("other-guidance",),
    "year": ("calendar-year",),
    "sent_to": ((Sent(to="Everybody", on=date(2025, 10, 1)),), NoneToReport(none="Nobody asked.")),
    "not_answered": ({"wt-r02": "It is answered elsewhere."},),
    "no_summary": ({"public": "The report is short."},),
    "illustrative": (True,),
    "no_longer_shown": ({"worsened": "It is no worry."},),
    "no_longer_a_priority": ({"neglect": "It is done."},),
    "headlines": (("improved",), ("volume", "improved"), ("worsened", "improved")),
}
"""Another answer for each field that an author could try, to make the edition look better."""

OTHER_PRIORITIES: dict[str, tuple[object, ...]] = {
    "title": ("Something else",),
    "outcome": ("Nothing to add.", UNKNOWN),
    "group": ("Another group", UNKNOWN),
    "chair": ("Another chair", UNKNOWN),
    "choice": ("Because.",),
    "criteria_for_change": (Criteria(says="Anything.", written=date(2026, 1, 1)), UNKNOWN),
    "difference_made": ("A great one.", UNKNOWN),
    "evidence": ((audit(),),),
    "no_outcome_measure": ("None is counted.",),
    "illustrative": (True,),
    "accountable": ("shared", UNKNOWN),
    "baseline": ("It was bad.", UNKNOWN),
    "actions": ({"training": Action(what="Train people.", owner="shared", due=date(2025, 1, 1))}, UNKNOWN),
    "did_not_work": (NoneToReport(none="All worked."), UNKNOWN),
    "next_step": ("More of the same.", UNKNOWN),
    "moderated": (moderated(),),
}

OTHER_CHOICES: dict[str, tuple[object, ...]] = {
    "why": ("No reason.",),
    "explanation": (explained(), Explanation(cause=UNKNOWN, next_step=UNKNOWN)),
    "target": (Target(value=99, set_by="The board", set_on=date(2024, 1, 1)),),
}

DECIDE_WHAT_IS_SEEN: dict[type[Record], set[str]] = {
    Edition: {"period", "data_as_at", "chapters", "priorities", "measures"},
    Priority: {"chapter", "measures"},
    ChosenMeasure: {"measure"},
}
"""Fields that say which figures an edition sees at all, from which pages; what is seen cannot be hidden by the others."""


@pytest.mark.parametrize(
    ("record", "tried"), [(Edition, OTHER_EDITIONS), (Priority, OTHER_PRIORITIES), (ChosenMeasure, OTHER_CHOICES)]
)
def test_every_field_that_an_author_fills_is_tried(record: type[Record], tried: dict[str, object]) -> None:
    assert set(record.model_fields) - DECIDE_WHAT_IS_SEEN[record] == set(tried)


def _with_edition(book: Book, fields: dict[str, object]) -> Book:
    edition = book.records.edition.model_copy(update=fields)
    return _judged_anew(replace(book, records=replace(book.records, edition=edition)))


def _with_priority(book: Book, fields: dict[str, object]) -> Book:
    priorities = {name: each.model_copy(update=fields) for name, each in book.records.priorities.items()}
    return _judged_anew(replace(book, records=replace(book.records, priorities=priorities)))


def _with_choice(book: Book, fields: dict[str, object]) -> Book:
    chosen = [c.model_copy(update=fields) for c in book.records.priorities["neglect"].measures]
    return _with_priority(book, {"measures": tuple(chosen)})


def _judged_anew(book: Book) -> Book:
    measures = book.disclosed.measures
    judgements = {
        name: judge_priority(priority, book.records.measures, measures)
        for name, priority in book.records.priorities.items()
    }
    weak = weak_spots(book.records, measures)
    records = book.records
    stand = standings(records.priorities, records.year, None, records.edition.published)
    return replace(book, disclosed=replace(book.disclosed, judgements=judgements, weak=weak, standings=stand))


def _others() -> list[tuple[str, Callable[[Book], Book]]]:
    tried = ((_with_edition, OTHER_EDITIONS), (_with_priority, OTHER_PRIORITIES), (_with_choice, OTHER_CHOICES))
    return [
        (f"{change.__name__} {field}", partial(change, fields={field: value}))
        for change, fields in tried
        for field, values in fields.items()
        for value in values
    ]


@pytest.mark.parametrize(("changed", "change"), _others(), ids=[name for name, _ in _others()])
def test_no_field_of_an_edition_removes_a_weak_measure(changed: str, change: Callable[[Book], Book]) -> None:
    book = change(_everything())
    page, home, chapter = _page(book), _home(book), priority_block("neglect", book)
    summary = home.partition("{#little-or-no-progress}")[2]
    for measure in WEAK:
        assert f"weak.{measure}" in page, changed
        assert f"#weak.{measure}" in summary, changed
    for measure in ("worsened", "steady", "missed", "unknown"):
        assert f"#weak.{measure}" in chapter, changed
    assert "Worsened rose from 18.6% to 26.8% over five years, which is worse" in home
    assert "✓■ Mixed" in _text(home)


@given(
    verdicts=st.lists(
        st.sampled_from(["improved", "worsened", "no-significant-change", "cannot-be-judged"]), min_size=1, max_size=12
    ),
    headlines=st.sets(st.integers(0, 11), max_size=6),
    said=st.booleans(),
)
def test_whatever_is_put_forward_page_and_count_hold_every_weak_measure(
    verdicts: list[DirectionVerdict], headlines: set[int], *, said: bool
) -> None:
    measures = [_of(f"m-{n}", verdict) for n, verdict in enumerate(verdicts)]
    chosen = tuple(
        ChosenMeasure(measure=m.id, why="Near.", explanation=explained() if said else None) for m in measures
    )
    shown = tuple(f"m-{n}" for n in sorted(headlines) if n < len(measures))
    book = made_book(*measures, priorities={"neglect": made_priority((), measures=chosen)}, headlines=shown)
    weak = [spot.measure for spot in book.disclosed.weak]
    assert weak == [m.id for verdict in _GRAVEST for m in measures if m.direction.verdict == verdict]
    page, summary = _page(book), _home(book).partition("{#little-or-no-progress}")[2]
    for place, measure in enumerate(weak):
        assert re.search(rf"weak\.{measure}\b", page)
        assert bool(re.search(rf"#weak\.{measure}\"", summary)) == (place < SHOWN_AT_MOST)
    if len(weak) > SHOWN_AT_MOST:
        assert f"And {len(weak) - SHOWN_AT_MOST} more measure" in summary


_GRAVEST = ("worsened", "no-significant-change", "cannot-be-judged")


def _of(name: str, verdict: DirectionVerdict) -> DisclosedMeasure:
    figures = ("9", "8", "7", "6", "5") if verdict == "improved" else ("5", "6", "7", "8", "9")
    return made_measure(name, verdict, figures=figures, place=placed(5, 5, worst=False))
