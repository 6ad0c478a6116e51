"""The stage as a whole: figures for measures' pages and for chapters, problems where they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.charts import draw_all as stage
from generator.charts.cache import ChartCache
from generator.charts.draw_all import draw_all
from generator.charts.draw_beside import draw_fast
from generator.charts.figure import FigureKey
from generator.charts.scene import Scene
from generator.charts.wanted import key_of, wanted
from generator.disclose.cells import DisclosedMeasure
from generator.domain.narrative import Chapter, FigureToken, LinkToken, PlacedToken, TableToken, Token
from generator.domain.report import Records
from generator.problems import Place
from tests.unit.charts.made import Values, disclosed, made, made_records

FULL: dict[str, Values] = {"anytown": [20, 26.8], "leeds": [20, 21], "reading": [18, 17], "england": [22, 22.6]}


def chapter(*tokens: Token) -> Chapter:
    placed = tuple(
        PlacedToken(token, 0, 1, Place("content/2024-25/neglect.md", 3 + i, 1), alone=True)
        for i, token in enumerate(tokens)
    )
    return Chapter("neglect", "content/2024-25/neglect.md", "Neglect", "", placed, ())


def records_of(measures: list[DisclosedMeasure], *tokens: Token) -> Records:
    return made_records({m.id: m.definition for m in measures}, [chapter(*tokens)])


@pytest.fixture
def measures() -> list[DisclosedMeasure]:
    return [made(FULL, named="repeat-referrals"), made({"anytown": [3, 4], "leeds": ["c", "c"]}, named="gangs")]


def silent(_doing: str, _done: int, _total: int) -> None:
    """Report to nobody."""


def test_each_figure_is_wanted_once_in_a_stable_order(measures: list[DisclosedMeasure]) -> None:
    asked = (
        FigureToken(("repeat-referrals",), "trend", None),
        TableToken(("gangs", "repeat-referrals"), "multiples", None),
        LinkToken("gangs", None),
        FigureToken(("gangs", "repeat-referrals"), "multiples", None),
        FigureToken(("repeat-referrals",), "neighbours", "2023-24"),
    )
    assert wanted(disclosed(*measures), records_of(measures, *asked)) == (
        FigureKey("trend", ("repeat-referrals",)),
        FigureKey("neighbours", ("repeat-referrals",)),
        FigureKey("trend", ("gangs",)),
        FigureKey("neighbours", ("gangs",)),
        FigureKey("multiples", ("gangs", "repeat-referrals")),
        FigureKey("neighbours", ("repeat-referrals",), "2023-24"),
    )


def test_a_table_is_that_of_the_figure_of_the_same_form() -> None:
    assert key_of(TableToken(("a",), "trend", None)) == key_of(FigureToken(("a",), "trend", None))


def test_a_measure_has_its_figures_its_sparkline_and_no_problem(
    measures: list[DisclosedMeasure], tmp_path: Path
) -> None:
    charts, problems = draw_all(disclosed(*measures), records_of(measures), cache=ChartCache(tmp_path), progress=silent)
    assert [key.stem for key in charts.figures] == [
        "repeat-referrals-trend", "repeat-referrals-neighbours", "gangs-trend",
    ]  # fmt: skip
    assert list(charts.sparklines) == ["repeat-referrals", "gangs"]
    assert problems == ()
    figure = charts.figures[FigureKey("trend", ("repeat-referrals",))]
    assert figure.title.startswith("Repeat referrals rose to 26.8%")
    assert (figure.wide.width, figure.narrow.width) == (720, 320)
    assert f'width="720" height="{figure.wide.height}"'.encode() in figure.wide.svg
    assert figure.sources == ("dfe-cin-2025",)


def test_a_figure_that_cannot_be_drawn_is_a_problem_where_it_is_asked_for(
    measures: list[DisclosedMeasure], tmp_path: Path
) -> None:
    asked = (
        FigureToken(("gangs",), "neighbours", None),
        FigureToken(("repeat-referrals",), "trend", None),
        TableToken(("gangs",), "neighbours", None),
    )
    _, problems = draw_all(
        disclosed(*measures), records_of(measures, *asked), cache=ChartCache(tmp_path), progress=silent
    )
    assert [(p.code, str(p.place)) for p in problems] == [
        ("figure.too-few-areas", "content/2024-25/neglect.md:3:1"),
        ("figure.too-few-areas", "content/2024-25/neglect.md:5:1"),
    ]


def test_what_is_kept_is_not_drawn_again(
    measures: list[DisclosedMeasure], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, int]] = []
    first = draw_all(
        disclosed(*measures),
        records_of(measures),
        cache=ChartCache(tmp_path),
        progress=lambda _, d, t: told.append((d, t)),
    )
    assert told == [(0, 6), *((done, 6) for done in range(1, 7))]
    monkeypatch.setattr(stage, "draw_fast", lambda *_: pytest.fail("drawn again"))
    again = draw_all(disclosed(*measures), records_of(measures), cache=ChartCache(tmp_path), progress=silent)
    assert again == first


def test_one_changed_value_draws_only_the_figures_that_show_it(
    measures: list[DisclosedMeasure], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_all(disclosed(*measures), records_of(measures), cache=ChartCache(tmp_path), progress=silent)
    counted: list[int] = []

    def counting(scenes: list[Scene], told: Callable[[int], None]) -> list[bytes]:
        counted.append(len(scenes))
        return draw_fast(scenes, told)

    monkeypatch.setattr(stage, "draw_fast", counting)
    changed = [measures[0], made({"anytown": [3, 5], "leeds": ["c", "c"]}, named="gangs")]
    draw_all(disclosed(*changed), records_of(changed), cache=ChartCache(tmp_path), progress=silent)
    assert counted == [2]


def test_a_damaged_drawing_is_drawn_again_and_the_same(measures: list[DisclosedMeasure], tmp_path: Path) -> None:
    first = draw_all(disclosed(*measures), records_of(measures), cache=ChartCache(tmp_path), progress=silent)
    for path in tmp_path.iterdir():
        path.write_bytes(path.read_bytes()[:-10])
    assert draw_all(disclosed(*measures), records_of(measures), cache=ChartCache(tmp_path), progress=silent) == first


def test_kept_drawings_need_no_matplotlib(measures: list[DisclosedMeasure], tmp_path: Path) -> None:
    import subprocess
    import sys

    draw_all(disclosed(*measures), records_of(measures), cache=ChartCache(tmp_path), progress=silent)
    root = Path(__file__).parents[3]
    code = (
        f"import sys; sys.path.insert(0, {str(root)!r})\n"
        "from pathlib import Path\n"
        "from tests.unit.charts.test_draw_all import *\n"
        "both = [made(FULL, named='repeat-referrals'), made({'anytown': [3, 4], 'leeds': ['c', 'c']}, named='gangs')]\n"
        f"draw_all(disclosed(*both), records_of(both), cache=ChartCache(Path({str(tmp_path)!r})), progress=silent)\n"
        "assert not {'matplotlib', 'fontTools', 'numpy'} & sys.modules.keys()\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
