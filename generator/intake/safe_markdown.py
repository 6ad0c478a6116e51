"""Nothing that a person writes can reach a page as code.

Twice over. First, `<` and `{` outside code become entities, so that raw HTML and attribute lists are shown as text.
Then the chapter is really rendered, with the extensions of `mkdocs.yml`, and the result read against a closed list
of tags, attributes and addresses. The reader is strict: whatever is not exactly of the form that Python-Markdown
writes is refused, so that no two parsers can disagree about it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

EXTENSIONS = ("toc", "tables", "fenced_code", "admonition", "attr_list", "footnotes", "def_list", "md_in_html", "abbr")
"""The extensions that `mkdocs.yml` names, and the three that MkDocs always adds. A test holds them together."""

# `<https://…>` is the one use of `<` that Markdown itself knows, and leads to a web address.
_HARMFUL = re.compile(r"<(?!https?://[^\s<>\"'`{}\\]+>)|\{")
_ENTITIES = {"<": "&lt;", "{": "&#123;"}

_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-z][a-z0-9]*)(?P<attributes>(?: [a-z]+=\"[^\"<>]*\")*)(?: /)?>")
_ATTRIBUTE = re.compile(r" ([a-z]+)=\"([^\"]*)\"")
_PLAIN = ("p", "ul", "blockquote", "pre", "em", "strong", "hr", "br", "table", "thead", "tbody", "tr", "dl", "dt", "dd")
_WITH_ID = ("h2", "h3", "h4", "h5", "h6", "li", "sup")
_ALLOWED: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    **{tag: {} for tag in _PLAIN},
    **{tag: {"id": re.compile(r"[\w:.-]*")} for tag in _WITH_ID},
    **{tag: {"align": re.compile(r"left|right|center")} for tag in ("th", "td")},
    "ol": {"start": re.compile(r"\d+")},
    "code": {"class": re.compile(r"language-[\w+.#-]+")},
    "div": {"class": re.compile("footnote")},
    "a": {
        "href": re.compile(r".*", re.DOTALL),
        "title": re.compile(r".*", re.DOTALL),
        "class": re.compile("footnote-ref|footnote-backref"),
    },
}

_INVISIBLE = re.compile(r"[\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*(?=:)")
_LONGEST_SHOWN = 60
_SAFE_SCHEMES = frozenset({"http", "https", "mailto"})


@dataclass(frozen=True)
class Rendered:
    """A chapter as Python-Markdown renders it: headings as (level, anchor, words), in order."""

    body: str
    headings: tuple[tuple[int, str, str], ...]

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every address that a link leads to, each once, in order; footnotes' own left out."""
        tags = (tag for tag in _TAG.finditer(self.body) if tag["name"] == "a")
        links = (dict(_ATTRIBUTE.findall(tag["attributes"])) for tag in tags)
        found = (html.unescape(a["href"]) for a in links if "href" in a and "footnote" not in a.get("class", ""))
        return tuple(dict.fromkeys(found))


def harmless(text: str) -> str:
    """Turn what could open HTML or an attribute list into entities. For text outside code and outside tokens."""
    return _HARMFUL.sub(lambda found: _ENTITIES[found[0]], text)


def render(text: str) -> Rendered:
    """Render a chapter that was made harmless, as an engine will."""
    from markdown import Markdown

    engine = Markdown(extensions=list(EXTENSIONS), extension_configs={"tables": {"use_align_attribute": True}})
    body = engine.convert(text)
    tokens = cast("list[dict[str, object]]", engine.toc_tokens)  # type: ignore[attr-defined]
    return Rendered(body, tuple(_flattened(tokens)))


def leftovers(body: str) -> tuple[str, ...]:
    """Give every piece of rendered HTML that is not on the closed list: nothing, when the page is safe."""
    found: list[str] = []
    position = 0
    while (position := body.find("<", position)) >= 0:
        tag = _TAG.match(body, position)
        if tag is None or not _allowed(tag):
            end = body.find(">", position) + 1 or len(body)
            found.append(body[position : min(end, position + _LONGEST_SHOWN)])
        position += 1
    return tuple(found)


def safe_address(address: str) -> bool:
    """Whether a link may lead there: http, https, mailto, or a page or heading of the report itself.

    Entities are decoded, and what browsers pass over is left out, before the scheme is read; an address that leaves
    out its scheme (`//host`) would leave the report unseen, and is refused.
    """
    plain = address
    while (decoded := html.unescape(plain)) != plain:
        plain = decoded
    plain = _INVISIBLE.sub("", plain).lower()
    if plain.startswith(("//", "\\", "/\\")):
        return False
    scheme = _SCHEME.match(plain)
    return scheme[0] in _SAFE_SCHEMES if scheme else ":" not in plain.split("/")[0].split("#")[0]


def _allowed(tag: re.Match[str]) -> bool:
    attributes = _ALLOWED.get(tag["name"])
    if attributes is None:
        return False
    for name, value in _ATTRIBUTE.findall(tag["attributes"]):
        if name not in attributes or not attributes[name].fullmatch(value):
            return False
        if name == "href" and not safe_address(value):
            return False
    return True


def _flattened(tokens: Iterable[dict[str, object]]) -> Iterable[tuple[int, str, str]]:
    for token in tokens:
        yield cast("int", token["level"]), str(token["id"]), html.unescape(str(token["name"]))
        yield from _flattened(cast("list[dict[str, object]]", token["children"]))
