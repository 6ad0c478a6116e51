"""Why a file is not YAML, in plain English: the parser's complaint, the line, and what stands around it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import yaml
from yaml.events import Event, MappingEndEvent, ScalarEvent, SequenceEndEvent

from generator.catalogue import problem
from generator.intake.located import Position
from generator.problems import Place, Problem

_FIELD = re.compile(r"(\s*(?:- )*)[\"']?[^\s\"'#:][^:#]*?[\"']?:(?=\s)")
_FIELD_WITHOUT_SPACE = re.compile(r"(\s*(?:- )*)([A-Za-z_][\w-]*):(?=[^\s/])\S*")
_HYPHEN_WITHOUT_SPACE = re.compile(r"\s*-[^\s-]\S*")
_SIGNS = ("cannot start any token", "scanning an alias", "scanning an anchor", "mapping keys are not allowed")
_CLOSING = {"[": "]", "{": "}"}


class _Mark(Protocol):
    """The marks of both parsers."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...


def position(mark: _Mark | None) -> Position:
    """Count from 1, as people do. What has no mark stands at the start of the file."""
    return (1, 1) if mark is None else (mark.line + 1, mark.column + 1)


@dataclass(frozen=True)
class _Complaint:
    """What the parser said: its words, where it stopped, where the part began that it was reading, what came before."""

    words: str
    at: Position
    since: Position | None
    before: Event | None
    lines: list[str]

    def line(self, number: int) -> str:
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    @property
    def sign(self) -> str:
        """The character at which the parser stopped."""
        line = self.line(self.at[0])
        return line[self.at[1] - 1] if self.at[1] <= len(line) else ""


_Finding = tuple[str, Position, dict[str, object]]
"""A code of the catalogue, a position, and the words to fill in."""


def explain(error: yaml.MarkedYAMLError, before: Event | None, lines: list[str], file: str) -> Problem:
    """Make a problem of a syntax error. `before` is the last thing that was read without one."""
    complaint = _Complaint(
        words=f"{error.context or ''} {error.problem or ''}",
        at=position(error.problem_mark),
        since=position(error.context_mark) if error.context_mark else None,
        before=before,
        lines=lines,
    )
    for rule in _RULES:
        finding = rule(complaint)
        if finding is not None:
            code, here, words = finding
            return problem(code, Place(file, *here), **words)
    return problem("yaml.broken", Place(file, *complaint.at))


def _tab(complaint: _Complaint) -> _Finding | None:
    if complaint.sign == "\t" or "found a tab" in complaint.words:
        return "yaml.tab", complaint.at, {}
    return None


def _quote(complaint: _Complaint) -> _Finding | None:
    """Know a quotation mark that is not closed, or closed too early."""
    if "quoted scalar" in complaint.words and "escape" not in complaint.words and complaint.since:
        return "yaml.quote-open", complaint.since, {}
    before = complaint.before
    if not isinstance(before, ScalarEvent) or before.style not in {"'", '"'}:
        return None
    start, end = position(before.start_mark), position(before.end_mark)
    if complaint.at[0] != end[0]:
        return None
    if start[0] < end[0]:
        # The closing mark was really the opening mark of a later value.
        return "yaml.quote-open", start, {}
    if complaint.sign and complaint.sign not in ",]}:":
        return "yaml.text-after-quote", complaint.at, {}
    return None


def _backslash(complaint: _Complaint) -> _Finding | None:
    if "escape" not in complaint.words:
        return None
    line, column = complaint.at
    # The C parser points at the backslash or one past it, the other at the character after it.
    found = complaint.line(line).rfind("\\", 0, column)
    return "yaml.backslash", (line, found + 1 if found >= 0 else column), {}


def _block_text(complaint: _Complaint) -> _Finding | None:
    if "block scalar" not in complaint.words or not complaint.since:
        return None
    line, column = complaint.since
    return "yaml.block-text", complaint.since, {"sign": complaint.line(line)[column - 1 : column]}


def _bracket(complaint: _Complaint) -> _Finding | None:
    """Know brackets and braces that are not closed, or parts between them that no comma separates."""
    if "while parsing a flow" not in complaint.words or "node" in complaint.words or not complaint.since:
        return None
    line, column = complaint.since
    if complaint.at[0] == line:
        return "yaml.comma-missing", complaint.at, {}
    bracket = complaint.line(line)[column - 1 : column]
    return "yaml.bracket-open", complaint.since, {"bracket": bracket, "closing": _CLOSING.get(bracket, "")}


