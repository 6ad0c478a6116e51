"""Messages of `import-official`."""

from __future__ import annotations

from generator.catalogue.message import Message

MESSAGES: tuple[Message, ...] = ()
