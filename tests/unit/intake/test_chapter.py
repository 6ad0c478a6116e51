"""A chapter is plain Markdown; each thing that would surprise a reader is named at its place."""

from __future__ import annotations

import pytest

from generator.domain.narrative import Chapter, FigureToken, PageLink, ValueToken
from generator.intake.chapter import read_chapter
from generator.intake.chapter_links import unknown_anchors
from generator.intake.known import Known
from generator.problems import Place, Problem

FILE = "content/2019-20/neglect.md"
GOOD = """# Neglect

In 2020 {{ value: repeat-referrals in 2019-20 }} came back.[^1]

## What we did

See [what comes next](what-next.md#first) and *more*.

{{ figure: repeat-referrals as neighbours }}

### Who did it

- One < two
- {{ link: cin }}

[^1]: The minute of 2019.
"""


def _read(text: str, known: Known) -> tuple[Chapter, tuple[Problem, ...]]:
    return read_chapter(edition="2019-20", path=FILE, text=text, known=known)


def test_a_good_chapter_is_read_whole(known: Known) -> None:
    chapter, problems = _read(GOOD, known)
    assert problems == ()
    assert (chapter.id, chapter.title, chapter.file) == ("neglect", "Neglect", FILE)
    assert chapter.text.lstrip().startswith("In 2020 {{ value")
    assert "One &lt; two" in chapter.text
    assert [(h.text, h.level, h.anchor, h.place.line) for h in chapter.headings] == [
        ("What we did", 2, "what-we-did", 5),
        ("Who did it", 3, "who-did-it", 11),
    ]
    assert chapter.links == (PageLink("what-next.md", "first", Place(FILE, 7, 23)),)


def test_tokens_are_found_again_in_the_harmless_text(known: Known) -> None:
    chapter, _ = _read("# A\n\n<b> and {{ value: referrals }} {x} \n\n{{ figure: referrals }}\n", known)
    assert [chapter.text[t.start : t.end] for t in chapter.tokens] == [
        "{{ value: referrals }}",
        "{{ figure: referrals }}",
    ]
    assert [type(t.token) for t in chapter.tokens] == [ValueToken, FigureToken]
    assert [(t.place.line, t.place.column, t.alone) for t in chapter.tokens] == [(3, 9, False), (5, 1, True)]


def test_windows_line_ends_change_nothing(known: Known) -> None:
    assert _read(GOOD.replace("\n", "\r\n"), known) == _read(GOOD, known)


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("Words.\n", "no-title", 1, 1),
        ("Words.\n\n# A\n\nMore.\n", "title-not-first", 1, 1),
        ("# A\n\nWords.\n\n# B\n\nMore.\n", "second-title", 5, 1),
        ("# A *b*\n\nWords.\n", "title-marked-up", 1, 5),
        ("# A {{ value: referrals }}\n\nWords.\n", "title-marked-up", 1, 5),
        ("# A\n\n### B\n\nWords.\n", "heading-skipped", 3, 1),
        ("# A\n\n## B\n\n#### C\n\nWords.\n", "heading-skipped", 5, 1),
        ("# A\n\n##B\n\nWords.\n", "heading-no-space", 3, 1),
        ("# A\n\n#1 of three\n", "heading-no-space", 3, 1),
        ("# A\n\nB\n---\n\nWords.\n", "heading-underlined", 4, 1),
        ("# A\n\nB\n===\n\nWords.\n", "heading-underlined", 4, 1),
        ("# A\n\n##\n\nWords.\n", "heading-empty", 3, 1),
        ("# A\n\n## B\n\nx\n\n## b\n\nWords.\n", "heading-repeated", 7, 1),
        ("# A\n\n- x\n\n    ## B\n", "heading-inside", 5, 5),
        ("# A\n\n> ## B\n", "heading-inside", 3, 3),
        ("# A\n\n## B {{ value: referrals }}\n\nWords.\n", "token-in-heading", 3, 6),
        ("# A\n\n \n", "empty", 1, 1),
        ("---\ntitle: A\n---\n# A\n\nWords.\n", "front-matter", 1, 1),
        ("# A\n\nWords\tand.\n", "tab", 3, 6),
        ("# A\n\nWords\u202e and.\n", "invisible-character", 3, 6),
        ("# A\n\nWo\x02rds.\n", "invisible-character", 3, 3),
        ("# A\n\nx <div> y\n", "html", 3, 3),
        ("# A\n\nx ![y](z.png)\n", "image", 3, 3),
        ("# A\n\n*x*{: #y }\n", "attributes", 3, 4),
        ("# A\n\n!!! note\n", "block", 3, 1),
        ("# A\n\nWords.\n\n/// x\n", "block", 5, 1),
        ("# A\n\nWords CIN.\n\n*[CIN]: Child in need\n", "abbreviation", 5, 3),
        ("# A\n\n[x](javascript:y)\n", "link-unsafe", 3, 5),
        ("# A\n\n[x](&#106;avascript:y)\n", "link-unsafe", 0, 0),
        ("# A\n\nWords.\n\n[x]: data:y\n", "link-unsafe", 5, 6),
        ("# A\n\n[x](neglct.md)\n", "link-unknown-page", 3, 5),
        ("# A\n\n[x](report.pdf)\n", "link-unknown-page", 3, 5),
        ("# A\n\n[x](https://x.y\n", "link-unfinished", 3, 3),
        ("# A\n\n[x] (https://x.y)\n", "link-unfinished", 3, 1),
        ("# A\n\n[x][y]\n", "reference-unknown", 3, 1),
        ("# A\n\nWords.[^2]\n", "footnote-undefined", 3, 7),
        ("# A\n\nWords.\n\n[^1]: Note.\n", "footnote-unused", 5, 1),
        ("# A\n\nWords.[^1]\n\n[^1]: Note.\n\n[^1]: Other.\n", "footnote-twice", 7, 1),
        ("# A\n\n{{ value: nothing }}\n", "token-unknown-measure", 3, 11),
    ],
)
def test_a_mistake_has_its_code_and_place(text: str, code: str, line: int, column: int, known: Known) -> None:
    _chapter, problems = _read(text, known)
    assert [(p.code, p.place.line, p.place.column) for p in problems] == [(f"narrative.{code}", line, column)]


