"""The shape that all results share: heading, label, sentences, what it rests on, and the way to its rules and its data."""

from __future__ import annotations

from dataclasses import dataclass

from generator.evaluate.rules import rule_named
from generator.pages.addresses import csv_file, link, measure_page
from generator.pages.result_facts import rule_link
from generator.pages.text import Html, block, join, tag


@dataclass(frozen=True)
class Result:
    """One result of a measure as its page shows it. Without `rules` there is nothing to follow: nothing was judged."""

    anchor: str
    title: str
    said: tuple[Html, ...]
    verdict: Html | None = None
    rests_on: tuple[Html, ...] = ()
    rules: tuple[str, ...] = ()


def result_section(result: Result, measure: str) -> Html:
    """Show a result on the page of its measure."""
    behind = block("details", tag("summary", "What this rests on"), *result.rests_on, class_="result__behind")
    return block(
        "section",
        tag("h3", result.title),
        tag("p", result.verdict, class_="result__verdict") if result.verdict else "",
        *result.said,
        behind if result.rests_on else "",
        _ways(result.rules, measure) if result.rules else "",
        class_="result",
        id=result.anchor,
    )


def _ways(rules: tuple[str, ...], measure: str) -> Html:
    """Lead from a result to its rules and to the file that it can be recomputed from."""
    page = measure_page(measure)
    named = [join([rule_link(name, page), f", version {rule_named(name).version}"]) for name in dict.fromkeys(rules)]
    data = tag("a", "Data (CSV)", href=link(page, csv_file(measure)))
    rule = tag("li", "Rule: " if len(named) == 1 else "Rules: ", join(named, "; "))
    return block("ul", rule, tag("li", data), class_="result__ways")
