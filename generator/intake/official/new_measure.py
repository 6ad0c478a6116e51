"""The first text of a measure's file: its recipe, and the questions that only a person can answer left open."""

from __future__ import annotations

import json
import re

from generator.domain.measure import Recipe
from generator.intake.official.year import Timing

_QUESTIONS = """\
# Answer every empty field; `annual-report check` names those that are still open.
title:            # what is measured, as a heading
question:         # the question about children that it helps to answer
meaning:          # what it shows and what it cannot show, in plain words
kind:             # impact, outcome, process, activity or context
value:            # count, rate, proportion, mean or score
unit:             # percent, number, per-100, per-1-000, per-10-000 or per-100-000
counted:          # what is counted, in the plural: referrals
numerator:        # what the numerator counts
denominator:      # what the denominator counts; leave the line out for a count
better:           # lower, higher or neither; nobody may guess it
accountable: shared
"""
_MORE_QUESTIONS = """\
source:           # the publication, as in data/sources/sources.yml
comparators:      # areas and neighbour sets to compare with: [london, england]
quality:          # what is missing, and what to beware of
"""
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 _-]*")
_WORDS_OF_YAML = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}


def first_text(recipe: Recipe, timing: Timing) -> str:
    """Write the file of a new measure, without values."""
    taken_on = f"taken_on: {timing.taken_on}\n" if timing.taken_on else ""
    reads = _nested(recipe.model_dump(exclude_defaults=True), "  ")
    return f"{_QUESTIONS}period: {timing.kind}\n{taken_on}{_MORE_QUESTIONS}reads:\n{reads}values: {{}}\n"


def _nested(fields: dict[str, object], indent: str) -> str:
    # The layout first: it says how to read the rest.
    names = sorted(fields, key=lambda name: name != "layout")
    return "".join(_field(name, fields[name], indent) for name in names)


def _field(name: str, value: object, indent: str) -> str:
    if name == "where" and isinstance(value, dict):
        texts = ", ".join(f"{_text(column)}: {_text(text)}" for column, text in value.items())
        return f"{indent}where: {{{texts}}}\n"
    if isinstance(value, dict):
        return f"{indent}{name}:\n{_nested(value, indent + '  ')}"
    if isinstance(value, list | tuple):
        return f"{indent}{name}: [{', '.join(_text(item) for item in value)}]\n"
    return f"{indent}{name}: {_text(value)}\n"


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    text = str(value)
    plain = _PLAIN.fullmatch(text) and text.strip() == text and text.lower() not in _WORDS_OF_YAML
    return text if plain else json.dumps(text, ensure_ascii=False)
