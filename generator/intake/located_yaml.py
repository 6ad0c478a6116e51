"""Text -> `Located`: YAML read with a place for every key and value, and with its traps reported.

We follow the parser's events and build the data ourselves, so that nothing is guessed: no `no` becomes False, no
`010` becomes 8, no key is lost because it stands twice, and no file can make anything but plain data.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from generator.catalogue import problem
from generator.intake.located import Located, Position, Trail
from generator.intake.yaml_scalars import Scalar, read_scalar
from generator.intake.yaml_syntax import explain, position
from generator.intake.yaml_texts import Finding, cut_short, escapes, is_rest_of_number, swallowed
from generator.problems import Place, Problem

_DEEPEST = 20

# The C parser is many times quicker; both give the same events.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(text: str, file: str) -> tuple[Located | None, tuple[Problem, ...]]:
    """Read one document. None when it cannot be read to its end; every problem up to there is reported."""
    builder = _Builder(file, text.split("\n"))
    last: Event | None = None
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
            last = event
            if builder.stopped:
                return None, tuple(builder.problems)
    except yaml.MarkedYAMLError as error:
        # The parser stumbles over what a text has swallowed; the text has been reported, and that is the mistake.
        if last is None or last is not builder.swallower:
            builder.problems.append(explain(error, last, builder.lines, file))
        return None, tuple(builder.problems)
    if builder.is_empty:
        return None, (problem("file.empty", Place(file)),)
    return builder.located(), tuple(builder.problems)


@dataclass
class _Frame:
    """A mapping or a list that is being filled."""

    trail: Trail
    data: dict[str, object] | list[object]
    in_braces: bool
    key: str | None = None
    is_key: bool = False
    """Whether this whole mapping or list stands where the name of a field should."""


@dataclass
class _Builder:
    """Takes events one by one and fills the data, the positions and the problems."""

    file: str
    lines: list[str]
    problems: list[Problem] = field(default_factory=list)
    stopped: bool = False
    swallower: Event | None = None
    """The last text that has swallowed a list or a field."""
    _frames: list[_Frame] = field(default_factory=list)
    _values: dict[Trail, Position] = field(default_factory=dict)
    _keys: dict[Trail, Position] = field(default_factory=dict)
    _doubtful: set[Trail] = field(default_factory=set)
    _root: object = None
    _documents: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing but comments and space."""
        return self._root is None

    def located(self) -> Located:
        """Give what has been built."""
        return Located(self.file, self._root, self._values, self._keys, frozenset(self._doubtful))

    def take(self, event: Event) -> None:
        """Take the next event."""
        if isinstance(event, ScalarEvent):
            self._scalar(event)
        elif isinstance(event, MappingStartEvent | SequenceStartEvent):
            self._open(event)
        elif isinstance(event, MappingEndEvent | SequenceEndEvent):
            self._close()
        elif isinstance(event, AliasEvent):
            self._alias(event)
        elif isinstance(event, DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._report("yaml.documents", position(event.start_mark))
                self.stopped = True

    def _scalar(self, event: ScalarEvent) -> None:
        frame = self._frames[-1] if self._frames else None
        if frame is not None and isinstance(frame.data, dict) and frame.key is None:
            self._name(frame, event)
            return
        trail = self._next_trail()
        self._signs(event, trail)
        self._values[trail] = position(event.start_mark)
        value: Scalar = event.value
        if event.style in {None, ""}:
            value, trap = read_scalar(event.value)
            if trap:
                self._report(trap, position(event.start_mark), trail, text=event.value)
            if self._report_all(swallowed(event, self.lines), trail):
                self.swallower = event
            if frame is not None and value is None and frame.in_braces and frame.key:
                self._report_all(cut_short(frame.key, self._keys.get(trail, (1, 1))), trail)
        elif event.style == '"':
            self._report_all(escapes(event, self.lines), trail)
        self._put(value)

    def _name(self, frame: _Frame, event: ScalarEvent) -> None:
        """Take a scalar as the name of the next field. Names are always text: `2019` and `no` are names like others."""
        name, here = event.value, position(event.start_mark)
        trail = (*frame.trail, name)
        self._signs(event, trail)
        if event.style in {None, ""} and self._continues_number(frame, event):
            frame.key = name
            return
        if event.style in {None, ""}:
            if not name:
                self._report("yaml.key-not-text", here, trail, what="missing")
            if name == "<<":
                self._report("yaml.merge", here, trail)
        if trail in self._keys:
            first = self._keys[trail][0]
            self._report("yaml.key-twice", here, trail, key=name, first=first, second=here[0])
            self._forget_below(trail)
        self._keys[trail] = here
        frame.key = name

    def _continues_number(self, frame: _Frame, event: ScalarEvent) -> bool:
        """Know the rest of a number that a comma has cut in two; report it once, where the number starts."""
        line, after = position(event.end_mark)
        has_colon = self.lines[line - 1][after - 1 :].lstrip().startswith(":")
        if has_colon or not frame.in_braces or not frame.data or not is_rest_of_number(event.value):
            return False
        before, value = list(frame.data.items())[-1] if isinstance(frame.data, dict) else ("", None)
        if value is None:
            return is_rest_of_number(before)
        if isinstance(value, bool) or not isinstance(value, int):
            return False
        if frame.trail not in self._doubtful:
            self._report("yaml.comma-in-number", self._values[(*frame.trail, before)], frame.trail)
        return True

    def _open(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        if len(self._frames) >= _DEEPEST:
            self._report("yaml.too-deep", position(event.start_mark), limit=_DEEPEST)
            self.stopped = True
            return
        parent = self._frames[-1] if self._frames else None
        is_key = parent is not None and isinstance(parent.data, dict) and parent.key is None
        if is_key:
            what = "in braces" if isinstance(event, MappingStartEvent) else "a list"
            self._report("yaml.key-not-text", position(event.start_mark), (*self._frames[-1].trail, "?"), what=what)
            trail: Trail = (*self._frames[-1].trail, "?", "?")
        else:
            trail = self._next_trail()
        self._signs(event, trail)
        self._values[trail] = position(event.start_mark)
        data: dict[str, object] | list[object] = {} if isinstance(event, MappingStartEvent) else []
        self._frames.append(_Frame(trail, data, bool(event.flow_style), is_key=is_key))

    def _close(self) -> None:
        frame = self._frames.pop()
        if frame.is_key:
            self._frames[-1].key = "?"
        else:
            self._put(frame.data)

    def _alias(self, event: AliasEvent) -> None:
        frame = self._frames[-1] if self._frames else None
        if frame is not None and isinstance(frame.data, dict) and frame.key is None:
            frame.key = f"*{event.anchor}"
            self._report("yaml.anchor", position(event.start_mark), (*frame.trail, frame.key), sign="*")
            return
        trail = self._next_trail()
        self._values[trail] = position(event.start_mark)
        self._report("yaml.anchor", position(event.start_mark), trail, sign="*")
        self._put(None)

    def _forget_below(self, trail: Trail) -> None:
        """Forget what stood below the first of two fields of one name, lest all of it seem to stand twice."""
        for known in [k for k in self._keys if len(k) > len(trail) and k[: len(trail)] == trail]:
            del self._keys[known]

    def _next_trail(self) -> Trail:
        if not self._frames:
            return ()
        frame = self._frames[-1]
        if isinstance(frame.data, list):
            return (*frame.trail, len(frame.data))
        return (*frame.trail, frame.key or "")

    def _put(self, value: object) -> None:
        if not self._frames:
            self._root = value
            return
        frame = self._frames[-1]
        if isinstance(frame.data, list):
            frame.data.append(value)
        else:
            frame.data[frame.key or ""] = value
            frame.key = None

    def _signs(self, event: NodeEvent, trail: Trail) -> None:
        """Report an anchor or a tag; in a report's text they are nearly always an `&` or `!` that lacks quotes."""
        if event.anchor is not None:
            self._report("yaml.anchor", position(event.start_mark), trail, sign="&")
        if getattr(event, "tag", None) is not None:
            self._report("yaml.tag", position(event.start_mark), trail)

    def _report_all(self, findings: Iterable[Finding], trail: Trail) -> bool:
        found = list(findings)
        for code, here, words in found:
            self._report(code, here, trail, **words)
        return bool(found)

    def _report(self, code: str, here: Position, trail: Trail | None = None, **words: object) -> None:
        self.problems.append(problem(code, Place(self.file, *here), **words))
        if trail is not None:
            self._doubtful.add(trail)
