"""Words that a person typed are escaped for the place they stand in."""

from __future__ import annotations

import csv
import io
import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown

from generator.intake.safe_markdown import EXTENSIONS
from generator.pages.text import (
    Html,
    block,
    counted,
    csv_cell,
    escape,
    facts_list,
    front_matter,
    inline,
    join,
    paragraphs,
    tag,
)

TYPED = st.text(alphabet="ab 1<>&\"'`*_{}[]()#|!\\\n:-~^=+.@é…", max_size=40)


def _plain(html: str) -> str:
    from html.parser import HTMLParser

    heard: list[str] = []

    class Reader(HTMLParser):
        def handle_data(self, data: str) -> None:
            heard.append(data)

    reader = Reader(convert_charrefs=True)
    reader.feed(html)
    reader.close()
    return "".join(heard)


def test_an_element_escapes_plain_words_and_keeps_html() -> None:
    made = tag("p", "a < b & ", tag("b", '"c"'), class_="x", data_label='say "hi"', id=None)
    assert made == '<p class="x" data-label="say &quot;hi&quot;">a &lt; b &amp; <b>&quot;c&quot;</b></p>'


def test_void_elements_have_no_end() -> None:
    assert tag("img", src="a.svg", alt="", width=3) == '<img src="a.svg" alt="" width="3">'


def test_a_block_sets_its_children_on_lines_and_leaves_out_empty_ones() -> None:
    assert block("div", tag("p", "a"), "", Html(), tag("p", "b")) == "<div>\n<p>a</p>\n<p>b</p>\n</div>"


def test_joining_escapes_plain_words() -> None:
    assert join(["<", tag("b", "x")], ", ") == "&lt;, <b>x</b>"


def test_braces_are_entities_so_that_no_template_takes_them() -> None:
    assert escape("{{ x }}") == "&#123;&#123; x &#125;&#125;"


@pytest.mark.parametrize("odd", ["\x00", "\x02", "\x1b", "\x7f", "\u202e", "\u2028", "\ufeff"])
def test_characters_that_nobody_sees_are_dropped(odd: str) -> None:
    assert escape(f"a{odd}b") == "ab"
    assert inline(f"a{odd}b") == "ab"
    assert csv_cell(f"a{odd}b") == "ab"


@given(words=TYPED)
def test_words_in_a_line_of_markdown_are_shown_as_typed(words: str) -> None:
    html = markdown(f"Before {inline(words)} after", extensions=list(EXTENSIONS))
    assert _plain(html) == " ".join(f"Before {words} after".split(" ")) or _plain(html).split() == (
        f"Before {' '.join(words.split())} after".split()
    )


@given(words=TYPED)
def test_words_in_a_block_of_html_are_shown_as_typed(words: str) -> None:
    html = markdown(block("div", tag("p", words, title=words)), extensions=list(EXTENSIONS))
    assert _plain(html).split() == words.split()


@given(words=st.text(max_size=40))
def test_front_matter_is_yaml_whatever_is_typed(words: str) -> None:
    head = front_matter(title=words, number=3, nothing=None)
    read = yaml.safe_load(head.removeprefix("---\n").removesuffix("---\n"))
    assert read["number"] == 3
    assert set(read) == {"title", "number"}
    assert json.loads(json.dumps(read["title"])) in words or set(read["title"]) <= set(words)


def test_a_part_of_text_is_a_paragraph() -> None:
    assert (
        paragraphs("One\nline.\n\nTwo <b>.", class_="x")
        == '<p class="x">One line.</p>\n<p class="x">Two &lt;b&gt;.</p>'
    )


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_a_spreadsheet_takes_no_words_for_a_formula(start: str) -> None:
    assert csv_cell(f"{start}cmd|' /C calc'!A0") == f"'{start}cmd|' /C calc'!A0"


@given(words=st.text(max_size=30))
def test_a_cell_is_one_line_and_starts_no_formula(words: str) -> None:
    cell = csv_cell(words)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    written = io.StringIO()
    csv.writer(written).writerow([cell])
    assert list(csv.reader(io.StringIO(written.getvalue()))) == [[cell]]


def test_a_number_has_its_noun() -> None:
    assert [counted(n, "measure") for n in (0, 1, 1200)] == ["0 measures", "1 measure", "1,200 measures"]
    assert counted(2, "child", "children") == "2 children"


def test_a_spreadsheet_gets_plain_marks_because_it_guesses_the_encoding() -> None:
    assert csv_cell("Croydon’s “ten” – 2012–13…") == 'Croydon\'s "ten" - 2012-13...'


def test_a_fact_and_its_name_stay_apart_in_bare_text() -> None:
    listed = facts_list([("Counted", "referrals")])
    assert "</dt> <dd>" in listed
