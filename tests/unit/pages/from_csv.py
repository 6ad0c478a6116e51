"""Works every result out again from a published CSV file alone, by the published formulas.

Nothing here knows a record, a finding or a page. What is imported are formulas: they take numbers and give numbers.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from statistics import median

from generator.evaluate.control import assurance, xmr
from generator.evaluate.difference import from_limits, newcombe
from generator.evaluate.intervals import Limits, poisson, wilson
from generator.evaluate.quartiles import Better, band_of, in_worst_quarter
from generator.evaluate.ratio import exact_ratio
from generator.evaluate.trend import Counted, Measured, NotCalculated, recent_trend

Row = Mapping[str, str]
NOT_JUDGED = "cannot-be-judged"
SAME = "no-significant-change"


@dataclass(frozen=True)
class Beside:
    """One comparison: with whom, and what came of it."""

    whose: str
    verdict: str
    far: bool


@dataclass(frozen=True)
class Placed:
    """A place among the councils ranked."""

    higher: int
    lower: int
    tied: int
    band: str | None
    worst_quarter: bool


class Published:
    """One CSV file."""

    def __init__(self, text: str) -> None:
        self.rows: list[Row] = list(csv.DictReader(io.StringIO(text, newline="")))
        self.ours = sorted((row for row in self.rows if row["role"] == "ours"), key=lambda row: row["period_end"])
        self.newest = self.ours[-1] if self.ours and _shown(self.ours[-1]) else None

    def direction(self) -> str:
        """Give the verdict on the direction."""
        run = self._run()
        if not run or int(run[-1]["years_in_each"]) > 1:
            return NOT_JUDGED
        if _kind(run[-1]) in {"month", "quarter"}:
            return self._by_chart(run)
        window = run[-5:] if len(run) >= 5 else run[-2:]
        if run[-1]["kind"] == "count" or any(not row["interval"] for row in window) or len(window) == 1:
            return NOT_JUDGED
        return self._five(window) if len(window) == 5 else self._two(*window)

    def target(self) -> str | None:
        """Give the verdict on the target, or None where there is none."""
        written = self.ours[-1]["target"] if self.ours else ""
        if not written:
            return None
        if self.newest is None:
            return NOT_JUDGED
        if self.newest["period_end"] < self.newest["target_due"]:
            return "not-yet-due"
        return self._today(self.newest, Decimal(written))

    def _today(self, newest: Row, target: Decimal) -> str:
        better, value, run = newest["better"], _value(newest), self._run()
        if better != "neither" and self._charted(run):
            control = xmr([float(_value(row)) for row in run], _rebased(run))
            known = {"consistently-met": "met", "consistently-missed": "not-met", "inconsistent": "within-uncertainty"}
            return known[assurance(control, float(target), "higher" if better == "higher" else "lower")]
        if better == "neither" or not newest["interval"] or newest["kind"] == "count":
            return "above" if value > target else "below" if value < target else "at"
        lower, upper = _ends(newest)
        if better == "higher":
            return "met" if lower >= target else "not-met" if upper < target else "within-uncertainty"
        return "met" if upper <= target else "not-met" if lower > target else "within-uncertainty"

    def comparisons(self) -> dict[str, Beside]:
        """Give each comparison by the name of the area or set."""
        if self.newest is None:
            return {}
        beside = [row for row in self.rows if row["compared"] == "true" and self._of_newest(row) and _shown(row)]
        return {row["area"]: self._beside(self.newest, row) for row in beside}

    def place(self) -> Placed | None:
        """Give the place among the councils that are ranked."""
        if self.newest is None or not self.newest["place_among"]:
            return None
        councils = [row for row in self.rows if row["place_among"] and row["role"] != "ours"]
        others = [_value(row) for row in councils if self._of_newest(row) and _shown(row)]
        if not others:
            return None
        ours, better = _value(self.newest), self.newest["better"]
        band, worst = None, False
        if better != "neither":
            side: Better = "higher" if better == "higher" else "lower"
            every = self.newest["place_among"] == "all councils"
            band = band_of(ours, [*others, ours], side) if every else None
            worst = in_worst_quarter(ours, [*others, ours], side)
        higher, lower = sum(each > ours for each in others), sum(each < ours for each in others)
        return Placed(higher, lower, len(others) - higher - lower, band, worst)

    def _of_newest(self, row: Row) -> bool:
        return self.newest is not None and row["period"] == self.newest["period"]

    def _run(self) -> list[Row]:
        """Give our newest rows with nothing missing, nothing hidden and no break between them."""
        if self.newest is None:
            return []
        run = [self.newest]
        for row in reversed(self.ours[:-1]):
            if not _shown(row) or _at(row) != _at(run[0]) - 1 or row["series"] != run[0]["series"]:
                break
            run.insert(0, row)
        return run

    def _charted(self, run: Sequence[Row]) -> bool:
        often = bool(run) and _kind(run[-1]) in {"month", "quarter"} and run[-1]["years_in_each"] == "1"
        return often and len(run) - max(_rebased(run), default=0) >= 12

    def _by_chart(self, run: Sequence[Row]) -> str:
        if not self._charted(run):
            return NOT_JUDGED
        control = xmr([float(_value(row)) for row in run], _rebased(run))
        high = control.high[-1]
        return SAME if high is None else _moved(run[-1], rising=high)

    def _five(self, window: Sequence[Row]) -> str:
        if window[-1]["kind"] == "proportion" and all(_counted(row) for row in window):
            counted = [Counted(_at(row), int(row["n"]), int(row["of"])) for row in window]
            found = recent_trend(counted)
        else:
            found = recent_trend([Measured(_at(row), float(_value(row)), *map(float, _ends(row))) for row in window])
        if isinstance(found, NotCalculated):
            return NOT_JUDGED
        return _moved(window[-1], rising=found.change > 0) if found.significant else SAME

    def _two(self, first: Row, last: Row) -> str:
        still = 0.0
        if not (_counted(first) and _counted(last)):
            estimate, limits = from_limits(*_measured(first), *_measured(last))
        elif last["kind"] == "proportion":
            estimate, limits = newcombe(int(first["n"]), int(first["of"]), int(last["n"]), int(last["of"]))
        else:
            found = exact_ratio(int(first["n"]), int(first["of"]), int(last["n"]), int(last["of"]))
            if found is None:
                return NOT_JUDGED
            ratio, limits, _ = found
            estimate, still = float("inf") if ratio is None else ratio, 1.0
        return SAME if limits.hold(still) else _moved(last, rising=estimate > still)

    def _beside(self, ours: Row, row: Row) -> Beside:
        value, theirs = _value(ours), self._median(row) if row["role"] == "median" else _value(row)
        if not ours["interval"] or ours["kind"] == "count" or not self._sure(ours, row):
            plain = "higher" if value > theirs else "lower" if value < theirs else "same"
            return Beside(row["area"], plain, far=False)
        lower, upper = _ends(ours)
        if lower <= theirs <= upper:
            return Beside(row["area"], "similar", far=False)
        far = False
        if _counted(ours):
            low, up = _ends(ours, 0.998)
            far = not low <= theirs <= up
        return Beside(row["area"], _side(ours, higher=value > theirs), far=far)

    def _sure(self, ours: Row, row: Row) -> bool:
        """Whether a median is on the same side of our interval however low or high its missing figures are."""
        if row["role"] != "median":
            return True
        missing = int(row["neighbours_total"]) - int(row["neighbours_known"])
        known = [each for each in self.rows if each["role"] == "neighbour" and each["period"] == row["period"]]
        values = [_value(each) for each in known if _shown(each)]
        lower, upper = _ends(ours)
        medians = [median([*values, *[Decimal(far)] * missing]) for far in ("-1e9", "1e9")]
        sides = {(each > upper) - (each < lower) for each in (self._median(row), *medians)}
        # Half of one extreme and half of a value is a median that nobody knows.
        return len(sides) == 1 and all(abs(each) < Decimal("1e8") for each in medians)

    def _median(self, row: Row) -> Decimal:
        neighbours = (each for each in self.rows if each["role"] == "neighbour" and each["period"] == row["period"])
        known = [_value(each) for each in neighbours if _shown(each)]
        assert row["neighbours_known"] == str(len(known))
        return Decimal(median(known))


def _shown(row: Row) -> bool:
    return row["symbol"] in {"", "u"}


def _counted(row: Row) -> bool:
    """Whether the rules may use the counts of a row."""
    return row["interval"] not in {"", "publisher-interval/1"}


def _value(row: Row) -> Decimal:
    """Give the value, unrounded where it is worked out from counts."""
    by_counts = row["n"] and row["of"] and row["per"] and row["rebuilt"] == "false"
    if by_counts and row["interval"] != "publisher-interval/1":
        return Decimal(row["n"]) * int(row["per"]) / Decimal(row["of"])
    return Decimal(row["value"])


def _ends(row: Row, confidence: float = 0.95) -> tuple[Decimal, Decimal]:
    """Give the ends of the interval, unrounded where they are worked out from counts."""
    if not _counted(row):
        return Decimal(row["lower"]), Decimal(row["upper"])
    n = int(row["n"])
    if row["interval"] == "wilson/1":
        limits, scale = wilson(n, int(row["of"]), confidence), 100.0
    else:
        limits, _ = poisson(n, confidence)
        scale = int(row["per"]) / int(row["of"]) if row["of"] else 1.0
    lower, upper = Decimal(repr(limits.lower * scale)), Decimal(repr(limits.upper * scale))
    if confidence == 0.95:
        assert abs(lower - Decimal(row["lower"])) < Decimal("0.000001")
        assert abs(upper - Decimal(row["upper"])) < Decimal("0.000001")
    return lower, upper


def _measured(row: Row) -> tuple[float, Limits]:
    lower, upper = _ends(row)
    return float(_value(row)), Limits(float(lower), float(upper))


def _kind(row: Row) -> str:
    days = (date.fromisoformat(row["period_end"]) - date.fromisoformat(row["period_start"])).days + 1
    return "year" if days == 1 or days > 92 else "quarter" if days > 31 else "month"


def _at(row: Row) -> int:
    """Count periods, so that one after another are one apart."""
    start, end = (date.fromisoformat(row[name]) for name in ("period_start", "period_end"))
    kind = _kind(row)
    if kind == "year":
        return end.year
    return start.year * 12 + start.month if kind == "month" else start.year * 4 + (start.month - 1) // 3


def _rebased(run: Sequence[Row]) -> tuple[int, ...]:
    return tuple(at for at, (before, row) in enumerate(pairwise(run), 1) if before["process"] != row["process"])


def _moved(row: Row, *, rising: bool) -> str:
    if row["better"] == "neither":
        return "rose" if rising else "fell"
    return "improved" if rising == (row["better"] == "higher") else "worsened"


def _side(row: Row, *, higher: bool) -> str:
    if row["better"] == "neither":
        return "higher" if higher else "lower"
    return "better" if higher == (row["better"] == "higher") else "worse"
