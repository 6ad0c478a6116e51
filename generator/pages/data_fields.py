"""The columns of the data files. They hold all that is needed to work out every result again."""

from __future__ import annotations

from generator.domain.observation import SYMBOL_MEANING, SYMBOLS

FIELDS: tuple[tuple[str, str, str], ...] = (
    ("measure", "string", "Id of the measure, as in its address."),
    ("area_code", "string", "GSS code of the area; empty for the neighbours' median."),
    ("area", "string", "Name of the area, or of the set of neighbours."),
    ("area_kind", "string", "council, region, country, or median of neighbours."),
    ("role", "string", "ours, neighbour (one that the median is of), median (of the neighbours), or other."),
    ("compared", "boolean", "true where our newest figure is compared with this area's, or with the median."),
    ("place_among", "string", "For the councils that are ranked in our newest period, ours among them: councils held, or all councils, where every council in England is held, nine in ten or more have a figure in our newest period, and bands A to D are given."),
    ("period", "string", "Id of the period, such as 2019-20."),
    ("period_start", "date", "First day of the period."),
    ("period_end", "date", "Last day of the period."),
    ("series", "integer", "1, and one more from each break on across which figures must not be compared: nothing is compared between two numbers."),
    ("process", "integer", "1, and one more from each change of the work itself on: a control chart starts anew there."),
    ("value", "number", "The figure in its unit, to at most six decimals: as published, or worked out from n and of."),
    ("value_shown", "string", "The figure as the pages show it."),
    ("n", "integer", "Numerator, or the count itself, where it is published or was rebuilt."),
    ("of", "integer", "Denominator, where it is published."),
    ("rebuilt", "boolean", "true where n was rebuilt from the published rate (rule rebuilt-count/1)."),
    ("lower", "number", "Lower end of the 95% confidence interval."),
    ("upper", "number", "Upper end of the 95% confidence interval."),
    ("interval", "string", "Name of the rule that gave the interval, such as wilson/1; publisher-interval/1 where the publisher gives it, to which the value then belongs and not n and of. Empty: there is none, and nothing can be tested."),
    ("symbol", "string", "Why there is no figure, or that it is of low reliability: " + "; ".join(f"{s} {SYMBOL_MEANING[s]}" for s in SYMBOLS) + "."),
    ("neighbours_known", "integer", "For the neighbours' median: how many of them have a figure."),
    ("neighbours_total", "integer", "For the neighbours' median: how many neighbours there are, without those that the measure leaves out."),
    ("kind", "string", "What sort of number it is: count, rate, proportion, mean or score."),
    ("unit", "string", "What the value counts in."),
    ("per", "integer", "What n divided by of is multiplied by: 100 for percent, 10000 for a rate for every 10,000. Empty for plain numbers."),
    ("better", "string", "Which way is better: higher, lower, or neither."),
    ("years_in_each", "integer", "How many years each figure covers. Where it is more than 1 figures overlap, and no change is tested."),
    ("target", "number", "The target, on our own newest row, where one was set."),
    ("target_due", "date", "Last day of the period by which the target is to be reached. Until there is a figure of that period it is not yet due. Empty: it was due at once."),
    ("source", "string", "The publication."),
    ("illustrative", "boolean", "true where the figure is made up to show the tool."),
)  # fmt: skip
"""Columns of every file: name, type as in the Table Schema of Frictionless Data, meaning."""

REQUIRED = frozenset(
    {
        "measure",
        "area",
        "role",
        "compared",
        "period",
        "series",
        "process",
        "kind",
        "unit",
        "better",
        "years_in_each",
        "source",
        "illustrative",
    }
)
"""Columns that are never empty."""
