"""How it is judged: four results, each with its label, its sentence, what it rests on, its rule and its data."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.charts.verdicts import Label
from generator.domain.measure import Measure
from generator.pages.book import Book
from generator.pages.label import label, place_label
from generator.pages.results_block import results_block
from tests.unit.pages.every_kind import every_kind
from tests.unit.pages.judged_edition import placed


@pytest.fixture(scope="module")
def judged() -> Book:
    return every_kind()


def _html(book: Book, measure: str, anchor: str) -> str:
    shown = results_block(book.disclosed.measures[measure], book)
    return shown.partition(f'<section class="result" id="{anchor}">')[2].partition("</section>")[0]


def _text(book: Book, measure: str, anchor: str) -> str:
    """Read one result as a person would, with the tables."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", _html(book, measure, anchor))).split())


def test_a_direction_says_verdict_sentence_interval_statistics_counts_and_rule(judged: Book) -> None:
    said = _text(judged, "share-worsened", "direction")
    parts = (
        "■ Worsened",
        "99.8% interval: +1.2 to +2.5",
        "Lower is better.",
        "5, from 2015 to 2016 until 2019 to 2020",
        "Average change a year +1.90 percentage points (99.8% interval: +1.25 to +2.55)",
        "Chi-square 81.37. A change counts where it is above 9.55.",
        "Rose from 24.7% the year before (+2.8 percentage points); rose from 20.0% in 2015 to 2016",
        "2015 to 2016 20.0% 800 4,000 18.8% to 21.3%",
        "Rule: Recent trend , version 1",
        "Data (CSV)",
    )
    assert [part for part in parts if part not in said] == []
    assert 'href="../../methods/#recent-trend"' in _html(judged, "share-worsened", "direction")
    assert 'href="../../methods/#wilson"' in _html(judged, "share-worsened", "direction")


def test_what_cannot_be_judged_says_why_and_gives_the_plain_difference_in_neutral_verbs(judged: Book) -> None:
    said = _text(judged, "share-value-only", "direction")
    assert "? Cannot be judged" in said
    assert "the publisher gives no counts" in said
    assert "not tested. Fell from 69.1% the year before (−48.5 percentage points); fell from 80.6% in 2015" in said
    assert "better" not in re.sub("Which way is better|Higher is better|got better or worse cannot", "", said)


def test_where_no_difference_can_be_given_it_says_why(judged: Book) -> None:
    said = _text(judged, "share-with-gap", "direction")
    assert "No difference from the period before can be given: there is no figure for the period before." in said


def test_a_measure_without_a_better_side_is_said_to_have_none(judged: Book) -> None:
    assert "This measure has no better side" in _text(judged, "share-no-side", "direction")


def test_a_rebuilt_count_is_explained_with_its_rule(judged: Book) -> None:
    assert "Rebuilt counts: 5 of 5." in _text(judged, "rate-rebuilt", "direction")
    assert "64 (rebuilt)" in _text(judged, "rate-rebuilt", "direction")
    assert 'href="../../methods/#rebuilt-count"' in _html(judged, "rate-rebuilt", "direction")


def test_a_break_that_cut_the_series_is_named_with_its_reason(judged: Book) -> None:
    cut = "Figures before 2018 to 2019 are not looked at: Counted anew."
    assert cut in _text(judged, "share-after-break", "direction")
    assert "are not looked at" not in _text(judged, "share-across-change", "direction")


def test_a_control_chart_that_starts_anew_says_when_and_why(judged: Book) -> None:
    said = _text(judged, "months-rebased", "direction")
    assert "The control chart starts anew from January 2019: A new team." in said
    assert "Mean of the current process 30.9% Lower limit 27.5% Upper limit 34.4%" in said


def test_the_signals_of_a_control_chart_stand_beside_its_points(judged: Book) -> None:
    assert "February 2020 45.0% 45 100 above the upper control limit" in _text(judged, "months-signal", "direction")


def test_figures_of_several_years_are_said_to_overlap(judged: Book) -> None:
    assert "Each figure covers 3 years" in _text(judged, "rolling", "direction")


def test_a_ratio_without_end_is_said_in_words(judged: Book) -> None:
    said = _text(judged, "rate-from-none", "direction")
    assert "none can be given, because the earlier year had no event (95% interval: 1.941 or more)" in said


def test_no_target_on_record_is_said(judged: Book) -> None:
    assert _text(judged, "share-two", "target") == "Target No target for this measure is on record."


def test_a_target_says_who_set_it_and_when(judged: Book) -> None:
    said = _text(judged, "share-worsened", "target")
    assert "■ Target not met" in said
    assert "Set by The executive Set on 1 March 2018" in said
    assert 'href="../../methods/#target-in-interval"' in _html(judged, "share-worsened", "target")


def test_a_target_on_a_control_chart_gives_the_limits(judged: Book) -> None:
    assert "Limits of the current process 18.3% to 25.4%" in _text(judged, "months-signal", "target")


def test_who_is_far_is_named(judged: Book) -> None:
    said = _text(judged, "rate-last", "comparison")
    assert "■ Worse higher than the neighbours’ median, 11.5." in said
    assert "called far: the neighbours’ median." in said


