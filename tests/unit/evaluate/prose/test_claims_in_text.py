"""Claims in plain sentences: the data's own answer, at the place of the word, and never across a break."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.domain.measure import Break
from generator.evaluate.claims_in_text import contradicting_sentences
from generator.intake.chapter import read_chapter
from generator.problems import Place, Problem
from tests.golden.sentences import FILE, known, made_up


def _problems(text: str, **changes: object) -> tuple[Problem, ...]:
    report, findings = made_up()
    chapter, wrong = read_chapter(edition="2019-20", path=FILE, text=text, known=known())
    assert not wrong
    measures = dict(report.records.measures)
    if changes:
        measures["repeat-referrals"] = measures["repeat-referrals"].model_copy(update=changes)
    return contradicting_sentences(findings, replace(report.records, chapters=(chapter,), measures=measures))


def test_the_answer_of_the_data_stands_in_the_message_at_the_word() -> None:
    (found,) = _problems("# A\n\nIn the year\nrepeat referrals *improved*.\n")
    assert (found.code, found.severity, found.place) == ("words.claim-contradicted", "error", Place(FILE, 4, 19))
    assert "it rose from 18.6% to 26.8% over five years, which is worse (recent trend)" in found.what
    assert "`{{ change: repeat-referrals }}`" in found.mend


def test_a_title_is_read_like_any_sentence() -> None:
    (found,) = _problems("# Repeat referrals fell\n\nText.\n")
    assert found.place == Place(FILE, 1, 20)


def test_what_it_stands_for_is_forgotten_at_the_next_paragraph() -> None:
    told = "Of all referrals, {{ value: repeat-referrals }} came back."
    assert len(_problems(f"# A\n\n{told} It fell.\n")) == 1
    assert _problems(f"# A\n\n{told}\n\nIt fell.\n") == ()
    assert _problems(f"# A\n\n{told} Staff were busy. It fell.\n") == ()


def test_a_heading_says_what_it_stands_for_below() -> None:
    assert len(_problems("# A\n\n## Repeat referrals\n\nIt fell in the year.\n")) == 1
    assert _problems("# A\n\n## Repeat referrals\n\nStaff met. It fell in the year.\n") == ()


def test_two_measures_leave_it_open_what_it_stands_for() -> None:
    assert _problems("# A\n\nWe hold {{ value: repeat-referrals }} and {{ value: health-checks }}. It fell.\n") == ()


def test_no_comparison_crosses_a_break() -> None:
    text = "# A\n\nRepeat referrals fell since 2015-16.\n"
    assert len(_problems(text)) == 1
    broken = Break(from_period="2017-18", reason="It is counted anew.", comparable=False)
    assert _problems(text, breaks=(broken,)) == ()
    assert len(_problems(text, breaks=(broken.model_copy(update={"comparable": True}),))) == 1


def test_polarity_decides_what_best_and_better_mean() -> None:
    text = "# A\n\nRepeat referrals were the best of the four councils, and worse than in England.\n"
    assert [p.code for p in _problems(text)] == ["words.rank-contradicted"]
    higher = _problems(text, better="higher")
    assert [p.code for p in higher] == ["words.comparison-contradicted"]
    assert _problems("# A\n\nRepeat referrals were the best of the four councils.\n", better="neither") == ()


def test_a_hidden_figure_is_not_told() -> None:
    found = _problems("# A\n\nPlans of two years or more fell.\n")
    assert [p.code for p in found] == ["words.direction-contradicted"]
    assert "2019 " not in found[0].what.replace("31 March 2019", "")
    assert "c" in {row.symbol for row in made_up()[0].observations["long-plans"]["anytown"].values()}


@pytest.mark.parametrize("text", ["Nothing here.", "Repeat referrals.", "{{ value: repeat-referrals }}", "", "- \n- x"])
def test_a_chapter_without_claims_earns_nothing(text: str) -> None:
    assert _problems(f"# A\n\n{text}\n\nEnd.\n") == ()
