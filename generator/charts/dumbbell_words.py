"""The words of a figure of two periods: its title, what its marks mean, its table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.charts import notes
from generator.charts.comparators import our_side
from generator.charts.figure import Row, Table
from generator.charts.headline import verdict_title
from generator.charts.periods import both
from generator.charts.result_words import direction_words, signed
from generator.charts.tables import INTERVAL, NOT_GIVEN, cell_words
from generator.charts.verdicts import Label, direction_label
from generator.charts.words import LONGEST_ALT, axis_caption, fitted, listing, name_of, what_and_unit, within
from generator.disclose.cells import DisclosedMeasure, Shown
from generator.domain import wording
from generator.domain.judgement import DirectionVerdict
from generator.domain.measure import Measure
from generator.domain.period import Period
from generator.domain.period_words import over, when
from generator.domain.report import Records
from generator.domain.wording import number
from generator.evaluate.results import ChangeInterval
from generator.evaluate.rules import CONTROL_CHART, EXACT_RATIO, RECENT_TREND
from generator.evaluate.two_periods import TWO_PERIOD_RULES

NO_CHANGE_SHOWN = "showed no significant change"
_VERBS: dict[DirectionVerdict, str] = {
    "worsened": "worsened", "improved": "improved", "rose": "rose", "fell": "fell",
    "no-significant-change": NO_CHANGE_SHOWN,
}  # fmt: skip
_OVER = {RECENT_TREND.name: " over five years", CONTROL_CHART.name: " on the control chart"}


@dataclass(frozen=True)
class Two:
    """A measure with two shown figures of neighbouring periods, and the interval between them, if there is one."""

    measure: DisclosedMeasure
    earlier: Period
    later: Period
    before: Shown
    after: Shown
    change: ChangeInterval | None

    @property
    def definition(self) -> Measure:
        """What the two figures mean."""
        return self.measure.definition

    @property
    def judged_alike(self) -> bool:
        """Whether the measure's own rule holds just these two figures against each other."""
        found = self.measure.direction
        return found.judged and found.rule in TWO_PERIOD_RULES and found.window == (self.earlier, self.later)

    @property
    def moved(self) -> str:
        """What it did, in a neutral verb, as its rounded figures show it."""
        if wording.short(self.before.value, self.definition) == wording.short(self.after.value, self.definition):
            return "read the same"
        return "rose" if self.after.value > self.before.value else "fell"


def title(pairs: Sequence[Two], records: Records) -> str:
    """Say the verdict of one measure, or count those of several; neutral verbs where a verdict is on other periods."""
    if len(pairs) == 1:
        return _title_of_one(pairs[0], records)
    if all(p.judged_alike for p in pairs):
        said, order = [_VERBS[p.measure.direction.verdict] for p in pairs], [*_VERBS.values()]
    else:
        said, order = [p.moved for p in pairs], ["rose", "fell", "read the same"]
    step = over(pairs[0].earlier, pairs[0].later)
    if len(set(said)) == 1:
        return f"{'Both' if len(pairs) == 2 else f'All {number(len(pairs))}'} measures {said[0]} {step}"
    counted = [f"{number(said.count(verb))} {verb}" for verb in order if verb in said]
    return f"Of {number(len(pairs))} measures, {both(counted)} {step}"


def _title_of_one(pair: Two, records: Records) -> str:
    if pair.judged_alike:
        interval = f" ({INTERVAL} {_interval(pair)})" if pair.change else ""
        return f"{verdict_title(pair.measure, records)} {over(pair.earlier, pair.later)}: {_size(pair)}{_unit(pair)}{interval}"
    then, now = (wording.short(cell.value, pair.definition) for cell in (pair.before, pair.after))
    name = name_of(pair.definition)
    if then == now:
        return f"{name} stood at {now} {when(pair.later)}, as {when(pair.earlier)}"
    return f"{name} {pair.moved} from {then} {when(pair.earlier)} to {now} {when(pair.later)}"


def ends(pairs: Sequence[Two]) -> tuple[str, str]:
    """Name the two periods, where they are the same for all."""
    if len({(p.earlier, p.later) for p in pairs}) > 1:
        return "the period before", "the latest period"
    return pairs[0].earlier.prose, pairs[0].later.prose


def caption(pairs: Sequence[Two]) -> str:
    """Say the unit under the axis, as far as all have it in common."""
    captions = {axis_caption(p.definition) for p in pairs}
    if len(captions) == 1:
        return captions.pop()
    unit = pairs[0].definition.unit
    return f"For every {wording.PER[unit]:,}" if unit in wording.PER else "Number"


