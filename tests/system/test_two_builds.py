"""Two builds at once both end well, and the site is that of one of them, whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.conftest import tree_of


def test_two_builds_at_once_both_end_well(project: Path, built_project: Path) -> None:
    command = [sys.executable, "-m", "generator", "build"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True, "encoding": "utf-8"}
    both = [subprocess.Popen(command, cwd=project, **pipes) for _ in range(2)]  # type: ignore[call-overload]
    outputs = [build.communicate(timeout=300)[0] for build in both]
    assert [build.returncode for build in both] == [0, 0], outputs
    assert tree_of(project / "site") == tree_of(built_project / "site")
    assert list((project / ".cache").glob("build-*")) == []
