"""A chapter: plain Markdown, one title, headings in order, tokens, links; nothing that could run as code."""

from __future__ import annotations

from pathlib import PurePosixPath

from generator.catalogue import problem
from generator.domain.narrative import Chapter, Heading, PlacedToken
from generator.intake.chapter_body import body_of
from generator.intake.chapter_headings import WrittenHeading, check_order, title_of, written_headings
from generator.intake.chapter_links import FIXED_PAGES, check_footnotes, check_links, page_links
from generator.intake.chapter_markup import check_characters, check_depth, check_markup
from generator.intake.known import Known
from generator.intake.passages import Passages
from generator.intake.safe_markdown import Rendered, leftovers, render
from generator.intake.token_places import check_blocks, is_block, refuse_in_summary
from generator.intake.tokens import read_tokens
from generator.problems import Place, Problem, errors


def read_chapter(
    *, edition: str, path: str, text: str, known: Known, summary: bool = False
) -> tuple[Chapter, tuple[Problem, ...]]:
    """Read one file of `content/<edition>/`, and everything in it that its author can mend.

    `path` is the file's path as messages name it. Links to headings of other chapters are checked when all chapters
    are read: see `chapter_links.unknown_anchors`. A `summary` is read as a chapter is, and can hold fewer tokens.
    """
    passages = Passages(path, text.replace("\r\n", "\n").replace("\r", "\n"))
    name = PurePosixPath(path).stem
    found: list[Problem] = []
    if not summary and (f"{name}.md" in FIXED_PAGES or f"{name}/index.md" in FIXED_PAGES):
        found.append(problem("narrative.name-taken", Place(path), chapter=name, edition=edition))
    check_characters(passages, found)
    check_markup(passages, found)
    headings = written_headings(passages, found)
    title = title_of(passages, headings, found)
    check_order(headings, found)
    tokens, wrong = read_tokens(passages, known)
    found.extend(wrong)
    if summary:
        refuse_in_summary(tokens, found)
    else:
        check_blocks(name, tokens, known, found)
    start = title.end if title else 0
    if not passages.text[start:].strip():
        code = "narrative.empty-summary" if summary else "narrative.empty"
        found.append(problem(code, Place(path, 1, 1), chapter=name, edition=edition))
    body = body_of(passages, tokens, start)
    rendered = render(_without_tokens(body.text, body.tokens)) if check_depth(passages, found) else Rendered("", ())
    check_footnotes(passages, found)
    check_links(passages, rendered, found)
    links = page_links(passages, rendered, known, found)
    _refuse_leftovers(passages, rendered, found)
    below = tuple(h for h in headings if h.level > 1 and h.start >= start)
    chapter = Chapter(
        id=name,
        file=path,
        title=title.words if title else name,
        text=body.text,
        tokens=body.tokens,
        headings=_anchored(below, rendered),
        links=links,
        origin=body.origin,
        title_place=_place_of_words(passages, title) if title else None,
    )
    return chapter, tuple(dict.fromkeys(found))


def _place_of_words(passages: Passages, title: WrittenHeading) -> Place:
    return passages.place(passages.text.index(title.words, title.start + title.level))


def _without_tokens(body: str, tokens: tuple[PlacedToken, ...]) -> str:
    """Put a plain word for each token, so that the chapter can be rendered before there are any figures."""
    for placed in reversed(tokens):
        body = body[: placed.start] + ("\n\n0\n\n" if is_block(placed) else "0") + body[placed.end :]
    return body


def _refuse_leftovers(passages: Passages, rendered: Rendered, found: list[Problem]) -> None:
    """Report what is still not plain text after all: the net below the checks that name a mistake exactly."""
    if errors(found):
        return
    left = leftovers(rendered.body)
    opening = [shown for shown in left if not shown.startswith("</")]
    for shown in opening or left:
        at = passages.text.find(shown[:12])
        place = passages.place(at) if at >= 0 else Place(passages.file)
        found.append(problem("narrative.unsafe", place, shown=shown))


def _anchored(written: tuple[WrittenHeading, ...], rendered: Rendered) -> tuple[Heading, ...]:
    """Give each heading the anchor that it is rendered with."""
    return tuple(
        Heading(words, level, anchor, heading.place)
        for heading, (level, anchor, words) in zip(written, rendered.headings, strict=False)
    )
