"""Disclosed -> Charts: specification, SVG and the words that stand for it."""
