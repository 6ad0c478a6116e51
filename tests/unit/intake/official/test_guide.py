"""The author guide's commands are the ones that make the measures."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from generator.cli.import_official import command
from generator.cli.recipe_options import recipe_from

ROOT = Path(__file__).parents[4]
GUIDE = (ROOT / "docs" / "author-guide" / "import-official.md").read_text(encoding="utf-8")
LINES = [line for line in GUIDE.partition("## How our measures were made")[2].splitlines() if "--new" in line]
MEASURES = sorted((ROOT / "data" / "measures").glob("*.yml"))


@pytest.mark.parametrize("path", MEASURES, ids=lambda path: path.stem)
def test_the_guide_has_the_command_that_made_a_measure(path: Path) -> None:
    measure: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    if "reads" not in measure:
        return
    (line,) = [line for line in LINES if f"--new {path.stem} " in line]
    recipe, timing = recipe_from(_options(line))
    assert recipe == type(recipe).model_validate(measure["reads"])
    assert (timing.kind, timing.taken_on) == (measure["period"], measure.get("taken_on"))


def test_the_guide_makes_no_measure_that_we_do_not_have() -> None:
    made = [shlex.split(line)[shlex.split(line).index("--new") + 1] for line in LINES]
    assert set(made) <= {path.stem for path in MEASURES}
    assert len(made) == len(set(made))


def _options(line: str) -> dict[str, object]:
    words = shlex.split(line)
    options = [word for word in words if not word.endswith(".csv")][2:]
    context = click.Context(command)
    parsed, _, _ = command.make_parser(context).parse_args([*options])
    values = {param.name: param.process_value(context, parsed.get(param.name)) for param in _recipe_parameters()}
    return {name: value for name, value in values.items() if name}


def _recipe_parameters() -> list[click.Parameter]:
    others = {"files", "named", "dry_run", "skip_other_areas", "root", "help", "new"}
    return [param for param in command.params if param.name not in others]
