"""Report -> Findings: what the numbers say, by named rules. Pure functions on frozen values."""
