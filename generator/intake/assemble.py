"""`Library` -> `Report`, edition by edition: what it shows, in the order of its pages, and its chapters read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.domain.edition import Priority, SummaryKind
from generator.domain.measure import Measure
from generator.domain.narrative import BlockName, Chapter
from generator.domain.period import Period
from generator.domain.report import Before, Records, Report, Series
from generator.domain.year import Counted, Year, counts_owed
from generator.intake.chapter import read_chapter
from generator.intake.chapter_links import unknown_anchors
from generator.intake.crosscheck.chosen import chosen_measures, own_area
from generator.intake.crosscheck.editions import year_of_edition
from generator.intake.crosscheck.followed import followed
from generator.intake.crosscheck.references import Written, written_at
from generator.intake.crosscheck.year_records import all_are_read, records_of
from generator.intake.known import Known
from generator.intake.library import HeldEdition, Library
from generator.intake.no_longer import no_longer_priorities, no_longer_shown
from generator.intake.record_prose import check_prose, record_prose
from generator.intake.sources import Sources
from generator.intake.whole import NotWholeError, needed
from generator.intake.year import year_of
from generator.problems import Problem

_FILES: Mapping[BlockName, str] = {
    "arrangements": "arrangements", "partners": "partners", "reviews": "reviews", "recommendations": "reviews",
    "audits": "audits", "tools": "tools", "learning": "learning", "voice": "voice", "challenge": "challenge",
    "scrutiny": "scrutiny", "sharing": "sharing",
}  # fmt: skip
"""The file that each block is made of, which names the chapter where it stands."""


def assemble(edition: HeldEdition, library: Library, sources: Sources) -> tuple[Report | None, tuple[Problem, ...]]:
    """Put one edition together and read its chapters.

    There is no report while a record that it needs has mistakes; its chapters are read all the same.
    """
    shown, observed = _shown(edition, library)
    known = _known(edition, library, shown, observed)
    chapters, problems = _chapters(edition, sources, known)
    unclear = check_prose(record_prose(edition))
    summaries, in_summaries = _summaries(edition, sources, known)
    adrift = unknown_anchors((*chapters, *summaries.values()))
    parts = _Parts(shown, observed, chapters, summaries)
    return _report(edition, library, parts), (*problems, *in_summaries, *adrift, *unclear)


@dataclass(frozen=True)
class _Parts:
    """What an edition shows."""

    measures: Mapping[str, Measure]
    observations: Mapping[str, Mapping[str, Series]]
    chapters: tuple[Chapter, ...]
    summaries: Mapping[SummaryKind, Chapter]


def _shown(edition: HeldEdition, library: Library) -> tuple[dict[str, Measure], dict[str, dict[str, Series]]]:
    """Give the measures that are whole, each once in the order of the pages, and what the edition sees of them.

    A measure one of whose periods cannot be read is not whole.
    """
    record = edition.edition.record if own_area(library) else None
    measures: dict[str, Measure] = {}
    observed: dict[str, dict[str, Series]] = {}
    for _, written in chosen_measures(edition, library) or ():
        held = library.measures.get(written.id)
        if record is None or held is None or held.record is None:
            continue
        figures = library.figures[written.id]
        if all(isinstance(period, Period) for period in figures.periods().values()):
            measures[written.id] = held.record.definition()
            observed[written.id] = figures.series(until=record.data_as_at)
    return measures, observed


def _known(
    edition: HeldEdition,
    library: Library,
    shown: Mapping[str, Measure],
    observed: Mapping[str, Mapping[str, Series]],
) -> Known:
    areas, glossary = library.areas.record, library.glossary.record
    partnership = library.partnership.document
    priorities = {name: held.record for name, held in edition.priorities.items() if held.record is not None}
    broken = _broken(edition, library, shown)
    return Known(
        measures=shown,
        areas=areas.areas if areas else {},
        periods={
            measure: {area: frozenset(p.id for p in series) for area, series in by_area.items()}
            for measure, by_area in observed.items()
        },
        priorities=priorities,
        chapters={w.id: edition.chapters[w.id] for w in _listed_chapters(edition)},
        glossary=glossary.words if glossary else {},
        own_area=own_area(library),
        neighbour_set_id=str(partnership.at(("neighbours",)) or ""),
        broken=broken,
        unchosen=frozenset(library.measures.keys() - shown.keys() - broken),
        records=tuple(each.id for each in records_of(edition)) if all_are_read(edition) else None,
        requirements=_requirements(edition, library),
        homes=_homes(edition),
        summaries=tuple(edition.summaries),
    )


def _requirements(edition: HeldEdition, library: Library) -> tuple[str, ...] | None:
    """Give the ids of what the edition's guidance asks; None while nobody can tell which guidance that is."""
    guidance = library.guidance.get(str(edition.edition.document.at(("guidance",))))
    return guidance.document.names(("requirements",)) or None if guidance else None


