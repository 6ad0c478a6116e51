"""The schemas for editors say what the records say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from generator.intake.json_schema import json_schemas
from generator.intake.located_yaml import read_yaml
from tests.golden.cases import MINIMAL

COMMITTED = Path(__file__).parents[3] / "docs" / "schema"

RECORDS = {
    "partnership.json": ("data/partnership.yml", "short_name"),
    "areas.json": ("data/areas.yml", "code"),
    "glossary.json": ("data/glossary.yml", "meaning"),
    "elsewhere.json": ("data/elsewhere.yml", "address"),
    "sources.json": ("data/sources/sources.yml", "publisher"),
    "measure.json": ("data/measures/repeat-referrals.yml", "better"),
    "edition.json": ("data/editions/2019-20/edition.yml", "data_as_at"),
    "priority.json": ("data/editions/2019-20/priorities/neglect.yml", "not_supplied"),
    "accessibility.json": ("data/editions/2019-20/accessibility.yml", "instead"),
    "guidance.json": ("data/requirements/working-together-2018.yml", "duty"),
    "arrangements.json": ("data/editions/2019-20/arrangements.yml", "in_force"),
    "partners.json": ("data/editions/2019-20/partners.yml", "budget"),
    "promises.json": ("data/editions/2019-20/promises.yml", "none"),
    "reviews.json": ("data/editions/2019-20/reviews.yml", "not_supplied"),
    "audits.json": ("data/editions/2019-20/audits.yml", "scale"),
    "tools.json": ("data/editions/2019-20/tools.yml", "not_supplied"),
    "learning.json": ("data/editions/2019-20/learning.yml", "events"),
    "voice.json": ("data/editions/2019-20/voice.yml", "chapter"),
    "challenge.json": ("data/editions/2019-20/challenge.yml", "not_supplied"),
    "scrutiny.json": ("data/editions/2019-20/scrutiny.yml", "statement"),
    "sharing.json": ("data/editions/2019-20/sharing.yml", "learned"),
}


def check(schema: str, text: str) -> None:
    document, problems = read_yaml(text, "a.yml")
    assert document is not None
    assert problems == ()
    Draft202012Validator(json.loads(json_schemas()[schema])).validate(document.data)


def test_the_committed_schemas_are_those_of_the_code() -> None:
    committed = {path.name: path.read_text(encoding="utf-8") for path in COMMITTED.glob("*.json")}
    assert committed == dict(json_schemas()), "run `annual-report schema`"


@pytest.mark.parametrize("name", RECORDS)
def test_a_schema_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(json.loads(json_schemas()[name]))


@pytest.mark.parametrize("name", RECORDS)
def test_a_sound_record_passes(name: str) -> None:
    check(name, (MINIMAL / RECORDS[name][0]).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", RECORDS)
def test_a_misspelt_record_fails(name: str) -> None:
    path, field = RECORDS[name]
    text = (MINIMAL / path).read_text(encoding="utf-8")
    assert f"{field}:" in text
    with pytest.raises(ValidationError):
        check(name, text.replace(f"{field}:", f"{field}x:", 1))


@pytest.mark.parametrize("name", RECORDS)
def test_every_field_is_described(name: str) -> None:
    schema: dict[str, Any] = json.loads(json_schemas()[name])
    for record in (schema, *schema.get("$defs", {}).values()):
        for field, described in record.get("properties", {}).items():
            # Where a field means what its record means, the words stand with the record.
            assert described.get("description") or "$ref" in described, f"{record['title']}.{field}"


def test_every_kind_of_record_has_a_schema() -> None:
    assert set(json_schemas()) == set(RECORDS)
