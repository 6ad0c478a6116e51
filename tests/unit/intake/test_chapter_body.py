"""Every offset of a chapter's text leads back to the character of the file that stands there."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.domain.narrative import Chapter
from generator.intake.chapter import read_chapter
from generator.intake.chapter_body import body_of
from generator.intake.known import Known
from generator.intake.passages import Passages
from generator.intake.tokens import read_tokens
from generator.problems import Place

FILE = "content/2019-20/neglect.md"
ENTITY = re.compile(r"&lt;|&#123;")


def _chapter(text: str, known: Known) -> Chapter:
    return read_chapter(edition="2019-20", path=FILE, text=text, known=known)[0]


def _place(text: str, offset: int) -> Place:
    return Passages(FILE, text).place(offset)


def test_a_word_behind_made_entities_is_where_its_author_sees_it(known: Known) -> None:
    written = "# Neglect\n\nOne < two {three} here.\n<b> there\n"
    chapter = _chapter(written, known)
    for word in ("two", "three", "here", "b>", "there"):
        assert chapter.place(chapter.text.index(word)) == _place(written, written.index(word))


def test_an_entity_that_an_author_wrote_is_as_long_as_it_looks(known: Known) -> None:
    written = "# Neglect\n\nOne &lt; two < three.\n"
    chapter = _chapter(written, known)
    assert chapter.place(chapter.text.index("three")) == Place(FILE, 3, 16)


def test_any_part_of_an_entity_is_the_character_that_became_it(known: Known) -> None:
    chapter = _chapter("# Neglect\n\na {b\n", known)
    start = chapter.text.index("&#123;")
    assert {chapter.place(start + part) for part in range(6)} == {Place(FILE, 3, 3)}
    assert chapter.place(start + 6) == Place(FILE, 3, 4)


def test_text_on_the_line_of_the_title_keeps_its_column() -> None:
    body = body_of(Passages(FILE, "# Neglect\nmore"), (), len("# Neg"))
    chapter = Chapter("neglect", FILE, "Neglect", body.text, (), (), origin=body.origin)
    assert chapter.place(0) == Place(FILE, 1, 6)
    assert chapter.place(chapter.text.index("more")) == Place(FILE, 2, 1)


def test_the_words_of_the_title_have_a_place(known: Known) -> None:
    assert _chapter("\n#   Neglect ##\n\nText.\n", known).title_place == Place(FILE, 2, 5)
    assert _chapter("Text alone.\n", known).title_place is None


def test_windows_line_ends_shift_nothing(known: Known) -> None:
    chapter = _chapter("# Neglect\r\n\r\nOne < two.\r\nThree.\r\n", known)
    assert chapter.place(chapter.text.index("two")) == Place(FILE, 3, 7)
    assert chapter.place(chapter.text.index("Three")) == Place(FILE, 4, 1)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # what is known never changes
@given(
    pieces=st.lists(st.sampled_from(["<", "{", "&lt;", "`<`", "{{ value: referrals }}", "\n", "word ", "https://a.b>"]))
)
def test_every_character_of_the_text_is_found_in_the_file(known: Known, pieces: list[str]) -> None:
    written = "# Neglect\n" + "".join(pieces)
    passages = Passages(FILE, written)
    start = len("# Neglect")
    body = body_of(passages, read_tokens(passages, known)[0], start)
    entities = {at for found in ENTITY.finditer(body.text) for at in range(*found.span())}
    for offset, character in enumerate(body.text):
        there = written[start + body.origin.written(offset)]
        assert there == character or (offset in entities and there in "<{&lt;")
    assert body.origin.written(len(body.text)) == len(written) - start
