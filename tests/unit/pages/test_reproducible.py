"""The published CSV is enough to reproduce every result, and the pages and `report.json` say what comes of it."""

from __future__ import annotations

import json
import re
from typing import Any, get_args

import pytest

from generator.charts.figure import Charts
from generator.charts.verdicts import COMPARISONS, DIRECTIONS, NOT_STEADY, TARGETS
from generator.disclose.disclose import disclose
from generator.domain.judgement import ComparisonVerdict, DirectionVerdict, TargetVerdict
from generator.evaluate.evaluate import evaluate
from generator.evaluate.rules import RULES
from generator.evaluate.trend import THRESHOLD
from generator.pages.book import Book
from generator.pages.compile import compile_edition
from generator.pages.compiled import CompiledSite
from generator.pages.rule_words_year import YEAR_WORDS
from generator.pipeline import read
from tests.conftest import ROOT
from tests.unit.pages.every_kind import MEASURES, every_kind
from tests.unit.pages.from_csv import Published

LABEL = r'<span class="label[^"]*">.*?<span class="label__word">([^<]*)</span></span>'


@pytest.fixture(scope="module", params=[False, True], ids=["some councils", "every council"])
def everything(request: pytest.FixtureRequest) -> CompiledSite:
    return _compiled(every_kind(every_council=request.param))


@pytest.fixture(scope="module")
def croydon() -> dict[str, CompiledSite]:
    reports, _ = read(ROOT)
    books = (Book(r.records, disclose(evaluate(r)[0], r.records)[0], Charts({}, {})) for r in reports)
    return {book.records.id: _compiled(book) for book in books}


def _compiled(book: Book) -> CompiledSite:
    return compile_edition(book, (book.records,), assets={})[0]


def _report(site: CompiledSite) -> Any:
    return json.loads(site.files["report.json"])


def _csv(site: CompiledSite, measure: str) -> Published:
    return Published(site.files[f"data/{measure}.csv"].decode())


def _labels(site: CompiledSite, measure: str, anchor: str) -> list[str]:
    """Read the labels of one result on the page of a measure."""
    page = site.files[f"measures/{measure}.md"].decode()
    section = page.partition(f'<section class="result" id="{anchor}">')[2].partition("</section>")[0]
    return re.findall(LABEL, section)


def _assert_reproduced(site: CompiledSite) -> None:
    for measure in _report(site)["measures"]:
        name, results = measure["id"], measure["results"]
        again = _csv(site, name)
        direction, target = again.direction(), again.target()
        assert direction == results["direction"]["verdict"], name
        (label,) = _labels(site, name, "direction")
        # What the test found and the rule does not count is told apart from what chance explains.
        found = results["direction"]["statistics"].get("chi_square", 0) > THRESHOLD
        unsteady = direction == "no-significant-change" and found
        assert label == (NOT_STEADY if unsteady else DIRECTIONS[direction]).word, name  # type: ignore[index]
        assert target == (results["target"] or {"verdict": None})["verdict"], name
        assert _labels(site, name, "target") == ([TARGETS[target].word] if target else []), name  # type: ignore[index]
        _assert_compared(site, name, results, again)
        _assert_placed(site, name, results, again)


def _assert_compared(site: CompiledSite, name: str, results: Any, again: Published) -> None:
    found = list(again.comparisons().values())
    said = [(each["verdict"], each["far"]) for each in results["comparisons"]]
    # The rows of the file stand in the order of areas, the comparisons in that of interest.
    assert sorted((each.verdict, each.far) for each in found) == sorted(said), name
    words = [COMPARISONS[each["verdict"]].word for each in results["comparisons"]]
    assert _labels(site, name, "comparison") == words, name


def _assert_placed(site: CompiledSite, name: str, results: Any, again: Published) -> None:
    found, said = again.place(), results["place"]
    assert (found is None) == (said is None), name
    if found is not None:
        fields = ("higher", "lower", "tied", "band", "worst_quarter")
        assert {field: getattr(found, field) for field in fields} == {field: said[field] for field in fields}, name
        (label,) = _labels(site, name, "place")
        assert (label == "In the worst quarter") == (found.worst_quarter and found.band is None), name
        assert label.startswith(f"Band {found.band}") or found.band is None, name


def test_every_result_of_every_kind_of_measure_follows_from_its_csv_file(everything: CompiledSite) -> None:
    _assert_reproduced(everything)


@pytest.mark.parametrize("edition", ["2024-25", "2019-20"])
def test_every_result_of_croydon_follows_from_its_csv_files(edition: str, croydon: dict[str, CompiledSite]) -> None:
    _assert_reproduced(croydon[edition])


def test_the_made_up_edition_earns_every_verdict_by_every_rule(everything: CompiledSite) -> None:
    """Else the tests above would pass for want of cases."""
    measures = [measure["results"] for measure in _report(everything)["measures"]]
    assert len(measures) == len(MEASURES)
    assert {each["direction"]["verdict"] for each in measures} == set(get_args(DirectionVerdict))
    assert {each["target"]["verdict"] for each in measures if each["target"]} == set(get_args(TargetVerdict))
    compared = {c["verdict"] for each in measures for c in each["comparisons"]}
    assert compared == set(get_args(ComparisonVerdict))
    assert {c["far"] for each in measures for c in each["comparisons"]} == {True, False}
    assert {p["worst_quarter"] for each in measures if (p := each["place"])} == {True, False}


_OF_A_YEAR = {rule.name for rule in YEAR_WORDS}
"""Rules on a year's records, of which the made-up edition has none."""


def test_each_result_names_a_rule_that_has_its_section(everything: CompiledSite) -> None:
    text = everything.files["report.json"].decode()
    named = set(re.findall(r'"(?:rule|interval)": "([^"]+)"', text))
    anchors = set(re.findall(r"\{#([\w-]+)\}", everything.files["methods.md"].decode()))
    assert named <= {rule.name for rule in RULES}
    assert {name.partition("/")[0] for name in named} <= anchors
    # Every rule is met in the made-up edition but these: they sum up results, or are drawn and not stored.
    unmet = {rule.name for rule in RULES} - named
    some = {"funnel/1", "neighbour-median/1", "rebuilt-count/1", "little-or-no-progress/1", *_OF_A_YEAR}
    every = "quartile-band/1" in named
    assert unmet == some | (set() if every else {"quartile-band/1"})
