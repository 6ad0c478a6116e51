"""The files of the next edition, begun from the newest one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.domain.period import Period
from generator.intake import layout
from generator.intake.sources import Sources
from generator.intake.starting import next_records
from generator.intake.starting.next_records import TO_BE_SUPPLIED, TO_BE_WRITTEN
from generator.intake.starting.still_open import Data, fields_of
from generator.intake.starting.yaml_text import yaml_text
from generator.intake.starting.years import moved

_NOTE = "Begun from {before}. What was open then goes on here: bring it up to date. The rest waits to be supplied."

_HEADING = re.compile(r"(#{1,6}) .*\S")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_STILL_TRUE = f"{TO_BE_WRITTEN} Is the heading above still true?"


def next_edition(sources: Sources, newest: str, newest_year: Period, year: Period) -> Mapping[str, bytes]:
    """Give the files of the edition about `year`, by path. The newest edition is whole, and about an earlier year.

    Raises:
        YearOutOfReachError: some day would leave this century.

    """
    by = year.start.year - newest_year.start.year
    files = {**_records(sources, newest, year, by), **_narrative(sources, newest, year)}
    return {path: text.encode() for path, text in files.items()}


def _records(sources: Sources, newest: str, year: Period, by: int) -> Mapping[str, str]:
    def this(path: str) -> Data:
        return fields_of(sources.documents[path].data)

    edition = this(layout.edition_file(newest))
    ids = edition["priorities"]
    priorities = tuple(str(each) for each in ids) if isinstance(ids, list) else ()
    partner_ids = tuple(fields_of(this(layout.PARTNERSHIP)["partners"]))
    published, since = str(edition["published"]), _published_before(edition, sources)
    audits = this(layout.year_file(newest, "audits"))
    moved_on = next_records.actions_of_audits(audits, priorities, since)
    data: dict[str, Data] = {
        layout.edition_file(year.id): _edition(edition, newest, year, by),
        layout.accessibility_file(year.id): next_records.accessibility(
            this(layout.accessibility_file(newest)), moved(published, by), newest
        ),
        layout.year_file(year.id, "partners"): next_records.partners(
            this(layout.year_file(newest, "partners")), partner_ids
        ),
        layout.year_file(year.id, "arrangements"): next_records.arrangements(
            this(layout.year_file(newest, "arrangements")), published
        ),
    }
    for name, begin in next_records.BEGINNINGS.items():
        data[layout.year_file(year.id, name)] = begin(this(layout.year_file(newest, name)))
    for name in priorities:
        before = this(layout.priority_file(newest, name))
        data[layout.priority_file(year.id, name)] = next_records.priority(before, moved_on.get(name, {}), since)
    known = frozenset(name for fields in data.values() for name in _names(fields))
    return {
        path: yaml_text(fields_of(_without_lost(fields, known)), note=_NOTE.format(before=newest))
        for path, fields in data.items()
    }


def _published_before(edition: Data, sources: Sources) -> str:
    """Give the day of the edition that this one follows; where it follows none, a day before all others."""
    document = sources.documents.get(layout.edition_file(str(edition["follows"])))
    return str(fields_of(document.data).get("published", "")) if document else ""


def _names(data: object) -> Iterator[str]:
    """Give the name of every field, and so the id of every record."""
    if isinstance(data, Mapping):
        yield from map(str, data)
        yield from (name for value in data.values() for name in _names(value))
    elif isinstance(data, list):
        yield from (name for value in data for name in _names(value))


def _without_lost(data: object, known: frozenset[str]) -> object:
    """Leave out where evidence rests on a record that stayed behind; its words and its source go on."""
    if isinstance(data, Mapping):
        return {
            name: _without_lost(value, known)
            for name, value in data.items()
            if not (name == "record" and isinstance(value, str) and value not in known)
        }
    return [_without_lost(value, known) for value in data] if isinstance(data, list) else data


def _edition(this: Data, newest: str, year: Period, by: int) -> Data:
    measures = this["measures"]
    return {
        "title": moved(str(this["title"]), by),
        "period": year.id,
        **({"year": this["year"]} if "year" in this else {}),
        "status": "draft",
        "statement": "This is a draft. The partnership has not agreed it.",
        "version": "1.0",
        "published": moved(str(this["published"]), by),
        "data_as_at": moved(str(this["data_as_at"]), by),
        "follows": newest,
        "guidance": this["guidance"],
        "chapters": this["chapters"],
        "priorities": this["priorities"],
        "headlines": this["headlines"],
        "measures": [
            {field: value for field, value in fields_of(each).items() if field in {"measure", "why", "target"}}
            for each in (measures if isinstance(measures, list) else [])
        ],
        "sent_to": TO_BE_SUPPLIED,
    }


def _narrative(sources: Sources, newest: str, year: Period) -> Mapping[str, str]:
    """Give each chapter and summary with its headings, and under each a mark that its words are owed."""
    folder = f"{layout.chapter_folder(newest)}/"
    return {
        f"{layout.chapter_folder(year.id)}/{path.removeprefix(folder)}": "\n\n".join(_owed(text)) + "\n"
        for path, text in sources.narrative.items()
        if path.startswith(folder)
    }


def _owed(text: str) -> Iterator[str]:
    fenced = False
    for line in text.split("\n"):
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced and (heading := _HEADING.fullmatch(line)):
            yield line
            yield TO_BE_WRITTEN if heading[1] == "#" else _STILL_TRUE
