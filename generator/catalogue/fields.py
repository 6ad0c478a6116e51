"""Messages about a single field of a record: unknown, missing, or not what it should be."""

from __future__ import annotations

from generator.catalogue.message import Message

MESSAGES: tuple[Message, ...] = (
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
        "record.reason-and-answer",
        "`{whole}` holds both `{reason}:` and `{field}:`.",
        "`{reason}:` and why answer for the whole of it, so readers would be told two things of which one is wrong.",
        "Delete `{reason}:`, or delete all that stands beside it.",
    ),
    Message(
        "record.empty-field",
        "{subject} is empty.",
        "It is needed, and nothing may be left out silently.",
        "Fill it in{or_not_supplied}.",
    ),
    Message(
        "record.empty-choice",
        "{subject} is empty.",
        "It is needed, and the report treats each of the words it can be in its own way.",
        "Write one of {words}.",
    ),
    Message(
        "record.fields-wanted",
        "{subject} holds {got}, where fields are needed.",
        "Fields are lines with a name, a colon, a space and a value.",
        "Write each field on a line of its own, set in, with a space after the colon{fields}{or_not_supplied}.",
    ),
    Message(
        "record.list-wanted",
        "{subject} holds {got}, where a list is needed.",
        "There may be several, so they are written as a list even when there is one.",
        "Write each item on a line of its own after `- `, or all in brackets: `[one, two]`.{none}",
    ),
    Message(
        "record.text-wanted",
        "{subject} holds {got}, where text is needed.",
        "Numbers, `true`, `false` and lists are read as such, unless they stand in quotes.",
        "For text put it in quotes{example}.{otherwise}",
    ),
    Message(
        "record.number-wanted",
        "{subject} holds {got}, where a number is needed.",
        "It is calculated with, so it must be a plain number without quotes, commas or signs such as %.",
        "Write it with digits and a point only, such as 1234.5.{or_symbol}",
    ),
    Message(
        "record.whole-number-wanted",
        "{subject} holds {got}, where a whole number is needed.",
        "{counts} must be a whole number without quotes or commas.",
        "Write it with digits only, such as 1234.{or_symbol}",
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
        "{write}{otherwise}",
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
        "Correct it. A figure is checked against the return or the publication.",
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
        "record.bad-partner",
        "{subject} holds {got}, which is no partner’s id.",
        "A partner is named by its id in every record, so that its name is written once.",
        "{known}{shared} A new partner is added to `data/partnership.yml`.",
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
