"""A problem is a value, and its renderings say all of it."""

from __future__ import annotations

import json

import pytest

from generator.catalogue import MESSAGES, nearest, problem
from generator.problems import Place, Problem, as_github, as_json, as_text, count, errors, in_order

WRONG = Problem(Place("data/a.yml", 3, 5), "measure.unused", "What: 50%.", "Why, then.", "Mend\nit.")
MILD = Problem(Place("data/a.yml", 2, 1), "file.unknown", "What.", "Why.", "Mend.", severity="warning")
WHOLE = Problem(Place("data/a.yml"), "file.empty", "What.", "Why.", "Mend.")


def test_problems_are_sorted_by_place_and_told_once() -> None:
    assert in_order([WRONG, MILD, WRONG, WHOLE]) == (WHOLE, MILD, WRONG)


def test_only_errors_stop_a_build() -> None:
    assert errors([WRONG, MILD, WHOLE]) == (WRONG, WHOLE)


def test_text_says_place_what_why_and_mend_and_ends_with_a_count() -> None:
    assert as_text([MILD, WHOLE]) == (
        "data/a.yml:2:1: warning [file.unknown]\n"
        "  what  What.\n"
        "  why   Why.\n"
        "  mend  Mend.\n"
        "\n"
        "data/a.yml: error [file.empty]\n"
        "  what  What.\n"
        "  why   Why.\n"
        "  mend  Mend.\n"
        "\n"
        "1 error, 1 warning\n"
    )


def test_text_says_when_there_is_nothing_wrong() -> None:
    assert as_text([]) == "No problems found.\n"


def test_github_receives_one_line_a_problem_with_its_signs_escaped() -> None:
    assert as_github([WRONG, WHOLE]) == (
        "::error file=data/a.yml,line=3,col=5,title=measure.unused::What: 50%25. Why, then. Mend%0Ait.\n"
        "::error file=data/a.yml,line=1,col=1,title=file.empty::What. Why. Mend.\n"
    )


def test_json_is_the_same_in_every_encoding() -> None:
    text = as_json([Problem(Place("data/ż\udce9.yml"), "file.name", "“ż”", "", "")])
    assert text.isascii()
    assert json.loads(text)[0]["place"]["file"] == "data/ż\udce9.yml"


def test_json_holds_every_field() -> None:
    assert json.loads(as_json([MILD])) == [
        {
            "place": {"file": "data/a.yml", "line": 2, "column": 1},
            "code": "file.unknown",
            "what": "What.",
            "why": "Why.",
            "mend": "Mend.",
            "severity": "warning",
        }
    ]


@pytest.mark.parametrize(
    ("problems", "words"),
    [([], "0 errors, 0 warnings"), ([WRONG], "1 error, 0 warnings"), ([WRONG, WHOLE, MILD], "2 errors, 1 warning")],
)
def test_the_count_is_english(problems: list[Problem], words: str) -> None:
    assert count(problems) == words


def test_the_catalogue_fills_in_words() -> None:
    made = problem("edition.version", Place("e.yml", 1, 2), version="first")
    assert made.what == "`first` is not a version."
    assert made.severity == MESSAGES["edition.version"].severity == "error"


def test_a_message_without_its_words_is_a_bug_and_says_so() -> None:
    with pytest.raises(KeyError):
        problem("edition.version", Place("e.yml"))


def test_the_nearest_name_is_suggested() -> None:
    assert nearest("repeat-referals", ["referrals", "repeat-referrals"]) == "Did you mean `repeat-referrals`?"


def test_without_a_near_name_a_few_are_listed() -> None:
    assert nearest("zzz", ["a", "b"]) == "There are: `a`, `b`."
    assert nearest("zzz", []) == "There is none yet."
    assert nearest("zzz", [f"name-{n}" for n in range(20)]).startswith("There are 20, among them `name-0`, `name-1`")
