"""Plain data -> YAML as our examples write it: one field a line, short lists of ids in brackets, long texts folded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from textwrap import wrap

_WIDTH = 118
_WORD = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# Words that open with a letter or a quotation mark of print, and hold nothing that YAML would read as its own.
_PLAIN = re.compile(r"[^\W\d_“‘][^\n]*|[“‘][^\n]*")
_NOT_PLAIN = re.compile(r": |:$| #|^(true|false|null|yes|no|on|off|y|n)$", re.IGNORECASE)
_DAY_OR_PERIOD = re.compile(r"[0-9]{4}-[0-9]{2}(-[0-9]{2}|-q[1-4])?")


def yaml_text(data: Mapping[str, object], *, note: str = "") -> str:
    """Write fields as a document; `note` stands above them as a comment.

    Takes what our reader gives: mappings, lists, text, whole numbers, Decimal, true, false and days.
    """
    comment = [f"# {line}" for line in wrap(note, _WIDTH - 2)]
    return "\n".join([*comment, *([""] if comment else []), *_fields(data, 0)]) + "\n"


def _fields(data: Mapping[str, object], indent: int) -> Iterator[str]:
    for name, value in data.items():
        yield from _field(f"{' ' * indent}{_key(name)}:", value, indent)


def _field(start: str, value: object, indent: int) -> Iterator[str]:
    short = _short(value)
    fits = short is not None and len(start) + 1 + len(short) <= _WIDTH
    if short is not None and (fits or not isinstance(value, str | list | tuple)):
        yield f"{start} {short}"
    elif isinstance(value, Mapping):
        yield start
        yield from _fields(value, indent + 2)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        yield start
        yield from _items(value, indent + 2)
    else:
        yield f"{start} >-"
        yield from _folded(str(value), indent + 2)


def _items(values: Sequence[object], indent: int) -> Iterator[str]:
    for value in values:
        dash = f"{' ' * indent}-"
        if isinstance(value, Mapping) and value:
            first, *rest = _fields(value, indent + 2)
            yield f"{dash} {first.lstrip()}"
            yield from rest
        else:
            yield from _field(dash, value, indent)


def _folded(text: str, indent: int) -> Iterator[str]:
    # A word is never cut, so that a long address stays one.
    lines = wrap(text, _WIDTH - indent, break_long_words=False, break_on_hyphens=False)
    yield from (f"{' ' * indent}{line}" for line in lines)


def _short(value: object) -> str | None:
    """Give a value that stands on one line; None for one that needs lines of its own."""
    if isinstance(value, Mapping):
        return None if value else "{}"
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Decimal | date):
        return str(value)
    if isinstance(value, Sequence):
        plain = all(isinstance(each, str) and _WORD.fullmatch(each) and _quoted(each) == each for each in value)
        return f"[{', '.join(map(str, value))}]" if plain else None
    raise TypeError(f"{type(value).__name__} cannot be written as YAML")


def _key(name: str) -> str:
    return name if _WORD.fullmatch(name.replace("_", "-")) and not name.isdigit() else _quoted(name)


def _quoted(text: str) -> str:
    is_plain = (_PLAIN.fullmatch(text) and not _NOT_PLAIN.search(text)) or _DAY_OR_PERIOD.fullmatch(text)
    if is_plain and text == text.strip():
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