def test_each_comparison_goes_on_from_its_label(judged: Book) -> None:
    said = _text(judged, "share-worsened", "comparison")
    assert "◆ Higher than the neighbours’ median, 24.0% (3 of 4 councils have a figure). – Similar to West" in said
    assert "The median was not tested, because the figures that are missing could change what it says." in said
    assert "Its 99.8% interval 25.4% to 29.7%" in said


def test_an_untested_comparison_says_so(judged: Book) -> None:
    said = _text(judged, "share-value-only", "comparison")
    assert "◆ Lower than the neighbours’ median, 24.0%" in said
    assert "this was not tested: a difference may be chance" in said
    assert "99.8%" not in said


def test_why_nobody_stands_beside_us_is_said(judged: Book) -> None:
    assert "compared with nobody" in _text(judged, "beside-nobody", "comparison")
    assert "Nobody it is compared with has a figure in 2019 to 2020." in _text(judged, "share-all", "comparison")
    assert "There is no newest figure of Anytown to compare." in _text(judged, "share-hidden-now", "comparison")
    assert "Their figures are doubtful." in _text(judged, "beside-named-councils", "comparison")


def test_a_place_lists_the_councils_from_the_highest_down(judged: Book) -> None:
    said = _text(judged, "share-worsened", "place")
    assert "■ In the worst quarter" in said
    assert "Fifthtown 33.3% Anytown 27.5% Thirdtown 24.0% Sixthtown 20.0% Othertown 19.0%" in said
    assert "Fourthtown" not in said


def test_the_councils_listed_are_those_that_were_ranked(judged: Book) -> None:
    for measure in judged.measures:
        if measure.place is not None:
            rows = _html(judged, measure.id, "place").count('<th scope="row"')
            assert rows == measure.place.total, measure.id


def test_a_band_is_given_where_nearly_all_councils_have_a_figure() -> None:
    every = every_kind(every_council=True)
    assert "■ Band D, the worst quarter" in _text(every, "rate-last", "place")
    assert "None, because only 5 of 6 councils have a figure." in _text(every, "share-two", "place")
    assert "None, because neither side is better." in _text(every, "share-no-side", "place")


def test_why_there_is_no_place_is_said(judged: Book) -> None:
    assert "Counts are not ranked" in _text(judged, "count", "place")
    assert "No other council that is held has a figure in 2019 to 2020." in _text(judged, "share-all", "place")


def test_what_the_partners_say_stands_beside_the_results_and_takes_nothing_from_them(judged: Book) -> None:
    shown = results_block(judged.disclosed.measures["share-worsened"], judged)
    assert "What the partners say of it" in shown
    assert "Fewer workers." in shown
    assert "Nobody knows yet." in shown
    silent = replace(judged, records=replace(judged.records, priorities={}))
    without = results_block(judged.disclosed.measures["share-worsened"], silent)
    assert "What the partners say of it" not in without
    assert shown.startswith(without.partition('<section class="result" id="target">')[0])


def test_a_weak_measure_leads_to_the_areas_of_little_or_no_progress(judged: Book) -> None:
    assert 'href="../../little-or-no-progress/"' in results_block(judged.disclosed.measures["share-worsened"], judged)
    assert "little-or-no-progress" not in results_block(judged.disclosed.measures["share-improved"], judged)


def test_no_side_is_good_or_bad_where_a_measure_has_none() -> None:
    """Over every kind of series: neither a label nor a word of the results takes sides."""
    book = every_kind(every_council=True)
    neither = {
        name: Measure.model_construct(**{**dict(each), "better": "neither"})
        for name, each in book.records.measures.items()
    }
    plain = every_kind(every_council=True, measures=neither)
    for measure in plain.measures:
        shown = results_block(measure, plain)
        assert "label--good" not in shown, measure.id
        assert "label--bad" not in shown, measure.id
        words = re.sub(r"<[^>]+>", " ", shown)
        words = re.sub("Which way is better|no better side|neither side is better|neither better nor worse", "", words)
        words = re.sub("called good or bad|good or bad in itself", "", words)
        assert not re.search(r"\b(better|worse|worsened|improved|good|bad|best|worst)\b", words), measure.id


@given(
    higher=st.integers(0, 200),
    lower=st.integers(0, 200),
    worst=st.booleans(),
    band=st.sampled_from(["A", "B", "C", "D", None]),
)
def test_the_label_of_a_place_has_a_tone_only_in_the_best_and_the_worst_quarter(
    higher: int, lower: int, worst: bool, band: str | None
) -> None:
    place = replace(placed(higher, lower, worst=worst), band=band)  # type: ignore[arg-type]
    tone = {"A": "good", "D": "bad", None: "bad" if worst else "plain"}.get(band, "plain")
    assert place_label(place).tone == tone


def test_a_label_is_a_shape_and_a_word_and_the_shape_is_not_read_out() -> None:
    shown = label(Label("■", "Worsened", "bad"))
    assert shown == (
        '<span class="label label--bad"><span class="label__shape" aria-hidden="true">■</span> '
        '<span class="label__word">Worsened</span></span>'
    )


def test_a_label_with_an_address_is_a_link() -> None:
    assert label(Label("?", "Cannot be judged", "unknown"), "#direction").startswith(
        '<a class="label label--unknown" href="#direction">'
    )
