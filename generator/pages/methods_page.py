"""The methods page: each rule in plain English, with its source and its limits, and how often the rules see a change."""

from __future__ import annotations

from collections.abc import Mapping

from generator.evaluate.rules import DIRECTION, Rule
from generator.pages.addresses import METHODS
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.methods_power import chance_section, power_section
from generator.pages.methods_words import (
    claims_section,
    directions_table,
    levels_section,
    not_tested_section,
    short_section,
    words_section,
)
from generator.pages.rule_words import RuleWords
from generator.pages.rule_words_change import CHANGE_WORDS
from generator.pages.rule_words_comparisons import COMPARISON_WORDS, PLACE_WORDS
from generator.pages.rule_words_intervals import INTERVAL_WORDS
from generator.pages.rule_words_judgements import JUDGEMENT_WORDS
from generator.pages.rule_words_targets import TARGET_WORDS
from generator.pages.rule_words_year import YEAR_WORDS
from generator.pages.text import Html, block, facts_list, front_matter, join, paragraphs, tag

TITLE = "How we judge"

_LEAD = (
    "Every judgement in this report is worked out from the figures, by rules that are published here. Nobody types it, "
    "and nobody picks the years that it looks at."
)

GROUPS: tuple[tuple[str, Mapping[Rule, RuleWords]], ...] = (
    ("## Direction: did it get better? {#directions}", CHANGE_WORDS),
    ("## Target: was it reached? {#targets}", TARGET_WORDS),
    ("## Comparison: is it better than elsewhere? {#comparisons}", COMPARISON_WORDS),
    ("## Place: where does it stand? {#places}", PLACE_WORDS),
    ("## Intervals: how sure is a figure? {#intervals}", INTERVAL_WORDS),
    ("## From measures to priorities {#judgements}", JUDGEMENT_WORDS),
    ("## Actions, promises and questions: where do they stand? {#standings}", YEAR_WORDS),
)
"""The rules in the order of the page, which is that of `rules.RULES`."""


def put_methods(book: Book, shelf: Shelf) -> None:
    """Add the page."""
    parts = (
        block("div", tag("h1", TITLE), tag("p", _LEAD, class_="lead")),
        "## In short {#in-short}",
        short_section(),
        "## The words {#words}",
        words_section(),
        "## Two levels of certainty {#levels}",
        levels_section(),
        *(part for heading, rules in GROUPS for part in (heading, *_rules(rules))),
        "## How often the rules see a change {#power}",
        power_section(),
        "## Signals by chance in this edition {#chance}",
        chance_section(book),
        "## What is not tested, and why {#not-tested}",
        not_tested_section(book),
        "## Words that the figures must bear out {#claims}",
        claims_section(),
    )
    head = front_matter(title=TITLE, description=_LEAD, kind="methods")
    shelf.put(METHODS, head + "\n\n".join(parts) + "\n")


def _rules(rules: Mapping[Rule, RuleWords]) -> list[str]:
    parts: list[str] = []
    for rule, words in rules.items():
        table = [directions_table()] if rule == DIRECTION else []
        parts += [f"### {rule.title} {{#{rule.id}}}", *table, _rule(rule, words)]
    return parts


def _rule(rule: Rule, words: RuleWords) -> Html:
    formula = join([tag("p", line) for line in words.formula])
    facts = [
        ("What it asks", words.asks),
        ("What it does", paragraphs(words.does)),
        *([("Formula", formula)] if words.formula else []),
        ("Where it comes from", words.source),
        ("What it cannot do", words.limits),
        ("Its name in the data", tag("code", rule.name)),
    ]
    return block("div", facts_list(facts), class_="rule")
