"""Small factories: a year of which nothing was supplied, the guidance it follows, and what is found of such a year."""

from __future__ import annotations

from typing import Any

from generator.disclose.disclosed import Disclosed
from generator.disclose.year_cells import DisclosedYear
from generator.domain.answer import NoneToReport, NotSupplied
from generator.domain.arrangements import Arrangements
from generator.domain.challenge import Challenges
from generator.domain.contribution import Contributions
from generator.domain.promise import Promises
from generator.domain.requirement import Guidance, Requirement
from generator.domain.review import Reviews
from generator.domain.scrutiny import Scrutiny
from generator.domain.sharing import Sharing
from generator.domain.year import Audits, Learning, Tools, Voice, Year
from generator.evaluate.year_results import Standings, YearFindings

UNTOLD = NotSupplied(not_supplied="Nobody told us.")

NO_FINDINGS = YearFindings(audits={}, tools={}, events={}, hearings={})
NO_STANDINGS = Standings(actions={}, recommendations={}, committee={}, challenges={}, promises={})
NOTHING_DISCLOSED = DisclosedYear(audits={}, tools={}, events={}, hearings={})

UNTOLD_OF_A_PRIORITY: dict[str, Any] = dict.fromkeys(
    ("accountable", "baseline", "actions", "did_not_work", "next_step"), UNTOLD
)
"""Fields of a priority that nobody supplied."""


def made_arrangements(chapter: str = "introduction", **fields: Any) -> Arrangements:
    """Make arrangements of which nothing was supplied but `fields`."""
    names = ("executive", "chair", "scrutineer", "groups", "wider", "boards", "changes", "restraint", "reforms")
    untold: dict[str, Any] = dict.fromkeys(names, UNTOLD)
    return Arrangements(chapter=chapter, in_force="Since 2019.", source="A paper.", **{**untold, **fields})


def made_year(chapter: str = "introduction", **records: Any) -> Year:
    """Make a year of which nothing was supplied but `records`, told of in one chapter."""
    untold: dict[str, Any] = {
        "arrangements": made_arrangements(chapter),
        "contributions": Contributions(chapter=chapter, budget=UNTOLD, partners=UNTOLD),
        "promises": Promises(became=NoneToReport(none="This is the first report."), made=UNTOLD),
        "reviews": Reviews(chapter=chapter, reviews=UNTOLD),
        "audits": Audits(chapter, UNTOLD, UNTOLD),
        "tools": Tools(chapter, UNTOLD),
        "learning": Learning(chapter, UNTOLD),
        "voice": Voice(chapter, UNTOLD),
        "challenges": Challenges(chapter=chapter, challenges=UNTOLD),
        "scrutiny": Scrutiny(chapter=chapter, statement=UNTOLD, committee=UNTOLD),
        "sharing": Sharing(
            chapter=chapter,
            agreements=UNTOLD,
            delays=UNTOLD,
            escalations=UNTOLD,
            cross_boundary=UNTOLD,
            learned=UNTOLD,
        ),
    }
    return Year(**{**untold, **records})


def made_guidance(**requirements: Requirement) -> Guidance:
    """Make guidance that asks one thing, or what is given: `wt_r01` is the requirement `wt-r01`."""
    asked = {name.replace("_", "-"): requirement for name, requirement in requirements.items()}
    one = Requirement(code="R02", asks="What was done.", duty="must", wording="quoted", paragraph="unverified")
    return Guidance(
        title="Guidance of 2018",
        publisher="A ministry",
        in_force="Since 2018.",
        note="Made up.",
        requirements=asked or {"wt-r02": one},
    )


def made_disclosed(**fields: Any) -> Disclosed:
    """Make what is disclosed of an edition that holds nothing but `fields`."""
    nothing: dict[str, Any] = {
        "measures": {},
        "judgements": {},
        "weak": (),
        "chance": (),
        "year": NOTHING_DISCLOSED,
        "standings": NO_STANDINGS,
        "coverage": {},
        "enquiries": (),
    }
    return Disclosed(**{**nothing, **fields})
