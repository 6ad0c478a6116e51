"""JSON Schema for the records, so that editors complete fields and mark mistakes while somebody types."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import CoreSchema

from generator.domain.area import Areas
from generator.domain.arrangements import Arrangements
from generator.domain.audit import AuditsFile
from generator.domain.challenge import Challenges
from generator.domain.contribution import Contributions
from generator.domain.edition import Accessibility, Edition, Priority
from generator.domain.learning import LearningFile
from generator.domain.measure import MeasureFile
from generator.domain.partnership import ElsewhereFile, Glossary, Partnership
from generator.domain.promise import Promises
from generator.domain.requirement import Guidance
from generator.domain.review import Reviews
from generator.domain.scrutiny import Scrutiny
from generator.domain.sharing import Sharing
from generator.domain.source import Sources
from generator.domain.tool import ToolsFile
from generator.domain.voice import VoiceFile

RECORDS: tuple[tuple[str, type[BaseModel], str], ...] = (
    ("partnership", Partnership, "The partnership"),
    ("areas", Areas, "Areas and their neighbours"),
    ("glossary", Glossary, "The glossary"),
    ("elsewhere", ElsewhereFile, "Reports published elsewhere"),
    ("sources", Sources, "Sources and licences"),
    ("measure", MeasureFile, "A measure"),
    ("edition", Edition, "An edition"),
    ("priority", Priority, "A priority"),
    ("accessibility", Accessibility, "What the accessibility statement says"),
    ("guidance", Guidance, "What guidance asks of a report"),
    ("arrangements", Arrangements, "How the partnership works"),
    ("partners", Contributions, "What each partner gave"),
    ("promises", Promises, "Promises"),
    ("reviews", Reviews, "Reviews and their recommendations"),
    ("audits", AuditsFile, "Audits"),
    ("tools", ToolsFile, "Practice tools"),
    ("learning", LearningFile, "Training and learning events"),
    ("voice", VoiceFile, "Voice"),
    ("challenge", Challenges, "Challenges"),
    ("scrutiny", Scrutiny, "Scrutiny"),
    ("sharing", Sharing, "Information sharing"),
)
"""Every kind of file that people write in `data/`: the name of its schema, its record, its title."""


def json_schemas() -> Mapping[str, str]:
    """Give the schema of each kind of record as text, by the name of its file. The same records give the same bytes."""
    return {f"{name}.json": _text(record, title) for name, record, title in RECORDS}


def _text(record: type[BaseModel], title: str) -> str:
    schema: dict[str, Any] = {"$schema": _Plain.schema_dialect, "title": title}
    described = record.model_json_schema(schema_generator=_Plain, mode="validation")
    schema |= {name: value for name, value in described.items() if name != "title"}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


class _Plain(GenerateJsonSchema):
    """Schemas without the titles that pydantic makes of field names, and with descriptions on one line."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ANN401  pydantic's own signature
        """Never: a field's name is its title."""
        del schema
        return False

    def generate(self, schema: CoreSchema, mode: Any = "validation") -> JsonSchemaValue:  # noqa: ANN401  the same
        """Generate as pydantic does, then join the lines of descriptions and allow no names but ids."""
        described: JsonSchemaValue = _joined(super().generate(schema, mode))
        return described


def _joined(value: Any) -> Any:  # noqa: ANN401  any part of a JSON document
    if isinstance(value, dict):
        joined = {
            k: " ".join(v.split()) if k == "description" and isinstance(v, str) else _joined(v)
            for k, v in value.items()
        }
        # A name that is no id is a mistake; without this `not_supplied` would pass for a record among others.
        return {**joined, "additionalProperties": False} if "patternProperties" in joined else joined
    if isinstance(value, list):
        return [_joined(item) for item in value]
    return value
