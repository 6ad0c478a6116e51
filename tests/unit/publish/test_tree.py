from __future__ import annotations

from pathlib import Path

import pytest

from generator.pages.compiled import PathTakenError
from generator.publish.tree import write_files


def test_files_are_written_byte_for_byte(tmp_path: Path) -> None:
    write_files({"a/b.csv": b"\xef\xbb\xbfn\r\n", "c.md": "Größe\n".encode()}, tmp_path)
    assert (tmp_path / "a" / "b.csv").read_bytes() == b"\xef\xbb\xbfn\r\n"
    assert (tmp_path / "c.md").read_bytes() == "Größe\n".encode()


@pytest.mark.parametrize("path", ["taken.md", "../out.md", "a/../../out.md", "/out.md"])
def test_no_path_is_written_twice_or_outside(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "tree"
    write_files({"taken.md": b"first"}, folder)
    with pytest.raises(PathTakenError):
        write_files({path: b"second"}, folder)
    assert (folder / "taken.md").read_bytes() == b"first"
    assert not (tmp_path / "out.md").exists()
