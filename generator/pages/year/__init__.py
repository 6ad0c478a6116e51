"""Blocks and pages that write themselves from a year's records."""
