"""The one door for words that a person typed: everything is escaped here, for each kind of place it may stand in.

`Html` is text that is HTML already. `tag` escapes every plain string given to it, so that forgetting is harmless.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
_MARKDOWN = re.compile(r"[\\`*_{}\[\]<>#!|]")
_TYPOGRAPHIC = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "−": "-", "…": "..."})
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_VOID = frozenset({"br", "hr", "img", "source"})


class Html(str):
    """A piece of HTML. Made by this module alone, from escaped words."""

    __slots__ = ()


def escape(words: str) -> Html:
    """Escape words for HTML, within an element or within an attribute in double quotes.

    Braces become entities too, so that no template and no reader of attribute lists can take them for its own.
    """
    plain = html.escape(_CONTROL.sub("", words), quote=True)
    return Html(plain.replace("{", "&#123;").replace("}", "&#125;"))


def inline(words: str) -> Html:
    """Escape words for a line of Markdown: shown as they are, whatever marks they hold."""
    kept = " ".join(_CONTROL.sub("", words).split())
    escaped = html.escape(kept, quote=True)
    # Entities made by `html.escape` must stay whole, so only what stands outside them is replaced.
    pieces = re.split(r"(&#?\w+;)", escaped)
    pieces[::2] = [_MARKDOWN.sub(lambda mark: f"&#{ord(mark[0])};", piece) for piece in pieces[::2]]
    return Html("".join(pieces))


def tag(name: str, *children: str, **attributes: str | int | None) -> Html:
    """Make an element. Strings are escaped, `Html` stands as it is; an attribute of None is left out.

    Attributes are named as in Python: `class_` is `class`, `data_label` is `data-label`.
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    opened = f"<{name}{written}>"
    return Html(opened if name in _VOID else f"{opened}{join(children)}</{name}>")


def block(name: str, *children: str, **attributes: str | int | None) -> Html:
    """Make an element whose children stand on lines of their own; empty ones are left out."""
    lines = join([child for child in children if child], "\n")
    return tag(name, Html(f"\n{lines}\n"), **attributes)


def join(pieces: Iterable[str], between: str = "") -> Html:
    """Put pieces one after another: strings escaped, `Html` as it is."""
    return Html(escape(between).join(piece if isinstance(piece, Html) else escape(piece) for piece in pieces))


def facts_list(facts: Iterable[tuple[str, str]]) -> Html:
    """List facts: what each is about, and what it is."""
    # The space keeps the two apart for readers of the bare text, such as the search.
    return block(
        "dl", *(tag("div", tag("dt", name), " ", tag("dd", fact)) for name, fact in facts), class_="facts-list"
    )


def paragraphs(words: str, **attributes: str | int | None) -> Html:
    """Make a paragraph of each part that empty lines divide."""
    parts = [" ".join(part.split()) for part in re.split(r"\n\s*\n", words.strip())]
    return join([tag("p", part, **attributes) for part in parts if part], "\n")


def front_matter(**fields: str | int | None) -> str:
    """Write the head of a Markdown page. JSON strings are YAML that no reader can take for something else."""
    lines = [
        f"{key}: {json.dumps(_CONTROL.sub('', value) if isinstance(value, str) else value, ensure_ascii=False)}"
        for key, value in fields.items()
        if value is not None
    ]
    return "\n".join(["---", *lines, "---", ""])


def csv_cell(words: str) -> str:
    """Write words for a spreadsheet: none that starts a formula, each on one line.

    Typographic marks become plain ones, because spreadsheets guess the encoding and guess wrong.
    """
    kept = " ".join(_CONTROL.sub("", words).translate(_TYPOGRAPHIC).split())
    return not_a_formula(kept)


def not_a_formula(words: str) -> str:
    """Keep a spreadsheet from taking words for a formula."""
    return f"'{words}" if words.startswith(_FORMULA) else words


def counted(n: int, one: str, many: str | None = None) -> str:
    """Write a number with its noun: `1 measure`, `12 measures`."""
    return f"{n:,} {one if n == 1 else many or one + 's'}"
