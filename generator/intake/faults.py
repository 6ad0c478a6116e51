"""What pydantic found wrong with a record, as one fault for each mistake that a person made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.intake.located import Located, Trail
from generator.intake.shape import fields_at, records_at


@dataclass(frozen=True)
class Fault:
    """One mistake. `kind` is pydantic's word for it or one of `domain/`; `on_name` says that a field's name is wrong."""

    kind: str
    trail: Trail
    written: object
    context: Mapping[str, object]
    on_name: bool = False


@dataclass(frozen=True)
class _Error:
    """One error of pydantic, its labels of union branches taken out of the trail."""

    fault: Fault
    branches: tuple[tuple[Trail, str], ...]
    """Where a value could have been of several kinds, and for which of them this is the error."""


def faults(error: ValidationError, model: type[BaseModel], document: Located) -> tuple[Fault, ...]:
    """Give each mistake once: one branch of each choice, and no missing field beside its misspelt name."""
    found = [_without_labels(e, document.data) for e in error.errors(include_url=False)]
    chosen = [f for f in _one_branch_each(found, model, document) if not _is_echo(f)]
    return tuple(_without_misspelt(chosen, model, document))


def _is_echo(fault: Fault) -> bool:
    """Whether a list is too short only because its items have mistakes of their own."""
    return fault.kind == "too_short" and bool(fault.written)


def _without_labels(error: ErrorDetails, data: object) -> _Error:
    """Follow the error's location through the data; a step that is not in the data names a branch of a union."""
    trail: list[str | int] = []
    branches: list[tuple[Trail, str]] = []
    on_name = False
    here: Any = data
    steps = error["loc"]
    for number, step in enumerate(steps):
        is_last = number == len(steps) - 1
        if _has(here, step):
            here = here[step]
            trail.append(step)
        elif step == "[key]":
            on_name = True
        elif is_last and error["type"] == "missing":
            trail.append(step)
        else:
            branches.append((tuple(trail), str(step)))
    fault = Fault(error["type"], tuple(trail), error["input"], error.get("ctx") or {}, on_name)
    return _Error(fault, tuple(branches))


def _has(here: object, step: str | int) -> bool:
    return step in here if isinstance(here, dict) else isinstance(here, list) and isinstance(step, int)


def _one_branch_each(errors: Sequence[_Error], model: type[BaseModel], document: Located) -> list[Fault]:
    """Of a value that could be of several kinds keep the errors of the kind that was probably meant."""
    chosen: dict[Trail, str] = {}
    labels: dict[Trail, list[str]] = {}
    for error in errors:
        for trail, label in error.branches:
            labels.setdefault(trail, []).append(label)
    for trail, found in labels.items():
        chosen[trail] = _meant(found, {r.__name__ for r in records_at(model, trail)}, document.at(trail))
    return [e.fault for e in errors if all(chosen[trail] == label for trail, label in e.branches)]


def _meant(labels: Sequence[str], records: set[str], written: object) -> str:
    for label in labels:
        if isinstance(written, dict) and label in records:
            return label
        if isinstance(written, list) and label.startswith("tuple"):
            return label
        if not isinstance(written, dict | list) and label not in records and not label.startswith("tuple"):
            return label
    return labels[0]


def _without_misspelt(found: Iterable[Fault], model: type[BaseModel], document: Located) -> list[Fault]:
    """Leave out missing fields whose misspelt names stand in the same record."""
    found = list(found)
    misspelt: set[Trail] = set()
    for fault in found:
        if fault.kind == "extra_forbidden":
            record = fault.trail[:-1]
            known = fields_at(model, record, document.at(record))
            close = get_close_matches(str(fault.trail[-1]).lower(), known, n=1, cutoff=0.6)
            misspelt.update((*record, name) for name in close)
    return [f for f in found if not (f.kind == "missing" and f.trail in misspelt)]
