"""What changed since the last edition: nobody chooses what it says."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.domain.edition import ChosenMeasure, NoLonger, Status, Target
from generator.domain.judgement import DirectionVerdict
from generator.domain.measure import Break
from generator.domain.period import parse_period
from generator.domain.standing import ACTION_STATUSES, ActionStatus
from generator.evaluate.rules import RECENT_TREND
from generator.evaluate.year_results import Standing
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.year.since_measures import since_finding
from generator.pages.year.since_page import put_since
from generator.pages.year.since_records import moved
from generator.pages.year.standing_label import ACTIONS
from tests.unit.made_year import NO_STANDINGS, made_disclosed, made_year
from tests.unit.pages.full_records import CONTRIBUTIONS
from tests.unit.pages.full_year import full_book, full_standings
from tests.unit.pages.judged_edition import YEARS, made_measure, made_priority, moderated

RULE = RECENT_TREND.name
"""Any rule that the methods page knows."""


def _page(book: Book) -> str:
    shelf = Shelf()
    put_since(book, shelf)
    return shelf.files["since-last-edition.md"].decode()


def _text(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def _book(verdict: DirectionVerdict = "no-significant-change", **disclosed: Any) -> Book:
    """Make an edition whose measure had `verdict` in the edition before, and worsened since."""
    then = made_measure("repeat-referrals", verdict, figures=("18.0", "18.2", "18.6", "19.0"), periods=YEARS[:4])
    book = full_book()
    now = book.disclosed.judgements
    earlier = made_disclosed(measures={"repeat-referrals": then}, judgements=now, **disclosed)
    return replace(book, before=earlier)


def test_a_measure_has_its_figure_and_its_verdict_of_then_and_of_now() -> None:
    said = _text(_page(_book()))
    assert "Repeat referrals 19.0% In 2023 to 2024 – No significant change 26.8% In 2024 to 2025 ■ Worsened" in said


def test_what_newly_worsened_is_counted_apart_from_what_worsened_again() -> None:
    book = _book()
    assert book.before is not None
    assert since_finding(book.before, book) == ("The one measure in both reports is newly judged worsened.")
    again = _book("worsened")
    assert again.before is not None
    assert since_finding(again.before, again) == "The one measure in both reports is judged worsened again."


def test_figures_on_both_sides_of_a_break_are_not_held_against_each_other_in_silence() -> None:
    book = _book()
    measure = book.disclosed.measures["repeat-referrals"]
    broken = Break(from_period="2024-25", reason="A new rule.", comparable=False)
    definition = measure.definition.model_copy(update={"breaks": (broken,)})
    measures = {"repeat-referrals": replace(measure, definition=definition)}
    book = replace(book, disclosed=replace(book.disclosed, measures=measures))
    assert "The two figures must not be compared" in _page(book)
    assert "The two figures must not be compared" not in _page(_book())


def test_a_measure_without_a_newer_figure_says_so() -> None:
    book = _book()
    assert book.before is not None
    same = replace(book.before, measures=book.disclosed.measures)
    assert "No newer figure has come." in _page(replace(book, before=same))


def test_measures_that_are_new_and_that_are_gone_are_named() -> None:
    book = _book()
    assert book.before is not None
    none_shared = replace(book.before, measures={})
    gone = NoLonger("plans", "Open plans", "Nobody counts them now.")
    records = replace(book.records, no_longer_shown=(gone,))
    said = _text(_page(replace(book, before=none_shared, records=records)))
    assert "No measure is shown in both reports" in said
    assert "New in this report: Repeat referrals." in said
    assert "Open plans Nobody counts them now." in said


def test_judgements_of_priorities_stand_side_by_side_also_of_those_that_are_none_now() -> None:
    book = _book()
    assert book.before is not None
    assert book.records.before is not None
    earlier = replace(book.before, judgements={"old": book.disclosed.judgements["neglect"]})
    old = replace(book.records.before, priorities={"old": made_priority(["repeat-referrals"], title="Old work")})
    book = replace(book, before=earlier, records=replace(book.records, before=old))
    said = _text(_page(book))
    assert "Neglect No priority then ■ Worsening" in said
    assert "Old work ■ Worsening No priority now" in said


def test_a_person_s_judgement_stands_beside_the_one_from_the_figures() -> None:
    book = _book()
    priority = book.records.priorities["neglect"].model_copy(update={"moderated": moderated()})
    said = _text(_page(replace(book, records=replace(book.records, priorities={"neglect": priority}))))
    assert "■ Worsening ✓ Progress shown The independent scrutineer, 2 June 2025" in said


def _targeted(**now: Any) -> Book:
    book = _book()
    assert book.records.before is not None
    target = Target(value=Decimal(20), set_by="The executive", set_on=date(2023, 5, 1))
    then = made_priority(["repeat-referrals"])
    chosen = ChosenMeasure(measure="repeat-referrals", why="Near.", target=target)
    before = replace(book.records.before, priorities={"neglect": then.model_copy(update={"measures": (chosen,)})})
    changed = {"target": target.model_copy(update=now)} if now.pop("kept", True) else {"target": None}
    priority = book.records.priorities["neglect"]
    measures = (chosen.model_copy(update=changed),)
    priorities = {"neglect": priority.model_copy(update={"measures": measures})}
    return replace(book, records=replace(book.records, before=before, priorities=priorities))


def test_a_target_that_was_changed_or_left_out_is_shown_with_what_it_was() -> None:
    easier = _text(_page(_targeted(value=Decimal(30))))
    assert "Then 20%, set by The executive on 1 May 2023. Now 30%, set by The executive on 1 May 2023." in easier
    gone = _text(_page(_targeted(kept=False)))
    assert "Then 20%, set by The executive on 1 May 2023. Now there is none." in gone
    assert "No target of the report before was changed or left out." in _text(_page(_targeted()))


def test_what_was_open_then_and_is_still_open_is_named_with_its_status_of_now() -> None:
    earlier = replace(full_standings(), actions={"share-rota": Standing("on-time", RULE, "it was due later")})
    said = _text(_page(_book(standings=earlier)))
    assert "Still open since the report before: ■ At risk Share the rota of duty officers." in said


def test_what_was_open_then_and_is_not_named_now_is_told() -> None:
    earlier = replace(full_standings(), actions={"vanished": Standing("late", RULE, "it was late")})
    said = _text(_page(_book(standings=earlier)))
    assert "Open in the report before, and not named in this one: vanished." in said


_STANDINGS = st.dictionaries(
    st.sampled_from(["a", "b", "c", "d"]), st.sampled_from(ACTION_STATUSES).map(lambda s: Standing(s, RULE, "so"))
)


@given(_STANDINGS, _STANDINGS)
def test_whatever_was_open_is_carried_closed_or_gone_and_never_two_of_them(
    then: dict[str, Standing[ActionStatus]], now: dict[str, Standing[ActionStatus]]
) -> None:
    found = moved("Actions", ACTIONS, then, now)
    was_open = [name for name, each in then.items() if each.status not in {"complete", "embedded", "withdrawn"}]
    assert sorted([*found.closed, *found.carried, *found.gone]) == sorted(was_open)
    assert set(found.new) == set(now) - set(then)


def test_what_partners_supplied_stands_side_by_side() -> None:
    book = _book()
    assert book.records.before is not None
    assert isinstance(CONTRIBUTIONS.partners, dict)
    earlier = CONTRIBUTIONS.model_copy(update={"partners": {"police": CONTRIBUTIONS.partners["council"]}})
    before = replace(book.records.before, year=made_year("neglect", contributions=earlier))
    said = _text(_page(replace(book, records=replace(book.records, before=before))))
    assert "Anytown Police 3 of 4 1 of 4 6 of 6 2 of 6" in said
    assert "Anytown Council Not told 3 of 4 Not told 6 of 6" in said


def test_a_gap_of_years_is_stated() -> None:
    book = _book()
    assert book.records.before is not None
    before = replace(book.records.before, period=parse_period("2022-23", "financial-year"))
    assert "One year lies between the report for 2022 to 2023 and this one" in _page(
        replace(book, records=replace(book.records, before=before))
    )


def test_without_an_edition_before_one_sentence_says_why() -> None:
    book = full_book()
    page = _page(replace(book, records=replace(book.records, before=None)))
    assert "There is no report before this one to hold it against:" in page
    assert "##" not in page


def test_a_report_that_was_published_says_on_which_day_and_a_demonstration_when_it_was_made() -> None:
    def said(status: Status) -> str:
        book = _book()
        before = book.records.before
        assert before is not None
        edition = before.edition.model_copy(update={"status": status})
        return _text(_page(replace(book, records=replace(book.records, before=replace(before, edition=edition)))))

    assert "against the report for 2023 to 2024 . It was published on 1 November 2024." in said("final")
    demonstration = said("demonstration")
    assert (
        "against the demonstration of the report for 2023 to 2024 . That demonstration was made in November 2024."
        in demonstration
    )
    assert "published on" not in demonstration
    assert "That draft was made in November 2024." in said("draft")


def test_kinds_of_records_of_which_there_were_none_are_named_together() -> None:
    said = _text(_page(_book(standings=NO_STANDINGS)))
    book = _book(standings=NO_STANDINGS)
    nothing = replace(book, disclosed=replace(book.disclosed, standings=NO_STANDINGS))
    none = "Nothing was open in the report before, and nothing is new: actions; recommendations of reviews; questions"
    assert none in _text(_page(nothing))
    assert none not in said


def test_a_report_that_was_told_nothing_of_partners_says_so_once() -> None:
    said = _text(_page(_book()))
    assert said.count("The report for 2023 to 2024 was not told what partners supplied. Nobody told us.") == 1
    assert "Data in time, then" not in said
    assert "Not told" not in said
