"""Messages about records in `data/`: fields, ids, figures."""

from __future__ import annotations

from generator.catalogue.message import Message

MESSAGES: tuple[Message, ...] = ()
