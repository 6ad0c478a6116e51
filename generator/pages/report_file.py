"""`report.json`: every finding with its inputs, so that anyone can recompute it."""

from __future__ import annotations

import json

from generator.pages.addresses import REPORT
from generator.pages.book import Book
from generator.pages.compiled import Shelf


def put_report(book: Book, shelf: Shelf) -> None:
    """Add the file."""
    shelf.put(REPORT, json.dumps({"edition": book.records.id}) + "\n")
