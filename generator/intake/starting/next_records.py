"""Each record of the next year, begun from this year's: what is open goes on, the rest is still to be supplied."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.intake.starting.still_open import (
    Data,
    changes_to_come,
    fields_of,
    open_actions,
    open_challenges,
    open_delays,
    open_escalations,
    open_items,
    open_reviews,
    records_of,
    unshown_actions,
)

TO_BE_WRITTEN = "To be written."
"""Stands where words are owed that cannot be `not_supplied`; `check` reports each one."""

TO_BE_SUPPLIED: Data = {"not_supplied": "To be supplied."}
"""Stands where an answer is owed."""


def _or_owed(found: Data) -> Data:
    return found or TO_BE_SUPPLIED


def arrangements(this: Data, published: str) -> Data:
    """Begin `arrangements.yml` with the changes that were to come: nobody has said yet that the rest is as it was."""
    answers = ("executive", "chair", "scrutineer", "groups", "wider", "boards", "changes", "restraint", "reforms")
    words = dict.fromkeys(("in_force", "source"), TO_BE_WRITTEN)
    to_come = changes_to_come(this.get("changes"), published)
    return {
        "chapter": this["chapter"],
        **words,
        **dict.fromkeys(answers, TO_BE_SUPPLIED),
        "changes": to_come or TO_BE_SUPPLIED,
    }


def partners(this: Data, partner_ids: tuple[str, ...]) -> Data:
    """Begin `partners.yml`: every partner owes every answer."""
    owed = dict.fromkeys(("money", "attendance", "returns", "in_its_words"), TO_BE_SUPPLIED)
    return {"chapter": this["chapter"], "budget": TO_BE_SUPPLIED, "partners": dict.fromkeys(partner_ids, owed)}


def promises(this: Data) -> Data:
    """Begin `promises.yml`: each promise of this year waits for what became of it."""
    made = this.get("made")
    waiting: Data = dict.fromkeys(records_of(made), TO_BE_SUPPLIED)
    if not waiting and "none" in fields_of(made):
        waiting = {"none": "The edition before made no promise."}
    return {"became": _or_owed(waiting), "made": TO_BE_SUPPLIED}


def reviews(this: Data) -> Data:
    """Begin `reviews.yml` with the reviews and recommendations that are open."""
    return {"chapter": this["chapter"], "reviews": _or_owed(open_reviews(this.get("reviews")))}


def audits(this: Data) -> Data:
    """Begin `audits.yml` with the scale alone: this year's audits are done, and their open actions move on."""
    return {"chapter": this["chapter"], "scale": this["scale"], "audits": TO_BE_SUPPLIED}


def tools(this: Data) -> Data:
    """Begin `tools.yml` with what each tool is for."""
    kept = ("illustrative", "name", "purpose", "since", "source", "priority")
    owed = dict.fromkeys(("used_by", "learned", "trained", "audited"), TO_BE_SUPPLIED)
    found = {
        name: {**{field: tool[field] for field in kept if field in tool}, **owed}
        for name, tool in records_of(this.get("tools")).items()
    }
    return {"chapter": this["chapter"], "tools": _or_owed(found)}


def learning(this: Data) -> Data:
    """Begin `learning.yml`."""
    return {"chapter": this["chapter"], "events": TO_BE_SUPPLIED}


def voice(this: Data) -> Data:
    """Begin `voice.yml`."""
    return {"chapter": this["chapter"], "voice": TO_BE_SUPPLIED}


def challenge(this: Data) -> Data:
    """Begin `challenge.yml` with the challenges that nobody has closed."""
    return {"chapter": this["chapter"], "challenges": _or_owed(open_challenges(this.get("challenges")))}


def scrutiny(this: Data) -> Data:
    """Begin `scrutiny.yml` with what a committee still waits for."""
    committee = _or_owed(open_items(this.get("committee")))
    return {"chapter": this["chapter"], "statement": TO_BE_SUPPLIED, "committee": committee}


def sharing(this: Data) -> Data:
    """Begin `sharing.yml` with the agreements, and with the delays and disagreements that have no end."""
    return {
        "chapter": this["chapter"],
        "agreements": _or_owed(records_of(this.get("agreements"))),
        "delays": _or_owed(open_delays(this.get("delays"))),
        "escalations": _or_owed(open_escalations(this.get("escalations"))),
        "cross_boundary": TO_BE_SUPPLIED,
        "learned": TO_BE_SUPPLIED,
    }


def accessibility(this: Data, published: str, before: str) -> Data:
    """Begin `accessibility.yml`: what failed last year is there to be tried again, and nothing counts as tested."""
    return {
        **this,
        # Nobody has tested this year's pages, so nobody can say that they meet everything.
        "compliance": "partially" if this["compliance"] == "fully" else this["compliance"],
        "tested": f"{TO_BE_WRITTEN} The issues named here are those of {before}. Try each one again.",
        "prepared": published,
    }


def priority(this: Data, from_audits: Data, since: str) -> Data:
    """Begin a priority: what it is for and its measures stay, its actions that go on and those of its audits go on."""
    kept = ("illustrative", "title", "outcome", "group", "chair", "accountable", "baseline", "chapter", "choice")
    actions = {**_going_on(this.get("actions"), since), **from_audits}
    measures = this["measures"]
    chosen = [
        {field: value for field, value in fields_of(each).items() if field in {"measure", "why", "target"}}
        for each in (measures if isinstance(measures, list) else [])
    ]
    reason = {"no_outcome_measure": this["no_outcome_measure"]} if "no_outcome_measure" in this else {}
    return {
        **{field: this[field] for field in kept if field in this},
        "criteria_for_change": TO_BE_SUPPLIED,
        "difference_made": TO_BE_SUPPLIED,
        "actions": _or_owed(actions),
        "did_not_work": TO_BE_SUPPLIED,
        "next_step": TO_BE_SUPPLIED,
        "measures": chosen,
        **reason,
    }


def actions_of_audits(this: Data, priorities: tuple[str, ...], since: str) -> Mapping[str, Data]:
    """Give the actions of audits that go on, by the priority that they go on in; without one of its own, the first."""
    found: dict[str, dict[str, object]] = {}
    for audit in records_of(this.get("audits")).values():
        wanted = audit.get("priority")
        home = wanted if isinstance(wanted, str) and wanted in priorities else priorities[0]
        found.setdefault(home, {}).update(_going_on(audit.get("actions"), since))
    return found


def _going_on(answer: object, since: str) -> Mapping[str, Data]:
    """Give the actions that are open, and those of which later evidence may still show what they changed."""
    chosen = {*open_actions(answer), *unshown_actions(answer, since)}
    return {name: action for name, action in records_of(answer).items() if name in chosen}


BEGINNINGS: Mapping[str, Callable[[Data], Data]] = {
    "promises": promises,
    "reviews": reviews,
    "audits": audits,
    "tools": tools,
    "learning": learning,
    "voice": voice,
    "challenge": challenge,
    "scrutiny": scrutiny,
    "sharing": sharing,
}
"""How each record of the year begins, by the name of its file. `arrangements` and `partners` need to know more."""
