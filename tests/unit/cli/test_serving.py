"""`serve`: what it watches, and whom it answers."""

from __future__ import annotations

import http.client
import mimetypes
import socket
from pathlib import Path

import click
import pytest

from generator.cli.local_server import LAST_PORT, local_server
from generator.cli.watch import changes, different, signatures


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "2019-20").mkdir(parents=True)
    (folder / "index.html").write_text("All years")
    (folder / "2019-20" / "404.html").write_text("No such page in 2019-20")
    (tmp_path / "secret.txt").write_text("unprotected figures")
    return folder


def ask(address: str, path: str, host: str | None = None) -> tuple[int, str]:
    where = address.removeprefix("http://").rstrip("/")
    connection = http.client.HTTPConnection(where, timeout=5)
    connection.request("GET", path, headers={"Host": host} if host else {})
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text


def test_the_site_is_shown_to_this_computer_only(site: Path) -> None:
    with local_server(site, 8400) as address:
        assert address.startswith("http://127.0.0.1:")
        assert ask(address, "/") == (200, "All years")
        assert ask(address, "/", host="evil.example.com:8400")[0] == 421
        assert ask(address, "/../secret.txt")[0] == 404


def test_a_browser_that_names_no_port_is_answered(site: Path) -> None:
    with local_server(site, 8460) as address:
        assert ask(address, "/", host="localhost") == (200, "All years")


def test_a_browser_is_told_true_types_whatever_the_computer_says(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mimetypes, "guess_type", lambda *_, **__: ("text/plain", None))
    monkeypatch.setattr(mimetypes, "guess_file_type", lambda *_, **__: ("text/plain", None), raising=False)
    (site / "shell.js").write_text("")
    with local_server(site, 8480) as address:
        connection = http.client.HTTPConnection(address.removeprefix("http://").rstrip("/"), timeout=5)
        connection.request("GET", "/shell.js")
        assert connection.getresponse().getheader("Content-Type") == "text/javascript"
        connection.close()


def test_there_is_no_port_after_the_last(site: Path) -> None:
    taken = [socket.socket() for _ in range(2)]
    try:
        for port, one in enumerate(taken, LAST_PORT - 1):
            one.bind(("127.0.0.1", port))
            one.listen()
        with pytest.raises(click.ClickException, match="None of the ports 65534 to 65535"), local_server(site, 65_534):
            pass
    finally:
        for one in taken:
            one.close()


def test_a_missing_page_shows_the_editions_own_words(site: Path) -> None:
    with local_server(site, 8420) as address:
        assert ask(address, "/2019-20/neglet/") == (404, "No such page in 2019-20")


def test_the_next_free_port_is_taken(site: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        with local_server(site, taken) as address:
            assert address != f"http://127.0.0.1:{taken}/"


def test_a_rebuilt_site_is_shown_without_a_restart(site: Path) -> None:
    with local_server(site, 8440) as address:
        site.rename(site.with_name("old"))
        site.mkdir()
        (site / "index.html").write_text("Rebuilt")
        assert ask(address, "/") == (200, "Rebuilt")


def test_a_file_counts_as_changed_by_what_it_holds(tmp_path: Path) -> None:
    file, gone = tmp_path / "data" / "a.yml", tmp_path / "data" / "b.yml"
    file.parent.mkdir()
    file.write_text("n: 1")
    gone.write_text("n: 1")
    before = signatures([tmp_path / "data"])
    file.write_text("n: 1")
    assert different(before, signatures([tmp_path / "data"])) == ()
    file.write_text("n: 2")
    gone.unlink()
    (tmp_path / "data" / ".a.yml.swp").write_text("")
    assert different(before, signatures([tmp_path / "data"])) == (file, gone)


def test_a_change_is_told_and_then_the_next(tmp_path: Path) -> None:
    one, other = tmp_path / "a.yml", tmp_path / "b.yml"
    one.write_text("n: 1")
    waiting = changes([tmp_path], pause=0.01)
    one.write_text("n: 2")
    assert next(waiting) == (one,)
    other.write_text("n: 1")
    assert next(waiting) == (other,)