def _stray(complaint: _Complaint) -> _Finding | None:
    if "expected node content" in complaint.words or "expected the node content" in complaint.words:
        if complaint.sign in {"]", "}", ","}:
            return "yaml.bracket-stray", complaint.at, {"bracket": complaint.sign}
        opened = complaint.before
        if opened is not None and not complaint.sign:
            line, column = position(opened.start_mark)
            bracket = complaint.line(line)[column - 1 : column]
            if bracket in _CLOSING:
                return "yaml.bracket-open", (line, column), {"bracket": bracket, "closing": _CLOSING[bracket]}
    if complaint.sign in {"]", "}"}:
        return "yaml.bracket-stray", complaint.at, {"bracket": complaint.sign}
    return None


def _text_after_bracket(complaint: _Complaint) -> _Finding | None:
    before = complaint.before
    if not isinstance(before, SequenceEndEvent | MappingEndEvent):
        return None
    line, column = position(before.end_mark)
    bracket = complaint.line(line)[column - 2 : column - 1]
    if bracket not in _CLOSING.values() or complaint.at[0] != line or not complaint.sign:
        return None
    return "yaml.text-after-bracket", complaint.at, {"bracket": bracket}


def _nameless(complaint: _Complaint) -> _Finding | None:
    """Know a colon before which there is no name."""
    line, column = complaint.at
    if complaint.sign == ":" and complaint.line(line)[: column - 1].rstrip()[-1:] in {"", "{", "[", ",", "-"}:
        return "yaml.key-not-text", complaint.at, {"what": "missing"}
    return None


def _cannot_start(complaint: _Complaint) -> _Finding | None:
    if any(words in complaint.words for words in _SIGNS):
        line, column = complaint.since or complaint.at
        return "yaml.cannot-start", (line, column), {"sign": complaint.line(line)[column - 1 : column]}
    if complaint.line(complaint.at[0]).startswith("%") or "directive" in complaint.words:
        return "yaml.cannot-start", (complaint.at[0], 1), {"sign": "%"}
    return None


def _tag(complaint: _Complaint) -> _Finding | None:
    if re.search(r"\btag\b", complaint.words):
        return "yaml.tag", complaint.since or complaint.at, {}
    return None


def _second_document(complaint: _Complaint) -> _Finding | None:
    if "document start" in complaint.words or complaint.line(complaint.at[0]).startswith("..."):
        return "yaml.documents", complaint.at, {}
    return None


def _second_colon(complaint: _Complaint) -> _Finding | None:
    """Know a colon where no field can be: in a text, below a line without a space, on a line set in too far."""
    if "mapping values are not allowed" not in complaint.words:
        return None
    line, column = complaint.at
    text = complaint.line(line)
    field = _FIELD.match(text)
    if field and field.end() < column:
        return "yaml.colon-in-text", complaint.at, {}
    above = _line_above(complaint, line)
    without_space = _FIELD_WITHOUT_SPACE.match(complaint.line(above))
    if without_space:
        colon = (above, without_space.end(2) + 1)
        return "yaml.space-after-colon", colon, {"text": f"{without_space[2]}:…"}
    return "yaml.indentation", (line, _indent(text) + 1), {}


def _no_colon(complaint: _Complaint) -> _Finding | None:
    if "could not find expected ':'" not in complaint.words or not complaint.since:
        return None
    line, _ = complaint.since
    text = complaint.line(line)
    field = _FIELD_WITHOUT_SPACE.match(text)
    if field:
        return "yaml.space-after-colon", (line, field.end(2) + 1), {"text": f"{field[2]}:…"}
    if _HYPHEN_WITHOUT_SPACE.match(text):
        return "yaml.space-after-hyphen", (line, _indent(text) + 1), {"text": "-…"}
    return "yaml.no-colon", complaint.since, {}


def _list(complaint: _Complaint) -> _Finding | None:
    if "sequence entries are not allowed" in complaint.words:
        return "yaml.list-on-line", complaint.at, {}
    is_hyphen = complaint.sign == "-" and "while parsing a block mapping" in complaint.words
    if is_hyphen or _is_field_in_list(complaint):
        return "yaml.list-and-fields", complaint.at, {}
    return None


def _is_field_in_list(complaint: _Complaint) -> bool:
    """Whether a line without a hyphen stands in the column of the hyphens."""
    if "while parsing a block collection" not in complaint.words or not complaint.since:
        return False
    return complaint.at[1] == complaint.since[1]


def _indentation(complaint: _Complaint) -> _Finding | None:
    if "while parsing a block" in complaint.words:
        return "yaml.indentation", complaint.at, {}
    return None


_RULES: tuple[Callable[[_Complaint], _Finding | None], ...] = (
    _tab, _second_document, _quote, _backslash, _block_text, _nameless, _bracket, _stray, _text_after_bracket, _tag,
    _cannot_start, _second_colon, _no_colon, _list, _indentation,
)  # fmt: skip
"""Tried in this order; the first that knows the mistake names it."""


def _line_above(complaint: _Complaint, number: int) -> int:
    """Give the number of the nearest line above that is not empty."""
    for above in range(number - 1, 0, -1):
        if complaint.line(above).strip():
            return above
    return number


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))
