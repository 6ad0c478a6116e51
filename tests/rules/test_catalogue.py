"""Every message of the catalogue is whole, in its group, and earned by a golden case."""

from __future__ import annotations

import string
from functools import cache

import pytest

from generator.catalogue import GROUPS, MESSAGES
from tests.rules.source import PACKAGE, ROOT

GOLDEN = ROOT / "tests" / "golden"


@pytest.mark.parametrize("code", MESSAGES)
def test_a_message_has_all_its_sentences(code: str) -> None:
    message = MESSAGES[code]
    for sentence in (message.what, message.why, message.mend):
        assert sentence.strip()
        assert sentence == sentence.strip()
        list(string.Formatter().parse(sentence))


def test_no_code_is_used_twice() -> None:
    codes = [message.code for group in GROUPS for message in group.MESSAGES]
    assert sorted(codes) == sorted(set(codes))


@pytest.mark.parametrize("code", MESSAGES)
def test_a_golden_case_earns_every_message(code: str) -> None:
    assert f"[{code}]" in _cases(), f"no case in tests/golden has the message {code}"


@pytest.mark.parametrize("code", MESSAGES)
def test_every_message_is_given_somewhere(code: str) -> None:
    assert f'"{code}"' in _sources(), f"nothing gives the message {code}"


@cache
def _cases() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(GOLDEN.rglob("*.yml")))


@cache
def _sources() -> str:
    return "\n".join(
        path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py") if path.parent.name != "catalogue"
    )
