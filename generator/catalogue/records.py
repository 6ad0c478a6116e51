"""Messages about records in `data/`: their fields, ids that lead nowhere, measures, editions, names."""

from __future__ import annotations

from generator.catalogue import fields, measures, plausible
from generator.catalogue.message import Message


def _unknown(kind: str, what: str, why: str, mend: str) -> Message:
    return Message(f"reference.{kind}", what, why, f"{{nearest}} {mend}".strip())


_REFERENCES = (
    _unknown(
        "area",
        "There is no area `{id}`.",
        "An area needs a name and a code before figures can be shown for it.",
        "If it is a new one, add it to `data/areas.yml`.",
    ),
    _unknown(
        "comparator",
        "There is no area or set of neighbours `{id}` to compare with.",
        "A comparison needs figures of an area that is known.",
        "If it is a new one, add it to `data/areas.yml`.",
    ),
    _unknown(
        "neighbours",
        "There is no set of neighbours `{id}`.",
        "Statistical neighbours are a named and dated set, so that readers know who they were.",
        "If it is a new one, add it to `data/areas.yml`.",
    ),
    _unknown(
        "source",
        "There is no source `{id}`.",
        "Every figure names the publication that it comes from.",
        "If it is a new one, add it to `data/sources/sources.yml`.",
    ),
    _unknown(
        "licence",
        "There is no licence `{id}`.",
        "Figures may be shown again only on terms that are known.",
        "If it is a new one, add it under `licences:` in this file.",
    ),
    _unknown(
        "partner",
        "There is no partner `{id}`.",
        "Readers ask who answers for it.",
        "Where all answer together write `shared`. A new partner is added to `data/partnership.yml`.",
    ),
    _unknown(
        "measure",
        "There is no measure `{id}`.",
        "The report would have a gap where its figures should stand.",
        "If it is a new one, it needs a file in `data/measures/`.",
    ),
    _unknown(
        "edition",
        "There is no edition `{id}`.",
        "An edition answers for what the one before it promised.",
        "If the one before was published elsewhere, write `not_supplied:` and say so.",
    ),
    _unknown(
        "chapter",
        "There is no chapter `{id}`: `{path}` is missing.",
        "The navigation would lead nowhere.",
        "Write the chapter, or take it from the list.",
    ),
    _unknown(
        "chapter-of-edition",
        "The edition has no chapter `{id}`.",
        "There would be no page that tells of it.",
        "A new chapter is added under `chapters:` in `edition.yml`.",
    ),
    _unknown(
        "priority",
        "There is no priority `{id}`: `{path}` is missing.",
        "The report would leave out what it set out to answer for.",
        "Write its record, or take it from the list.",
    ),
)

_REFERENCES_OF_THE_YEAR = (
    _unknown(
        "partner-alone",
        "There is no partner `{id}`.",
        "Readers ask who it was, and `shared` or a misspelt name is no answer.",
        "A new partner is added to `data/partnership.yml`.",
    ),
    _unknown(
        "measure-of-edition",
        "The edition does not show a measure `{id}`.",
        "Readers would be sent to a page that is not there.",
        "A measure is chosen under `measures:` in `edition.yml` or in a priority.",
    ),
    _unknown(
        "priority-of-edition",
        "The edition has no priority `{id}`.",
        "Readers would not find it where the priority is told of.",
        "A new priority is added under `priorities:` in `edition.yml`.",
    ),
    _unknown(
        "guidance",
        "There is no guidance `{id}`.",
        "The report says how far it answers what the guidance asks, so that must be on record.",
        "New guidance needs a file in `data/requirements/`.",
    ),
    _unknown(
        "requirement",
        "The guidance asks for nothing called `{id}`.",
        "The reason would stand beside no requirement, and nobody would read it.",
        "What it asks stands in its file in `data/requirements/`.",
    ),
    _unknown(
        "record",
        "The edition has no record `{id}` on which this could rest.",
        "Evidence that leads nowhere shows nothing.",
        "Correct it, or take it out.",
    ),
    _unknown(
        "audit",
        "The edition has no audit `{id}`.",
        "Readers who follow it would find nothing.",
        "Where the audit is none of this edition, take `audit:` out.",
    ),
    _unknown(
        "audit-repeated",
        "Neither this edition nor the one before has an audit `{id}`.",
        "Whether things are better can be told only beside what was found then.",
        "Where the first audit is older, take `re_audit_of:` out and say so under `chosen:`.",
    ),
    _unknown(
        "origin",
        "There is no review, audit, recommendation or priority `{id}` in this edition.",
        "An event that answers to something must lead readers there.",
        "Where it answers to nothing on record, take `arises_from:` out.",
    ),
    _unknown(
        "grade",
        "The scale has no grade `{id}`.",
        "Cases are counted by the grades of one scale, the best first.",
        "A new grade is added under `scale:` in this file.",
    ),
)

