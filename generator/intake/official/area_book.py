"""Which of our areas a row is about. The GSS code decides; a name decides only where there is no code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches

from generator.catalogue import problem
from generator.domain.area import Area
from generator.problems import Place, Problem

_CODE = re.compile(r"[A-Z]\d{8}")
_SMALL_WORDS = {"and", "city", "council", "county", "district", "london", "of", "on", "region", "statistical", "the", "upon"}  # fmt: skip
_NO_CODE = {"", "c", "x", "z", ":"}
_ALIKE = 0.75


@dataclass(frozen=True, order=True)
class AreaLabel:
    """An area as a publisher names it. `code` is empty where the file has none."""

    code: str
    name: str

    def __str__(self) -> str:
        return f"{self.name} ({self.code})" if self.code else self.name


@dataclass(frozen=True)
class Placed:
    """The areas of one file: ours by label, those we know but keep no figures of, and strangers left out."""

    ids: Mapping[AreaLabel, str]
    not_held: tuple[str, ...]
    others: tuple[str, ...]
    problems: tuple[Problem, ...]


def label(code: str, name: str) -> AreaLabel:
    """Make a label; a symbol in the place of the code counts as none."""
    code = code.strip()
    return AreaLabel("" if code.lower() in _NO_CODE else code, " ".join(name.split()))


def place_areas(
    labels: Iterable[tuple[AreaLabel, Place]], areas: Mapping[str, Area], file: str, *, skip_others: bool
) -> Placed:
    """Find our area for each label of one file. With `skip_others` areas that we do not know are left out.

    But a name near one of ours is never just left out when the file lacks ours: it may be ours in another spelling.
    """
    ids: dict[AreaLabel, str] = {}
    strangers: dict[AreaLabel, Place] = {}
    not_held: set[str] = set()
    problems: list[Problem] = []
    for one, place in labels:
        found = _find(one, areas)
        if isinstance(found, _Contradiction):
            words = {"name": one.name, "given": one.code, "ours": found.ours, "our_code": found.code}
            problems.append(problem("import.name-contradicts-code", place, **words))
        elif found is None:
            strangers.setdefault(one, place)
        elif areas[found].held:
            ids[one] = found
        else:
            not_held.add(areas[found].name)
    missing = {area_id: area for area_id, area in areas.items() if area.held and area_id not in ids.values()}
    near = {one: ours for one in strangers if (ours := _nearly(one, missing))}
    problems.extend(
        problem("import.area-spelling", strangers[one], name=one.name, ours=ours) for one, ours in near.items()
    )
    unlike = [one for one in strangers if one not in near]
    if unlike and not skip_others:
        problems.append(_unknown(unlike, strangers[unlike[0]], file))
    return Placed(ids, tuple(sorted(not_held)), tuple(sorted(map(str, strangers))), tuple(problems))


@dataclass(frozen=True)
class _Contradiction:
    ours: str
    code: str


def _find(one: AreaLabel, areas: Mapping[str, Area]) -> str | _Contradiction | None:
    by_name = next((i for i, area in areas.items() if one.name and _folded(one.name) in _names(area)), None)
    if not one.code:
        return by_name
    by_code = next((i for i, area in areas.items() if area.code == one.code), None)
    if by_code is None and not _CODE.fullmatch(one.code):
        return None  # an area of the health service, say, which may bear the name of a council
    if by_code is None:
        # A council keeps its name when its boundary, and with it its code, changes: not a stranger, but a question.
        return None if by_name is None else _Contradiction(areas[by_name].name, areas[by_name].code)
    if by_name not in {None, by_code} or not _alike(one.name, areas[by_code]):
        return _Contradiction(areas[by_code].name, areas[by_code].code)
    return by_code


def _folded(name: str) -> str:
    return " ".join(name.replace("&", "and").casefold().split())


def _names(area: Area) -> set[str]:
    return {_folded(name) for name in (area.name, *area.spellings)}


def _alike(name: str, area: Area) -> bool:
    """Whether a name may be another spelling of the area's: a word in common, or nearly the same letters."""
    if not name:
        return True
    words = _telling_words(name)
    return any(
        words & _telling_words(known) or SequenceMatcher(None, _folded(name), known).ratio() >= _ALIKE
        for known in _names(area)
    )


def _telling_words(name: str) -> set[str]:
    every = set(re.findall(r"\w+", _folded(name)))
    return every - _SMALL_WORDS or every


def _nearly(one: AreaLabel, missing: Mapping[str, Area]) -> str | None:
    """Give the name of ours that a stranger without a code is probably another spelling of."""
    if one.code:
        return None
    known = {name: area.name for area in missing.values() for name in _names(area)}
    near = get_close_matches(_folded(one.name), list(known), n=1, cutoff=_ALIKE)
    return known[near[0]] if near else None


def _unknown(strangers: Sequence[AreaLabel], place: Place, file: str) -> Problem:
    listed = ", ".join(map(str, strangers[:8])) + (f" and {len(strangers) - 8} more" if len(strangers) > 8 else "")
    count = "one area" if len(strangers) == 1 else f"{len(strangers)} areas"
    return problem("import.unknown-area", place, areas=listed, file=file, count=count)
