"""Nothing that a person writes in a chapter can reach a page as code."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.domain.narrative import Chapter
from generator.intake.chapter import read_chapter
from generator.intake.known import Known
from generator.intake.safe_markdown import EXTENSIONS, harmless, leftovers, render, safe_address
from generator.problems import errors

ATTACKS = (Path(__file__).parents[2] / "attacks" / "strings.txt").read_text(encoding="utf-8").splitlines()
SETTINGS = (
    "{}",
    "Some words {} and more.",
    "- item\n\n    {}\n",
    "> {}\n",
    "| a | b |\n|---|---|\n| {} | c |\n",
    "`{}",
)


class _Eager(HTMLParser):
    """A browser-like reader: notes every tag, every attribute and every address."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"script", "style", "iframe", "object", "embed", "svg", "img", "form", "input", "link", "base"}:
            self.seen.append(tag)
        for name, value in attrs:
            plain = "".join((value or "").split()).lower()
            if name.startswith("on") or name in {"style", "srcdoc", "formaction", "markdown", "src"}:
                self.seen.append(name)
            if name == "href" and not plain.startswith(("https:", "http:", "mailto:", "#", "\x02")) and ":" in plain:
                self.seen.append(plain)

    def handle_comment(self, data: str) -> None:
        self.seen.append(data)

    def handle_decl(self, decl: str) -> None:
        self.seen.append(decl)


def _rendered(chapter: Chapter) -> str:
    """Render the chapter as pages do: a token is replaced, never left in the text."""
    text = chapter.text
    for token in reversed(chapter.tokens):
        text = text[: token.start] + "0" + text[token.end :]
    return render(text).body


def _code_in(body: str) -> list[str]:
    reader = _Eager()
    reader.feed(body)
    reader.close()
    return reader.seen


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("setting", SETTINGS)
def test_an_attack_is_shown_as_text_or_refused(attack: str, setting: str, known: Known) -> None:
    text = "# Neglect\n\n" + setting.replace("{}", attack) + "\n"
    chapter, problems = read_chapter(edition="2019-20", path="content/2019-20/neglect.md", text=text, known=known)
    if not errors(problems):
        assert _code_in(_rendered(chapter)) == []


def test_raw_html_alone_does_not_stop_a_report_and_shows_as_text(known: Known) -> None:
    text = "# Neglect\n\nA <b onclick=alert(1)>word</b> and <script>alert(1)</script>.\n"
    chapter, problems = read_chapter(edition="2019-20", path="a/neglect.md", text=text, known=known)
    assert {(p.code, p.severity) for p in problems} == {("narrative.html", "warning")}
    assert render(chapter.text).body == (
        "<p>A &lt;b onclick=alert(1)&gt;word&lt;/b&gt; and &lt;script&gt;alert(1)&lt;/script&gt;.</p>"
    )


@pytest.mark.parametrize(
    "body",
    [
        "<script>",
        '<p onclick="x">',
        '<p style="x">',
        "<p >x",
        "<P>",
        '<a href="javascript:x">',
        '<a href="&#106;avascript:x">',
        "<a href=x>",
        "<a href='https://x'>",
        '<a target="_blank">',
        '<div class="admonition">',
        "<h1>",
        '<img src="x" />',
        "<!-- x -->",
        "a < b",
        '<td style="text-align: left">',
    ],
)  # fmt: skip
def test_what_is_not_on_the_list_is_refused(body: str) -> None:
    assert leftovers(body)


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://example.org/a?b=1#c", True),
        ("HTTP://example.org", True),
        ("mailto:someone@example.org", True),
        ("neglect.md#what-we-did", True),
        ("#here", True),
        ("measures/a-b.md", True),
        ("javascript:alert(1)", False),
        ("\x01javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("java\u200bscript:alert(1)", False),
        ("&#x6a;avascript:alert(1)", False),
        ("&amp;#x6a;avascript:alert(1)", False),
        ("javascript&colon;alert(1)", False),
        ("data:text/html,x", False),
        ("vbscript:x", False),
        ("//example.org", False),
        ("\\\\example.org", False),
        ("/\\example.org", False),
        ("tel:123", False),
        (":x", False),
    ],
)
def test_only_web_mail_and_own_pages_are_safe_addresses(address: str, safe: bool) -> None:
    assert safe_address(address) is safe


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("5 < 6 and 7 > 3", "<p>5 &lt; 6 and 7 &gt; 3</p>"),
        ("a {note} b", "<p>a &#123;note} b</p>"),
        ("*x*{.big}", "<p><em>x</em>&#123;.big}</p>"),
        ("<https://example.org/a>", '<p><a href="https://example.org/a">https://example.org/a</a></p>'),
        ("**bold** & plain", "<p><strong>bold</strong> &amp; plain</p>"),
    ],
)
def test_harmless_text_reads_as_it_was_typed(text: str, shown: str) -> None:
    assert render(harmless(text)).body == shown


@given(text=st.text(alphabet="<>{}&;:#/\\`'\"=!-*[]() \nabonjscript", max_size=80))
def test_whatever_is_typed_what_passes_holds_no_code(text: str) -> None:
    known = Known({}, {}, {}, {}, {"a": "a.md"}, {}, "anytown", "neighbours")
    chapter, problems = read_chapter(edition="2019-20", path="a.md", text="# A\n\n" + text, known=known)
    if not errors(problems):
        assert _code_in(_rendered(chapter)) == []


def test_the_extensions_are_those_of_the_engine() -> None:
    root = Path(__file__).parents[3] / "mkdocs.yml"
    written = root.read_text(encoding="utf-8")
    named = {
        line.strip().removeprefix("- ").partition(":")[0]
        for line in written.partition("markdown_extensions:")[2].partition("\n\n")[0].splitlines()
        if line.startswith("  - ")
    }
    assert named | {"toc", "tables", "fenced_code"} == set(EXTENSIONS)
