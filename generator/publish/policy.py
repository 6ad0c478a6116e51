"""The content policy: what a browser may run and load for a page. A second lock, should a first one fail."""

from __future__ import annotations

from collections.abc import Mapping

# Scripts: files of the site only, so that none within a page runs. The search fetches its index and runs beside the
# page, as a worker.
POLICY = (
    "default-src 'none'; script-src 'self'; worker-src 'self' blob:; connect-src 'self'; "
    "style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
)

_FIRST = '<meta charset="utf-8">'
_TAG = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'


def with_policy(html: str) -> str:
    """Give a page the policy, before anything that it is about.

    Raises:
        ValueError: a bug of ours: the page does not begin as ours do.

    """
    if html.count(_FIRST) != 1:
        raise ValueError(f"a page has {_FIRST} {html.count(_FIRST)} times")
    return html.replace(_FIRST, f"{_FIRST}\n{_TAG}")


def with_policies(files: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """Give all pages among `files` the policy."""
    return {
        path: with_policy(content.decode()).encode() if path.endswith(".html") else content
        for path, content in files.items()
    }
