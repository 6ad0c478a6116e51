"""Whether a sentence asserts what its words say: not a question, a condition, a hope, a denial or somebody's account."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.evaluate.prose.clauses import Coded

_NO_DENIAL = re.compile(
    r"\b(?:no|without(?:\s+a)?|beyond)\s+(?:doubt|question)|not\s+(?:only|just|merely)|nothing\s+but|none\s+other\b"
)
_AS_HOPED = re.compile(
    r"\bas\s+(?:(?:we|they|the\s+\w+|all|many|staff|partners)\s+)?(?:(?:had|have|all|was|were|is)\s+)*(?:hoped|expected|planned|intended|wanted|wished|promised|"
    r"aimed|predicted|forecast)(?:\s+for)?\b|\bwithout\s+(?:fail|exception|doubt|question)\b"
)
"""“As we hoped, it improved” says that it did."""
_DENIED = re.compile(
    r"\b(?:not|[a-z]+n't|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|scarcely|barely|little|less|least|"
    r"rather\s+than|instead\s+of|fail(?:ed|s|ing)?|unable|few|far\s+from|lack(?:ed|s|ing)?|stop(?:ped|s)?|yet\s+to|false|wrong|untrue|"
    r"myth|deny|denie[sd]|unlikely|unclear|unsure|unknown|doubt(?:ful|ed|s)?)\b"
)
_SUPPOSED = re.compile(
    r"\b(?:would|could|should|may|might|can|will|won't|shall|must|ought|hop(?:e|es|ed|ing)|expect(?:s|ed|ing|ation|ations)?|"
    r"aim(?:s|ed|ing)?|want(?:s|ed)?|wish(?:es|ed)?|plan(?:s|ned)?\s+to|intend(?:s|ed)?|need(?:s|ed)?|target(?:s|ed)?|goals?|"
    r"ambitions?|promis(?:e|es|ed)|ask(?:s|ed|ing)?|questions?|seek(?:s|ing)?|sought|try|tries|tried|trying|focus(?:es|ed)?|likely|"
    r"perhaps|possibly|probably|maybe|assum(?:e|es|ed|ing)|predict(?:s|ed)?|forecast|example|criteria|criterion|count(?:s|ed)?\s+as|"
    r"say\s+(?:rose|fell)|means?\s+that|meant\s+that|words?)\b"
)
_CONDITION = re.compile(
    r"\b(?:if|whether|unless|suppos(?:e|ing)|imagine|provided\s+that|so\s+that|in\s+order|how\s+(?:far|much|many)|until)\b"
)
_WHEN = re.compile(r"\b(?:when|whenever|where|wherever|why|how|what|as\s+long\s+as)\b")
_CONDITION_BEHIND = re.compile(r"\b(?:if|unless|would|could|might)\b")
_TO_DO = re.compile(
    r"\b(?:(?<!led )(?<!due )(?<!thanks )to|towards?|for|be|need\s+of)\s+(?:(?:make|see|show|achieve|secure|deliver|bring|get|keep)\s+)?"
    r"(?:[a-z]+ly\s+|(?:further|more|continued|good|better|an?|the|some)\s+)*\Z"
)
_TO_DO_WORDS = re.compile(
    r"\b(?:work(?:ed|s|ing)?|priorit(?:y|ies)|plans?|do|next|towards?|about|means?|looks?\s+like|includes?)\b"
)
_ANOTHER_TIME = re.compile(
    r"\b(?:had\s+(?:[a-z]+ly\s+)?been|then|in\s+between|between\s+then|earlier|previously|formerly|before\s+that|once|used\s+to|by\s+then|at\s+(?:that|the)\s+time)\b"
)
_SAID = re.compile(
    r"\b(?:said|says|told|tells|reported|reports|heard|felt|feels?|thought|thinks?|believed?s?|claim(?:s|ed)|argu(?:ed|es)|noted|"
    r"stated|states|answered|replied|explained|according\s+to|account|in\s+the\s+words\s+of|view|assured|described|wrote|quoted)\b"
)
_SAID_BEHIND = re.compile(
    r"[,–-]\s+(?!(?:and|but|so|yet|which)\b)(?:[a-z]+\s+){1,4}(?:said|says|told|reported|heard|felt|thought|believed|noted|stated|wrote)\b"
    r"|\baccording\s+to\b"
)
_BY_PAPER = re.compile(
    r"\baccording\s+to\s+(?:(?:the|our|its|their|this|these)\s+)?(?:[a-z-]+\s+){0,2}(?:minutes?|papers?|reports?|data|figures|dashboards?|records?|"
    r"scorecards?|returns?|statistics|documents?|tables?)\b"
)
"""A paper is no person who may be mistaken: what it is said to say of a measure, the data can answer."""
_QUOTED = re.compile(r"[“\"][^”\"]*\Z")
_GOVERNED = re.compile(r"\s*,?\s*(?:that|which|who)\b")


def asserted(reading: Coded, clause: int, start: int, end: int) -> bool:
    """Whether the claim at `start` to `end`, in the clause of that number, is said to be so by the author.

    What somebody else said, with a footnote that gives the place, is that person's claim. Without a footnote it is
    taken for the author's.
    """
    text = reading.text
    own = reading.clauses[clause]
    governing = _GOVERNED.match(text, own.start) and clause > 0
    begin = reading.clauses[clause - 1].start if governing else own.start
    before = _AS_HOPED.sub(" ", _NO_DENIAL.sub(" ", text[begin:start]))
    if reading.sentence.asks or _CONDITION.search(text, 0, start) or _WHEN.search(before):
        return False
    if _DENIED.search(before) or _SUPPOSED.search(before) or _CONDITION_BEHIND.search(text, end, own.end):
        return False
    said = _BY_PAPER.sub(lambda found: " " * len(found[0]), text)
    elsewhere = _SAID.search(said, 0, start) or _QUOTED.search(text, 0, start) or _SAID_BEHIND.search(said, end)
    return not (reading.sentence.notes and elsewhere)


def is_aim(text: str) -> bool:
    """Whether a sentence says what is sought, supposed or asked: what a list below it holds is then no claim."""
    return bool(_SUPPOSED.search(text) or _TO_DO_WORDS.search(text))


def of_another_time(reading: Coded, clause: int, start: int) -> bool:
    """Whether a clause looks back from some other time: “then it had been lower”."""
    return bool(_ANOTHER_TIME.search(reading.text, reading.clauses[clause].start, start))


def to_be_done(text: str, start: int) -> bool:
    """Whether a verb at `start` is one that somebody is yet to do: “to cut”, “for improved”."""
    return bool(_TO_DO.search(text, 0, start))
