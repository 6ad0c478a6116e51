"""An edition as large as the one that evaluating is measured on: 60 measures by 13 years by 14 areas.

It is Croydon's newest one with its own chapters. Measures, years and areas that it lacks are filled with figures that
it has, so that every kind of measure is there as often as in a real report.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from generator.charts.cache import ChartCache
from generator.charts.draw_all import draw_all
from generator.disclose.disclose import disclose
from generator.domain.edition import ChosenMeasure
from generator.domain.period import Period
from generator.domain.report import Records, Report, Series
from generator.evaluate.evaluate import evaluate
from generator.mkdocs_edge import read_project
from generator.pages.assets import theme_assets
from generator.pages.book import Book
from generator.pages.compile import compile_edition
from generator.pipeline import CACHE, silent
from generator.publish.stage import write_stage

MEASURES, YEARS, AREAS = 60, 13, 14


def enlarged(report: Report) -> Report:
    """Give an edition with all its measures and more of the same, each with figures for every year and area."""
    records = report.records
    known = list(records.measures)
    again = {f"{name}-again": name for name in known[: MEASURES - len(known)]}
    chosen = tuple(ChosenMeasure(measure=name, why="To be measured.") for name in again)
    more = {name: records.measures[original] for name, original in again.items()}
    observations = {name: _filled(report.observations[again.get(name, name)], records) for name in (*known, *again)}
    edition = records.edition.model_copy(update={"measures": (*records.edition.measures, *chosen)})
    return Report(
        replace(records, edition=edition, measures={**records.measures, **more}), observations, report.counted
    )


def stage(report: Report, project: Path, folder: Path) -> None:
    """Write the edition's pages as a plain folder that MkDocs builds without this package."""
    disclosed, _ = disclose(evaluate(report)[0], report.records)
    cache, assets = ChartCache(project / CACHE / "charts"), theme_assets(project / CACHE)
    charts, _ = draw_all(disclosed, report.records, cache=cache, progress=silent)
    book = Book(report.records, disclosed, charts)
    compiled, _ = compile_edition(book, (report.records,), assets=assets)
    write_stage(compiled, read_project(project), folder)


def _filled(lines: Mapping[str, Series], records: Records) -> dict[str, Series]:
    own = lines[records.own_area]
    wanted = dict.fromkeys((*lines, *records.areas, *(f"area-{i}" for i in range(AREAS))))
    return {area: _years(lines.get(area) or own) for area in islice(wanted, AREAS)}


def _years(series: Series) -> Series:
    """Give a series with a figure for each of so many years until its last, the ones that it has over and over."""
    last, newest_first = list(series)[-1], list(series.values())[::-1]
    periods = [_earlier(last, years) for years in range(YEARS)]
    return dict(sorted(zip(periods, cycle(newest_first), strict=False), key=lambda pair: pair[0]))


def _earlier(period: Period, years: int) -> Period:
    start, end = (day.replace(year=day.year - years) for day in (period.start, period.end))
    return Period(start, end, period.kind)
