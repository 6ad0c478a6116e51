"""Findings -> Disclosed: every cell is `Shown` or `Withheld`. Later stages see nothing else."""
