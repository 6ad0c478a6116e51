"""`python -m generator` is the command `annual-report`."""

from __future__ import annotations


def main() -> None:
    """Run the command."""
    from generator.cli.bugs import Bugs, say_every_letter
    from generator.cli.group import annual_report

    say_every_letter()
    with Bugs():
        annual_report(prog_name="annual-report")


if __name__ == "__main__":
    main()
