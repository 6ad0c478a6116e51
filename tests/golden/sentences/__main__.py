"""Print a file of sentences with what they earn now."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.golden.sentences import earned, lines

for name in sys.argv[1:]:
    title = None
    for line in lines(Path(name)):
        if line.title != title:
            title = line.title
            sys.stdout.write(f"\n= {title}\n\n")
        sys.stdout.write("\n".join([line.sentence, *(f"    {each}" for each in earned(line.sentence))]) + "\n")
