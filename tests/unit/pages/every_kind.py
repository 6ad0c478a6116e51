"""One made-up edition with every kind of measure there is, judged by the real rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from generator.charts.figure import Charts
from generator.disclose.disclose import disclose
from generator.domain.answer import NotSupplied
from generator.domain.area import Area, NeighbourSet
from generator.domain.edition import ChosenMeasure, Explanation, Target
from generator.domain.measure import Break, Measure, Rebase
from generator.domain.observation import Observation
from generator.domain.period import Period, parse_period
from generator.domain.report import Records, Report, Series
from generator.evaluate.evaluate import evaluate
from generator.pages.book import Book
from tests.unit.pages.conftest import make_book

YEARS = [f"{year}-{(year + 1) % 100:02}" for year in range(2012, 2020)]
DAYS = [str(year) for year in range(2013, 2021)]
MONTHS = [f"{2018 + at // 12}-{at % 12 + 1:02}" for at in range(26)]
QUARTERS = [f"{2016 + at // 4}-{(2017 + at // 4) % 100:02}-q{at % 4 + 1}" for at in range(16)]

COUNCILS = ("othertown", "thirdtown", "fourthtown", "fifthtown", "sixthtown")
SHARE = {"value": "proportion", "unit": "percent"}
RATE = {"value": "rate", "unit": "per-10-000", "denominator": "children"}
HIDDEN = Observation(symbol="c")


def counts(*pairs: tuple[int, int]) -> list[Observation]:
    """Give observations of so many of so many."""
    return [Observation(n=n, of=of) for n, of in pairs]


def values(*numbers: str, **more: Any) -> list[Observation]:
    """Give observations whose publisher gives a value and no count."""
    return [Observation(value=Decimal(number), **more) for number in numbers]


def with_interval(*ends: tuple[str, str, str]) -> list[Observation]:
    """Give observations whose publisher gives a value with its interval."""
    return [Observation(lower=Decimal(low), value=Decimal(mid), upper=Decimal(high)) for low, mid, high in ends]


WORSENING = counts((800, 4000), (850, 4100), (900, 4000), (1000, 4050), (1100, 4000))
OTHERS = {
    "othertown": counts((200, 1000), (210, 1000), (205, 1000), (199, 1000), (190, 1000)),
    "thirdtown": values("22.5", "23", "22.1", "21.9", "24"),
    "fourthtown": [*values("22.5", "23", "22.1", "21.9"), HIDDEN],
    "fifthtown": values("30", "31", "30.5", "29.1", "33.3"),
    "sixthtown": values("19", "19.5", "20.1", "20.2", "20"),
    "westshire": values("21", "21.5", "21.2", "21.7", "27.2"),
}
Given = tuple[Mapping[str, Any], Mapping[str, Sequence[Observation | None]], Sequence[str]]
"""Fields of a measure, what was observed by area (None is a gap), and the periods, of which the last ones are used."""

MEASURES: Mapping[str, Given] = {
    "share-worsened": (SHARE, {"anytown": WORSENING, **OTHERS}, YEARS),
    "share-improved": (SHARE | {"better": "higher"}, {"anytown": WORSENING, **OTHERS}, YEARS),
    "share-no-side": (SHARE | {"better": "neither"}, {"anytown": WORSENING, **OTHERS}, YEARS),
    "share-no-side-fell": (SHARE | {"better": "neither"}, {"anytown": WORSENING[::-1], "westshire": values("21")}, YEARS),
    "share-flat": (SHARE, {"anytown": counts((50, 200), (52, 201), (49, 199), (51, 202), (50, 200)), **OTHERS}, YEARS),
    "share-guarded": (SHARE, {"anytown": counts((99, 400), (101, 400), (100, 400), (99, 400), (180, 400))}, YEARS),
    "share-all": (SHARE, {"anytown": counts((5, 50), (9, 50), (50, 50), (11, 50), (9, 50))}, YEARS),
    "share-two": (SHARE, {"anytown": counts((100, 400), (60, 400)), **OTHERS}, YEARS),
    "share-beside-some-neighbours": (
        SHARE | {"left_out": {COUNCILS[0]: "It counts otherwise."}},
        {"anytown": WORSENING, **OTHERS},
        YEARS,
    ),
    "share-after-break": (
        SHARE | {"breaks": (Break(from_period="2018-19", reason="Counted anew", comparable=False),)},
        {"anytown": WORSENING, **OTHERS},
        YEARS,
    ),
    "share-across-change": (
        SHARE | {"breaks": (Break(from_period="2018-19", reason="Renamed", comparable=True),)},
        {"anytown": WORSENING},
        YEARS,
    ),
    "share-with-gap": (SHARE, {"anytown": [*WORSENING[:3], None, WORSENING[4]], **OTHERS}, YEARS),
    "share-hidden-before": (SHARE, {"anytown": [*WORSENING[:3], HIDDEN, WORSENING[4]], **OTHERS}, YEARS),
    "share-hidden-now": (SHARE, {"anytown": [*WORSENING[:4], HIDDEN], **OTHERS}, YEARS),
    "share-of-repeats": (SHARE | {"repeats": "allowed"}, {"anytown": WORSENING, **OTHERS}, YEARS),
    "share-on-a-day": (SHARE | {"period": "snapshot", "taken_on": "31 March"}, {"anytown": WORSENING, **OTHERS}, DAYS),
    "share-unsure": (
        SHARE,
        {"anytown": [Observation(n=1, of=9, symbol="u"), *counts((2, 9), (3, 10), (2, 8), (2, 9))], **OTHERS},
        YEARS,
    ),
    "rate-fell": (RATE, {"anytown": counts((400, 60000), (370, 60000), (330, 60500), (300, 60000), (260, 60000))}, YEARS),
    "rate-two": (RATE, {"anytown": counts((30, 60000), (55, 61000)), "othertown": counts((9, 20000), (8, 20500))}, YEARS),
    "rate-few": (RATE, {"anytown": counts((8, 60000), (3, 61000)), "westshire": values("1.1", "1.2")}, YEARS),
    "rate-none": (RATE, {"anytown": counts((0, 60000), (0, 61000))}, YEARS),
    "rate-from-none": (RATE, {"anytown": counts((0, 60000), (9, 61000))}, YEARS),
    "rate-rebuilt": (
        RATE,
        {
            "anytown": [Observation(value=Decimal(v), of=9000) for v in ("40.0", "44.4", "48.9", "55.6", "71.1")],
            "othertown": values("41", "42", "43", "44", "45"),
        },
        YEARS,
    ),
    "rate-with-interval": (
        RATE,
        {"anytown": with_interval(("9", "10", "11"), ("10", "11", "12"), ("11", "12", "13"), ("12", "13", "14"), ("13", "14", "15"))},
        YEARS,
    ),
    "mean-two-with-interval": (
        {"value": "mean", "unit": "number", "denominator": None},
        {"anytown": with_interval(("9", "10", "11"), ("12", "13", "14.5")), "othertown": values("11", "12.25")},
        YEARS,
    ),
    "mean-alone": ({"value": "mean", "unit": "number", "denominator": None}, {"anytown": values("9.5", "9.9")}, YEARS),
    "share-value-only": (SHARE | {"better": "higher"}, {"anytown": values("80.6", "72.4", "83.5", "69.1", "20.6"), **OTHERS}, YEARS),
    "share-partly-counted": (SHARE, {"anytown": [*values("20", "21", "22", "23"), *counts((1000, 4000))], **OTHERS}, YEARS),
    "count": (
        {"value": "count", "unit": "number", "better": "neither", "denominator": None},
        {"anytown": [Observation(n=n) for n in (410, 420, 450)], "othertown": [Observation(n=n) for n in (300, 310, 450)]},
        YEARS,
    ),
    "rolling": (RATE | {"years_in_each": 3}, {"anytown": counts(*[(400 + 30 * at, 180000) for at in range(5)])}, YEARS),
    "months-signal": (
        SHARE | {"period": "month"},
        {"anytown": counts(*[(20 + at % 3, 100) for at in range(25)], (45, 100)), "westshire": values(*["21"] * 26)},
        MONTHS,
    ),
    "months-steady": (SHARE | {"period": "month"}, {"anytown": values(*[str(20 + at % 3) for at in range(26)])}, MONTHS),
    "months-rebased": (
        SHARE | {"period": "month", "rebased": (Rebase(from_period="2019-01", reason="A new team"),)},
        {"anytown": values(*[str((20 if at < 12 else 30) + at % 3) for at in range(26)])},
        MONTHS,
    ),
    "months-too-few": (
        SHARE | {"period": "month", "rebased": (Rebase(from_period="2019-08", reason="A new team"),)},
        {"anytown": values(*[str(20 + at % 3) for at in range(26)])},
        MONTHS,
    ),
    "quarters-no-side": (
        SHARE | {"period": "quarter", "better": "neither"},
        {"anytown": values(*[str(20 + at % 2) for at in range(15)], "35")},
        QUARTERS,
    ),
    "beside-named-councils": (
        SHARE | {"comparators": ("fifthtown", "westshire"), "left_out": {"neighbours-2019": "Their figures are doubtful."}},
        {"anytown": WORSENING, **OTHERS},
        YEARS,
    ),
    "rate-last": (
        RATE,
        {"anytown": counts((300, 60000)), **{area: values(str(10 + at)) for at, area in enumerate(COUNCILS)}},
        YEARS,
    ),
    "beside-nobody": (SHARE | {"comparators": ()}, {"anytown": WORSENING}, YEARS),
    "no-figures": (SHARE, {"anytown": [], **OTHERS}, YEARS),
}  # fmt: skip

TARGETS: Mapping[str, str] = {
    "share-worsened": "20",
    "share-improved": "20",
    "share-no-side": "20",
    "share-flat": "26",
    "share-value-only": "85",
    "share-hidden-now": "15",
    "rate-fell": "60.5",
    "rate-with-interval": "15",
    "months-signal": "10",
    "months-steady": "60",
    "months-rebased": "31",
    "quarters-no-side": "10",
    "count": "450",
    "rate-two": "5",
}


NOT_YET_DUE = "2022-23"


def every_kind(*, every_council: bool = False, measures: Mapping[str, Measure] | None = None) -> Book:
    """Take the edition from its records to what pages draw on; without drawings. `measures` replace its definitions."""
    records, observed = every_kind_of_record(every_council=every_council)
    if measures is not None:
        records = replace(records, measures=measures)
    disclosed, _ = disclose(evaluate(Report(records, observed))[0], records)
    return Book(records, disclosed, Charts({}, {}))


def every_kind_of_record(*, every_council: bool) -> tuple[Records, dict[str, dict[str, Series]]]:
    """Give the records, and what was observed."""
    bare = make_book(chapters={"neglect": "# Neglect\n\nWords.\n", "what-next": "# Next\n\nWords.\n"}).records
    measures = {name: _measure(name, fields) for name, (fields, _, _) in MEASURES.items()}
    priority = replace_measures(bare, [name for name in MEASURES if name.startswith("share")])
    names = {area: Area(name=area.title(), code=f"E1000000{at}", kind="council") for at, area in enumerate(COUNCILS)}
    records = replace(
        bare,
        edition=bare.edition.model_copy(
            update={"headlines": (), "measures": tuple(_chosen(n) for n in MEASURES if not n.startswith("share"))}
        ),
        areas={"anytown": bare.areas["anytown"], **names, "westshire": bare.areas["westshire"]},
        neighbours=NeighbourSet(
            title="Neighbours of 2019", of="anytown", model="A model", published="May 2019", areas=COUNCILS[:4]
        ),
        priorities={"neglect": priority},
        measures=measures,
        every_council=every_council,
    )
    observed: dict[str, dict[str, Series]] = {
        name: {area: _series(measures[name], periods, line) for area, line in lines.items()}
        for name, (_, lines, periods) in MEASURES.items()
    }
    return records, observed


def replace_measures(records: Records, names: Sequence[str]) -> Any:
    """Give the priority, judged by other measures."""
    chosen = tuple(_chosen(name) for name in names)
    return records.priorities["neglect"].model_copy(update={"measures": chosen})


def _chosen(name: str) -> ChosenMeasure:
    target = TARGETS.get(name)
    due = NOT_YET_DUE if name == "rate-two" else None
    said = Explanation(cause="Fewer workers.", next_step=NotSupplied(not_supplied="Nobody knows yet."))
    return ChosenMeasure(
        measure=name,
        why="It is near.",
        target=Target(value=Decimal(target), set_by="The executive", set_on=date(2018, 3, 1), reach_by=due)
        if target
        else None,
        explanation=said if name == "share-worsened" else None,
    )


def _measure(name: str, fields: Mapping[str, Any]) -> Measure:
    given: dict[str, Any] = {
        "title": name.replace("-", " ").capitalize(),
        "question": "Do families get the right help the first time?",
        "meaning": "It can have many causes.",
        "kind": "outcome",
        "counted": "referrals",
        "denominator": "all referrals in the year",
        "better": "lower",
        "accountable": "shared",
        "period": "financial-year",
        "source": "made-up",
        "comparators": ("neighbours-2019", "westshire"),
        "quality": "Complete.",
    }
    return Measure.model_validate(given | dict(fields))


def _series(measure: Measure, periods: Sequence[str], line: Sequence[Observation | None]) -> dict[Period, Observation]:
    last = periods[len(periods) - len(line) :]
    return {
        parse_period(period, measure.period, taken_on=measure.taken_on): observation
        for period, observation in zip(last, line, strict=True)
        if observation is not None
    }
