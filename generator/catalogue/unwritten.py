"""Messages about what a new edition still owes its readers."""

from __future__ import annotations

from generator.catalogue.message import Message

MESSAGES = (
    Message(
        "edition.to-be-written",
        "Words are still to be written here{more}.",
        "Readers would find a gap, and an old heading above it would be taken for this year’s.",
        "Write what is true of this year in the place of “To be written”, and read the heading above it again.",
    ),
)
