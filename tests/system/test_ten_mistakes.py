"""Ten different mistakes in one report: `check` lists all ten at once, each at its right place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from tests.conftest import run_in


class Mistake(NamedTuple):
    """What is replaced by what in which file, and where and as what it is reported."""

    file: str
    old: str
    new: str
    line: int
    column: int
    code: str


_INTRODUCTION, _NEGLECT = "content/2019-20/introduction.md", "content/2019-20/neglect.md"
_EDITION, _GLOSSARY = "data/editions/2019-20/edition.yml", "data/glossary.yml"
_PLANS, _REFERRALS = "data/measures/protection-plans.yml", "data/measures/repeat-referrals.yml"

MISTAKES = (
    Mistake(_INTRODUCTION, "{{ value: pro", "{{ vlaue: pro", 5, 14, "narrative.token-unknown"),
    Mistake(
        _NEGLECT, "{{ value: repeat-referrals", "{{ value: repeat-referal", 5, 29, "narrative.token-unknown-measure"
    ),
    Mistake(_EDITION, "status: demonstration", "status: finished", 3, 9, "record.not-one-of"),
    Mistake(_EDITION, "headlines: [repeat-referrals]", "headlines: [repeat-referal]", 13, 13, "reference.measure"),
    Mistake(_GLOSSARY, "words:", "words:\n\tTab: 1", 2, 1, "yaml.tab"),
    Mistake(_PLANS, "comparators: [", "comparators: [atlantis, ", 13, 15, "reference.comparator"),
    Mistake(_REFERRALS, "better: lower", "better: downwards", 10, 9, "record.not-one-of"),
    Mistake(_REFERRALS, "quality: Complete", "qualty: Complete", 15, 1, "record.unknown-field"),
    Mistake(_REFERRALS, "{n: 180, of: 1000}", "{n: 1800, of: 1000}", 19, 18, "measure.part-exceeds-whole"),
    Mistake(_REFERRALS, "2018-19: {symbol: c}", "2018-20: {symbol: c}", 26, 5, "measure.bad-period"),
)


def test_ten_mistakes_are_all_listed_with_their_places(project: Path) -> None:
    for mistake in MISTAKES:
        path = project / mistake.file
        text = path.read_text(encoding="utf-8")
        assert text.count(mistake.old) == 1, mistake
        path.write_text(text.replace(mistake.old, mistake.new), encoding="utf-8")
    result = run_in(project, "-m", "generator", "check", "--format", "json")
    assert result.returncode == 1
    found = [
        (p["place"]["file"], p["place"]["line"], p["place"]["column"], p["code"]) for p in json.loads(result.stdout)
    ]
    assert found == [(m.file, m.line, m.column, m.code) for m in MISTAKES]
