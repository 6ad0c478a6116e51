"""Audits, tools, events and hearings of a made-up year, as people would write them."""

from __future__ import annotations

from typing import Any

CHAPTER = "neglect"

SCALE: dict[str, Any] = {
    "grades": {"good": "Good", "enough": "Good enough", "weak": "Needs work", "poor": "Poor"},
    "good_from": "enough",
}

AUDITS: dict[str, Any] = {
    "neglect-2024": {
        "theme": "Neglect, first look",
        "question": "Do agencies see neglect early?",
        "when": "2024-05-01",
        "agencies": ["council", "health"],
        "chosen": "By chance, from all plans.",
        "moderation": "Two graders for each case.",
        "findings": [{"says": "Plans had no dates.", "tone": "weakness"}],
        "actions": {"none": "The second look took them up."},
        "cases": 30,
        "grades": {"good": 4, "enough": 8, "weak": 14, "poor": 4},
        "agreement": {"both": 20, "same": 15},
    },
    "neglect-2025": {
        "theme": "Neglect, second look",
        "question": "Do agencies see neglect earlier than a year ago?",
        "when": "2025-05-01",
        "agencies": ["council", "health", "police"],
        "chosen": "By chance, from all plans.",
        "moderation": "Two graders for each case.",
        "findings": [
            {"says": "Most plans have dates.", "tone": "strength"},
            {"says": "Fathers were seldom asked.", "tone": "weakness"},
        ],
        "priority": CHAPTER,
        "re_audit_of": "neglect-2024",
        "actions": {
            "second-look": {
                "what": "Ask fathers at every visit.",
                "owner": "shared",
                "due": "2026-03-31",
                "started": "2025-06-01",
            },
            "old-plan": {
                "what": "Write a leaflet.",
                "owner": "council",
                "due": "2025-01-31",
                "withdrawn": {"on": "2025-02-01", "why": "Nobody would read it."},
            },
        },
        "cases": 32,
        "grades": {"good": 8, "enough": 12, "weak": 9, "poor": 3},
        "agreement": {"both": 24, "same": 18},
    },
    "missing-children": {
        "theme": "Children who go missing",
        "question": "Is a child spoken to when it comes back?",
        "when": "2025-02-01",
        "agencies": ["police"],
        "chosen": {"not_supplied": "Nobody wrote it down."},
        "moderation": {"not_supplied": "There was none."},
        "findings": [{"says": "Talks came too late.", "tone": "weakness"}],
        "actions": {"not_supplied": "No plan was sent."},
        "cases": 12,
        "grades": {"not_supplied": "The auditors gave no grades."},
        "agreement": {"none": "One agency graded alone."},
        "illustrative": True,
    },
}

TOOLS: dict[str, Any] = {
    "neglect-framework": {
        "name": "Neglect framework",
        "purpose": "To record signs of neglect in the same way.",
        "since": "September 2019",
        "source": "A minute of 2019.",
        "used_by": ["council", "health"],
        "priority": CHAPTER,
        "learned": "It helps where both agencies fill it in.",
        "trained": {"council": 140, "health": 62, "police": 3},
        "audited": {"cases": 40, "used": 27, "used_well": 12, "when": "2025-05-01", "audit": "neglect-2025"},
    },
    "chronology": {
        "name": "One chronology",
        "purpose": "To put what happened in order.",
        "since": "May 2025",
        "used_by": {"not_supplied": "Nobody kept a list."},
        "learned": {"not_supplied": "Too early to say."},
        "trained": {"not_supplied": "Nobody kept a list."},
        "audited": {"none": "It is new. An audit is due in 2026."},
    },
}

EVENTS: dict[str, Any] = {
    "neglect-training": {
        "title": "Seeing neglect early",
        "kind": "training",
        "when": "2024-11-01",
        "about": "How to use the framework.",
        "arises_from": "rapid-1",
        "evaluations": [
            {
                "level": "reaction",
                "says": "Most found it useful.",
                "when": "2024-11-01",
                "source": "A form on the day.",
            },
            {
                "level": "practice",
                "says": "Half of the files had the framework.",
                "when": "2025-05-01",
                "source": "Audit of May 2025.",
            },
        ],
        "attended": {"council": 80, "police": 25, "health": 40},
    },
    "review-briefing": {
        "title": "What the rapid review found",
        "kind": "briefing",
        "when": "2024-09-15",
        "about": "The lessons of a review.",
        "arises_from": "rapid-2024",
        "evaluations": {"none": "Nobody planned a check."},
        "attended": {"council": 30, "schools": 2},
    },
    "learning-day": {
        "title": "Yearly learning day",
        "kind": "learning-event",
        "when": "2025-03-01",
        "about": "All priorities.",
        "evaluations": {"not_supplied": "The forms were lost."},
        "attended": {"not_supplied": "The list was lost."},
    },
    "exploitation": {
        "title": "Exploitation outside the home",
        "kind": "training",
        "when": "2025-02-10",
        "about": "Where children are at risk.",
        "evaluations": [
            {"level": "learning", "says": "A test showed gaps on the law.", "when": "2025-02-10", "source": "A test."}
        ],
        "attended": {"police": 12, "schools": 18},
    },
}

HEARINGS: dict[str, Any] = {
    "young-carers": {
        "whose": "children",
        "who": "Young carers",
        "how": "Two group talks.",
        "when": "2025-01-20",
        "asked": "Who listens to you?",
        "heard": ["Social workers change too often.", "School helps."],
        "changed": "Each young carer now has a named worker.",
        "priority": CHAPTER,
        "people": 24,
    },
    "parents": {
        "whose": "families",
        "who": "Parents with a plan",
        "how": "A survey.",
        "when": "2024-12-01",
        "asked": "Did the plan make sense?",
        "heard": ["The words were too hard."],
        "changed": {"none": "A plainer plan was not agreed."},
        "people": 6,
    },
    "visitors": {
        "whose": "families",
        "who": "Families new to the area",
        "how": "Talks at the library.",
        "when": "2024-10-01",
        "asked": "Where did you find help?",
        "heard": ["Nobody told us."],
        "changed": {"not_supplied": "The team did not answer."},
        "people": {"not_supplied": "Nobody counted."},
    },
}
