"""The annual-report generator: `data/` and `content/` in, a finished report site out.

This is the public door for other programs. The stages are listed in `pipeline.py`; the MkDocs plugin,
the other door, is `mkdocs_edge.py`.
"""
