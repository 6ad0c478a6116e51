"""The lists of what guidance asks claim no more than was read, and a new report starts with the same ones."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from generator.domain.requirement import Guidance

ROOT = Path(__file__).parents[3]
LISTS = tuple(sorted((ROOT / "data" / "requirements").glob("*.yml")))


def _read(path: Path) -> Guidance:
    return Guidance.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_no_paragraph_is_given_that_nobody_has_checked(path: Path) -> None:
    guidance = _read(path)
    assert "paragraph" in guidance.note
    for name, requirement in guidance.requirements.items():
        assert (requirement.paragraph != "unverified") == (requirement.verified is not None), name
        assert requirement.quote is None or requirement.wording != "from-memory", name


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_the_id_of_a_requirement_ends_in_its_code(path: Path) -> None:
    year = path.stem[-2:]
    for name, requirement in _read(path).requirements.items():
        assert name == f"wt{year}-{requirement.code.lower()}"


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_every_requirement_can_be_answered_by_a_part_of_the_report(path: Path) -> None:
    assert [name for name, requirement in _read(path).requirements.items() if not requirement.parts] == []


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_a_new_report_starts_with_the_same_list(path: Path) -> None:
    copy = ROOT / "generator" / "starter" / "data" / "requirements" / path.name
    assert copy.read_bytes() == path.read_bytes()


def test_the_later_guidance_asks_for_all_that_the_earlier_one_did_and_four_more() -> None:
    earlier, later = ({r.code for r in _read(path).requirements.values()} for path in LISTS)
    assert later - earlier == {"R12", "R13", "R17", "R18"}
    assert not earlier - later
