"""Messages about the built site: links, headings, leftovers."""

from __future__ import annotations

from generator.catalogue.message import Message

MESSAGES: tuple[Message, ...] = ()
