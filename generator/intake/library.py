"""`Sources` -> `Library`: every record read into its type, whole ones and those that have mistakes."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, fields
from typing import Generic, TypeVar

from pydantic import ValidationError

from generator.domain.area import Areas
from generator.domain.arrangements import Arrangements
from generator.domain.audit import AuditsFile
from generator.domain.challenge import Challenges
from generator.domain.contribution import Contributions
from generator.domain.edition import SUMMARY_KINDS, Accessibility, Edition, Priority, SummaryKind
from generator.domain.learning import LearningFile
from generator.domain.measure import MeasureFile
from generator.domain.partnership import ElsewhereFile, Glossary, Partnership
from generator.domain.promise import Promises
from generator.domain.record import Record
from generator.domain.requirement import Guidance
from generator.domain.review import Reviews
from generator.domain.scrutiny import Scrutiny
from generator.domain.sharing import Sharing
from generator.domain.source import Sources as Publications
from generator.domain.tool import ToolsFile
from generator.domain.voice import VoiceFile
from generator.intake import layout
from generator.intake.complaint_case import VALUES
from generator.intake.complaints import complaints
from generator.intake.faults import faults
from generator.intake.figures import Figures
from generator.intake.located import Located, Trail, nothing
from generator.intake.sources import Sources
from generator.problems import Problem

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Held(Generic[R]):
    """A record and the document it was read from. `record` is None where it has mistakes or is missing."""

    id: str
    document: Located
    record: R | None


@dataclass(frozen=True)
class HeldYear:
    """The records of an edition's year, each named as its file is."""

    arrangements: Held[Arrangements]
    partners: Held[Contributions]
    promises: Held[Promises]
    reviews: Held[Reviews]
    audits: Held[AuditsFile]
    tools: Held[ToolsFile]
    learning: Held[LearningFile]
    voice: Held[VoiceFile]
    challenge: Held[Challenges]
    scrutiny: Held[Scrutiny]
    sharing: Held[Sharing]

    @property
    def documents(self) -> Mapping[str, Located]:
        """Give the document of each record, by the name of its file."""
        return {each.name: getattr(self, each.name).document for each in fields(self)}


@dataclass(frozen=True)
class HeldEdition:
    """The records of one edition.

    `chapters` gives the file of each narrative chapter that is there, listed or not; `summaries` those of summaries.
    """

    id: str
    edition: Held[Edition]
    accessibility: Held[Accessibility]
    priorities: Mapping[str, Held[Priority]]
    year: HeldYear
    chapters: Mapping[str, str]
    summaries: Mapping[SummaryKind, str]


@dataclass(frozen=True)
class Library:
    """All records, by id in order.

    `figures` holds those of each measure as far as they can be read, also where the rest of the measure cannot.
    `missing` holds the paths of folders that are not there.
    """

    partnership: Held[Partnership]
    areas: Held[Areas]
    publications: Held[Publications]
    glossary: Held[Glossary]
    elsewhere: Held[ElsewhereFile]
    measures: Mapping[str, Held[MeasureFile]]
    figures: Mapping[str, Figures]
    guidance: Mapping[str, Held[Guidance]]
    editions: Mapping[str, HeldEdition]
    missing: frozenset[str]


def read_library(sources: Sources) -> tuple[Library, tuple[Problem, ...]]:
    """Read every record; a record that has mistakes keeps no other from being read."""
    found: list[Problem] = []
    measures = {
        name: _held(MeasureFile, layout.measure_file(name), name, sources, found)
        for name in sources.ids(layout.MEASURES, layout.RECORD)
    }
    library = Library(
        partnership=_held(Partnership, layout.PARTNERSHIP, "partnership", sources, found),
        areas=_held(Areas, layout.AREAS, "areas", sources, found),
        publications=_held(Publications, layout.SOURCES, "sources", sources, found),
        glossary=_optional(Glossary, layout.GLOSSARY, Glossary(words={}), sources, found),
        elsewhere=_optional(ElsewhereFile, layout.ELSEWHERE, ElsewhereFile(editions=()), sources, found),
        measures=measures,
        figures={name: figures for name, held in measures.items() if (figures := _figures(held))},
        guidance={
            name: _held(Guidance, layout.guidance_file(name), name, sources, found)
            for name in sources.ids(layout.REQUIREMENTS, layout.RECORD)
        },
        editions={name: _edition(name, sources, found) for name in sources.editions()},
        missing=sources.missing,
    )
    return library, tuple(found)


