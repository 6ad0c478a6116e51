"""The prose of records: every text that readers see is gathered, with its place, and is read as plain text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.domain.narrative import Prose, ProseKind
from generator.evaluate.claims_in_text import contradicting_sentences
from generator.evaluate.figures_in_text import unsourced_figures
from generator.evaluate.prose.sentences import sentences
from generator.pipeline import read
from generator.problems import Place, errors
from tests.golden.cases import lay_over_minimal, read_case
from tests.golden.sentences import made_up

CASES = Path(__file__).parents[2] / "golden" / "problems"
HERE = Place("data/editions/2019-20/edition.yml", 4, 12)


def _codes(text: str, *, kind: ProseKind = "account", measure: str | None = None) -> list[str]:
    report, findings = made_up()
    records = replace(report.records, chapters=(), prose=(Prose(text, HERE, measure, kind),))
    return [p.code for p in (*unsourced_figures(findings, records), *contradicting_sentences(findings, records))]


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> tuple[Prose, ...]:
    root = tmp_path_factory.mktemp("records")
    lay_over_minimal(read_case(CASES / "words-in-a-record.yml"), root)
    reports, wrong = read(root)
    assert not errors(wrong)
    return reports[0].records.prose


def test_every_text_of_the_records_is_gathered(gathered: tuple[Prose, ...]) -> None:
    for start in (
        "Yearly report", "This is an example", "This is the first", "It shows how many", "Neglect", "Fewer children",
        "Repeat referrals are", "Repeat referrals stood", "We read 40", "Neglect lasts", "Executive, minute",
        "It has improved", "Nobody has decided",
    ):  # fmt: skip
        assert any(prose.text.startswith(start) for prose in gathered), start


def test_criteria_are_left_out(gathered: tuple[Prose, ...]) -> None:
    assert not any("two percentage points" in prose.text for prose in gathered)


def test_a_text_beside_a_measure_is_about_that_measure(gathered: tuple[Prose, ...]) -> None:
    assert {p.measure for p in gathered if p.text.startswith(("It has improved", "Nobody", "Neglect lasts"))} == {
        "repeat-referrals"
    }
    assert {p.measure for p in gathered if p.text.startswith("It shows")} == {"protection-plans"}


def test_a_text_is_placed_where_it_starts(gathered: tuple[Prose, ...]) -> None:
    statement = next(p for p in gathered if p.text.startswith("This is an example"))
    assert (statement.place(0), statement.place(30)) == (HERE, HERE)


def test_what_is_mark_up_in_a_chapter_hides_nothing_in_a_record() -> None:
    for hidden in ("`Repeat referrals stood at 3%`.", "[a]: Repeat referrals stood at 3%.", "See.[^1] It was 3%.[^1]"):
        assert _codes(hidden)


@pytest.mark.parametrize(
    ("text", "measure"), [("It improved.", "repeat-referrals"), ("Repeat referrals improved.", None)]
)
def test_a_claim_is_held_against_the_data(text: str, measure: str | None) -> None:
    assert [c for c in _codes(text, measure=measure) if c.startswith("words.claim")]


def test_it_stands_for_no_measure_where_none_is_beside_the_text() -> None:
    assert not _codes("It improved.")


def test_a_figure_needs_no_second_source_where_the_record_names_one() -> None:
    assert (_codes("We read 40 files."), _codes("We read 40 files.", kind="sourced")) == (["words.typed-figure"], [])


@pytest.mark.parametrize("aim", ["Improved repeat referrals", "Repeat referrals fall to 3%.", "Nine in ten are seen."])
def test_an_aim_may_name_what_is_not_yet_so(aim: str) -> None:
    assert not _codes(aim, kind="aim")


def test_who_set_a_target_may_name_its_figure() -> None:
    assert not _codes("Repeat referrals at 3% or lower: it was agreed at 3% on 2 May 2019.", kind="set")
    assert _codes("The executive. Repeat referrals have improved.", kind="set")


def test_an_aim_that_tells_of_the_past_is_an_account() -> None:
    assert _codes("Repeat referrals improved.", kind="aim")
    assert _codes("Fewer children. Repeat referrals have improved.", kind="aim")


@pytest.mark.parametrize("hidden", ["Repeat\u00ad refer\u00adrals improved.", "**Repeat** `referrals` _improved_."])
def test_ornaments_hide_no_word(hidden: str) -> None:
    assert _codes(hidden)


def test_what_will_be_done_may_name_the_figure_to_reach(gathered: tuple[Prose, ...]) -> None:
    assert not _codes("We will cut it to 3% by 2022.", kind="aim", measure="repeat-referrals")
    assert {p.kind for p in gathered if p.text.startswith("It has improved")} == {"account"}


def test_a_title_is_read_as_a_heading() -> None:
    assert [s.kind for s in sentences(Prose("Yearly report", HERE, kind="title"))] == ["heading"]
