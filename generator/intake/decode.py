"""Bytes -> text: UTF-8 with Unix line ends, and nothing invisible in it."""

from __future__ import annotations

import codecs
import re
import unicodedata

from generator.catalogue import problem
from generator.problems import Place, Problem

# What YAML calls not printable, and what it and Python take for a line end where no editor does.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")

# UTF-32 first: its little-endian mark starts with that of UTF-16.
_OTHER_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)

_NAMES = {
    "\x00": "NUL, as in files that are not text",
    "\x0b": "a line break of Word",
    "\x0c": "a page break",
    "\x85": "a line break of another system",
    "\u2028": "a line separator",
    "\u2029": "a paragraph separator",
    "\ufeff": "a byte-order mark",
}


def decode(raw: bytes, file: str) -> tuple[str, tuple[Problem, ...]]:
    """Give the text of `file`, with one kind of line end, so that line numbers are those of an editor.

    When there is a problem the text is empty: a file in another encoding is not worth reading on.
    """
    encoding = _other_encoding(raw)
    if encoding:
        return "", (problem("file.utf-16", Place(file, 1, 1), encoding=encoding),)
    raw = raw.removeprefix(codecs.BOM_UTF8)
    try:
        text = _unix(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        place = _end_of(_unix(raw[: error.start].decode("utf-8")), file)
        return "", (problem("file.not-utf-8", place, guess=_guess(raw[error.start])),)
    found = list(_FORBIDDEN.finditer(text))
    if found:
        words = {"name": _name(found[0][0]), "more": _more(len(found) - 1)}
        return "", (problem("file.control-character", _end_of(text[: found[0].start()], file), **words),)
    return text, ()


def _other_encoding(raw: bytes) -> str | None:
    for mark, name in _OTHER_MARKS:
        if raw.startswith(mark):
            return name
    # Without a mark: English text in UTF-16 has a NUL in every second byte.
    sample = raw[:2000]
    if len(sample) >= 2 and max(sample[::2].count(0), sample[1::2].count(0)) > len(sample) // 4:
        return "UTF-16"
    return None


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _end_of(text: str, file: str) -> Place:
    return Place(file, text.count("\n") + 1, len(text) - text.rfind("\n"))


def _guess(byte: int) -> str:
    # Files from Excel and old Notepad are in the Windows encoding of Western Europe.
    try:
        return f"; it may be “{bytes([byte]).decode('cp1252')}”"
    except UnicodeDecodeError:
        return ""


def _name(character: str) -> str:
    code = f"U+{ord(character):04X}"
    name = _NAMES.get(character) or unicodedata.name(character, "").lower() or "a control character"
    return f"{code}, {name}"


def _more(others: int) -> str:
    if not others:
        return ""
    return f", and {others} more further on"