def _edition(name: str, sources: Sources, found: list[Problem]) -> HeldEdition:
    return HeldEdition(
        id=name,
        edition=_held(Edition, layout.edition_file(name), name, sources, found),
        accessibility=_held(Accessibility, layout.accessibility_file(name), name, sources, found),
        priorities={
            priority: _held(Priority, layout.priority_file(name, priority), priority, sources, found)
            for priority in sources.ids(layout.priorities_folder(name), layout.RECORD)
        },
        year=_year(name, sources, found),
        chapters={
            chapter: layout.chapter_file(name, chapter)
            for chapter in sources.ids(layout.chapter_folder(name), layout.CHAPTER)
            if f"{chapter}{layout.CHAPTER}" not in layout.SUMMARIES.values()
        },
        summaries={kind: path for kind in SUMMARY_KINDS if sources.has(path := layout.summary_file(name, kind))},
    )


def _year(edition: str, sources: Sources, found: list[Problem]) -> HeldYear:
    def held(model: type[R], name: str) -> Held[R]:
        return _held(model, layout.year_file(edition, name), name, sources, found)

    return HeldYear(
        arrangements=held(Arrangements, "arrangements"),
        partners=held(Contributions, "partners"),
        promises=held(Promises, "promises"),
        reviews=held(Reviews, "reviews"),
        audits=held(AuditsFile, "audits"),
        tools=held(ToolsFile, "tools"),
        learning=held(LearningFile, "learning"),
        voice=held(VoiceFile, "voice"),
        challenge=held(Challenges, "challenge"),
        scrutiny=held(Scrutiny, "scrutiny"),
        sharing=held(Sharing, "sharing"),
    )


def _held(model: type[R], path: str, name: str, sources: Sources, found: list[Problem]) -> Held[R]:
    document = sources.documents.get(path)
    if document is None:
        return Held(name, nothing(path), None)
    try:
        record = model.model_validate(document.data)
    except ValidationError as error:
        partnership = sources.documents.get(layout.PARTNERSHIP)
        partners = partnership.names(("partners",)) if partnership else ()
        found.extend(complaints(error, model, document, partners))
        return Held(name, document, None)
    # A trap of YAML may have left a value that has the right type and the wrong meaning.
    return Held(name, document, None if document.doubtful else record)


def _optional(model: type[R], path: str, without: R, sources: Sources, found: list[Problem]) -> Held[R]:
    if sources.has(path):
        return _held(model, path, "", sources, found)
    return Held("", nothing(path), without)


def _figures(held: Held[MeasureFile]) -> Figures | None:
    """Take the figures of a measure; of one that has mistakes, those in cells without."""
    if held.record is not None:
        return Figures.of(held.record)
    data = held.document.data
    if not isinstance(data, dict):
        return None
    try:
        return Figures.model_validate(_without_cells(data, held.document.doubtful))
    except ValidationError as error:
        wrong = {f.trail for f in faults(error, Figures, held.document)}
    try:
        return Figures.model_validate(_without_cells(data, wrong | held.document.doubtful))
    except ValidationError:
        return None


def _without_cells(data: dict[str, object], wrong: AbstractSet[Trail]) -> dict[str, object]:
    areas = data.get(VALUES)
    if not isinstance(areas, dict):
        return data
    cells = {trail[1:3] for trail in wrong if trail[:1] == (VALUES,)}
    kept = {
        area: {p: seen for p, seen in periods.items() if (area, p) not in cells}
        for area, periods in areas.items()
        if isinstance(periods, dict) and (area,) not in cells
    }
    return {**data, VALUES: kept}
