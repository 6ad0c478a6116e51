"""Typed figures: tokens never are, dates never are, and a footnote answers for its own sentence alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.evaluate.figures_in_text import unsourced_figures
from generator.intake.chapter import read_chapter
from generator.problems import Problem
from tests.golden.sentences import FILE, known, made_up

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip
WORDS = ("children", "came", "back", "in", "the", "area", "and", "were", "seen", "again", "by", "staff")
FIGURES = (
    "42%",
    "1,234",
    "3 in 10",
    "twice as many",
    "two thirds of them",
    "84 visits",
    "£2m",
    "forty per cent",
    "8.5",
)
NOT_FIGURES = (
    "45 working days",
    "section 47",
    "Year 11",
    "aged 16 and 17",
    "three groups",
    "12 months",
    "page 12",
    "COVID-19",
)


def _problems(text: str, *, status: str = "demonstration") -> tuple[Problem, ...]:
    report, findings = made_up()
    chapter, wrong = read_chapter(edition="2019-20", path=FILE, text=f"# A chapter\n\n{text}\n", known=known())
    assert not wrong
    edition = report.records.edition.model_copy(update={"status": status})
    return unsourced_figures(findings, replace(report.records, chapters=(chapter,), edition=edition))


def _tokens() -> list[str]:
    report, _ = made_up()
    return [
        f"{{{{ value: {measure} in {period.id} for {area} }}}}"
        for measure, areas in report.observations.items()
        for area, series in areas.items()
        for period in series
    ]


@given(
    st.lists(st.deferred(lambda: st.sampled_from(_tokens())), min_size=1, max_size=5),
    st.lists(st.sampled_from(WORDS), min_size=5, max_size=5),
)
def test_a_number_given_by_a_token_is_never_questioned(tokens: list[str], words: list[str]) -> None:
    sentence = " ".join(part for pair in zip(words, tokens, strict=False) for part in pair)
    assert _problems(f"So {sentence}.") == ()


@given(
    st.integers(1, 31), st.sampled_from(MONTHS), st.integers(1990, 2040),
    st.sampled_from(["{d} {m} {y}", "{m} {y}", "{d} {m}", "{m} {d}, {y}", "{y}", "{y}-{n:02}", "{y}/{n:02}", "{y} to {z}", "{d}th {m} {y}", "the {y}s", "{y}-{d:02}-{d:02}"]),
)  # fmt: skip
def test_dates_and_years_are_never_questioned(day: int, month: str, year: int, form: str) -> None:
    date = form.format(d=day, m=month, y=year, n=(year + 1) % 100, z=year + 1)
    assert _problems(f"It was seen on {date}, and in {date} again.") == ()


@given(st.lists(st.sampled_from([*FIGURES, *NOT_FIGURES, *WORDS]), min_size=1, max_size=6), st.booleans())
def test_a_footnote_answers_for_exactly_the_figures_of_its_sentence(parts: list[str], first: bool) -> None:
    sentence = f"We counted {', '.join(parts)}"
    other = "Then 77 calls came"
    both = [f"{sentence}{{}}.", f"{other}{{}}."] if first else [f"{other}{{}}.", f"{sentence}{{}}."]
    here = 0 if first else 1

    def said(marks: list[str]) -> list[str]:
        text = " ".join(each.format(mark) for each, mark in zip(both, marks, strict=True))
        return sorted(p.what.split("”")[0] for p in _problems(f"{text}\n\n[^1]: A paper.\n\nSee.[^1]"))

    without = said(["", ""])
    with_note = said(["[^1]" if n == here else "" for n in range(2)])
    alone = sorted(p.what.split("”")[0] for p in _problems(both[here].format("")))
    assert with_note == ["“77"]
    assert without == sorted([*with_note, *alone])


def test_a_draft_is_warned_and_nothing_else_is() -> None:
    for status, severity in (("draft", "warning"), ("demonstration", "error"), ("final", "error")):
        found = _problems("Some 42% came back, and 850.5 for every 10,000 children.", status=status)
        assert [(p.code, p.severity) for p in found] == [
            ("words.typed-figure", severity),
            ("words.nearly-value", severity),
        ]


def test_what_contradicts_a_measure_is_an_error_in_a_draft_too() -> None:
    found = _problems("Repeat referrals stood at 15%.[^1]\n\n[^1]: A paper.", status="draft")
    assert [(p.code, p.severity) for p in found] == [("words.contradicts-value", "error")]


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("Repeat referrals: some 26.8% came back.", "{{ value: repeat-referrals in 2019-20 }}"),
        (
            "The share of repeat referrals had been nearly 21 or 20.9% for the neighbours.",
            "{{ value: repeat-referrals in 2018-19 for neighbours-2019 }}",
        ),
        ("In England 21.8% came back.", "{{ value: repeat-referrals in 2019-20 for england }}"),
        ("## Health checks in care\n\nNow 79% had one.", "{{ value: health-checks in 2018-19 }}"),
        ("It was {{ value: referrals in 2018-19 }}, and then 850.9.", "{{ value: referrals in 2019-20 }}"),
        ("A third of children missed something.\n\n## Later\n\n{{ value: repeat-referrals }}", None),
        (
            "About a quarter came back.\n\n## Later\n\n{{ value: repeat-referrals }}",
            "{{ value: repeat-referrals in 2019-20 }}",
        ),
        ("{{ value: referrals }} is nearly twice that of four years before.", "{{ change: referrals since 2015-16 }}"),
        ("{{ value: referrals }} is nearly twice that of before.", "{{ change: referrals }}"),
        ("Nearly twice as many came.", None),
        ("We spent £850.5 on it: {{ value: referrals }}.", "{{ value: referrals in 2019-20 }}"),
        ("It rose by 26.8 percentage points.", None),
        ("There were 20 of them.", None),
    ],
)
def test_the_token_that_would_mend_it_is_offered(text: str, token: str | None) -> None:
    mends = [p.mend for p in _problems(text)]
    assert mends
    assert [("{{" in mend) for mend in mends] == [token is not None] * len(mends)
    assert token is None or any(f"`{token}`" in mend for mend in mends)


def test_a_hidden_figure_is_neither_confirmed_nor_told() -> None:
    report, _ = made_up()
    hidden = report.observations["long-plans"]["anytown"]
    assert [row.symbol for row in hidden.values()] == [None, "c", None]
    found = _problems("Plans of two years or more stood at 13.6% in 2019.[^1] Now 13.6%.\n\n[^1]: A paper.")
    assert [p.code for p in found] == ["words.typed-figure"]


def test_a_place_is_that_of_the_number() -> None:
    found = _problems("One < two & {x}: some\n**42%** came back.")
    assert [(p.place.line, p.place.column) for p in found] == [(4, 3)]
