"""Files -> Report: YAML that knows its place, narrative, official statistics."""
