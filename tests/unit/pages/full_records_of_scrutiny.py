"""Challenges, scrutiny and sharing of a made-up year, as people would write them."""

from __future__ import annotations

from pydantic import TypeAdapter

from generator.domain.challenge import Challenges
from generator.domain.scrutiny import CommitteeItem, Scrutiny
from generator.domain.sharing import Sharing

CHAPTER = "neglect"

CHALLENGES = Challenges.model_validate(
    {
        "chapter": CHAPTER,
        "challenges": {
            "thresholds": {
                "raised_by": "schools",
                "of": ["council"],
                "raised": "2025-01-10",
                "subject": "Who may ask for help, and when.",
                "answer": {"says": "The guide was written anew.", "when": "2025-03-01"},
                "changed": "Schools now get an answer within two days.",
                "closed": "2025-05-20",
            },
            "late-files": {
                "raised_by": "council",
                "of": ["police", "health"],
                "raised": "2025-02-26",
                "subject": "Reports for meetings come late.",
            },
            "no-nurse": {
                "raised_by": "shared",
                "of": ["health"],
                "raised": "2025-08-05",
                "subject": "No nurse came to the front door.",
                "answer": {"says": "A nurse will come from May.", "when": "2025-09-01"},
                "changed": {"none": "The post is still empty."},
            },
        },
    }
)

COMMITTEE = TypeAdapter(dict[str, CommitteeItem]).validate_python(
    {
        "attendance": {
            "number": "2",
            "kind": "question",
            "body": "Scrutiny sub-committee",
            "asked": "2024-03-01",
            "says": "Why did a partner not come?",
            "answer": {"says": "The post was vacant.", "who": "The chair"},
            "follow_ups": [{"when": "2025-01-15", "says": "The post is filled.", "settles": True}],
            "source": "Minutes of March 2024.",
            "address": "https://example.org/minutes",
        },
        "gambling": {
            "number": "5",
            "kind": "question",
            "body": "Scrutiny sub-committee",
            "asked": {"year": 2019},
            "says": "What is done about gambling?",
            "answer": {
                "says": "It had not been looked at.",
                "who": "Officers",
                "promise": "Officers will look into it and come back.",
            },
            "source": "Minutes of 2019.",
        },
        "money": {
            "number": "7",
            "kind": "recommendation",
            "body": "Scrutiny sub-committee",
            "asked": "2024-09-29",
            "says": "Publish what each partner pays.",
            "answer": {"not_supplied": "Nobody answered."},
            "source": "Minutes of September 2024.",
        },
        "conclusion-1": {
            "number": "8",
            "kind": "conclusion",
            "body": "Scrutiny sub-committee",
            "asked": "2024-09-29",
            "says": "The committee welcomed the report.",
            "answer": {"none": "It asks for nothing."},
            "source": "Minutes of September 2024.",
        },
    }
)

SCRUTINY = Scrutiny.model_validate(
    {
        "chapter": CHAPTER,
        "statement": {
            "who": "Independent Scrutineer",
            "signed": "2025-10-01",
            "says": ["Partners work well in a crisis.", "They are slow to learn from audits."],
            "on_this_report": "It is frank. It says too little of health.",
        },
        "committee": COMMITTEE,
    }
)

SHARING = Sharing.model_validate(
    {
        "chapter": CHAPTER,
        "agreements": {
            "school-agreement": {
                "title": "Schools and early help",
                "partners": ["council", "schools"],
                "about": "Names of children who miss school.",
                "signed": "2024-09-01",
                "review_due": "2026-09-01",
            },
            "police-agreement": {
                "title": "Police notes",
                "partners": ["council", "police"],
                "about": "Calls to a home.",
                "signed": "2022-06-01",
                "review_due": "2025-06-01",
            },
            "health-agreement": {
                "title": "Health records",
                "partners": ["council"],
                "not_signed": ["health"],
                "about": "Visits to a clinic.",
                "signed": {"not_supplied": "It is not signed by all."},
                "review_due": {"not_supplied": "No day was set."},
            },
        },
        "delays": {
            "late-notes": {
                "what": "Notes of calls, from police to the council.",
                "when": "2025-01-05",
                "days": 12,
                "effect": "Visits began late.",
                "mended": "Notes are sent by a secure system.",
            },
            "late-discharge": {
                "what": "Letters on leaving hospital, from health to schools.",
                "when": "2024-08-01",
                "days": 21,
                "effect": "Schools did not know.",
                "mended": {"none": "Nothing has been done."},
            },
        },
        "escalations": {
            "clinic-visits": {
                "what": "Whether clinic visits can be told.",
                "raised_by": "council",
                "of": "health",
                "when": "2025-02-01",
                "result": {"not_supplied": "There is no answer."},
            }
        },
        "cross_boundary": {
            "westshire": {
                "area": "Westshire",
                "about": "Children who move.",
                "works": {"not_supplied": "Nobody has looked."},
            }
        },
        "learned": "A name and a number to ring matter more than a form.",
    }
)
