"""The lock files hold for every machine and name none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.rules.source import ROOT

LOCKS = [ROOT / "requirements.txt", ROOT / "requirements-dev.txt"]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_lock_names_packages_and_hashes_and_nothing_else(lock: Path) -> None:
    lines = lock.read_text(encoding="utf-8").splitlines()
    odd = [
        line
        for line in lines
        if not re.fullmatch(
            r"[A-Za-z0-9][A-Za-z0-9._-]*==[\w.!+]+( ; .+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?", line
        )
    ]
    assert not odd


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_package_has_a_hash(lock: Path) -> None:
    blocks = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip())
    assert not [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block]


def test_the_tests_run_with_the_packages_of_the_report() -> None:
    report, tests = (set(re.findall(r"^\S+==\S+", lock.read_text(encoding="utf-8"), re.MULTILINE)) for lock in LOCKS)
    assert report <= tests


def test_every_dependency_is_locked() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    locked = set(re.findall(r"^([^=\s]+)==", LOCKS[0].read_text(encoding="utf-8"), re.MULTILINE))
    names = {re.split(r"[<>=!~ ]", line)[0].lower().replace("_", "-") for line in project["project"]["dependencies"]}
    assert names <= locked


def test_every_locked_package_has_its_licence_named() -> None:
    told = (ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8").lower()
    packages = re.findall(r"^([\w.-]+)==", LOCKS[0].read_text(encoding="utf-8"), re.MULTILINE)
    assert [name for name in packages if not re.search(rf"(?<![\w-]){re.escape(name.lower())}(?![\w-])", told)] == []
