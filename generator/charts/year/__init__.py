"""Figures of a year's records: who leads, what each partner gave, what was done by when."""
