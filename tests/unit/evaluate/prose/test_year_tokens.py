"""Marks of an answer and placed blocks are no part of a sentence: nothing is read into them."""

from __future__ import annotations

from generator.domain.narrative import AnswersToken, BlockToken, Chapter, PlacedToken, Token
from generator.evaluate.prose.sentences import sentences
from generator.problems import Place


def _sentences(text: str, token: Token, written: str) -> list[str]:
    start = text.index(written)
    placed = PlacedToken(token, start, start + len(written), Place("f.md", 1, 1), alone=isinstance(token, BlockToken))
    chapter = Chapter(id="neglect", file="f.md", title="Neglect", text=text, tokens=(placed,), headings=())
    return [sentence.text.strip() for sentence in sentences(chapter) if sentence.text.strip()]


def test_the_mark_of_an_answer_is_no_word_of_its_sentence() -> None:
    mark = "{{ answers: wt23-r05 }}"
    token = AnswersToken("wt23-r05")
    assert _sentences(f"More families came back. {mark}", token, mark) == ["More families came back."]
    assert _sentences(f"{mark} More families came back.", token, mark) == ["More families came back."]


def test_a_placed_block_parts_two_paragraphs() -> None:
    block = "{{ audits }}"
    assert _sentences(f"Before it\n{block}\nbehind it.", BlockToken("audits"), block) == ["Before it", "behind it."]
