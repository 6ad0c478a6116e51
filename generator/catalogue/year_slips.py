"""Messages about slips in the records of a year that are easily made and hardly seen."""

from __future__ import annotations

from generator.catalogue.message import Message

MESSAGES: tuple[Message, ...] = (
    Message(
        "record.placeholder",
        "`{field}` holds nothing but `{text}`.",
        "Readers would take it for an answer, and it would be counted as one.",
        "Write the answer. Where nobody knows it, and the field allows it, write `not_supplied:` and why.",
    ),
    Message(
        "record.day-far-away",
        "`{field}` is {day}, more than five years after the edition, which is of {published}.",
        "A year that was mistyped makes late work look as if it were in time.",
        "Check the year. If the day is right, leave it as it is.",
        severity="warning",
    ),
    Message(
        "partners.signed-and-not-signed",
        "The partner `{id}` stands among those that signed `{agreement}`, and among those that did not.",
        "Readers would be told two things of which one is wrong.",
        "Take it out of `partners:` or out of `not_signed:`.",
    ),
    Message(
        "challenge.closed-without-answer",
        "The challenge `{id}` is closed, and has no answer.",
        "Readers ask what was said to those who raised it.",
        "Add `answer:` with what was said and the day. If nothing was, take `closed:` out.",
        severity="warning",
    ),
    Message(
        "sharing.vanished",
        "A {what} of the edition before, `{before}`, had no end and is gone: `{id}`, “{title}”.",
        "Nothing is finished by leaving it out, and readers who were told of it are left without an answer.",
        "Carry it over with its id. If it has ended, say under `{field}:` how.",
    ),
    Message(
        "edition.target-overdue",
        "The target of `{id}` was to be reached in {period}, and this edition is about a later year.",
        "Readers would take an old aim for this year’s.",
        "Say in a chapter whether it was reached. Then write the new target that was agreed, or take this one out.",
        severity="warning",
    ),
)
