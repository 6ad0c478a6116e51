"""Actions, arrangements, contributions, promises and reviews of a made-up year, as people would write them."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from generator.domain.action import Action
from generator.domain.arrangements import Arrangements
from generator.domain.contribution import Contributions
from generator.domain.promise import Promises
from generator.domain.review import Reviews

CHAPTER = "neglect"


def _shows(shows: str, says: str) -> dict[str, Any]:
    return {"kind": "audit", "says": says, "source": "Audit of May 2025", "when": "2025-05-01", "shows": shows}


def _evidence() -> dict[str, Any]:
    return {"kind": "audit", "says": "Files were fuller.", "source": "Audit of May 2025", "record": "neglect-2025"}


def _gave(money: Any, meetings: tuple[int, int], returns: Any, why: str | None = None) -> dict[str, Any]:
    if isinstance(returns, tuple):
        due, received, late = returns
        returns = {"due": due, "received": received, "late": late, "not_received": due - received, "why": why}
    return {
        "money": money,
        "attendance": {"held": meetings[0], "attended": meetings[1], "why": why},
        "returns": returns,
        "in_its_words": {"says": ["We did what we could."], "who": "Its lead", "when": "2025-06-01"},
    }


ACTIONS = TypeAdapter(dict[str, Action]).validate_python(
    {
        "hire-lead": {"what": "Appoint a lead for neglect.", "owner": "council", "due": "2026-06-01"},
        "share-rota": {
            "what": "Share the rota of duty officers.",
            "owner": "police",
            "due": "2025-11-30",
            "started": "2025-02-01",
            "obstacle": "The computer systems do not join.",
        },
    }
)

ARRANGEMENTS = Arrangements.model_validate(
    {
        "chapter": CHAPTER,
        "in_force": "Since September 2019.",
        "source": "The published arrangements.",
        "executive": {
            "name": "The executive group",
            "does": "It sets priorities and spends the money.",
            "meets": "Six times a year.",
            "members": [
                {"partner": "council", "post": "Director of Children’s Services"},
                {"partner": "police", "post": "Borough Commander"},
                {"partner": "health", "post": {"not_supplied": "The post was vacant."}},
            ],
        },
        "chair": {"post": "Independent Chair", "independent": True, "why": "The partners chose so."},
        "scrutineer": "Independent Scrutineer",
        "groups": {
            "neglect-group": {
                "name": "Neglect group",
                "does": "It leads on neglect.",
                "chair": "Head of Service",
                "chaired_by": "council",
                "priorities": ["neglect"],
            }
        },
        "wider": {"scouts": {"name": "Anytown Scouts", "part": "They helped to ask young people."}},
        "boards": {"adults": {"name": "Adults board", "link": {"not_supplied": "Nobody wrote it down."}}},
        "changes": [{"what": "A new group for schools.", "when": "2025-01-10"}],
        "restraint": {"none": "There is no secure establishment in the area."},
        "reforms": [{"name": "Family help", "so_far": "A team began in May. No plan is agreed yet."}],
    }
)

CONTRIBUTIONS = Contributions.model_validate(
    {
        "chapter": CHAPTER,
        "budget": {
            "total": 200_000,
            "other": 10_000,
            "other_from": "A grant.",
            "spent": [{"what": "Staff", "amount": 150_000}, {"what": "Training", "amount": 30_000}],
            "source": "The budget paper.",
        },
        "partners": {
            "council": _gave(144_000, (6, 6), (4, 4, 1)),
            "police": _gave(20_000, (6, 2), (4, 2, 1), why="Officers were called away."),
            "health": _gave(26_000, (6, 5), (3, 3, 0)),
            "schools": _gave({"none": "It gives time, not money."}, (6, 6), {"none": "It owes no data."}),
            "youth-trust": {
                "money": {"not_supplied": "Nobody asked."},
                "attendance": {"not_supplied": "No list was kept."},
                "returns": {"not_supplied": "No list was kept."},
                "in_its_words": {"not_supplied": "It did not answer."},
            },
        },
    }
)

PROMISED = Promises.model_validate(
    {
        "became": {"none": "This was the first report."},
        "made": {
            "audit-neglect": {"what": "Audit neglect again.", "owner": "shared", "due": "2025-03-31"},
            "young-voices": {"what": "Ask young people twice a year.", "owner": "council", "due": "2025-03-31"},
            "one-framework": {
                "what": "Use one framework in all agencies.",
                "owner": "police",
                "due": {"not_supplied": "No day was set."},
            },
        },
    }
)

PROMISES = Promises.model_validate(
    {
        "became": {
            "audit-neglect": {"verdict": "kept", "says": "It was done in May.", "evidence": [_evidence()]},
            "young-voices": {"verdict": "not-kept", "says": "Young people were asked once."},
            "one-framework": {"verdict": "partly-kept", "says": "Two of three use it.", "evidence": [_evidence()]},
        },
        "made": {
            "train-all": {"what": "Train all health visitors.", "owner": "health", "due": "2026-03-31"},
            "fix-data": {
                "what": "Mend the police return.",
                "owner": "police",
                "due": "2026-01-31",
                "priority": CHAPTER,
            },
        },
    }
)

REVIEWS = Reviews.model_validate(
    {
        "chapter": CHAPTER,
        "reviews": {
            "rapid-2024": {
                "title": "Rapid review 3 of 2024",
                "kind": "rapid",
                "began": "2024-06-01",
                "finished": "2024-06-20",
                "published": {"none": "Rapid reviews are not published."},
                "learning": "Small signs of neglect were not put together.",
                "recommendations": {
                    "rapid-1": {
                        "number": "1",
                        "says": "Train health visitors to use the framework.",
                        "to": ["health"],
                        "decision": {"verdict": "accepted", "when": "2024-07-01"},
                        "actions": {
                            "train-visitors": {
                                "what": "Train every health visitor.",
                                "owner": "health",
                                "due": "2025-06-30",
                                "moved_from": ["2025-03-31"],
                                "started": "2024-09-01",
                            }
                        },
                    },
                    "rapid-2": {
                        "number": "2",
                        "says": "Keep one chronology of each family.",
                        "to": ["council", "police"],
                        "decision": {"verdict": "accepted-in-part", "when": "2024-07-01", "why": "Not for old cases."},
                        "actions": {
                            "new-form": {
                                "what": "Bring in a new form.",
                                "owner": "council",
                                "due": "2025-05-31",
                                "completed": "2025-05-01",
                                "evidence": [_shows("done", "The form is in use.")],
                            }
                        },
                    },
                },
            },
            "national-2025": {
                "title": "National review of sibling cases",
                "kind": "national",
                "began": {"not_supplied": "The national body gives no day."},
                "finished": "2025-01-15",
                "published": {"on": "2025-01-20", "address": "https://example.org/national"},
                "learning": "Brothers and sisters were not seen alone.",
                "recommendations": {
                    "national-1": {
                        "number": "4",
                        "says": "See every child alone.",
                        "to": ["shared"],
                        "decision": {"not_supplied": "The executive has not met on it."},
                    },
                    "national-2": {
                        "number": "5",
                        "says": "Share what is known of adults in the home.",
                        "to": ["police"],
                        "decision": {"verdict": "accepted", "when": "2025-02-01"},
                        "actions": {
                            "one-chronology": {
                                "what": "Send one note of every call.",
                                "owner": "police",
                                "due": "2025-03-31",
                                "completed": "2025-03-01",
                                "evidence": [_shows("done", "Notes are sent."), _shows("practice", "Teams use them.")],
                            }
                        },
                        "effect": [_shows("outcome", "Fewer children were seen too late.")],
                    },
                },
            },
            "local-2024": {
                "title": "Local review B",
                "kind": "local",
                "began": "2024-09-01",
                "published": {"not_supplied": "It is not finished."},
                "learning": {"not_supplied": "It is not finished."},
                "recommendations": {
                    "local-1": {
                        "number": "1",
                        "says": "Move the duty team.",
                        "to": ["council"],
                        "decision": {"verdict": "rejected", "when": "2025-03-01", "why": "It would slow other work."},
                    }
                },
            },
        },
    }
)
