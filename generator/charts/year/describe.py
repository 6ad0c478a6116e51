"""From a figure of a year's records to what it shows and says."""

from __future__ import annotations

from generator.charts.figure import FigureKey
from generator.charts.spec import Described, Refusal
from generator.disclose.disclosed import Disclosed
from generator.domain.report import Records


def describe_year(key: FigureKey, disclosed: Disclosed, records: Records) -> Described | Refusal:
    """Describe a figure of the year's records.

    Raises:
        ValueError: a bug of ours: there is no such form.

    """
    raise ValueError(key.form, disclosed, records)
