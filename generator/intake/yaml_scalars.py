"""What a plain word in YAML means: a closed set of rules, and the traps of the looser rules that others follow."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,17})\.[0-9]{1,30}")
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}

# YAML 1.1 and 1.2 disagree on each of these, and so do the programs that people open our files with.
_TRAPS = (
    ("yaml.yes-no", re.compile(r"(?i:y|n|yes|no|on|off)")),
    ("yaml.leading-zero", re.compile(r"[-+]?0[0-9]+(\.[0-9]*)?")),
    ("yaml.other-base", re.compile(r"[-+]?0[xob][0-9a-fA-F_]+")),
    ("yaml.clock", re.compile(r"[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?")),
    ("yaml.underscore", re.compile(r"[-+]?[0-9][0-9_]*_[0-9_]*(\.[0-9_]*)?")),
    ("yaml.exponent", re.compile(r"[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)[eE][-+]?[0-9]+")),
    ("yaml.point", re.compile(r"[-+]?(\.[0-9]+|[0-9]+\.)")),
    ("yaml.plus", re.compile(r"\+[0-9]+(\.[0-9]+)?")),
    ("yaml.not-a-number", re.compile(r"(?i:[-+]?\.inf|\.nan)")),
    ("yaml.equals", re.compile(r"=")),
)

Scalar = str | int | Decimal | bool | None


@lru_cache(maxsize=4096)
def read_scalar(text: str) -> tuple[Scalar, str | None]:
    """Read a plain (unquoted) word: its value, and the code of the trap if it is one.

    Whole numbers are `int`; numbers with a point are `Decimal`, digit for digit; `true`, `false`, `null` and nothing
    are what they say; everything else is text, dates and years among it. The value of a trap is its text.
    """
    if _WHOLE.fullmatch(text):
        return int(text), None
    if _DECIMAL.fullmatch(text):
        return Decimal(text), None
    if text in _WORDS:
        return _WORDS[text], None
    # No trap is longer than a number; most text is, and need not be tried.
    if len(text) <= 60:
        for code, pattern in _TRAPS:
            if pattern.fullmatch(text):
                return text, code
    return text, None
