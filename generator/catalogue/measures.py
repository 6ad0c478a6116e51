"""Messages about measures: their periods, their figures, and what is said of them."""

from __future__ import annotations

from generator.catalogue.message import Message

_PERIODS = (
    Message(
        "measure.bad-period",
        "{reason}.",
        "The values of this measure are about {kind}, and every period must be one.",
        "Write it like {example}.",
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
        "There is a denominator `of` without a number that it belongs to.",
        "A share or a rate cannot be worked out from the denominator alone.",
        "Write `n:` as well, or the published `value:`. Beside a symbol delete `of:`.",
    ),
    Message(
        "measure.denominator-unused",
        "There is a denominator `of` beside a published value, without its numerator `n`.",
        "From a published rate the number of children can be worked out again. From a {value} it is not, so the "
        "denominator would be lost.",
        "Write `n:` as well, or delete `of:`.",
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
        "Check it against the publication{or_a_count}. If a child can count twice, add `repeats: allowed`.",
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
        "measure.rebased-years",
        "The measure is rebased, but its figures are about {kind}.",
        "A control chart starts anew where it is rebased, and such charts are drawn only for months and quarters.",
        "Write it under `breaks:`, with `comparable: true` if figures before and after may be compared; or delete it.",
    ),
    Message(
        "measure.rebased-twice",
        "The measure is rebased twice from `{text}`, first on line {line}.",
        "A control chart starts anew once from one period.",
        "Keep one of them, and give both reasons in it.",
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
        "measure.comparator-not-explained",
        "The measure is not compared with `{id}`, and does not say why.",
        "A comparison that is left out without a reason looks as if it were hidden.",
        "Add it to `comparators:` with its values, or say under `left_out:` why it is not used.",
        severity="warning",
    ),
    Message(
        "measure.own-area-empty",
        "The measure has no number for `{area}`, the partnership's own area.",
        "Its page would say nothing about the children that the report is about.",
        "Add the values, or say in `quality:` why there are none.",
        severity="warning",
    ),
    Message(
        "measure.name-taken",
        "The measure is called `{id}`, which is the name of the list of all measures.",
        "Two pages cannot have one address.",
        "Give the file another name, and change it wherever the measure is chosen.",
    ),
    Message(
        "measure.unused",
        "No edition shows this measure.",
        "It is kept up to date for nobody.",
        "Choose it in an edition or a priority, or delete the file if it is not needed.",
        severity="warning",
    ),
)

MESSAGES: tuple[Message, ...] = (*_PERIODS, *_CELLS, *_MEASURES)
