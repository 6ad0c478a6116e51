"""What the rules give: four separate results for each measure. They are never multiplied into one score.

Each result names its rule and what it rests on, so that it can be followed to its figures and recomputed. Numbers of
a result are unrounded floats in the measure's unit, unless it says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from generator.domain.judgement import Band, ComparisonVerdict, DirectionVerdict, TargetVerdict
from generator.domain.period import Period
from generator.evaluate.control import Control

ChangeScale = Literal["difference", "difference-a-period", "ratio"]


@dataclass(frozen=True)
class ChangeInterval:
    """How large a change was, and between which ends it lies at the level of its rule.

    `scale` says what the three numbers are: a `difference` later minus earlier, or one on average from each period to
    the next (`difference-a-period`), in the measure's unit (percentage points where that is percent); or a `ratio`,
    later over earlier. The change is significant exactly when its ends do not enclose no change (0, or 1 for a ratio).
    """

    scale: ChangeScale
    estimate: float
    lower: float
    upper: float
    confidence: float


@dataclass(frozen=True)
class Direction:
    """Which way a series went, by one rule over the rule's own window; nobody picks a baseline.

    `reason` says, as a clause, why it cannot be judged, or why a change that the test found does not count; "" else.
    `window` holds the periods that were looked at, in order. `statistics` are what the rule worked out, by name.
    `control` is the control chart of a monthly or quarterly series.
    """

    verdict: DirectionVerdict
    rule: str
    reason: str = ""
    window: tuple[Period, ...] = ()
    change: ChangeInterval | None = None
    statistics: Mapping[str, float] = field(default_factory=dict)
    control: Control | None = None

    @property
    def judged(self) -> bool:
        """Whether a rule could be applied at all."""
        return self.verdict != "cannot-be-judged"

    @property
    def process(self) -> tuple[Period, ...]:
        """The periods that were judged as one: of a control chart those since the process last changed, else all."""
        return self.window[self.control.groups[-1].start :] if self.control else self.window


@dataclass(frozen=True)
class TargetResult:
    """Where the newest value stands beside the target. `reason` is a clause, where it cannot be judged.

    Of a target that is not yet due `today` says where the value stands now, and `due` by when it is to be reached.
    """

    verdict: TargetVerdict
    rule: str
    target: Decimal
    period: Period | None
    reason: str = ""
    today: TargetVerdict | None = None
    due: Period | None = None


@dataclass(frozen=True)
class Comparison:
    """Our newest value beside a comparator's of the same period.

    For a set of neighbours `theirs` is their median, `known` of `total` of them having a value. `wide` holds the ends
    of our 99.8% interval where the comparison was tested and it is known; `outlier`: theirs lies outside it too.
    `theirs_rule` is the rule that gave theirs, where it is a median.
    """

    comparator: str
    period: Period
    ours: Decimal
    theirs: Decimal
    verdict: ComparisonVerdict
    rule: str
    known: int = 1
    total: int = 1
    outlier: bool = False
    wide: tuple[Decimal, Decimal] | None = None
    theirs_rule: str | None = None


@dataclass(frozen=True)
class Place:
    """Our place among the councils held that have a value for our newest period.

    `areas` are the others that were ranked; `higher`, `lower` and `tied` count them. With `all_councils`
    every council is held and nearly all have a value; only then there is a `band`. In the
    `worst_quarter` our value is at or beyond the quartile on the worse side, where a side is worse. `untested`: our
    value has no interval, so that nothing but its place can be said of it.
    """

    period: Period
    higher: int
    lower: int
    tied: int
    rule: str
    band: Band | None = None
    worst_quarter: bool = False
    untested: bool = False
    areas: tuple[str, ...] = ()
    all_councils: bool = False

    @property
    def total(self) -> int:
        """How many councils were ranked, ours among them."""
        return self.higher + self.lower + self.tied + 1
