"""A finished tree takes the place of the site in one step, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.problems import Problem
from generator.publish import swap
from generator.publish.exchange import exchange
from generator.publish.fresh import fresh_folder
from generator.publish.swap import MARKER, guard, put_edition_in_place, put_in_place


def make_tree(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True)
    for name in names:
        (folder / name).write_text(name)
    return folder


def listing(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / ".cache"


@pytest.fixture(params=["in one step", "in two steps"])
def either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "in two steps":
        monkeypatch.setattr(swap, "exchange", lambda _one, _other: False)


@pytest.mark.usefixtures("either_way")
def test_the_new_site_replaces_all_of_the_old_one(tmp_path: Path, cache: Path) -> None:
    site = tmp_path / "site"
    assert put_in_place(make_tree(tmp_path / "a" / "tree", "old.html"), site, cache) == ()
    assert put_in_place(make_tree(tmp_path / "b" / "tree", "new.html"), site, cache) == ()
    assert listing(site) == [MARKER, "new.html"]
    assert list(cache.glob("aside-*")) == []


@pytest.mark.usefixtures("either_way")
def test_one_edition_is_replaced_and_nothing_else(tmp_path: Path, cache: Path) -> None:
    site = tmp_path / "site"
    put_in_place(make_tree(tmp_path / "a" / "tree", "index.html"), site, cache)
    assert put_edition_in_place(make_tree(tmp_path / "b" / "tree", "one.html"), site, "2019-20", cache) == ()
    assert put_edition_in_place(make_tree(tmp_path / "c" / "tree", "two.html"), site, "2019-20", cache) == ()
    assert listing(site) == [MARKER, "2019-20", "index.html"]
    assert listing(site / "2019-20") == ["two.html"]


def test_a_site_that_a_kill_caught_aside_comes_back(tmp_path: Path, cache: Path) -> None:
    site = tmp_path / "site"
    put_in_place(make_tree(tmp_path / "a" / "tree", "old.html"), site, cache)
    site.rename(cache / "aside-site")
    assert guard(site, cache) == ()
    assert listing(site) == [MARKER, "old.html"]


def test_a_failure_between_the_two_steps_brings_the_old_site_back(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    put_in_place(make_tree(tmp_path / "a" / "tree", "old.html"), site, cache)
    monkeypatch.setattr(swap, "exchange", lambda _one, _other: False)
    problems = put_in_place_of_a_file_in_use(tmp_path, site, cache, monkeypatch)
    assert [problem.code for problem in problems] == ["site.cannot-replace"]
    assert listing(site) == [MARKER, "old.html"]


def put_in_place_of_a_file_in_use(
    tmp_path: Path, site: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Problem, ...]:
    tree = make_tree(tmp_path / "b" / "tree", "new.html")
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self == tree:
            raise PermissionError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    return put_in_place(tree, site, cache)


def test_an_empty_folder_may_be_replaced_and_a_strangers_may_not(tmp_path: Path, cache: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    assert guard(site, cache) == ()
    (site / "thesis.doc").write_text("mine")
    problems = put_in_place(make_tree(tmp_path / "a" / "tree", "new.html"), site, cache)
    assert [problem.code for problem in problems] == ["site.not-ours"]
    assert listing(site) == ["thesis.doc"]


def test_folders_exchange_their_names(tmp_path: Path) -> None:
    one, other = make_tree(tmp_path / "one", "1"), make_tree(tmp_path / "other", "2")
    if exchange(one, other):  # where the system cannot, the two steps are tested above
        assert listing(one) == ["2"]
        assert listing(other) == ["1"]


def test_what_a_dead_build_left_is_swept_and_what_a_live_one_uses_is_not(cache: Path) -> None:
    with fresh_folder(cache) as alive:
        (alive / "page.html").write_text("alive")
        dead = cache / "build-dead"
        make_tree(dead, "page.html")
        (cache / "build-dead.lock").write_text("")
        with fresh_folder(cache) as second:
            assert second != alive
            assert not dead.exists()
            assert not (cache / "build-dead.lock").exists()
            assert (alive / "page.html").exists()
    assert list(cache.glob("build-*")) == []


def test_a_fresh_folder_is_for_whom_its_neighbours_are(cache: Path) -> None:
    # A tree keeps its rights when it is renamed; on Windows those are what the folder above it had.
    cache.mkdir()
    neighbour = make_tree(cache / "neighbour")
    with fresh_folder(cache) as tree:
        assert tree.parent.stat().st_mode == neighbour.stat().st_mode


def test_a_fresh_folder_is_gone_after_a_failure(cache: Path) -> None:
    with pytest.raises(KeyboardInterrupt), fresh_folder(cache):
        raise KeyboardInterrupt
    assert list(cache.glob("build-*")) == []
