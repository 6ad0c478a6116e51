"""An audit held against the one that it repeats: whether more cases were good enough than before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evaluate.difference import newcombe
from generator.evaluate.rules import NEWCOMBE, RE_AUDIT
from generator.evaluate.shares import in_percent
from generator.evaluate.year_results import Reaudit

if TYPE_CHECKING:
    from generator.domain.judgement import DirectionVerdict
    from generator.evaluate.year_results import Share

NO_GRADES_THEN = "the grades of the earlier audit were not supplied"
NO_GRADES_NOW = "the grades of this audit were not supplied"
OTHER_SCALE = "the two audits did not grade alike"
TOO_FEW = "so few cases were looked at that no result could have been told from chance"


def re_audit(earlier: str, before: Share | None, after: Share | None, *, same_scale: bool) -> Reaudit:
    """Hold the share good enough in this audit against that of the `earlier` one. Rule `re-audit/1`, ours.

    The two shares are tested by Newcombe's interval of their difference (`newcombe-difference/1`), and more is better.
    It cannot be judged where grades were not supplied or mean something else, nor where neither all nor none of the
    cases good enough this time could have passed the test.
    """
    if before is None or after is None or not same_scale:
        why = NO_GRADES_THEN if before is None else NO_GRADES_NOW if after is None else OTHER_SCALE
        return Reaudit(earlier, before, after, "cannot-be-judged", RE_AUDIT.name, why=why)
    if not any(_verdict(before, n, after.of) != "no-significant-change" for n in (0, after.of)):
        return Reaudit(earlier, before, after, "cannot-be-judged", RE_AUDIT.name, why=TOO_FEW)
    difference, limits = newcombe(before.n, before.of, after.n, after.of)
    return Reaudit(
        audit=earlier,
        before=before,
        after=after,
        verdict=_verdict(before, after.n, after.of),
        rule=NEWCOMBE.name,
        difference=in_percent(difference),
        lower=in_percent(limits.lower),
        upper=in_percent(limits.upper),
    )


def _verdict(before: Share, n: int, of: int) -> DirectionVerdict:
    _, limits = newcombe(before.n, before.of, n, of)
    if limits.hold(0):
        return "no-significant-change"
    return "improved" if limits.lower > 0 else "worsened"
