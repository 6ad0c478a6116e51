"""Rules have names that stay."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from generator.evaluate import rules
from generator.evaluate.rules import RULES, Rule, rule_named


def test_every_rule_that_is_defined_is_among_the_rules_of_the_methods_page() -> None:
    defined = [each for each in vars(rules).values() if isinstance(each, Rule)]
    assert sorted(each.name for each in defined) == sorted(each.name for each in RULES)


def test_no_two_rules_share_an_id_which_is_an_anchor() -> None:
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", each) for each in ids)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_is_found_by_the_name_that_results_store(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z-]+/[1-9][0-9]*", rule.name)
    assert rule_named(rule.name) is rule


def test_an_unknown_name_is_no_rule() -> None:
    with pytest.raises(KeyError):
        rule_named("recent-trend/0")


def test_no_other_file_of_the_stage_writes_a_rules_name_by_hand() -> None:
    names = {rule.name for rule in RULES}
    folder = Path(rules.__file__).parent
    written = [
        f"{path.name}: {node.value}"
        for path in sorted(folder.glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and node.value in names
    ]
    assert not written
