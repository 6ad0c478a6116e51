"""Print the text that a golden case earns: `python tests/golden/accept.py CASE …`, with `--write` put it into the file.

Read what is written before you commit it: the case is the specification.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from tests.golden.cases import earned, read_case  # noqa: E402  the path to the tests comes first

_LAST = "problems: |\n"


def main(arguments: list[str]) -> None:
    """Go through the cases named."""
    write = "--write" in arguments
    for name in arguments:
        if name != "--write":
            path = HERE / "problems" / f"{Path(name).stem}.yml"
            with tempfile.TemporaryDirectory() as folder:
                text = earned(read_case(path), Path(folder))
            if write:
                _put(text, path)
            else:
                sys.stdout.write(text)


def _put(text: str, path: Path) -> None:
    above = path.read_text(encoding="utf-8").partition(_LAST)[0]
    lines = "".join(f"  {line}\n" if line else "\n" for line in text.splitlines())
    path.write_text(f"{above}{_LAST}{lines}", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
