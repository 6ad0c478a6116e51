"""Syntax errors have the same name and place whichever parser is installed."""

from __future__ import annotations

import pytest
import yaml

from generator.intake import located_yaml
from generator.intake.located_yaml import read_yaml

MISTAKES = [
    ("a: b: c\n", "yaml.colon-in-text", 1, 5),
    ("a: x\n y: z\n", "yaml.indentation", 2, 2),
    ("a:\n    b: 1\n  c: 2\n", "yaml.indentation", 3, 3),
    ("a:b\nc: d\n", "yaml.space-after-colon", 1, 2),
    ("a: 1\nb:2\nc: 3\n", "yaml.space-after-colon", 2, 2),
    ("a: 1\nb:2\n", "yaml.space-after-colon", 2, 2),
    ("a:\n  b:2\n  c:3\n", "yaml.space-after-colon", 2, 4),
    ("a:\n- b\n-c\n- d\n", "yaml.space-after-hyphen", 3, 1),
    ("a: 'x\nb: 2\n", "yaml.quote-open", 1, 4),
    ('a: "x\nb: "y"\n', "yaml.quote-open", 1, 4),
    ('a: "x\n---\n', "yaml.quote-open", 1, 4),
    ("a: 'it's'\n", "yaml.text-after-quote", 1, 8),
    ('a: "x" y\n', "yaml.text-after-quote", 1, 8),
    ("a: [x] y\n", "yaml.text-after-bracket", 1, 8),
    ("a: [1, 2\nb: 3\n", "yaml.bracket-open", 1, 4),
    ("a: {b: 1\n", "yaml.bracket-open", 1, 4),
    ("a: [\n", "yaml.bracket-open", 1, 4),
    ("a: [1, 2]]\n", "yaml.bracket-stray", 1, 10),
    ("a: {n: 1,, of: 2}\n", "yaml.bracket-stray", 1, 10),
    ("a: {n: 1 of: 2}\n", "yaml.comma-missing", 1, 12),
    ("a:\n  - 1\n  b: 2\n", "yaml.list-and-fields", 3, 3),
    ("a: 1\n- b\n", "yaml.list-and-fields", 2, 1),
    ("a: - b\n", "yaml.list-on-line", 1, 4),
    ("a: b\n  - c\n", "yaml.list-in-text", 2, 3),
    ("a: @x\n", "yaml.cannot-start", 1, 4),
    ("a: `x\n", "yaml.cannot-start", 1, 4),
    ("a: %x\n", "yaml.cannot-start", 1, 4),
    ("a: * x\n", "yaml.cannot-start", 1, 4),
    ("a: & x\n", "yaml.cannot-start", 1, 4),
    ("a: 1\nb\nc: 2\n", "yaml.no-colon", 2, 1),
    ('a: "x\\q"\n', "yaml.backslash", 1, 6),
    ("a: | x\n  y\n", "yaml.block-text", 1, 4),
    (": b\n", "yaml.key-not-text", 1, 1),
    ("[a]: b\n", "yaml.key-not-text", 1, 1),
    ("a: 1\n...\nb: 2\n", "yaml.documents", 3, 1),
    ("a: 1\n---\nb: 2\n", "yaml.documents", 2, 1),
    ("\ta: 1\n", "yaml.tab", 1, 1),
    ("a:\n\tb: 1\n", "yaml.tab", 2, 1),
    ("a: !x words\n", "yaml.tag", 1, 4),
    ("a: {n: 1, of 2}\n", "yaml.comma-in-text", 1, 11),
]


@pytest.mark.parametrize(("text", "code", "line", "column"), MISTAKES)
@pytest.mark.parametrize("parser", ["CSafeLoader", "SafeLoader"])
def test_a_mistake_has_one_name_and_one_place(  # noqa: PLR0913, PLR0917  a row of the table and the parser
    text: str, code: str, line: int, column: int, parser: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(located_yaml, "_LOADER", getattr(yaml, parser))
    _, problems = read_yaml(text, "a.yml")
    assert [(p.code, p.place.line, p.place.column) for p in problems] == [(code, line, column)]


def test_a_message_about_a_figure_does_not_print_it() -> None:
    for text in ("a: {n:3, of: 4}\n", "a: {n: 812, of 4}\n", "n:3\nof: 4\n"):
        _, problems = read_yaml(text, "a.yml")
        assert problems
        assert not any(digit in f"{p.what} {p.mend}" for p in problems for digit in "345")
