"""Where a sentence names a measure or an area."""

from __future__ import annotations

import pytest

from generator.evaluate.prose.names import Names
from generator.evaluate.prose.sentences import sentences
from generator.intake.chapter import read_chapter
from tests.golden.sentences import FILE, known, made_up


def _named(text: str) -> list[tuple[str, str]]:
    report, _ = made_up()
    chapter, _ = read_chapter(edition="2019-20", path=FILE, text=f"# A\n\n{text}\n", known=known())
    names = Names(report.records)
    return [(s.text[m.start : m.end], m.id) for s in sentences(chapter) for m in names.mentions(s)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Repeat referrals rose.", [("Repeat referrals", "repeat-referrals")]),
        ("A REPEAT REFERRAL is one.", [("REPEAT REFERRAL", "repeat-referrals")]),
        ("Repeat referrals within 12 months.", [("Repeat referrals within 12 months", "repeat-referrals")]),
        ("repeat-referrals", [("repeat-referrals", "repeat-referrals")]),
        ("Referrals to children's social care", [("Referrals to children's social care", "referrals")]),
        ("Referrals to children’s social care", [("Referrals to children's social care", "referrals")]),
        ("Assessments finished early.", [("Assessments finished", "assessments-on-time")]),
        ("England’s and the neighbours’", [("England", "england"), ("neighbours", "neighbours-2019")]),
        ("One neighbour.", [("neighbour", "neighbours-2019")]),
        ("In london.", []),
        (
            "{{ link: referrals as work }} and [more](measures/long-plans.md)",
            [("work", "referrals"), ("more", "long-plans")],
        ),
        ("[a page](measures/nothing.md) and [another](neglect.md)", []),
    ],
)
def test_names_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert _named(text) == expected


def test_tokens_name_their_measure_period_and_area() -> None:
    report, _ = made_up()
    text = (
        "# A\n\n{{ value: repeat-referrals in 2018-19 for england }}{{ place: referrals }}"
        "{{ change: referrals since 2018-19 }}{{ evidence: referrals rose since 2018-19 }}{{ link: referral }}\n"
    )
    chapter, _ = read_chapter(edition="2019-20", path=FILE, text=text, known=known())
    found = Names(report.records).mentions(sentences(chapter)[1])
    assert [(m.kind, m.period, m.area, m.since, m.says, m.claim) for m in found] == [
        ("figure", "2018-19", "england", None, False, None),
        ("figure", None, None, None, True, None),
        ("figure", None, None, "2018-19", True, None),
        ("figure", None, None, "2018-19", True, "rose"),
    ]
