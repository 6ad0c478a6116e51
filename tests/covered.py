"""Hold the stages that judge to their branches, file by file: `make cover`.

An average would let one file go untested behind the others, and what is judged or hidden wrongly there is published.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

LEAST = 95.0
"""Per cent of lines and branches, of each file."""


def low(report: Path) -> list[str]:
    """Name each file of a JSON report of coverage that is below the least, with its share."""
    files = json.loads(report.read_text(encoding="utf-8"))["files"]
    shares = {name: each["summary"]["percent_covered"] for name, each in files.items()}
    return [f"{name}: {share:.1f}%, wanted {LEAST:.0f}%" for name, share in sorted(shares.items()) if share < LEAST]


if __name__ == "__main__":
    found = low(Path(sys.argv[1]))
    print("\n".join(found) or f"Every file has at least {LEAST:.0f}% of its lines and branches tested.")
    sys.exit(1 if found else 0)
