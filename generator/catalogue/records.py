"""Messages about records in `data/`: fields, ids, figures, dates."""

from __future__ import annotations

from generator.catalogue.message import Message

_FIELDS = (
    Message(
        "record.unknown-field",
        "There is no field `{field}` here.",
        "A field that nothing reads would be left out of the report without a word.",
        "{nearest}",
    ),
    Message(
        "record.missing-field",
        "The field `{field}` is missing.",
        "It is needed: {meaning}",
        "Add `{field}:`{or_not_supplied}.",
    ),
    Message(
        "record.empty-field",
        "{subject} is empty.",
        "It is needed, and nothing may be left out silently.",
        "Fill it in{or_not_supplied}.",
    ),
    Message(
        "record.fields-wanted",
        "{subject} holds {got}, where fields are needed.",
        "Fields are lines with a name, a colon, a space and a value.",
        "Write each field on a line of its own, set in, with a space after the colon.",
    ),
    Message(
        "record.list-wanted",
        "{subject} holds {got}, where a list is needed.",
        "There may be several, so they are written as a list even when there is one.",
        "Write each item on a line of its own after `- `, or all in brackets: `[one, two]`. For none write `[]`.",
    ),
    Message(
        "record.text-wanted",
        "{subject} holds {got}, where text is needed.",
        "Numbers, `true`, `false` and lists are read as such, unless they stand in quotes.",
        "For text put it in quotes.",
    ),
    Message(
        "record.number-wanted",
        "{subject} holds {got}, where a number is needed.",
        "It is calculated with, so it must be a plain number without quotes, commas or signs such as %.",
        "Write it with digits and a point only, such as 1234.5. Where there is no number write `symbol:` and why.",
    ),
    Message(
        "record.whole-number-wanted",
        "{subject} holds {got}, where a whole number is needed.",
        "It counts people or cases, so it must be a whole number without quotes or commas.",
        "Write it with digits only, such as 1234. Where there is no number write `symbol:` and why.",
    ),
    Message(
        "record.true-or-false",
        "{subject} holds {got}, where `true` or `false` is needed.",
        "It is a question with two answers.",
        "Write `true` or `false`, in small letters and without quotes.",
    ),
    Message(
        "record.day-wanted",
        "{subject} holds {got}, where a day is needed.",
        "Days are written in one way only, because 03/04/2020 is March to some and April to others.",
        "Write year, month and day: 2020-03-31. Check that there is such a day.",
    ),
    Message(
        "record.not-one-of",
        "{subject} holds {got}, which is none of the words it can be.",
        "The report treats each of these words in its own way, so they are a fixed set.",
        "{nearest}",
    ),
    Message(
        "record.out-of-range",
        "{subject} holds a number that is out of range.",
        "It must be {limit}.",
        "Check it against the return.",
    ),
    Message(
        "record.too-many",
        "{subject} has {count} items, and at most {most} are allowed.",
        "A reader takes in only a few at a time.",
        "Keep the {most} that matter most.",
    ),
    Message(
        "record.too-few",
        "{subject} has no items, and at least one is needed.",
        "The report cannot be made without one.",
        "Add one.",
    ),
    Message(
        "record.bad-id",
        "{subject} holds {got}, which cannot be an id.",
        "Ids become parts of addresses, so they hold only small letters a to z, digits and single hyphens.",
        "Write `{example}`, or whatever the id is where the thing itself is recorded.",
    ),
    Message(
        "record.bad-name",
        "`{field}` cannot be an id.",
        "Ids become parts of addresses, so they hold only small letters a to z, digits and single hyphens.",
        "Write `{example}`.",
    ),
    Message(
        "record.bad-area-code",
        "{subject} holds {got}, which is not the code of an area in England.",
        "Publishers spell names in several ways; the code of the Office for National Statistics is one.",
        "Write E and eight digits, such as E09000008.",
    ),
    Message(
        "record.bad-email",
        "{subject} holds {got}, which is not an e-mail address.",
        "Readers write to it when they find a mistake.",
        "Write the address of a shared mailbox, such as safeguarding@example.org{or_not_supplied}.",
    ),
    Message(
        "record.bad-web-address",
        "{subject} holds {got}, which is not a web address.",
        "It becomes a link, and other kinds of link can do harm.",
        "Write an address that starts with https:// and has no spaces or quotation marks{or_not_supplied}.",
    ),
)


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
        "Readers ask who answers for a figure.",
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
        "The priority would have no page that tells of it.",
        "A new chapter is added under `chapters:` in `edition.yml`.",
    ),
    _unknown(
        "priority",
        "There is no priority `{id}`: `{path}` is missing.",
        "The report would leave out what it set out to answer for.",
        "Write its record, or take it from the list.",
    ),
)

_PERIODS = (
    Message(
        "measure.bad-period",
        "{reason}.",
        "The values of this measure are about {kind}, and every period must be one.",
        "Write it such as {example}.",
    ),
    Message(
        "measure.period-twice",
        "`{text}` is the same period as `{first}` on line {line}.",
        "One area has one value for a period, and nobody could tell which of the two counts.",
        "Keep the right one and delete the other.",
    ),
    Message(
        "measure.bad-day",
        "{reason}.",
        "Each year's value is about this day.",
        "Write the day and the month in words: `taken_on: 31 March`.",
    ),
)

