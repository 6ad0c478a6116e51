"""Show a folder to a browser on this computer, and to nobody else."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import BinaryIO

import click

HOST = "127.0.0.1"
LAST_PORT = 65_535
_TRIES = 20
_OUR_NAMES = {HOST, "localhost"}


@contextmanager
def local_server(folder: Path, port: int) -> Iterator[str]:
    """Serve `folder` in the background from the first free port on; give its address.

    Raises:
        click.ClickException: no port was free.

    """
    server = _bind(partial(_Quiet, directory=str(folder)), port)
    Thread(target=partial(server.serve_forever, poll_interval=0.1), daemon=True).start()
    try:
        yield f"http://{HOST}:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


class _Server(ThreadingHTTPServer):
    # Elsewhere this frees a port that was just left; Windows would let two servers have one port at once.
    allow_reuse_address = os.name != "nt"


def _bind(handler: partial[_Quiet], first: int) -> _Server:
    last = min(first + _TRIES - 1, LAST_PORT)
    for port in range(first, last + 1):
        try:
            return _Server((HOST, port), handler)
        except OSError as error:
            if error.errno not in {errno.EADDRINUSE, errno.EACCES}:
                raise
    raise click.ClickException(f"None of the ports {first} to {last} is free. Name another with --port.")


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files, says nothing of it, and answers only to this computer's own names."""

    # Else Windows' registry is asked, where other programs have left types that browsers refuse for these.
    extensions_map = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".css": "text/css",
        ".js": "text/javascript",
        ".svg": "image/svg+xml",
        ".woff2": "font/woff2",
    }

    def send_head(self) -> BytesIO | BinaryIO | None:
        # A page of somebody else's could make a browser ask us under that page's own name, and read a draft.
        if self.headers.get("Host", "").partition(":")[0] not in _OUR_NAMES:
            self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
            return None
        return super().send_head()

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = self._not_found_page() if code == HTTPStatus.NOT_FOUND else None
        if page is None:
            super().send_error(code, message, explain)
            return
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page.read_bytes())

    def log_message(self, *_: object) -> None:
        pass

    def _not_found_page(self) -> Path | None:
        # The nearest one upwards: an edition's own, else that of the whole site.
        asked, top = Path(self.translate_path(self.path)), Path(str(self.directory))
        pages = (folder / "404.html" for folder in (asked, *asked.parents) if folder.is_relative_to(top))
        return next((page for page in pages if page.is_file()), None)
