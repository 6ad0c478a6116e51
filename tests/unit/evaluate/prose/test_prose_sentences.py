"""A chapter in sentences: what a reader sees, where it stands, and which footnotes are its source."""

from __future__ import annotations

from generator.domain.narrative import Chapter
from generator.evaluate.prose.blocks import blocks
from generator.evaluate.prose.sentences import Sentence, sentences
from generator.evaluate.prose.visible import TOKEN
from generator.intake.chapter import read_chapter
from tests.golden.sentences import FILE, known

CHAPTER = """# Neglect and **more**

One sentence [here](neglect.md#a "title"), e.g. with a *mark*.
Another runs
on.[^a] A third. [^b]

## A heading ##

- An item
  that goes on. It has two.
- **Bold.** Plain_words and _one_ \\* star

> Quoted words.

| What | How[^t] |
|---|---|
| One thing | 84. Then more |

~~~
Not read.
~~~

{{ figure: repeat-referrals }}

`code` and <https://example.org/1> and a@example.org &amp; {{ value: repeat-referrals }} <b>

[a]: https://example.org/2
[^a]: A paper of 3 pages.
[^b]: Another.
[^t]: A third.
"""


def _read(text: str) -> tuple[Sentence, ...]:
    chapter, _ = read_chapter(edition="2019-20", path=FILE, text=text, known=known())
    return sentences(chapter)


def test_a_chapter_is_read_as_a_reader_sees_it() -> None:
    found = [(s.kind, s.text.strip(), s.notes) for s in _read(CHAPTER)]
    assert found == [
        ("title", "Neglect and **more**", ()),
        ("prose", "One sentence here, e.g. with a mark.", ()),
        ("prose", "Another runs on.", ("a",)),
        ("prose", "A third.", ("b",)),
        ("heading", "A heading", ()),
        ("prose", "An item that goes on.", ()),
        ("prose", "It has two.", ()),
        ("prose", "Bold.", ()),
        ("prose", "Plain_words and one * star", ()),
        ("prose", "Quoted words.", ()),
        ("row", "| What | How |", ("t",)),
        ("row", "| One thing | 84.", ("t",)),
        ("row", "Then more |", ("t",)),
        ("prose", f"code and and & {TOKEN} <b>".replace("<b>", "").strip(), ()),
        ("footnote", "A paper of 3 pages.", ()),
        ("footnote", "Another.", ()),
        ("footnote", "A third.", ()),
    ]


def test_every_sign_of_a_sentence_stands_in_the_file_where_it_says() -> None:
    lines = CHAPTER.splitlines()
    for sentence in _read(CHAPTER):
        for position, sign in enumerate(sentence.text):
            if sign.isalpha():
                place = sentence.place(position)
                assert lines[place.line - 1][place.column - 1] == sign, (sentence.text, position)


def test_blocks_know_their_section() -> None:
    chapter, _ = read_chapter(
        edition="2019-20", path=FILE, text="# A\n\nOne.\n\n## B\n\nTwo.\n\n***\n\nThree.\n", known=known()
    )
    assert [(block.kind, block.section) for block in blocks(chapter)] == [
        ("prose", 0),
        ("heading", 1),
        ("prose", 1),
        ("prose", 1),
    ]


def test_a_number_at_the_start_of_a_line_of_a_paragraph_is_no_number_of_a_list() -> None:
    assert [s.text.strip() for s in _read("# A\n\nThere were\n84. Then more.\n")][1:] == [
        "There were 84.",
        "Then more.",
    ]
    assert [s.text.strip() for s in _read("# A\n\n1. One\n2. Two\n")][1:] == ["One", "Two"]


def test_a_quoted_or_bracketed_end_is_an_end() -> None:
    assert [s.text for s in _read("# A\n\n“One.” Two (three.) Four? “Five!”\n")][1:] == [
        "“One.” ",
        "Two (three.) ",
        "Four? ",
        "“Five!”",
    ]


def test_an_abbreviation_ends_no_sentence() -> None:
    assert len(_read("# A\n\nSee para. 3 of No. 12 by Dr. Smith, i.e. The Review.\n")) == 2


def test_words_of_a_link_token_are_read_and_its_id_is_not() -> None:
    sentence = _read("# A\n\nThe {{ link: repeat-referrals as  children who came back }} rose.\n")[1]
    assert sentence.text == "The children who came back rose."
    (start, end), token = sentence.tokens[0]
    assert sentence.text[start:end] == "children who came back"
    assert isinstance(sentence.chapter, Chapter)
    assert token.place == sentence.chapter.tokens[0].place


def test_a_sign_that_stands_for_tokens_cannot_be_typed() -> None:
    assert TOKEN not in _read(f"# A\n\nTyped {TOKEN} here.\n")[1].text


def test_an_empty_heading_and_a_bare_reference_are_no_sentences() -> None:
    assert [s.kind for s in _read("# A\n\n##\n\n[a]: https://example.org\n\nText [b] ](.\n")][1:] == ["prose"]
