"""Evaluate and disclose one edition in a process of its own, and say how long each took.

Run as `python -m tests.bench.evaluating REPORT`: REPORT is a pickled report. Prints seconds as JSON.
"""

from __future__ import annotations

import json
import pickle
import sys
import time
from pathlib import Path
from statistics import median

from generator.disclose.disclose import disclose
from generator.domain.report import Report
from generator.evaluate.evaluate import evaluate

TIMES = 5


def seconds(report: Report) -> tuple[float, float]:
    """Evaluate and disclose once."""
    begun = time.perf_counter()
    findings, _ = evaluate(report)
    found = time.perf_counter()
    disclose(findings, report.records)
    return found - begun, time.perf_counter() - found


def importing_scipy() -> float:
    """Import it, unless evaluating has done so."""
    begun = time.perf_counter()
    import scipy.special  # noqa: F401

    return time.perf_counter() - begun


if __name__ == "__main__":
    held = pickle.loads(Path(sys.argv[1]).read_bytes())  # noqa: S301 - the bench wrote it
    first = sum(seconds(held))
    wanted_scipy = "scipy" in sys.modules
    evaluated, disclosed = zip(*(seconds(held) for _ in range(TIMES)), strict=True)
    print(
        json.dumps(
            {
                "evaluating it": median(evaluated),
                "disclosing it": median(disclosed),
                "both, the first time in a process": first,
                f"importing scipy, which this edition {'needs' if wanted_scipy else 'does not need'}": importing_scipy(),
            }
        )
    )
