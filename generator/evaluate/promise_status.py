"""What became of a promise that the edition before made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.domain.answer import NotSupplied
from generator.domain.period_words import day_in_words
from generator.evaluate.days import ago, gone
from generator.evaluate.rules import PROMISE_STATUS
from generator.evaluate.year_results import Standing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from generator.domain.promise import Became, Promise
    from generator.domain.standing import PromiseStatus

_SAID: Mapping[PromiseStatus, str] = {
    "not-kept": "not kept",
    "given-up": "given up",
    "partly-kept": "kept in part",
    "kept": "kept",
}


def promise_status(promise: Promise, became: Became | NotSupplied | None, as_at: date) -> Standing[PromiseStatus]:
    """Say what became of a promise. Rule `promise-status/1`, ours.

    What the partners say of it stands, with its evidence; but kept, even in part, is nothing without evidence, and is
    as if nobody had told. One of which nobody tells is not told. Days count from when it was due.
    """
    day = promise.due
    due = ", with no day named" if isinstance(day, NotSupplied) else f", due {ago(day, as_at)}"
    days = None if isinstance(day, NotSupplied) else gone(day, as_at)
    if became is None or isinstance(became, NotSupplied):
        return Standing("not-told", PROMISE_STATUS.name, f"nobody has said what became of it{due}", days)
    if became.verdict in {"kept", "partly-kept"} and not became.evidence:
        said = f"said to be {_SAID[became.verdict]}, with nothing to show it{due}"
        return Standing("not-told", PROMISE_STATUS.name, said, days)
    if became.verdict in {"kept", "given-up"}:
        due = due if isinstance(day, NotSupplied) else f", due {day_in_words(day)}"
        return Standing(became.verdict, PROMISE_STATUS.name, f"{_SAID[became.verdict]}{due}")
    return Standing(became.verdict, PROMISE_STATUS.name, f"{_SAID[became.verdict]}{due}", days)
