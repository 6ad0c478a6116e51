"""The partnership's words as frozen types. Nothing here reads a file, prints, or knows the time."""
