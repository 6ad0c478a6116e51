"""The records of a year as `report.json` holds them: every field as people wrote it, each record with its id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from types import UnionType
from typing import Annotated, Union, get_args, get_origin, get_type_hints

from generator.domain.record import Record
from generator.domain.year import Year
from generator.pages.report_numbers import Entry, Json, rounded

_LEFT_OUT = frozenset({"earlier"})
"""Audits of the edition before: they stand in its own file."""


def records_of(year: Year) -> Entry:
    """Give every record of a year. They hold no count of people: those stand apart, as far as they may be shown."""
    return _fields(year)


def plain(value: object) -> Json:
    """Give what a record's field holds. Records by their ids become a list, each with its id."""
    if isinstance(value, Record) or is_dataclass(value):
        return _fields(value)
    if isinstance(value, Mapping):
        return [_named(name, plain(each)) for name, each in value.items()]
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return rounded(value)
    if value is None or isinstance(value, str | int):
        return value
    raise TypeError(f"no way to write {type(value).__name__}")


def fields_of(kind: type, *, named: bool = False) -> Iterator[tuple[str, str]]:
    """Describe what `plain` makes of a type: where each record stands below it, and its fields. `named`: it has an id."""
    yield from _described(kind, "", named=named)


def _fields(record: object) -> Entry:
    return {name: plain(getattr(record, name)) for name in _names(type(record))}


def _named(name: str, value: Json) -> Json:
    return {"id": name, **value} if isinstance(value, Mapping) else {"id": name, "says": value}


def _names(kind: type) -> tuple[str, ...]:
    if issubclass(kind, Record):
        return tuple(kind.model_fields)
    held = fields(kind) if is_dataclass(kind) else ()
    return tuple(field.name for field in held if field.name not in _LEFT_OUT)


def _described(kind: type, where: str, *, named: bool) -> Iterator[tuple[str, str]]:
    below = [(name, hint) for name, hint in get_type_hints(kind, include_extras=True).items() if name in _names(kind)]
    yield where, ", ".join([*(["id"] if named else []), *(name for name, _ in below)])
    for name, hint in below:
        yield from _inside(hint, f"{where}.{name}".lstrip("."), named=False)


def _inside(hint: object, where: str, *, named: bool) -> Iterator[tuple[str, str]]:
    """Go through the records that a field may hold; answers that nobody gave are the same everywhere."""
    origin = get_origin(hint)
    if origin is Annotated or origin in {Union, UnionType}:
        for each in get_args(hint)[: 1 if origin is Annotated else None]:
            yield from _inside(each, where, named=named)
    elif origin in {dict, Mapping}:
        yield from _of_mapping(get_args(hint)[1], f"{where}[]")
    elif origin is tuple:
        yield from _inside(get_args(hint)[0], f"{where}[]", named=False)
    elif isinstance(hint, type) and (issubclass(hint, Record) or is_dataclass(hint)) and not _is_gap(hint):
        yield from _described(hint, where, named=named)


def _of_mapping(held: object, where: str) -> Iterator[tuple[str, str]]:
    found = list(_inside(held, where, named=True))
    yield from found or [(where, "id, says")]


def _is_gap(kind: type) -> bool:
    return kind.__name__ in {"NotSupplied", "NoneToReport"}
