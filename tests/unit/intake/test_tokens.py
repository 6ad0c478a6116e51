"""Tokens are read word by word; each mistake has its own code and its exact place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.narrative import (
    AnswersToken,
    BlockToken,
    ChangeToken,
    FigureToken,
    LinkToken,
    PlaceToken,
    TableToken,
    Token,
    ValueToken,
)
from generator.intake.known import Known
from generator.intake.passages import Passages
from generator.intake.tokens import read_tokens


def _read(text: str, known: Known) -> tuple[list[Token], list[tuple[str, int, int]]]:
    tokens, problems = read_tokens(Passages("content/2019-20/neglect.md", text), known)
    return [t.token for t in tokens], [(p.code, p.place.line, p.place.column) for p in problems]


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("{{ value: repeat-referrals }}", ValueToken("repeat-referrals", None, None)),
        ("{{value:repeat-referrals}}", ValueToken("repeat-referrals", None, None)),
        ("{{ value: repeat-referrals in 2018/19 }}", ValueToken("repeat-referrals", "2018-19", None)),
        ("{{ value: repeat-referrals in 2018 to 2019 }}", ValueToken("repeat-referrals", "2018-19", None)),
        (
            "{{ value: repeat-referrals in 2018-19 for othertown }}",
            ValueToken("repeat-referrals", "2018-19", "othertown"),
        ),
        (
            "{{ value: repeat-referrals for neighbours-2019 in 2018-19 }}",
            ValueToken("repeat-referrals", "2018-19", "neighbours-2019"),
        ),
        ("{{ value: plans-open in 2020 }}", ValueToken("plans-open", "2020-03-31", None)),
        ("{{ change: repeat-referrals }}", ChangeToken("repeat-referrals", None)),
        ("{{ change: repeat-referrals since 2017/18 }}", ChangeToken("repeat-referrals", "2017-18")),
        ("{{ change: plans-open since 2019 }}", ChangeToken("plans-open", "2019-03-31")),
        ("{{ place: repeat-referrals }}", PlaceToken("repeat-referrals", None)),
        ("{{ place: repeat-referrals in 2018 to 2019 }}", PlaceToken("repeat-referrals", "2018-19")),
        ("{{ figure: repeat-referrals }}", FigureToken(("repeat-referrals",), "trend", None)),
        (
            "{{ figure: repeat-referrals as funnel in 2018-19 }}",
            FigureToken(("repeat-referrals",), "funnel", "2018-19"),
        ),
        ("{{ figure: referrals as control }}", FigureToken(("referrals",), "control", None)),
        ("{{ figure: repeat-referrals as dumbbell }}", FigureToken(("repeat-referrals",), "dumbbell", None)),
        (
            "{{ figure: repeat-referrals as neighbours in 2018-19 }}",
            FigureToken(("repeat-referrals",), "neighbours", "2018-19"),
        ),
        (
            "{{ figure: repeat-referrals, referrals }}",
            FigureToken(("repeat-referrals", "referrals"), "multiples", None),
        ),
        (
            "{{ table: repeat-referrals , referrals as parts }}",
            TableToken(("repeat-referrals", "referrals"), "parts", None),
        ),
        ("{{ link: repeat-referrals }}", LinkToken("repeat-referrals", None)),
        ("{{ link: neglect as what we did, and why }}", LinkToken("neglect", "what we did, and why")),
        ("{{ link: cin }}", LinkToken("cin", None)),
        ("{{ link: measures as all as one }}", LinkToken("measures", "all as one")),
        ("{{ link: neglect-2019 }}", LinkToken("neglect-2019", None)),
        ("{{ link: lines-of-enquiry }}", LinkToken("lines-of-enquiry", None)),
        ("{{ audits }}", BlockToken("audits")),
        ("{{audits:}}", BlockToken("audits")),
        ("{{ judgement: neglect }}", BlockToken("judgement", "neglect")),
        ("{{ promises: neglect }}", BlockToken("promises", "neglect")),
        ("{{ promises }}", BlockToken("promises")),
        ("We did it. {{ answers: wt18-r05 }}", AnswersToken("wt18-r05")),
        ("{{ answers: wt18-r05 partly }} We did some.", AnswersToken("wt18-r05", partly=True)),
    ],
)
def test_a_token_is_read(text: str, token: Token, known: Known) -> None:
    assert _read(text, known) == ([token], [])


@pytest.mark.parametrize(
    ("text", "code", "column"),
    [
        ("a {{ value: referrals b", "token-unclosed", 3),
        ("a {{ value: {{ value: referrals }}", "token-unclosed", 3),
        ("a }} b", "token-unopened", 3),
        ("{{ }}", "token-empty", 1),
        ("{{ referrals }}", "token-no-colon", 1),
        ("{{ 3 }}", "token-no-colon", 1),
        ("{{ valeu: referrals }}", "token-unknown", 1),
        ("{{ Value: referrals }}", "token-unknown", 1),
        ("{{ judgements: neglect }}", "token-unknown", 1),
        ("{{ audit }}", "token-unknown", 1),
        ("{{ audits please }}", "block-word", 11),
        ("{{ audits: neglect }}", "block-word", 12),
        ("{{ actions: neglect please }}", "block-word", 21),
        ("{{ actions }}", "token-no-priority", 12),
        ("{{ judgement: }}", "token-no-priority", 14),
        ("{{ promises: negelct }}", "token-unknown-priority", 14),
        ("a {{ audits }}", "token-not-alone", 3),
        ("{{ answers: }}", "token-no-id", 12),
        ("{{ answers: wt18-r50 }}", "token-unknown-requirement", 13),
        ("{{ answers: wt18-r05 mostly }}", "token-unknown-word", 22),
        ("{{ answers: wt18-r05 partly please }}", "token-unknown-word", 29),
        ("a {{ answers: wt18-r05 }} b", "answers-inside", 3),
        ("{{ value: }}", "token-no-id", 10),
        ("{{ value: in 2018-19 }}", "token-no-id", 10),
        ("{{ link: }}", "token-no-id", 9),
        ("{{ value: repeat-referals }}", "token-unknown-measure", 11),
        ("{{ figure: referrals, refferals }}", "token-unknown-measure", 23),
        ("{{ figure: referrals, referrals }}", "token-measure-twice", 23),
        ("{{ figure: referrals,, repeat-referrals }}", "token-unknown-word", 22),
        ("{{ value: referrals, repeat-referrals }}", "token-one-measure", 11),
        ("{{ value: referrals during 2018-19 }}", "token-unknown-word", 21),
        ("{{ value: referrals for anytown please }}", "token-unknown-word", 33),
        ("{{ figure: referrals as trend line }}", "token-unknown-word", 31),
        ("{{ link: neglect please }}", "token-unknown-word", 18),
        ("{{ value: referrals in 2018-19 in 2019-20 }}", "token-word-twice", 32),
        ("{{ value: referrals in }}", "token-word-alone", 21),
        ("{{ link: neglect as }}", "token-word-alone", 18),
        ("{{ value: referrals for anytwon }}", "token-unknown-area", 25),
        ("{{ value: referrals in 2018-20 }}", "token-bad-period", 24),
        ("{{ value: referrals in 2012-13 }}", "token-no-period", 24),
        ("{{ value: repeat-referrals in 2019-20 for othertown }}", "token-no-period", 31),
        ("{{ value: referrals for othertown }}", "token-no-area-values", 25),
        ("{{ value: repeat-referrals for westshire }}", "token-no-area-values", 32),
        ("{{ value: referrals for neighbours-2019 }}", "token-no-area-values", 25),
        ("{{ value: repeat-referrals for othertown }}", "token-no-period", 32),
        ("{{ figure: referrals as bars }}", "token-unknown-form", 25),
        ("{{ figure: referrals as parts }}", "token-form-count", 25),
        ("{{ figure: referrals, repeat-referrals as trend }}", "token-form-count", 43),
        ("{{ figure: referrals as trend in 2018-19 }}", "token-form-no-period", 34),
        ("{{ figure: referrals, repeat-referrals as funnel }}", "token-form-count", 43),
        ("{{ figure: referrals, repeat-referrals as control }}", "token-form-count", 43),
        ("{{ figure: referrals as control in 2018-19 }}", "token-form-no-period", 36),
        ("{{ figure: referrals as dumbbell in 2018-19 }}", "token-form-no-period", 37),
        ("{{ link: measurse }}", "token-unknown-target", 10),
        ("{{ change: }}", "token-no-id", 11),
        ("{{ change: referrals, repeat-referrals }}", "token-one-measure", 12),
        ("{{ change: referrals in 2018-19 }}", "token-unknown-word", 22),
        ("{{ change: referrals since }}", "token-word-alone", 22),
        ("{{ change: referrals since 2019-20 }}", "token-since-newest", 28),
        ("{{ change: referrals since 2012-13 }}", "token-no-period", 28),
        ("{{ change: referrals since long ago }}", "token-bad-period", 28),
        ("{{ place: referrals for anytown }}", "token-unknown-word", 21),
        ("{{ place: referrals in 2012-13 }}", "token-no-period", 24),
    ],
)
def test_a_mistake_in_a_token_has_its_code_and_place(text: str, code: str, column: int, known: Known) -> None:
    _tokens, problems = _read(f"Words.\n{text}\n", known)
    assert problems == [(f"narrative.{code}", 2, column)]


@pytest.mark.parametrize(
    "text",
    [
        "See {{ figure: referrals }}\n",
        "{{ figure: referrals }} and more\n",
        "- item\n\n  {{ figure: referrals }}\n",
        "| {{ table: referrals }} |\n",
    ],
)
def test_a_figure_stands_alone_on_its_line(text: str, known: Known) -> None:
    _tokens, problems = _read(text, known)
    assert [code for code, *_ in problems] == ["narrative.token-not-alone"]


@pytest.mark.parametrize(
    "text",
    [
        "`{{ value: nonsense }}`",
        "``a ` {{ nonsense }}``",
        "```\n{{ value: nonsense }}\n```\n",
        "~~~text\n}}\n~~~\n",
    ],
)
def test_code_is_left_alone(text: str, known: Known) -> None:
    assert _read(text, known) == ([], [])


def test_a_backtick_without_a_partner_hides_nothing(known: Known) -> None:
    tokens, problems = _read("It's 5` long {{ value: referrals }}\n\nand ` more\n", known)
    assert (tokens, problems) == ([ValueToken("referrals", None, None)], [])


def test_all_mistakes_are_reported_at_once(known: Known) -> None:
    _tokens, problems = _read("{{ valeu: a }} }} {{ value: b }}\n{{ figure: c }}\n", known)
    assert [(code.removeprefix("narrative."), line) for code, line, _ in problems] == [
        ("token-unknown", 1),
        ("token-unopened", 1),
        ("token-unknown-measure", 1),
        ("token-unknown-measure", 2),
    ]


def test_a_misspelt_id_names_the_nearest(known: Known) -> None:
    _tokens, problems = read_tokens(Passages("a.md", "{{ value: repeat-referals }}"), known)
    assert problems[0].mend == "Did you mean `repeat-referrals`?"


def test_a_period_without_a_figure_says_which_there_are(known: Known) -> None:
    _tokens, problems = read_tokens(Passages("a.md", "{{ value: referrals in 2012-13 }}"), known)
    assert problems[0].what == "The measure `referrals` has no figure for Anytown in 2012 to 2013."
    assert problems[0].mend == "There are figures for 2017-18, 2018-19, 2019-20."


@given(text=st.text(alphabet="{}: `\n,abinforas-2018value", max_size=60))
def test_no_text_breaks_the_reader_and_offsets_are_those_of_the_braces(text: str) -> None:
    known = Known({}, {}, {}, {}, {"a": "a.md"}, {}, "anytown", "neighbours")
    tokens, _problems = read_tokens(Passages("a.md", text), known)
    for token in tokens:
        assert text[token.start : token.start + 2] == "{{"
        assert text[token.end - 2 : token.end] == "}}"
