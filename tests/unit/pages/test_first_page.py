"""The first page answers: the finding from the judgements, bad news first, whatever an author puts forward."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from generator.disclose.cells import DisclosedMeasure, Point, Withheld
from generator.domain.period import parse_period
from generator.evaluate.asked import Asked
from generator.pages.book import Book
from generator.pages.compiled import CompiledSite, Shelf
from generator.pages.finding import LONGEST_FINDING, finding, lead
from generator.pages.gaps import Section
from generator.pages.home import put_home
from tests.unit.pages.judged_edition import (
    MONTHS,
    by_control_chart,
    every_verdict,
    made_book,
    made_measure,
    made_priority,
    placed,
)

REFERRALS = made_measure("repeat-referrals", "worsened")
LONG_PLANS = made_measure("long-plans", "worsened", figures=("3.2", "3.0", "4.0", "5.0", "8.2"))
LATE = made_measure(
    "assessments-on-time",
    better="higher",
    figures=("80.6", "75", "72", "69.1", "69.6"),
    place=placed(8, 2, worst=True, untested=True),
)
HOMES = made_measure("suitable-homes", "improved", better="higher", figures=("74", "75", "77", "79", "80"))


def _page(book: Book) -> str:
    shelf = Shelf()
    put_home(book, shelf)
    return shelf.files["index.md"].decode()


def _text(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


@pytest.mark.parametrize(
    ("measures", "said"),
    [
        (
            (REFERRALS, LONG_PLANS, LATE, HOMES),
            "Repeat referrals rose from 18.6% to 26.8% over five years and long plans from 3.2% to 8.2%: both worsened",
        ),
        ((HOMES, LATE, REFERRALS), "Repeat referrals rose from 18.6% to 26.8% over five years, which is worse"),
        (
            (REFERRALS, LONG_PLANS, made_measure("absence", "worsened"), made_measure("exclusions", "worsened")),
            (
                "Repeat referrals rose from 18.6% to 26.8% over five years and long plans from 3.2% to 8.2%: "
                "these and two other measures worsened"
            ),
        ),
        (
            (HOMES, LATE),
            "Assessments on time stood at 69.6%, the third lowest of 11 councils, and cannot be tested",
        ),
        ((HOMES,), "Suitable homes rose from 74.0% to 80.0% over five years, which is better"),
        (
            (made_measure("repeat-referrals", "no-significant-change"), made_measure("absence")),
            "Nothing could be shown to have got better or worse for children in Anytown",
        ),
        (
            (made_measure("absence"), made_measure("referrals", "rose", better="neither")),
            "The figures cannot say whether anything got better or worse for children in Anytown",
        ),
    ],
)
def test_the_heading_is_the_gravest_finding(measures: tuple[DisclosedMeasure, ...], said: str) -> None:
    assert finding(made_book(*measures)) == said


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        (
            made_measure("absence", "no-significant-change", target="not-met"),
            "Absence stood at 26.8% and the target of 15% was not met",
        ),
        (made_measure("absence", target="above"), "Absence stood at 26.8%, above the target of 15%"),
        (
            made_measure("absence", compared="worse"),
            "Absence stood at 26.8%, higher, so worse, than the neighbours’ median, 20.3%",
        ),
        (
            made_measure("absence", "worsened", figures=("20.0", "30.0", "31.0", "32.0", "20.0")),
            "Absence worsened and stood at 20.0%",
        ),
        (
            made_measure("absence", "improved", figures=("20.0", "9.0", "8.0", "7.0", "20.04")),
            "Absence improved and stood at 20.0%",
        ),
        (
            made_measure(
                "absence",
                periods=MONTHS,
                figures=["10"] * 11 + ["30"],
                direction=by_control_chart("worsened"),
                period="month",
            ),
            "Absence worsened and stood at 30.0% in December 2024, above the upper control limit",
        ),
        (
            made_measure("absence", "improved", figures=("9", "8", "7", "6", "5"), place=placed(0, 10, worst=True)),
            "Absence fell from 9.0% to 5.0% over five years, which is better, but ranked the highest of 11 councils",
        ),
    ],
)
def test_each_finding_is_said_plainly(measure: DisclosedMeasure, said: str) -> None:
    assert finding(made_book(measure)) == said


def test_a_change_in_a_year_says_so_and_an_old_figure_names_its_year() -> None:
    years = [parse_period(year, "financial-year") for year in ("2021-22", "2022-23")]
    measure = made_measure("absence", "worsened", periods=years, figures=("18.6", "26.8"))
    said = finding(made_book(measure))
    assert said == "Absence rose from 18.6% to 26.8% (in 2022 to 2023) in one year, which is worse"


def test_two_improved_measures_name_those_that_stay_behind() -> None:
    behind = replace(HOMES, id="conferences", definition=HOMES.definition.model_copy(update={"title": "Conferences"}))
    book = made_book(HOMES, replace(behind, place=placed(8, 2, worst=True)))
    assert finding(book) == (
        "Suitable homes rose from 74.0% to 80.0% over five years and conferences from 74.0% to 80.0%: both improved, "
        "but conferences ranked the third lowest of 11 councils"
    )


def test_long_names_are_counted_rather_than_named() -> None:
    name = "children-who-came-back-to-social-care-within-a-single-year"
    said = finding(made_book(made_measure(name, "worsened"), LONG_PLANS))
    assert said.endswith("over five years, which is worse; one other measure worsened too")
    assert len(said.split()) <= LONGEST_FINDING


@pytest.mark.parametrize("headlines", [(), ("suitable-homes",), ("suitable-homes", "assessments-on-time")])
def test_no_choice_of_headlines_hides_what_worsened(headlines: tuple[str, ...]) -> None:
    said = finding(made_book(HOMES, LATE, REFERRALS, headlines=headlines))
    assert said.startswith("Repeat referrals rose from 18.6% to 26.8%")


def test_the_lead_goes_on_with_what_is_less_grave_and_counts_every_measure() -> None:
    volume = made_measure("referrals", "rose", better="neither")
    then, counts = lead(made_book(REFERRALS, LATE, HOMES, volume, made_measure("absence", "no-significant-change")))
    assert then == (
        "Assessments on time stood at 69.6%, the third lowest of 11 councils, and cannot be tested. "
        "Suitable homes rose from 74.0% to 80.0% over five years, which is better."
    )
    assert counts == (
        "Of the 4 measures with a better and a worse side, 1 worsened, 1 improved, in 1 no significant change could be "
        "shown and 1 cannot be judged, because the publisher gives no counts. "
        "The other 1 has no better or worse side."
    )


def test_a_reason_that_most_share_is_said_to_be_of_most() -> None:
    other = made_measure("exclusions")
    other = replace(other, direction=replace(other.direction, reason="there is no earlier figure"))
    _, counts = lead(made_book(made_measure("absence"), other, made_measure("injuries")))
    assert "and 3 cannot be judged, mostly because the publisher gives no counts." in counts
    _, counts = lead(made_book(made_measure("absence"), other))
    assert "and 2 cannot be judged." in counts


def test_bad_news_stands_first_on_the_page() -> None:
    page = _text(_page(made_book(*every_verdict(), priorities={"neglect": made_priority(["worsened", "unknown"])})))
    order = (
        "What worsened",
        "What improved",
        "What cannot be judged",
        "The priorities",
        "Areas of little",
        "What was not supplied",
    )
    assert [page.index(part) for part in order] == sorted(page.index(part) for part in order)


def test_the_worst_placed_lead_what_cannot_be_judged() -> None:
    page = _text(_page(made_book(made_measure("absence"), made_measure("injuries"), LATE)))
    column = page[page.index("What cannot be judged") :]
    assert "Assessments on time : 69.6%, the third lowest of 11 councils And 2 other measures ." in column
    assert "3 measures cannot be judged, because the publisher gives no counts." in column


def test_a_column_without_measures_says_so() -> None:
    page = _text(_page(made_book(made_measure("absence", "no-significant-change"))))
    assert "No measure could be shown to have worsened." in page
    assert "No measure could be shown to have improved." in page
    assert "Every measure with a better and a worse side could be judged." in page


def test_many_worsened_measures_are_counted_behind_the_first_five() -> None:
    page = _text(_page(made_book(*(made_measure(f"absence-{n}", "worsened") for n in range(7)))))
    assert "Absence 4 : from 18.6% to 26.8% over five years And 2 other measures ." in page


def test_an_improvement_that_its_ends_do_not_show_gives_no_two_figures() -> None:
    measure = made_measure(
        "conferences",
        "improved",
        better="higher",
        figures=("72", "61", "76", "86", "70"),
        place=placed(7, 2, worst=True),
    )
    page = _text(_page(made_book(measure)))
    assert (
        "Conferences : its five years together show a rise, though the newest figure is lower than the first: 70.0%, "
        "yet the third lowest of 10 councils"
    ) in page


def test_a_fall_whose_newest_figure_is_above_the_first_says_so_too() -> None:
    measure = made_measure("absence", "improved", figures=("70", "86", "76", "61", "72"))
    said = _text(_page(made_book(measure)))
    assert "its five years together show a fall, though the newest figure is higher than the first: 72.0%" in said


def test_a_trend_whose_ends_read_the_same_says_so() -> None:
    measure = made_measure("absence", "worsened", figures=("70.01", "61", "76", "86", "70.04"))
    said = _text(_page(made_book(measure)))
    assert "its five years together show a rise, though the newest figure is the same as the first: 70.0%" in said


def test_a_headline_fact_gives_its_judgement_its_target_and_its_neighbours() -> None:
    measure = made_measure("repeat-referrals", "worsened", target="not-met", compared="worse")
    page = _text(_page(made_book(measure, headlines=("repeat-referrals",))))
    fact = page[page.index("26.8% in 2024") :]
    assert "■ Worsened ■ Target not met Target 15% ■ Worse Neighbours’ median 20.3%" in fact


def test_a_headline_fact_gives_value_changes_and_neighbours(site: CompiledSite) -> None:
    page = site.files["index.md"].decode()
    order = (
        '<p class="fact__value">17.9%',
        '<p class="fact__was">in 2019 to 2020</p>',
        '<p class="fact__was">Fell from 18.4% the year before</p>',
        '<p class="fact__was">Fell from 20.0% in 2015 to 2016</p>',
        "No significant change</",
        "Neighbours’ median 15.3%",
        "Neighbours of 2019: ",
    )
    assert [page.index(part) for part in order] == sorted(page.index(part) for part in order)


def test_a_hidden_headline_says_why_it_is_hidden(book: Book) -> None:
    measure = book.disclosed.measures["referrals"]
    assert measure.latest is not None
    hidden = replace(measure, latest=Point(measure.latest.period, Withheld("c")), since_previous=None, since_fifth=None)
    disclosed = replace(book.disclosed, measures={**book.disclosed.measures, "referrals": hidden})
    page = _page(replace(book, disclosed=disclosed))
    assert '<p class="fact__was">Not published (hidden to protect people, because the number is small)</p>' in page


def test_an_edition_without_headlines_has_no_facts() -> None:
    assert "facts" not in _page(made_book(REFERRALS))


def test_what_was_not_supplied_is_counted(site: CompiledSite) -> None:
    page = site.files["index.md"].decode()
    assert "41 of the 43 answers that this report owes were not supplied." in page
    assert "<b>Nothing was supplied on: </b>the report itself, how the partnership works, what each partner" in page
    assert "<b>Missing in part: </b>the priorities (9 of 10) and promises (1 of 2)." in page


def test_no_page_says_no_change_or_stable() -> None:
    priorities = {"neglect": made_priority([m.id for m in every_verdict()])}
    assert not re.search(r"\b(no change|stable|unchanged)\b", _page(made_book(*every_verdict(), priorities=priorities)))


def test_of_measures_without_a_better_side_nothing_good_or_bad_is_said() -> None:
    measures = [
        made_measure(f"volume-{verdict}", verdict, better="neither") for verdict in ("rose", "fell", "cannot-be-judged")
    ]
    page = _page(made_book(*measures, headlines=tuple(m.id for m in measures)))
    assert "label--good" not in page
    assert "label--bad" not in page
    assert "None of the 3 measures has a better or a worse side." in page
    assert "By the published rule no measure stands here." in page


def test_beside_one_that_rose_a_control_chart_gives_only_its_newest_figure() -> None:
    chart = made_measure(
        "absence", periods=MONTHS, figures=["10"] * 11 + ["30"], direction=by_control_chart("worsened"), period="month"
    )
    said = finding(made_book(LONG_PLANS, chart))
    where = "30.0% in December 2024, above the upper control limit"
    assert said == f"Long plans rose from 3.2% to 8.2% over five years and absence stood at {where}: both worsened"
    assert f"Absence : {where}" in _text(_page(made_book(chart)))


def test_where_every_answer_was_given_the_first_page_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.pages.home.sections", lambda _: (Section("Audits", 2, ()),))
    assert "Every answer that this report owes was given." in _page(made_book(REFERRALS))


def test_where_no_answer_was_given_the_first_page_says_that_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = Asked("Audits", "Audits", "Audits", "Nobody sent them.")
    monkeypatch.setattr("generator.pages.home.sections", lambda _: (Section("Audits", 2, (asked, asked)),))
    assert "None of the 2 answers that this report owes was supplied." in _page(made_book(REFERRALS))


def test_a_measure_without_any_figure_is_a_headline_that_says_so() -> None:
    measure = replace(made_measure("absence"), latest=None, lines={})
    assert "No figure" in _page(made_book(measure, headlines=("absence",)))
