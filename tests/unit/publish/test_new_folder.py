"""New folders stand whole or not at all; when it fails, everything is as it was."""

from __future__ import annotations

from pathlib import Path
from stat import S_IMODE

import pytest

from generator.publish.new_folder import is_free, make_folders

FILES = {"a.txt": b"a", "below/b.txt": b"b"}


def _everything(root: Path) -> dict[str, int]:
    return {str(path.relative_to(root)): S_IMODE(path.stat().st_mode) for path in root.rglob("*")}


def _fail_at(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the `number`th folder that is put in its place fail."""
    rename, calls = Path.rename, []

    def failing(path: Path, target: Path) -> Path:
        calls.append(path)
        if len(calls) == number:
            raise OSError(5, "Input/output error")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", failing)


def test_all_files_stand_in_their_places_with_the_folders_above_them(tmp_path: Path) -> None:
    target = tmp_path / "one" / "two" / "report"
    make_folders({target: FILES})
    assert (target / "a.txt").read_bytes() == b"a"
    assert (target / "below" / "b.txt").read_bytes() == b"b"
    assert sorted(path.name for path in target.parent.iterdir()) == ["report"]


@pytest.mark.parametrize("failing", [1, 2])
def test_a_folder_that_cannot_be_put_in_its_place_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    (tmp_path / "there").mkdir()
    _fail_at(failing, monkeypatch)
    with pytest.raises(OSError, match="Input/output error"):
        make_folders({tmp_path / "new" / "deep" / "a": FILES, tmp_path / "new" / "b": FILES})
    assert _everything(tmp_path).keys() == {"there"}


@pytest.mark.parametrize("failing", [1, 2])
def test_an_empty_folder_that_had_to_make_room_is_there_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    empty.chmod(0o750)
    before = _everything(tmp_path)
    _fail_at(failing, monkeypatch)
    with pytest.raises(OSError, match="Input/output error"):
        make_folders({empty: FILES, tmp_path / "other": FILES})
    assert _everything(tmp_path) == before
    assert is_free(empty)


def test_what_somebody_else_put_above_meanwhile_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_path: Path, target: Path) -> Path:
        (target.parent / "theirs.txt").write_text("theirs")
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(OSError, match="Input/output error"):
        make_folders({tmp_path / "new" / "report": FILES})
    assert _everything(tmp_path).keys() == {"new", "new/theirs.txt"}
