"""What a record may hold at each place: looked up in the types of `domain/`."""

from __future__ import annotations

from types import UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from generator.domain.answer import NoneToReport, NotSupplied
from generator.intake.located import Trail

ANSWERS_WITHOUT: tuple[type[BaseModel], ...] = (NotSupplied, NoneToReport)
"""Answers that hold no more than a reason."""


def records_at(kind: object, trail: Trail) -> tuple[type[BaseModel], ...]:
    """Give the types of record that may stand at the end of `trail` in a record of type `kind`."""
    origin = get_origin(kind)
    if origin is Annotated:
        return records_at(get_args(kind)[0], trail)
    if origin in {Union, UnionType}:
        return tuple(found for choice in get_args(kind) for found in records_at(choice, trail))
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        if not trail:
            return (kind,)
        field = kind.model_fields.get(str(trail[0]))
        return records_at(field.annotation, trail[1:]) if field else ()
    if trail and origin in {dict, tuple}:
        # The values of a dict, or the items of a tuple that are all of one kind.
        return records_at(get_args(kind)[1 if origin is dict else 0], trail[1:])
    return ()


def fields_at(kind: object, trail: Trail, written: object) -> dict[str, str]:
    """Give the fields of the record at `trail`, each with its meaning.

    Where several types of record may stand there, `written` tells which is meant by its fixed words, such as `layout`.
    """
    fields: dict[str, str] = {}
    for record in records_at(kind, trail):
        if _fits(record, written):
            fields |= {name: field.description or "" for name, field in record.model_fields.items()}
    return fields


def may_be_not_supplied(kind: object, trail: Trail) -> bool:
    """Say whether the field at `trail` may be answered by `not_supplied:` and a reason."""
    return NotSupplied in records_at(kind, trail)


def may_be_none(kind: object, trail: Trail) -> bool:
    """Say whether the field at `trail` may be answered by `none:` and a reason."""
    return NoneToReport in records_at(kind, trail)


def holds_several(kind: object, trail: Trail) -> bool:
    """Say whether the answer at the end of `trail` is a list, or records each by its id."""
    origin = get_origin(kind)
    if origin is Annotated:
        return holds_several(get_args(kind)[0], trail)
    if origin in {Union, UnionType}:
        return any(holds_several(choice, trail) for choice in get_args(kind))
    if not trail:
        return origin in {dict, tuple}
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        field = kind.model_fields.get(str(trail[0]))
        return field is not None and holds_several(field.annotation, trail[1:])
    return origin in {dict, tuple} and holds_several(get_args(kind)[1 if origin is dict else 0], trail[1:])


def _fits(record: type[BaseModel], written: object) -> bool:
    if not isinstance(written, dict):
        return record not in ANSWERS_WITHOUT
    for name, field in record.model_fields.items():
        if get_origin(field.annotation) is Literal and len(get_args(field.annotation)) == 1:
            value = written.get(name)
            if value is not None and value not in get_args(field.annotation):
                return False
    return True