def subtitle(pairs: Sequence[Two], records: Records) -> str:
    """Say what, where and when."""
    what = what_and_unit(pairs[0].definition) if len(pairs) == 1 else caption(pairs) or "Percentages"
    return f"{what}, {records.partnership.short_name}, {both(ends(pairs))}"


def change(pair: Two) -> str:
    """Say the change with its interval: `+1.2 points, −0.3 to +2.7`."""
    points = _unit(pair) if pair.definition.unit == "percent" else ""
    return f"{_size(pair)}{points}{f', {_interval(pair)}' if pair.change else ''}"


def verdict(pair: Two) -> Label:
    """Give the verdict of the measure's own rule, and say where that looked at more than two periods."""
    found = pair.measure.direction
    label, looked_at = direction_label(found), _OVER.get(found.rule, "")
    return Label(label.shape, f"{label.word}{looked_at}", label.tone) if found.judged else label


def alt(pairs: Sequence[Two], records: Records) -> str:
    """Say the kind of chart, what it shows, and each change with its verdict."""
    names = within(name_of(pairs[0].definition), records) if len(pairs) == 1 else f"{number(len(pairs))} measures"
    start = f"Two periods of {names} in {records.partnership.short_name}: {both(ends(pairs))}."
    said = [
        f"{name_of(p.definition)} {cell_words(p.before, p.definition)} to {cell_words(p.after, p.definition)}"
        f" ({change(p)}; {verdict(p).word.lower()})"
        for p in pairs
    ]
    return fitted((start, *listing("Changes:", said, LONGEST_ALT - len(start) - 1)))


def table(pairs: Sequence[Two], records: Records) -> Table:
    """Set measures in rows: both figures, the change, its interval, the verdict."""
    interval = any(p.change for p in pairs)
    rows = tuple(
        Row(
            name_of(p.definition),
            (
                cell_words(p.before, p.definition),
                cell_words(p.after, p.definition),
                _size(p),
                *((_interval(p),) if interval else ()),
                verdict(p).word,
            ),
        )
        for p in pairs
    )
    columns = [end[:1].upper() + end[1:] for end in ends(pairs)]
    columns.append("Change, percentage points" if pairs[0].definition.unit == "percent" else "Change")
    columns += [f"{INTERVAL} of the change"] if interval else []
    return Table(subtitle(pairs, records), ("Measure", *columns, "Verdict"), rows)


def reading(pairs: Sequence[Two]) -> tuple[str, ...]:
    """Say what the marks, the interval and the verdict mean."""
    return tuple(_reading(pairs))


def _reading(pairs: Sequence[Two]) -> Iterator[str]:
    yield "A diamond marks the earlier figure, a dot the later one."
    if any(p.change for p in pairs):
        yield (
            "Beside the change stands its 95% interval: where that holds nought, chance alone may have made the change."
        )
    missing = [p for p in pairs if p.change is None]
    if missing:
        whose = "" if len(missing) == len(pairs) else f" of {both([name_of(p.definition) for p in missing])}"
        yield f"No interval of the change{whose} can be given."
    if any(p.measure.direction.rule == EXACT_RATIO.name for p in pairs):
        yield "The verdict on a rate tests the ratio of the two years; where it is close, the interval may differ from it."
    if any(p.measure.direction.judged and not p.judged_alike for p in pairs):
        yield "Each verdict is that of the measure’s own rule, over the rule’s own periods."


def remarks(pairs: Sequence[Two], records: Records) -> tuple[str, ...]:
    """Say how each measure is judged, and what its publisher notes on the two figures."""
    cut = [our_side(p.measure, records).between(p.earlier, p.later) for p in pairs]
    if len(pairs) == 1:
        return (
            notes.verdict_note(pairs[0].measure),
            *notes.target_note(pairs[0].measure, records),
            *notes.symbol_notes(cut),
            *notes.publisher_notes(cut[0]),
        )
    named = [side.called(name_of(p.definition)) for side, p in zip(cut, pairs, strict=True)]
    return (
        *(f"{name_of(p.definition)}: {direction_words(p.measure.direction, p.definition)}" for p in pairs),
        *notes.symbol_notes(named),
    )


def _size(pair: Two) -> str:
    return signed(float(pair.after.value - pair.before.value), pair.definition)


def _unit(pair: Two) -> str:
    unit = pair.definition.unit
    return " points" if unit == "percent" else f" per {wording.PER[unit]:,}" if unit in wording.PER else ""


def _interval(pair: Two) -> str:
    if pair.change is None:
        return NOT_GIVEN
    return f"{signed(pair.change.lower, pair.definition)} to {signed(pair.change.upper, pair.definition)}"
