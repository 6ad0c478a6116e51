"""Disclosed, charts and narrative -> CompiledSite: paths and bytes, nothing written yet."""