def _homes(edition: HeldEdition) -> dict[BlockName, str]:
    """Give the chapter that each record names for its block, as it is written."""
    documents = edition.year.documents
    named = {name: documents[file].at(("chapter",)) for name, file in _FILES.items()}
    return {name: chapter for name, chapter in named.items() if isinstance(chapter, str)}


def _broken(edition: HeldEdition, library: Library, shown: Mapping[str, Measure]) -> frozenset[str]:
    """Give the ids that may be right, though nothing whole stands behind them until a mistake is mended."""
    broken: set[str] = {name for name, held in edition.priorities.items() if held.record is None}
    chosen = chosen_measures(edition, library)
    if chosen is None or edition.edition.record is None or not own_area(library):
        broken |= library.measures.keys()
    else:
        broken |= {written.id for _, written in chosen}
    if library.areas.record is None:
        broken |= set(library.areas.document.names(("areas",)))
    if library.glossary.record is None:
        broken |= set(library.glossary.document.names(("words",)))
    return frozenset(broken - shown.keys())


def _listed_chapters(edition: HeldEdition) -> list[Written]:
    listed = written_at(edition.edition.document, ("chapters", "*"))
    return [w for w in listed if w.id in edition.chapters]


def _chapters(edition: HeldEdition, sources: Sources, known: Known) -> tuple[tuple[Chapter, ...], tuple[Problem, ...]]:
    found: list[Problem] = []
    chapters: list[Chapter] = []
    for path in known.chapters.values():
        text = sources.narrative.get(path)
        if text is not None:
            chapter, problems = read_chapter(edition=edition.id, path=path, text=text, known=known)
            chapters.append(chapter)
            found.extend(problems)
    return tuple(chapters), tuple(found)


def _summaries(
    edition: HeldEdition, sources: Sources, known: Known
) -> tuple[Mapping[SummaryKind, Chapter], tuple[Problem, ...]]:
    read = {
        kind: read_chapter(edition=edition.id, path=path, text=sources.narrative[path], known=known, summary=True)
        for kind, path in edition.summaries.items()
        if path in sources.narrative
    }
    found = (problem for _, problems in read.values() for problem in problems)
    return {kind: chapter for kind, (chapter, _) in read.items()}, tuple(found)


def _report(edition: HeldEdition, library: Library, parts: _Parts) -> Report | None:
    try:
        year, counted = year_of(edition, followed(edition, library))
        return Report(_records(edition, library, parts, year, counted), parts.observations, counted)
    except NotWholeError:
        return None


def _records(edition: HeldEdition, library: Library, parts: _Parts, year: Year, counted: Counted) -> Records:
    record, partnership = needed(edition.edition.record), needed(library.partnership.record)
    areas, publications = needed(library.areas.record), needed(library.publications.record)
    chosen = {written.id for _, written in needed(chosen_measures(edition, library))}
    guidance = library.guidance.get(record.guidance)
    if len(parts.chapters) != len(record.chapters) or parts.measures.keys() != chosen:
        raise NotWholeError
    return Records(
        id=edition.id,
        edition=record,
        period=needed(year_of_edition(edition.edition.document)),
        partnership=partnership,
        own_area=partnership.area,
        areas=areas.areas,
        neighbours=needed(areas.neighbour_sets.get(partnership.neighbours)),
        licences=publications.licences,
        sources=publications.sources,
        glossary=needed(library.glossary.record).words,
        elsewhere=needed(library.elsewhere.record).editions,
        priorities={name: _priority(edition, name) for name in record.priorities},
        measures=parts.measures,
        chapters=parts.chapters,
        accessibility=needed(edition.accessibility.record),
        year=year,
        guidance=needed(guidance.record if guidance else None),
        before=_before(edition, library),
        summaries=parts.summaries,
        every_council=areas.every_council,
        prose=record_prose(edition),
        no_longer_shown=no_longer_shown(edition, library),
        no_longer_priorities=no_longer_priorities(edition, library),
        counts_owed=counts_owed(year, counted),
        guidance_place=edition.edition.document.value(("guidance",)),
    )


def _before(edition: HeldEdition, library: Library) -> Before | None:
    """Give what the edition before said. While that has mistakes there is no report of this one either."""
    earlier = followed(edition, library)
    if earlier is None:
        return None
    record = needed(earlier.edition.record)
    year, _ = year_of(earlier, None)
    return Before(
        id=earlier.id,
        edition=record,
        period=needed(year_of_edition(earlier.edition.document)),
        priorities={name: _priority(earlier, name) for name in record.priorities},
        year=year,
    )


def _priority(edition: HeldEdition, name: str) -> Priority:
    held = edition.priorities.get(name)
    return needed(held.record if held else None)
