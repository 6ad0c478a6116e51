"""Days, counts and ids of a year's records are held against each other, whatever they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from generator.domain.value import SMALL
from generator.intake import layout
from generator.intake.load import load
from generator.intake.located_yaml import read_yaml
from generator.intake.validate import validate
from generator.pages import addresses
from tests.golden.cases import MINIMAL

SOURCES, _ = load(MINIMAL)
FOLDER = "data/editions/2019-20"
PUBLISHED = date(2020, 10, 1)

days = st.integers(-400, 30).map(lambda n: PUBLISHED + timedelta(n))
counts = st.integers(0, 6)


def codes(name: str, text: str) -> list[str]:
    """Give the codes of the problems that the small sound project has with one file of its year written anew."""
    path = f"{FOLDER}/{name}.yml"
    document, wrong = read_yaml(text, path)
    assert document is not None
    assert not wrong
    _, problems = validate(replace(SOURCES, documents={**SOURCES.documents, path: document}))
    return sorted(problem.code for problem in problems)


def test_every_page_of_the_tool_has_its_name_kept() -> None:
    pages = [value for name, value in vars(addresses).items() if name.isupper() and isinstance(value, str)]
    pages += addresses.SUMMARIES.values()
    stems = {page.removesuffix(".md").split("/")[0] for page in pages if page.endswith(".md")}
    assert len(stems) > 10
    assert stems <= set(layout.TOOL_PAGES)


@given(raised=days, answered=days, closed=days)
def test_a_challenge_is_answered_and_closed_after_it_was_raised(raised: date, answered: date, closed: date) -> None:
    text = f"""
chapter: introduction
challenges:
  late-reports:
    raised_by: health
    of: [council]
    raised: {raised}
    subject: Reports that come late.
    answer: {{says: They will come in time., when: {answered}}}
    closed: {closed}
"""
    late = [day for day in (raised, answered, closed) if day > PUBLISHED]
    out_of_order = [
        (first, then)
        for first, then in ((raised, answered), (raised, closed), (answered, closed))
        if then < first and then <= PUBLISHED
    ]
    expected = ["edition.known-too-late"] * len(late) + ["record.days-out-of-order"] * len(out_of_order)
    assert codes("challenge", text) == expected


@given(good=counts, poor=counts, cases=st.integers(1, 12), both=st.integers(1, 12), same=counts)
def test_an_audit_s_counts_come_to_its_cases(good: int, poor: int, cases: int, both: int, same: int) -> None:
    text = f"""
chapter: introduction
scale: {{grades: {{good: Good, poor: Poor}}, good_from: good}}
audits:
  neglect-audit:
    theme: Neglect
    question: Is neglect seen early?
    when: 2019-09-01
    agencies: [council]
    chosen: At random.
    moderation: Auditors met.
    findings: [{{says: It is seen late., tone: weakness}}]
    actions: {{none: None was agreed.}}
    cases: {cases}
    grades: {{good: {good}, poor: {poor}}}
    agreement: {{both: {both}, same: {same}}}
"""
    expected = ["audit.both-above-cases"] if both > cases else []
    expected += ["audit.grades-do-not-add-up"] if good + poor != cases else []
    expected += ["audit.same-above-both"] if same > both else []
    small = [good in SMALL, poor in SMALL, cases in SMALL, both in SMALL, same in SMALL or both - same in SMALL]
    expected += ["record.small-count"] * sum(small)
    assert codes("audits", text) == expected


@given(returns=st.tuples(counts, counts, counts, counts), held=counts, came=counts)
def test_what_a_partner_owed_came_or_did_not(returns: tuple[int, int, int, int], held: int, came: int) -> None:
    due, received, late, lost = returns
    partner = (
        "{money: {none: It gives staff.}, attendance: {%s}, returns: {%s}, in_its_words: {not_supplied: Nothing.}}"
    )
    wanted = f"due: {due}, received: {received}, late: {late}, not_received: {lost}"
    first = partner % (f"held: {held}, attended: {came}", wanted)
    other = partner % ("held: 4, attended: 4", "due: 1, received: 1, late: 0, not_received: 0")
    text = "chapter: introduction\nbudget: {not_supplied: Nobody said.}\npartners:\n"
    text += f"  council: {first}\n  police: {other}\n  health: {other}\n"
    expected = ["partners.attended-above-held"] if came > held else []
    expected += ["partners.late-above-received"] if late > received else []
    expected += ["partners.returns-do-not-add-up"] if received + lost != due else []
    assert codes("partners", text) == expected


@given(done=days, seen=days, shows=st.sampled_from(["done", "practice", "outcome"]))
def test_an_effect_is_seen_after_an_action_is_done(done: date, seen: date, shows: str) -> None:
    text = f"""
chapter: introduction
reviews:
  rapid-review-1:
    title: Rapid review 1
    kind: rapid
    began: 2018-05-01
    published: {{none: It is not to be published.}}
    learning: Ask who else knows the family.
    recommendations:
      rapid-review-1-r1:
        number: "1"
        says: Ask at each visit.
        to: [shared]
        decision: {{verdict: accepted, when: 2018-07-01}}
        actions:
          ask-at-visits:
            what: Add the question to the form.
            owner: council
            due: 2020-12-01
            completed: {done}
            evidence: [{{kind: audit, says: It is asked., source: Audit, when: {seen}, shows: {shows}}}]
"""
    expected = ["action.effect-before-completion"] if shows != "done" and seen <= done else []
    expected += ["action.evidence-too-early"] if shows == "done" and (done - seen).days > 31 else []
    expected += ["edition.known-too-late"] * ((done > PUBLISHED) + (seen > PUBLISHED))
    assert codes("reviews", text) == sorted(expected)
