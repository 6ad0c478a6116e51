"""Each file of `tests/golden/charts` is figures' data and the exact words, or the problem, that they make.

A case has a `title`, the `figure`, its `measures` (area by area, from the year that starts in `first`), and what is
expected: `words` or `problem`. A value is a number, a symbol, `null` for a gap, or the fields of a shown cell.

With `judged: true` the figures are observations that go through the real rules: a value may also be `[n, of]`, `first`
is a period, a measure may have a `target`, and with `every_council` all councils are held. `councils`
stands for a long list: see `_judged`.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.catalogue import problem
from generator.charts.describe import describe
from generator.charts.figure import FigureKey
from generator.charts.spec import Described, Refusal
from generator.disclose.cells import Shown
from generator.disclose.disclosed import Disclosed
from generator.domain.report import Records
from generator.problems import Place, as_text
from tests.unit.charts.judged import Series, judged
from tests.unit.charts.made import disclosed, made, made_records

CASES = sorted((Path(__file__).parents[2] / "golden" / "charts").glob("*.yml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_figure_says_exactly_this(path: Path) -> None:
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert outcome(case) == {name: case[name] for name in ("words", "problem") if name in case}


def test_every_case_has_a_title_of_its_own() -> None:
    titles = [yaml.safe_load(path.read_text(encoding="utf-8"))["title"] for path in CASES]
    assert sorted(titles) == sorted(set(titles))


def outcome(case: dict[str, Any]) -> dict[str, Any]:
    """Say what a case makes, in the shape in which it is written down."""
    figure = case["figure"]
    key = FigureKey(figure["form"], tuple(figure["measures"]), figure.get("period"))
    disclosed, records = _judged(case) if case.get("judged") else (_measures(case), made_records())
    found = describe(key, disclosed, records)
    if isinstance(found, Refusal):
        return {"problem": as_text([problem(found.code, Place("content/2024-25/neglect.md", 3, 1), **found.words)])}
    return {"words": words_of(found)}


def _measures(case: dict[str, Any]) -> Disclosed:
    return disclosed(
        *(
            made(
                {area: [_value(v) for v in values] for area, values in measure["lines"].items()},
                named=name,
                first=measure["first"],
                **measure.get("fields", {}),
            )
            for name, measure in case["measures"].items()
        )
    )


def _judged(case: dict[str, Any]) -> tuple[Disclosed, Records]:
    """Take a case through the rules; `councils: {n: …, of: …}` adds one council for each pair of counts."""
    measures = {}
    for name, written in case["measures"].items():
        more = written.pop("councils", {"n": [], "of": []})
        pairs = zip(more["n"], more["of"], strict=True)
        lines = written["lines"] | {f"council-{i:02}": [list(pair)] for i, pair in enumerate(pairs, 1)}
        measures[name] = Series(**(written | {"lines": lines}))
    return judged(measures, every_council=case.get("every_council", False))


def _value(written: Any) -> Any:
    if not isinstance(written, dict):
        return written
    fields = {name: value for name, value in written.items() if name != "u"}
    numbers = {name: Decimal(str(fields[name])) for name in ("value", "lower", "upper") if name in fields}
    return Shown(**(fields | numbers), low_reliability=written.get("u", False))


def words_of(found: Described) -> dict[str, Any]:
    table = found.table
    return {
        "title": found.title,
        "subtitle": found.subtitle,
        "alt": found.alt,
        **({"reading": list(found.reading)} if found.reading else {}),
        "notes": list(found.notes),
        "sources": list(found.sources),
        "caption": table.caption,
        "table": [" | ".join(table.columns), *(_row(r.head, r.cells, r.highlighted) for r in table.rows)],
    }


def _row(head: str, cells: tuple[str, ...], highlighted: bool) -> str:
    return " | ".join((f"{head} (ours)" if highlighted else head, *cells))