_CELLS = (
    Message(
        "measure.nothing-observed",
        "There is neither a number nor a symbol here.",
        "A row without a number must say why, and a gap is no row at all.",
        "Write `n:`, `n:` and `of:`, or `value:`; or a symbol such as `symbol: x`; or delete the row.",
    ),
    Message(
        "measure.number-and-symbol",
        "There is a number here and the symbol `{symbol}`, which says that there is none.",
        "Only one of the two can be true. If the symbol is right, the number would be shown against the rules.",
        "Delete one of them. Only `u`, low reliability, stands beside a number.",
    ),
    Message(
        "measure.interval-incomplete",
        "The interval is not whole.",
        "An interval has a lower end, an upper end, and a value between them.",
        "Write `value:`, `lower:` and `upper:`, or no interval.",
    ),
    Message(
        "measure.interval-excludes-value",
        "The value does not lie between `lower` and `upper`.",
        "An interval always holds the value that it is about.",
        "Check all three against the publication; two may have been exchanged.",
    ),
    Message(
        "measure.denominator-alone",
        "There is a denominator `of` without its numerator `n`.",
        "A share or a rate cannot be worked out from the denominator alone.",
        "Write `n:` as well, or `value:` instead.",
    ),
    Message(
        "measure.no-denominator",
        "There is a numerator here without its denominator.",
        "This measure is a {value}, which cannot be worked out from `n` alone.",
        "Write `of:` as well, or the published `value:` instead.",
    ),
    Message(
        "measure.count-with-denominator",
        "There is a denominator `of` here, and this measure is a count.",
        "A count is shown as it is; the denominator would be lost.",
        "Delete `of:`, or change `value:` at the top of the measure to `proportion` or `rate`.",
    ),
    Message(
        "measure.no-value",
        "There are a numerator and a denominator here without a value.",
        "This measure is a {value}, and it is shown as published, not worked out.",
        "Write the published `value:` as well, or instead.",
    ),
    Message(
        "measure.part-exceeds-whole",
        "In {period} {numbers}.",
        "The report would show more than 100%.",
        "Check both against the return. If a child can count twice, add `repeats: allowed`.",
    ),
    Message(
        "measure.value-differs",
        "In {period} the value is not what its numerator and denominator give{numbers}.",
        "Readers who do the sum will find a different figure from the one shown.",
        "Check all three against the publication. Where the publisher's value is meant to differ, keep only `value:`.",
        severity="warning",
    ),
    Message(
        "measure.percent-out-of-range",
        "In {period} the value is a percentage {how}.",
        "A share of a whole lies between 0 and 100.",
        "Check it against the publication. If a child can count twice, add `repeats: allowed`.",
    ),
    Message(
        "measure.negative",
        "In {period} the value is below zero.",
        "A {value} cannot be.",
        "Check it against the publication.",
    ),
)

_MEASURES = (
    Message(
        "measure.no-words-for-denominator",
        "The field `denominator` is missing.",
        "This measure is a {value}: readers must know what it is a share of, or for every how many of whom.",
        "Add `denominator:` and say it in words, such as `all referrals in the year`.",
    ),
    Message(
        "measure.no-day",
        "The field `taken_on` is missing.",
        "This measure is a snapshot: it is about one day of the year, and readers must know which.",
        "Add `taken_on:` and the day, such as `taken_on: 31 March`.",
    ),
    Message(
        "measure.unit-mismatch",
        "A {value} cannot be shown in the unit `{unit}`.",
        "The number would be read as something else.",
        "Write `unit: {wanted}`, or another `value:` if this is no {value}.",
    ),
    Message(
        "measure.recipe-unclear",
        "`reads` does not say clearly which numbers to take.",
        "The importer takes each value in one way: from a count, with or without a denominator, or as published.",
        "Name the column of the count in `n`, with `of` or `population` if there is a denominator; or that of the "
        "published value in `value`, alone.",
    ),
    Message(
        "measure.comparator-without-values",
        "The measure is compared with `{id}`, but has no values for it.",
        "A comparison that is announced and not shown looks as if it were hidden.",
        "Add the values, or take it from `comparators:` and say under `left_out:` why it is not there.",
    ),
    Message(
        "measure.own-area-empty",
        "The measure has no number for `{area}`, the partnership's own area.",
        "Its page would say nothing about the children that the report is about.",
        "Add the values, or say in `quality:` why there are none.",
        severity="warning",
    ),
    Message(
        "measure.unused",
        "No edition shows this measure.",
        "It is kept up to date for nobody.",
        "Choose it in an edition or a priority, or delete the file if it is not needed.",
        severity="warning",
    ),
)

_EDITIONS = (
    Message(
        "edition.bad-period",
        "{reason}.",
        "An edition is about one year from April to March.",
        "Write it such as 2019-20.",
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
        "edition.illustrative-in-final",
        "The edition is final, but shows `{id}`, whose figures are made up.",
        "Nobody may take an example for a fact.",
        "Replace the figures by real ones, leave the measure out, or keep the status `demonstration`.",
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
    *_FIELDS, *_REFERENCES, *_PERIODS, *_CELLS, *_MEASURES, *_EDITIONS, *_OTHERS,
)  # fmt: skip
