"""Evaluate and disclose one edition in a process of its own, and say how long it took.

Run as `python -m tests.bench.evaluating REPORT`: REPORT is a pickled report. Prints two numbers of seconds: the first
time, in which scipy is imported, and the median of some more.
"""

from __future__ import annotations

import pickle
import sys
import time
from pathlib import Path
from statistics import median

from generator.disclose.disclose import disclose
from generator.domain.report import Report
from generator.evaluate.evaluate import evaluate

TIMES = 5


def seconds(report: Report) -> float:
    """Evaluate once."""
    begun = time.perf_counter()
    disclose(evaluate(report)[0], report.records)
    return time.perf_counter() - begun


if __name__ == "__main__":
    held = pickle.loads(Path(sys.argv[1]).read_bytes())  # noqa: S301 - the bench wrote it
    first = seconds(held)
    print(first, median(seconds(held) for _ in range(TIMES)))
