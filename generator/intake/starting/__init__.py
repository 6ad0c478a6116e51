"""The beginning of a report, and of its next year: files made from the starter, or from the newest edition."""
