"""The words of the narrative, read closely enough to be held against the findings."""
