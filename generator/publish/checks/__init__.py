"""What a finished site must be. One idea a file; `publish/check.py` runs them all."""
