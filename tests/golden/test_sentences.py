"""Sentences of an author, and what the checks of plain words make of each. See `sentences/__init__.py`."""

from __future__ import annotations

import pytest

from tests.golden.sentences import FILES, Line, earned, lines, made_up

LINES = [line for path in FILES for line in lines(path)]


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.sentence[:60])
def test_a_sentence_earns_what_stands_beneath_it(line: Line) -> None:
    assert earned(line.sentence) == line.expected


def test_under_a_title_all_sentences_earn_something_or_none_does() -> None:
    loud = {(line.title, bool(line.expected)) for line in LINES}
    assert len(loud) == len({line.title for line in LINES})


def test_anytown_has_a_measure_for_every_verdict() -> None:
    _, findings = made_up()
    verdicts = {measure: found.direction.verdict for measure, found in findings.measures.items()}
    assert verdicts == {
        "repeat-referrals": "worsened",
        "protection-plans": "cannot-be-judged",
        "referrals": "rose",
        "assessments-on-time": "cannot-be-judged",
        "health-checks": "improved",
        "conferences-on-time": "no-significant-change",
        "neglect-factor": "rose",
        "suspensions": "no-significant-change",
        "long-plans": "cannot-be-judged",
    }
