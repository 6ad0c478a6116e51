"""`python -m generator` is the command `annual-report`."""

from __future__ import annotations


def main() -> None:
    """Run the command."""
    from generator.cli.bugs import Bugs
    from generator.cli.group import annual_report

    with Bugs():
        annual_report(prog_name="annual-report")


if __name__ == "__main__":
    main()
