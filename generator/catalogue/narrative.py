"""Messages about narrative in `content/`: tokens, links, unsafe Markdown."""

from __future__ import annotations

from generator.catalogue.message import Message

MESSAGES: tuple[Message, ...] = ()
