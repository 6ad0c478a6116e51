"""The commands, one file each: parse, call the pipeline, print, exit. Nothing else prints or exits.

Exit codes: 0 clean, 1 problems that the author can mend, 2 wrong use, 3 a bug of ours, 130 stopped with Ctrl-C.
"""
