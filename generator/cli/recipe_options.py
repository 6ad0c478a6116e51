"""The options of `import-official --new`: where the figures of a new measure stand in the publisher's file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeVar, get_args

import click

from generator.domain.measure import PlainYear
from generator.domain.period import PERIOD_KINDS, BadPeriodError, parse_day_of_year

if TYPE_CHECKING:
    from generator.domain.measure import Recipe
    from generator.intake.official.year import Timing

_Command = TypeVar("_Command", bound=Callable[..., object])

_OPTIONS = (
    click.option("--new", metavar="ID", help="Make this measure from the files; the options below say how."),
    click.option(
        "--layout",
        type=click.Choice(["ees", "lait", "fingertips"]),
        help="The files' layout; without it the other options tell.",
    ),
    click.option("--period", type=click.Choice(PERIOD_KINDS), help="The kind of period of each value."),
    click.option("--taken-on", metavar="DAY", help='For a snapshot the day, such as "31 March".'),
    click.option(
        "--plain-year",
        type=click.Choice(get_args(PlainYear)),
        help="Whether 2025 is the year ending in it (2024-25) or starting in it (2025-26).",
    ),
    click.option("--n", multiple=True, metavar="NAME", help="Column (LAIT: code) of the count; several are added."),
    click.option("--of", multiple=True, metavar="NAME", help="Column (LAIT: code) of the denominator."),
    click.option("--value", metavar="COLUMN", help="Column of the published value, where there are no counts."),
    click.option("--code", metavar="CODE", help="LAIT measure code of the published value."),
    click.option("--indicator", metavar="NUMBER", help="Fingertips indicator, taken with its interval."),
    click.option("--sex", metavar="TEXT", help="Fingertips: the rows to take, by the column Sex."),
    click.option("--age", metavar="TEXT", help="Fingertips: the rows to take, by the column Age."),
    click.option("--where", multiple=True, metavar="COLUMN=TEXT", help="The rows to take, where an area has several."),
    click.option("--population", metavar="COLUMN", help="Column of the population, in another of the files."),
    click.option(
        "--population-where", multiple=True, metavar="COLUMN=TEXT", help="The rows of the population to take."
    ),
    click.option(
        "--years-before",
        type=click.IntRange(0, 3),
        help="How many years earlier the population is counted; 1 for rates of the Department for Education.",
    ),
)


def recipe_options(command: _Command) -> _Command:
    """Give a command these options, which it receives as keywords."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def recipe_from(options: Mapping[str, object]) -> tuple[Recipe, Timing]:
    """Put recipe and periods together from the options.

    Raises:
        click.UsageError: the options make no recipe.

    """
    from pydantic import TypeAdapter, ValidationError

    from generator.domain.measure import Recipe
    from generator.intake.official.year import Timing

    period, taken_on = options["period"], options["taken_on"]
    kind = next((kind for kind in PERIOD_KINDS if kind == period), None)
    if kind is None:
        raise click.UsageError("A new measure needs --period.")
    if (kind == "snapshot") != (taken_on is not None):
        raise click.UsageError("A snapshot needs --taken-on, and no other kind of period has it.")
    try:
        recipe: Recipe = TypeAdapter[Recipe](Recipe).validate_python(_fields(options))
        if taken_on is not None:
            parse_day_of_year(str(taken_on))
    except ValidationError as invalid:
        reasons = "; ".join(f"{'.'.join(map(str, e['loc'][1:])) or 'recipe'}: {e['msg']}" for e in invalid.errors())
        raise click.UsageError(f"These options make no recipe ({reasons}). See --help for examples.") from None
    except BadPeriodError as error:
        raise click.UsageError(str(error)) from None
    return recipe, Timing(kind, None if taken_on is None else str(taken_on), recipe.plain_year)


def _fields(options: Mapping[str, object]) -> dict[str, object]:
    layout = options["layout"] or ("fingertips" if options["indicator"] else "lait" if options["code"] else "ees")
    fields: dict[str, object] = {
        "layout": layout,
        "n": _one_or_several(options["n"]),
        "of": _one_or_several(options["of"]),
        "value": options["code"] or options["value"],
        "indicator": options["indicator"],
        "sex": options["sex"],
        "age": options["age"],
        "where": _pairs("--where", options["where"]),
        "population": _population(options),
        "plain_year": options["plain_year"],
    }
    return {name: value for name, value in fields.items() if value}


def _population(options: Mapping[str, object]) -> dict[str, object] | None:
    if options["population"] is None:
        return None
    if options["years_before"] is None:
        raise click.UsageError("A population needs --years-before: how many years earlier it is counted.")
    where = _pairs("--population-where", options["population_where"])
    return {"column": options["population"], "where": where, "years_before": options["years_before"]}


def _one_or_several(given: object) -> object:
    return given[0] if isinstance(given, tuple) and len(given) == 1 else given


def _pairs(option: str, given: object) -> dict[str, str]:
    texts = [str(text) for text in given] if isinstance(given, tuple) else []
    pairs = [text.partition("=") for text in texts]
    if not all(column and sign for column, sign, _ in pairs):
        raise click.UsageError(f'{option} is written COLUMN=TEXT, such as {option} "age_group=0 to 17".')
    return {column.strip(): text.strip() for column, _, text in pairs}
