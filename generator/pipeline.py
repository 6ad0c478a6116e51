"""The stages, one under another: read this first.

Files become a report, the report becomes findings, findings become what may be shown, and that becomes pages.
Each stage gives its value and its problems; none prints, and none looks up the time, the language or the network.
Only `load` reads, only `build` and `swap` write.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from generator.problems import Problem, errors, in_order

if TYPE_CHECKING:
    from generator.domain.report import Records, Report
    from generator.pages.compiled import CompiledSite

Progress = Callable[[str, int, int], None]
"""Told of each step: what is being done, how many of these are done, how many there are."""

SITE = "site"
CACHE = ".cache"


class Engine(Protocol):
    """Turns a compiled site into HTML in an empty folder. MkDocs is handed in by `mkdocs_edge`."""

    def __call__(self, compiled: CompiledSite, root: Path, out: Path) -> tuple[Problem, ...]:
        """Build `compiled` into `out`; `root` holds `mkdocs.yml`. Gives the engine's own complaints."""
        ...


@dataclass(frozen=True)
class Compiled:
    """All editions of a project, compiled: newest first, as far as there were no errors."""

    editions: tuple[CompiledSite, ...]
    records: tuple[Records, ...]
    problems: tuple[Problem, ...]

    @property
    def sound(self) -> bool:
        """Whether the site may be built."""
        return not errors(self.problems) and bool(self.editions)


def silent(_doing: str, _done: int, _total: int) -> None:
    """Report progress to nobody."""


def check(root: Path) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """Load and validate everything below `root`, newest edition first. Draws nothing and writes nothing."""
    from generator.intake.load import load
    from generator.intake.validate import validate

    sources, unreadable = load(root)
    reports, invalid = validate(sources)
    return reports, in_order((*unreadable, *invalid))


def compile_all(root: Path, *, progress: Progress = silent, only: str | None = None) -> Compiled:
    """Compile every edition below `root`, or with `only` that one; nothing is compiled while there is an error."""
    from generator.charts.cache import ChartCache
    from generator.charts.draw_all import draw_all
    from generator.disclose.disclose import disclose
    from generator.evaluate.evaluate import evaluate
    from generator.pages.compile import compile_edition

    progress("Reading data and narrative", 0, 1)
    reports, problems = check(root)
    if errors(problems):
        return Compiled((), tuple(r.records for r in reports), problems)
    everything = tuple(r.records for r in reports)
    editions: list[CompiledSite] = []
    found: list[Problem] = list(problems)
    cache = ChartCache(root / CACHE / "charts")
    for report in reports:
        if only not in {None, report.records.id}:
            continue
        findings = evaluate(report)
        disclosed, unsafe = disclose(findings, report.records)
        charts, undrawable = draw_all(disclosed, report.records, cache=cache, progress=progress)
        compiled, uncompilable = compile_edition(report.records, disclosed, charts, everything)
        found.extend((*unsafe, *undrawable, *uncompilable))
        editions.append(compiled)
    return Compiled(tuple(editions), everything, in_order(found))


def build(root: Path, engine: Engine, *, progress: Progress = silent) -> tuple[Problem, ...]:
    """Build `site/` below `root`: every edition and the front pages. A failed build leaves the last `site/` alone."""
    from generator.pages.front import compile_front
    from generator.publish.check import check_tree
    from generator.publish.finish import finish_tree
    from generator.publish.swap import fresh_folder, put_in_place
    from generator.publish.tree import write_files

    compiled = compile_all(root, progress=progress)
    if not compiled.sound:
        return compiled.problems
    found = list(compiled.problems)
    with fresh_folder(root / CACHE) as tree:
        for number, edition in enumerate(compiled.editions):
            progress("Building pages", number, len(compiled.editions))
            out = tree / edition.edition
            found.extend(engine(edition, root, out))
            finish_tree(out, edition)
        write_files(compile_front(compiled.records, compiled.editions), tree)
        progress("Checking the finished site", 0, 1)
        found.extend(check_tree(tree, compiled.editions))
        if not errors(found):
            put_in_place(tree, root / SITE)
    return in_order(found)