_EDITIONS = (
    Message(
        "edition.bad-period",
        "{reason}.",
        "An edition is about one year, here from {months}. Another kind of year is named by `year:`.",
        "Write it like {example}.",
    ),
    Message(
        "edition.folder-name",
        "The edition is about {period}, but its folder is called `{folder}`.",
        "The folder's name becomes the address of the report, which people cite.",
        "Rename the folders in `data/editions/` and `content/` to `{wanted}`, or correct the period.",
    ),
    Message(
        "edition.published-too-early",
        "The edition is published on {published}, before the year that it is about has ended.",
        "A report on a year cannot be complete before its last day, {end}.",
        "Check `published:` and `period:`.",
    ),
    Message(
        "edition.data-after-publication",
        "The figures are as at {data_as_at}, after the day of publication, {published}.",
        "A report cannot know figures that come after it.",
        "Check both days.",
    ),
    Message(
        "edition.version",
        "`{version}` is not a version.",
        "Readers cite the version, and a correction raises it: 1.0, then 1.1.",
        'Write two numbers with a point between them, in quotes: `"1.0"`.',
    ),
    Message(
        "edition.follows-itself",
        "The edition follows itself.",
        "An edition answers for what the one before it promised.",
        "Write the edition before this one. If there is none, write `not_supplied:` and why.",
    ),
    Message(
        "edition.follows-later",
        "The edition follows `{id}`, which is about a later year.",
        "An edition answers for what the one before it promised.",
        "Write the edition before this one. If there is none, write `not_supplied:` and why.",
    ),
    Message(
        "edition.passed-over",
        "The edition does not follow `{id}`, the newest one before it.",
        "An edition answers for what the one before it promised and left open. Passing it over would leave readers without an answer.",
        "Write `follows: {id}`.",
    ),
    Message(
        "edition.listed-twice",
        "`{id}` stands twice in this list, first on line {line}.",
        "It would be shown twice.",
        "Delete one of them.",
    ),
    Message(
        "edition.headline-not-shown",
        "`{id}` is a headline, but the edition does not show it.",
        "A reader who follows a headline must find the measure behind it.",
        "Choose it under `measures:` here or in a priority, or take it from the headlines.",
    ),
    Message(
        "edition.chapter-not-listed",
        "The chapter `{id}` is not listed in the edition.",
        "It would not be in the report.",
        "Add `{id}` under `chapters:` in `{edition}`, or delete the file.",
        severity="warning",
    ),
    Message(
        "edition.priority-not-listed",
        "The priority `{id}` is not listed in the edition.",
        "A priority that vanishes looks as if there were something to hide.",
        "Add `{id}` under `priorities:` in `{edition}`, or delete the file.",
    ),
    Message(
        "edition.measure-dropped",
        "The edition before, `{before}`, showed the measure `{id}`, and this one does not.",
        "A figure that vanishes looks as if it had become unwelcome, and readers who followed it are left without an answer.",
        "Show it again, or write `{id}:` and the reason under `no_longer_shown:`. Readers see the reason.",
    ),
    Message(
        "edition.priority-dropped",
        "`{id}` was a priority in the edition before, `{before}`, and is none in this one.",
        "A promise that vanishes looks as if it had not been kept.",
        "List it again, or write `{id}:` and the reason under `no_longer_a_priority:`. Readers see the reason.",
    ),
    Message(
        "edition.not-dropped",
        "`{field}` says why `{id}` is gone, and this edition has it.",
        "Readers would be told two things of which one is wrong.",
        "Delete the reason, or leave `{id}` out of the edition.",
    ),
    Message(
        "edition.never-shown",
        "`{field}` says why `{id}` is gone, and the edition before, `{before}`, did not have it.",
        "Readers would look there for something that never was.",
        "Correct the id, or delete the reason.{meant}",
    ),
    Message(
        "edition.known-too-late",
        "`{field}` is {day}, after the day of publication, {published}.",
        "A report cannot know what was written or decided after it.",
        "Check both days.",
    ),
    Message(
        "edition.two-targets",
        "`{id}` has another target here than on line {line} of `{file}`.",
        "It could be met by one and missed by the other, and readers would not know which counts.",
        "Write the target once, or the same in both places.",
    ),
    Message(
        "edition.target-after-the-figures",
        "The target was set on {day}, after the last day that the newest figure is about, {end}.",
        "A target that is set when the figure is known can be chosen to be met.",
        "If it is meant for a later period, say which in `reach_by:`. Else give the day on which it was first set, or "
        "delete the target.",
        severity="warning",
    ),
    Message(
        "edition.target-out-of-range",
        "The target is {how}, which `{id}` can never be.",
        "It would be met or missed for ever.",
        "Write it in the measure's unit, `{unit}`.",
    ),
    Message(
        "edition.target-period",
        "{reason}.",
        "`{id}` has figures about {kind}, so its target is reached by one of these.",
        "Write it like {example}.",
    ),
    Message(
        "edition.illustrative-in-final",
        "The edition is final, but shows `{id}`, whose figures are made up.",
        "Nobody may take an example for a fact.",
        "Replace the figures by real ones, leave the measure out, or keep the status `demonstration`.",
    ),
)

