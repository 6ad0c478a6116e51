"""The stages, one under another: read this first.

    load, validate                      files of the project -> a report for each edition        `read`
    evaluate, disclose, draw, compile   a report -> findings -> what may be shown -> pages       `compile_all`
    build, finish, check, swap          pages of all editions -> a finished tree -> `site/`      `build`

`check` and `state` go as far as mistakes can be found without drawing. Each stage gives its value and its problems;
none prints, and none looks up the time, the language or the network. Only `load` reads the project; beside `site/`,
only `.cache/` is written to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from generator.catalogue import nearest, problem
from generator.problems import Place, Problem, errors, in_order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.disclose.disclosed import Disclosed
    from generator.domain.report import Records, Report
    from generator.evaluate.state import ReportState
    from generator.intake.sources import Sources
    from generator.pages.compiled import CompiledSite

    Judged = Mapping[str, tuple[Disclosed, tuple[Problem, ...]]]
    """What may be shown of editions, by id, and the problems on the way there."""

Progress = Callable[[str, int, int], None]
"""Told of each step: what is being done, how many of these are done, how many there are."""

SITE = "site"
CACHE = ".cache"
NEWEST = "newest"
"""What `compile_all` may be asked for beside the id of an edition."""


class Engine(Protocol):
    """Turns a compiled site into HTML in an empty folder. MkDocs is handed in by `mkdocs_edge`."""

    def __call__(self, compiled: CompiledSite, root: Path, out: Path) -> tuple[Problem, ...]:
        """Build `compiled` into `out`; `root` holds `mkdocs.yml`. Gives the engine's own complaints."""
        ...


