"""The project's folder is read in one order, and nothing outside it."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from generator.intake.load import load
from generator.intake.validate import validate
from generator.problems import Place
from tests.golden.cases import MINIMAL


def copied(to: Path, seed: int) -> Path:
    """Copy the small sound project, its files in an order that `seed` decides."""
    files = sorted(path for path in MINIMAL.rglob("*") if path.is_file())
    random.Random(seed).shuffle(files)  # noqa: S311  an order, not a secret
    for path in files:
        copy = to / path.relative_to(MINIMAL)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)
    return to


def test_every_record_and_chapter_is_read(tmp_path: Path) -> None:
    sources, problems = load(copied(tmp_path, 0))
    assert problems == ()
    assert set(sources.documents) | set(sources.narrative) == {
        path.relative_to(MINIMAL).as_posix() for path in MINIMAL.rglob("*") if path.is_file()
    }
    assert sources.editions() == ("2019-20",)
    assert sources.ids("data/measures", ".yml") == ("protection-plans", "repeat-referrals")
    assert sources.ids("content/2019-20", ".md") == ("introduction", "neglect")


def test_the_order_in_which_files_were_made_does_not_matter(tmp_path: Path) -> None:
    first, _ = load(copied(tmp_path / "a", 1))
    second, _ = load(copied(tmp_path / "b", 2))
    assert list(first.documents.items()) == list(second.documents.items())
    assert list(first.narrative.items()) == list(second.narrative.items())


@pytest.mark.parametrize("name", [".DS_Store", "Thumbs.db", "~$return.docx", "partnership.yml~", "README.md"])
def test_what_computers_leave_lying_about_is_passed_over(name: str, tmp_path: Path) -> None:
    root = copied(tmp_path, 0)
    for folder in ("data", "data/measures", "content", "content/2019-20"):
        (root / folder / name).write_text("left")
    assert load(root)[1] == ()


def test_a_link_inside_the_project_is_followed(tmp_path: Path) -> None:
    root = copied(tmp_path, 0)
    (root / "data" / "measures" / "plans-again.yml").symlink_to("protection-plans.yml")
    sources, problems = load(root)
    assert problems == ()
    assert "data/measures/plans-again.yml" in sources.documents


def test_no_folder_outside_the_project_is_read(tmp_path: Path) -> None:
    root = copied(tmp_path / "project", 0)
    elsewhere = tmp_path / "elsewhere"
    shutil.move(root / "data" / "measures", elsewhere)
    (root / "data" / "measures").symlink_to(elsewhere)
    sources, problems = load(root)
    assert [(p.code, p.place) for p in problems] == [("file.outside", Place("data/measures"))]
    assert sources.ids("data/measures", ".yml") == ()
    assert not any(problem.code.startswith("reference.") for problem in validate(sources)[1])


def test_links_that_lead_to_each_other_are_no_trap(tmp_path: Path) -> None:
    root = copied(tmp_path, 0)
    (root / "data" / "measures" / "one.yml").symlink_to("two.yml")
    (root / "data" / "measures" / "two.yml").symlink_to("one.yml")
    assert len(load(root)[1]) == 2


def refusing(monkeypatch: pytest.MonkeyPatch, act: str, name: str) -> None:
    """Refuse to read one file or folder as a system does; the administrator, who may run this, may read everything."""
    allowed = getattr(Path, act)

    def refuse(path: Path) -> object:
        if path.name == name:
            raise PermissionError
        return allowed(path)

    monkeypatch.setattr(Path, act, refuse)


def test_a_file_that_may_not_be_read_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refusing(monkeypatch, "read_bytes", "glossary.yml")
    sources, problems = load(copied(tmp_path, 0))
    assert [(p.code, p.place.file) for p in problems] == [("file.unreadable", "data/glossary.yml")]
    assert sources.has("data/glossary.yml")


@pytest.mark.parametrize(
    "folder", ["data/editions", "data/measures", "data/editions/2019-20", "content/2019-20", "data"]
)
def test_a_folder_that_may_not_be_read_is_one_problem(
    folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = copied(tmp_path, 0)
    refusing(monkeypatch, "iterdir", Path(folder).name)
    _, problems = load(root)
    assert {p.code for p in problems} == {"file.unreadable"}


def test_a_file_under_a_wrong_name_is_known_to_be_there(tmp_path: Path) -> None:
    root = copied(tmp_path, 0)
    (root / "data" / "measures" / "repeat-referrals.yml").rename(root / "data" / "measures" / "Repeat Referrals.yaml")
    sources, problems = load(root)
    assert [p.code for p in problems] == ["file.extension"]
    assert sources.has("data/measures/repeat-referrals.yml")


def test_a_folder_without_anything_is_two_problems(tmp_path: Path) -> None:
    sources, problems = load(tmp_path)
    assert [p.place.file for p in problems] == ["data", "content"]
    assert sources.missing == {"data", "content"}