_PRIORITIES = (
    Message(
        "priority.criteria-after-the-year",
        "The criteria for change were written on {day}, after the year that they are about had ended on {end}.",
        "Criteria that are written when the figures can be known can be chosen to be passed.",
        "If they were first written earlier, give that day. Else leave this as it is, or write `not_supplied:` and why, "
        "and write next year's criteria now.",
        severity="warning",
    ),
    Message(
        "priority.no-outcome-measure",
        "None of the measures of this priority is an outcome or impact measure.",
        "What was done, and how much of it, cannot show that children are better off, so nothing could be judged.",
        "Choose a measure whose `kind:` is `outcome` or `impact`, or say under `no_outcome_measure:` why there is none.",
    ),
    Message(
        "priority.outcome-measure-denied",
        "`no_outcome_measure` says why there is no outcome measure, and `{id}` is one.",
        "Readers would be told two things of which one is wrong.",
        "Delete `no_outcome_measure:`, or leave the measure out.",
    ),
)

_OTHERS = (
    Message(
        "areas.code-twice",
        "`{first}` and `{second}` have the same code.",
        "Publishers' figures are given to areas by their codes, so one area would receive the other's.",
        "Look both codes up with the Office for National Statistics.",
    ),
    Message(
        "areas.spelling-twice",
        "“{spelling}” belongs to two areas, `{first}` and `{second}`.",
        "In files without codes nobody could tell which of them is meant.",
        "Take it from one of them.",
    ),
    Message(
        "areas.own-neighbour",
        "`{id}` is among its own neighbours.",
        "It would be compared with itself.",
        "Take it from the list.",
    ),
    Message(
        "areas.neighbour-twice",
        "`{id}` stands twice among the neighbours, first on line {line}.",
        "It would count twice.",
        "Delete one of them.",
    ),
    Message(
        "partnership.neighbours-of-another",
        "The neighbours `{id}` are those of `{of}`, not of `{area}`.",
        "Statistical neighbours are the councils most like one's own.",
        "Choose a set whose `of:` is `{area}`.",
    ),
    Message(
        "glossary.word-twice",
        "“{word}” is explained twice, first on line {line}.",
        "Readers would find two meanings for one word.",
        "Keep one of them.",
    ),
)

MESSAGES: tuple[Message, ...] = (
    *fields.MESSAGES, *_REFERENCES, *_REFERENCES_OF_THE_YEAR, *measures.MESSAGES, *plausible.MESSAGES, *_EDITIONS, *_PRIORITIES, *_OTHERS,
)  # fmt: skip
