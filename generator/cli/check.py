"""`annual-report check`."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.answer import answer, format_option
from generator.cli.project import root_option

_EXAMPLES = """\b
Examples:
  annual-report check
  annual-report check --format github      in a workflow: shows problems beside the lines
  annual-report check --root ~/report
"""


@click.command("check", epilog=_EXAMPLES)
@root_option
@format_option
def command(root: Path, form: str) -> None:
    """Read data and narrative and list every mistake, all at once. Changes nothing.

    Each mistake comes with its place, what is wrong, why it matters and how to mend it.
    """
    from generator.pipeline import check

    _, problems = check(root)
    answer(
        problems,
        form,
        good="Nothing stands in the way. Next: make report, or annual-report build",
        bad="Mend these, then check again.",
    )
