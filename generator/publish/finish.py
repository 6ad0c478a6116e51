"""Finish what an engine built: the same repairs after any engine."""
