"""The figures of the year's blocks: each that is drawn has its number, in order and without a hole."""

from __future__ import annotations

from dataclasses import replace

from generator.charts.figure import Charts, Drawing, Figure, FigureKey, Row, Table
from generator.charts.wanted import wanted
from generator.pages.book import Book
from generator.pages.year.learning_block import learning_block
from generator.pages.year.tools_block import tools_block
from tests.unit.pages.full_year import NOT_AUDITED, full_book

PAGE = "neglect.md"


def _drawn(book: Book) -> Book:
    drawing = Drawing(b"<svg/>", 1, 1)
    figures = {
        key: Figure(key, key.form, "", "", drawing, drawing, Table("", ("A", "B"), (Row("a", ("b",)),)), (), (), ())
        for key in wanted(book.disclosed, book.records)
        if not key.subjects
    }
    return replace(book, charts=Charts(figures, {}))


def _unaudited(book: Book) -> Book:
    tools = {n: replace(tool, audited=NOT_AUDITED) for n, tool in book.disclosed.year.tools.items()}
    return replace(book, disclosed=replace(book.disclosed, year=replace(book.disclosed.year, tools=tools)))


def test_how_far_anybody_looked_stands_before_who_came() -> None:
    block = learning_block(PAGE, _drawn(full_book()))
    first, second = block.index("</span> levels</p>"), block.index("</span> training</p>")
    assert first < second < block.index("rows--levels")


def test_a_figure_that_is_not_drawn_has_no_number_and_leaves_no_hole() -> None:
    book, without = _drawn(full_book()), _drawn(_unaudited(full_book()))
    use = FigureKey("use", ())
    assert use in book.numbering.figures
    assert use not in without.numbering.figures
    assert list(without.numbering.figures) == [key for key in book.numbering.figures if key != use]
    numbers = [int(number.number.split(".")[1]) for number in without.numbering.figures.values()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert "<figure" in tools_block(PAGE, book)
    assert "<figure" not in tools_block(PAGE, without)
