"""Measure our cold build beside what it cannot do without: bare MkDocs on the same pages, bare matplotlib.

Whole processes, taken in turn, several rounds, medians. Then what evaluating a large edition costs beside a bare MkDocs
build of its pages. Prints Markdown tables; no test depends on them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from argparse import ArgumentParser
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
MOST_TIMES = 1.5
MOST_MEGABYTES = 400
MOST_OF_MKDOCS = 0.1
"""Of a bare build of its pages, this share at most for evaluating a large edition."""
QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}


@dataclass(frozen=True)
class Cost:
    """What a whole process cost. `megabytes` is the most that any one process of it held at once."""

    wall: float
    processor: float
    megabytes: float


def main() -> None:
    arguments = ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=3)
    rounds = arguments.parse_args().rounds
    with TemporaryDirectory(prefix="bench-") as folder:
        work = Path(folder)
        # In a process of its own: what this one holds would be counted as held by every process that it starts.
        subprocess.run([sys.executable, "-m", "tests.bench.prepare", str(work)], cwd=ROOT, check=True)
        costs: dict[str, list[Cost]] = {"ours": [], "mkdocs": [], "matplotlib": [], "large": []}
        evaluated: list[dict[str, float]] = []
        for number in range(rounds):
            print(f"round {number + 1} of {rounds} ...", file=sys.stderr)
            costs["ours"].append(ours(work))
            costs["mkdocs"].append(bare_mkdocs(work / "staged"))
            costs["matplotlib"].append(bare_matplotlib(work))
            costs["large"].append(bare_mkdocs(work / "large"))
            evaluated.append(evaluating(work / "report"))
    medians = {name: middle(found) for name, found in costs.items()}
    print(table(medians, rounds))
    print(shares(medians["large"], evaluated))


def ours(work: Path) -> Cost:
    """Build both editions with nothing kept from before."""
    for kept in (".cache", "site"):
        shutil.rmtree(work / "project" / kept, ignore_errors=True)
    return cost_of([sys.executable, "-m", "generator", "build"], work / "project")


def bare_mkdocs(folder: Path) -> Cost:
    """Build each staged folder in one with MkDocs as it comes."""
    parts = []
    for staged in sorted(folder.iterdir()):
        shutil.rmtree(staged / "site", ignore_errors=True)
        parts.append(cost_of([sys.executable, "-m", "mkdocs", "build", "--quiet"], staged))
    return Cost(
        sum(part.wall for part in parts), sum(part.processor for part in parts), max(part.megabytes for part in parts)
    )


def bare_matplotlib(work: Path) -> Cost:
    """Draw the same charts, in the same two sizes, as anybody would."""
    out = work / "drawn"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    script = Path(__file__).with_name("bare_charts.py")
    return cost_of([sys.executable, str(script), str(work / "specs"), str(out)], work)


def evaluating(report: Path) -> dict[str, float]:
    """Evaluate and disclose the large edition in a process of its own, and say what took how many seconds."""
    command = [sys.executable, "-m", "tests.bench.evaluating", str(report)]
    seconds = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
    return {str(name): float(each) for name, each in seconds.items()}


def cost_of(command: list[str], folder: Path) -> Cost:
    """Run a command to its end and say what it cost, its own child processes included."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env={**os.environ, **QUIET}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1_000_000)


def middle(found: list[Cost]) -> Cost:
    """Give the medians."""
    return Cost(
        median(cost.wall for cost in found),
        median(cost.processor for cost in found),
        median(cost.megabytes for cost in found),
    )


def table(costs: dict[str, Cost], rounds: int) -> str:
    """Write the result as a Markdown table."""
    ours, mkdocs, charts = costs["ours"], costs["mkdocs"], costs["matplotlib"]
    both = Cost(mkdocs.wall + charts.wall, mkdocs.processor + charts.processor, max(mkdocs.megabytes, charts.megabytes))
    rows = {
        "our cold build, both editions": ours,
        "bare MkDocs on the same pages": mkdocs,
        "bare matplotlib for the same charts": charts,
        "the two bare ones together": both,
    }
    lines = [
        f"Medians of {rounds} rounds, whole processes.",
        "",
        "| | wall, s | processor, s | largest process, MB |",
        "|---|--:|--:|--:|",
        *(f"| {name} | {c.wall:.1f} | {c.processor:.1f} | {c.megabytes:.0f} |" for name, c in rows.items()),
        "",
        (
            f"Ours takes {ours.wall / both.wall:.2f} times the two together (wanted: at most {MOST_TIMES}),"
            f" and at most {ours.megabytes:.0f} MB (wanted: below {MOST_MEGABYTES})."
        ),
    ]
    return "\n".join(lines)


def shares(mkdocs: Cost, evaluated: list[dict[str, float]]) -> str:
    """Write what evaluating takes of a bare build as a Markdown table, by the medians of all rounds."""
    middles = {name: median(each[name] for each in evaluated) for name in evaluated[0]}
    lines = [
        "",
        "Evaluating 60 measures by 13 years by 14 areas, beside building their pages.",
        "",
        "| | wall, s | of the bare build |",
        "|---|--:|--:|",
        f"| bare MkDocs on the edition’s pages | {mkdocs.wall:.2f} | 1 |",
        *(f"| {name} | {seconds:.2f} | {seconds / mkdocs.wall:.3f} |" for name, seconds in middles.items()),
        "",
        f"Wanted: evaluating takes less than {MOST_OF_MKDOCS} of the bare build.",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
