"""Messages about files as such: YAML, encoding, folders."""

from __future__ import annotations

from generator.catalogue.message import Message

MESSAGES: tuple[Message, ...] = ()