@dataclass(frozen=True)
class Project:
    """What was read: the files, the editions that are whole, newest first, and every problem of all of them."""

    sources: Sources
    reports: tuple[Report, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class EditionState:
    """One edition and how far it has come."""

    records: Records
    state: ReportState


@dataclass(frozen=True)
class States:
    """How far all editions have come; `not_whole` are those, by id, that hold mistakes and cannot be read. Newest first."""

    editions: tuple[EditionState, ...]
    not_whole: tuple[str, ...]
    problems: tuple[Problem, ...]


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

    @property
    def names(self) -> tuple[str, ...]:
        """The editions' ids, newest first."""
        return tuple(edition.edition for edition in self.editions)


@dataclass(frozen=True)
class Built:
    """What a build came to: `site/` holds these editions unless there was an error."""

    editions: tuple[str, ...]
    problems: tuple[Problem, ...]


def silent(_doing: str, _done: int, _total: int) -> None:
    """Report progress to nobody."""


def read(root: Path) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """Load and validate everything below `root`, newest edition first."""
    project = read_project(root)
    return project.reports, project.problems


def read_project(root: Path) -> Project:
    """Load and validate everything below `root`, and keep the files beside what was made of them."""
    from generator.intake.load import load
    from generator.intake.validate import validate

    sources, unreadable = load(root)
    reports, invalid = validate(sources)
    return Project(sources, reports, in_order((*unreadable, *invalid)))


def check(root: Path) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """Find every mistake that can be found without drawing or writing anything: `read`, and the stages up to figures."""
    reports, problems = read(root)
    judged = {} if errors(problems) else _judge(reports, reports)
    return reports, _checked(reports, problems, judged)


def state(root: Path) -> States:
    """Say how far every edition has come that can be read whole, newest first, with the problems that `check` finds."""
    from generator.evaluate.state import state_of

    project = read_project(root)
    judged = _judge(project.reports, project.reports)
    editions: list[EditionState] = []
    for report in project.reports:
        disclosed, _ = judged[report.records.id]
        how_far = state_of(report.records, disclosed.standings, disclosed.coverage)
        editions.append(EditionState(report.records, how_far))
    not_whole = tuple(name for name in reversed(project.sources.editions()) if name not in judged)
    return States(tuple(editions), not_whole, _checked(project.reports, project.problems, judged))


def compile_all(root: Path, *, progress: Progress = silent, only: str | None = None) -> Compiled:
    """Compile every edition below `root`, or with `only` that one; nothing is compiled while there is an error."""
    from generator.charts.cache import ChartCache
    from generator.charts.draw_all import draw_all
    from generator.pages.assets import theme_assets
    from generator.pages.book import Book
    from generator.pages.compile import compile_edition

    progress("Reading data and narrative", 0, 1)
    reports, problems = read(root)
    everything = tuple(report.records for report in reports)
    if errors(problems):
        return Compiled((), everything, problems)
    chosen, unknown = _choose(reports, only)
    cache, assets = ChartCache(root / CACHE / "charts"), theme_assets(root / CACHE)
    editions: list[CompiledSite] = []
    found = [*problems, *unknown]
    judged = _judge(chosen, reports)
    for report in chosen:
        records = report.records
        disclosed, unfounded = judged[records.id]
        before = judged[records.before.id][0] if records.before else None
        charts, undrawable = draw_all(disclosed, records, cache=cache, progress=progress)
        compiled, uncompilable = compile_edition(Book(records, disclosed, charts, before), everything, assets=assets)
        editions.append(compiled)
        found.extend((*unfounded, *undrawable, *uncompilable))
    return Compiled(tuple(editions), everything, in_order(found))


def build(root: Path, engine: Engine, *, progress: Progress = silent) -> Built:
    """Build `site/` below `root`: every edition and the front pages. A failed build leaves the last `site/` alone."""
    from generator.pages.front import compile_front
    from generator.publish.check import check_tree
    from generator.publish.finish import finish_tree
    from generator.publish.fresh import fresh_folder
    from generator.publish.policy import with_policies
    from generator.publish.swap import guard, put_in_place
    from generator.publish.tree import write_files

    site, cache = root / SITE, root / CACHE
    found = list(guard(site, cache))
    compiled = compile_all(root, progress=progress)
    found.extend(compiled.problems)
    if errors(found) or not compiled.sound:
        return Built(compiled.names, in_order(found))
    with fresh_folder(cache) as tree:
        for number, edition in enumerate(compiled.editions):
            progress("Building pages", number, len(compiled.editions))
            found.extend(engine(edition, root, tree / edition.edition))
        if errors(found):
            return Built(compiled.names, in_order(found))
        for edition in compiled.editions:
            finish_tree(tree / edition.edition, edition)
        write_files(with_policies(compile_front(compiled.records, compiled.editions)), tree)
        progress("Checking the finished site", 0, 1)
        found.extend(check_tree(tree, compiled.editions))
        if not errors(found):
            found.extend(put_in_place(tree, site, cache))
    return Built(compiled.names, in_order(found))


def _checked(reports: tuple[Report, ...], problems: tuple[Problem, ...], judged: Judged) -> tuple[Problem, ...]:
    """Add what is found on the way to figures. While something cannot be read it is left out: it would rest on that."""
    from generator.charts.describe import describe_all

    found = list(problems)
    for report in () if errors(problems) else reports:
        disclosed, unfounded = judged[report.records.id]
        _, undrawable = describe_all(disclosed, report.records)
        found.extend((*unfounded, *undrawable))
    return in_order(found)


def _judge(chosen: tuple[Report, ...], reports: tuple[Report, ...]) -> Judged:
    """Evaluate and disclose the chosen editions and those that they follow, which they are held against."""
    from generator.disclose.disclose import disclose
    from generator.evaluate.evaluate import evaluate

    followed = {report.records.before.id for report in chosen if report.records.before}
    judged: dict[str, tuple[Disclosed, tuple[Problem, ...]]] = {}
    for report in reports:
        if report in chosen or report.records.id in followed:
            findings, unfounded = evaluate(report)
            disclosed, unsafe = disclose(findings, report.records)
            judged[report.records.id] = disclosed, (*unfounded, *unsafe)
    return judged


def _choose(reports: tuple[Report, ...], only: str | None) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    if only is None:
        return reports, ()
    if only == NEWEST:
        return reports[:1], ()
    chosen = tuple(report for report in reports if report.records.id == only)
    if chosen:
        return chosen, ()
    known = [report.records.id for report in reports]
    return (), (problem("site.unknown-edition", Place("data/editions"), edition=only, nearest=nearest(only, known)),)
