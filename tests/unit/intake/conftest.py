"""What the narrative of a small fictional edition may refer to."""

from __future__ import annotations

from datetime import date

import pytest

from generator.domain.answer import NotSupplied
from generator.domain.area import Area
from generator.domain.edition import ChosenMeasure, Criteria, Priority
from generator.domain.measure import Measure
from generator.domain.partnership import GlossaryEntry
from generator.intake.known import Known

UNTOLD = NotSupplied(not_supplied="Nobody told us.")
YEARS = frozenset({"2017-18", "2018-19", "2019-20"})


def _measure(title: str, **changes: object) -> Measure:
    fields: dict[str, object] = {
        "title": title,
        "question": "Do families get the right help the first time?",
        "meaning": "A return within a year.",
        "kind": "outcome",
        "value": "proportion",
        "unit": "percent",
        "counted": "referrals",
        "denominator": "referrals",
        "better": "lower",
        "accountable": "shared",
        "period": "financial-year",
        "source": "made-up",
        "comparators": (),
        "quality": "Complete.",
    }
    return Measure.model_validate(fields | changes)


@pytest.fixture
def known() -> Known:
    """Give three measures, three areas, one priority, two chapters."""
    return Known(
        measures={
            "repeat-referrals": _measure("Repeat referrals"),
            "referrals": _measure("Referrals", value="count", unit="number", better="neither"),
            "plans-open": _measure("Plans open", period="snapshot", taken_on="31 March"),
        },
        areas={
            "anytown": Area(name="Anytown", code="E00000001", kind="council"),
            "othertown": Area(name="Othertown", code="E00000002", kind="council"),
            "westshire": Area(name="Westshire", code="E00000003", kind="region"),
        },
        periods={
            "repeat-referrals": {"anytown": YEARS, "othertown": frozenset({"2018-19"}), "westshire": frozenset()},
            "referrals": {"anytown": YEARS},
            "plans-open": {"anytown": frozenset({"2019-03-31", "2020-03-31"})},
        },
        priorities={
            "neglect": Priority(
                title="Neglect",
                outcome="Children are cared for.",
                group="Neglect group",
                chair="Head of service",
                accountable="council",
                baseline=UNTOLD,
                actions=UNTOLD,
                did_not_work=UNTOLD,
                next_step=UNTOLD,
                chapter="neglect",
                choice="Chosen.",
                criteria_for_change=Criteria(says="Fewer.", written=date(2019, 4, 1)),
                difference_made="Some.",
                measures=(ChosenMeasure(measure="repeat-referrals", why="It is near."),),
            )
        },
        chapters={"neglect": "content/2019-20/neglect.md", "what-next": "content/2019-20/what-next.md"},
        glossary={"cin": GlossaryEntry(word="Child in need", meaning="A child who needs help.")},
        own_area="anytown",
        neighbour_set_id="neighbours-2019",
        records=("neglect-2019",),
        requirements=("wt18-r05", "wt18-r06"),
        homes={"audits": "neglect"},
    )