@pytest.mark.parametrize(
    "text",
    [
        "# A\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n",
        "# A\n\nOne.\n\n---\n\nTwo.\n",
        "# A\n\nterm\n:   meaning\n",
        "# A\n\n[x](https://example.org/a_(b)) and <https://example.org>.\n",
        "# A\n\n[x][y]\n\n[y]: https://example.org\n",
        "# A\n\n[write](mailto:a@example.org), [see](#b), [measure](measures/referrals.md), [all](measures/index.md)\n\n## B\n",
        "# A\n\n    indented <code>\n",
        "# A\n\nPress `<Enter>`; see ``[^9]`` and `![x](y)`.\n",
        "# A\n\n“Quotes” – dashes, 50% & more; zero‑width‑joiners: 👩‍👧.\n",
        "# A\n\n1. one\n2. two\n\n> said\n",
        "# A\n\nWe asked: was it 5 < 6? [Not] a link (really).\n",
    ],
)
def test_plain_markdown_passes(text: str, known: Known) -> None:
    problems = _read(text, known)[1]
    assert [p for p in problems if p.severity == "error"] == []


def test_every_mistake_of_a_chapter_is_reported(known: Known) -> None:
    text = "Lead.\n\n# A\n\n### B\n\n{{ valeu: x }} [y](javascript:z) ![p](q)\n\n[^1]: n\n"
    codes = {p.code.removeprefix("narrative.") for p in _read(text, known)[1]}
    assert codes == {"title-not-first", "heading-skipped", "token-unknown", "link-unsafe", "image", "footnote-unused"}


def test_a_link_to_a_heading_of_another_chapter_is_checked(known: Known) -> None:
    first, _ = _read("# A\n\n[x](what-next.md#frist) [y](#ther) [z](what-next.md#first)\n\n## There\n\nx\n", known)
    second, _ = read_chapter(edition="e", path="content/e/what-next.md", text="# B\n\n## First\n\nx\n", known=known)
    found = unknown_anchors([first, second])
    assert [(p.place.line, p.place.column, p.mend) for p in found] == [
        (3, 5, "Did you mean `first`?"),
        (3, 29, "Did you mean `there`?"),
    ]


@pytest.mark.parametrize("line", ["    " * 300 + "- a", "- " * 3000 + "a", "1. " * 3000 + "a", "> - " * 3000 + "a"])
def test_no_depth_of_lists_and_quotations_stops_the_reading(line: str, known: Known) -> None:
    levels = "\n".join("    " * depth + "- a" for depth in range(300))
    _, problems = _read(f"# A\n\n{levels}\n{line}\n", known)
    assert [p.code for p in problems] == ["narrative.too-deep"]


@pytest.mark.parametrize("text", ["- " * 12 + "-", "* " * 12, "```\n" + " " * 60 + "a\n```", "    " * 4 + "- a"])
def test_rules_and_code_are_not_deep(text: str, known: Known) -> None:
    _, problems = _read(f"# A\n\nB.\n\n{text}\n", known)
    assert problems == ()
