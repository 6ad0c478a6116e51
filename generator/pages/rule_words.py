"""What the methods page says of a rule: what it asks, what it does, its formula, where it comes from, what it cannot do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class RuleWords:
    """One rule in plain words. Empty lines part the paragraphs of `does`; `formula` is empty where words say it all."""

    asks: str
    does: str
    source: str
    limits: str
    formula: tuple[str, ...] = ()


OURS = "Ours. No publisher has a rule for this."
FINGERTIPS = "Office for Health Improvement and Disparities, Fingertips"
FINGERTIPS_NEXT = f"{FINGERTIPS} (FingertipsNext, commit d1600f4)"
PHE = "Office for Health Improvement and Disparities, R package PHEindicatormethods 2.1.0 (commit 5302983)"
LAIT = "Department for Education, Local Authority Interactive Tool (LAIT, commit 2e30e39)"
MAKING_DATA_COUNT = "NHS England, Making Data Count: R package NHSRplotthedots 0.2.2 (commit 050b07d)"
