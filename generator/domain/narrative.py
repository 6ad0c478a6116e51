"""Narrative: a chapter as a person wrote it, and the tokens found in it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import Literal, get_args

from generator.problems import Place

FigureForm = Literal["trend", "neighbours", "parts", "multiples", "funnel", "control", "dumbbell"]
FIGURE_FORMS: tuple[FigureForm, ...] = get_args(FigureForm)

ClaimKind = Literal["rose", "fell", "improved", "worsened", "higher", "lower", "similar", "met", "missed"]
CLAIM_KINDS: tuple[ClaimKind, ...] = get_args(ClaimKind)

BlockName = Literal[
    "arrangements", "partners", "recommendations", "reviews", "audits", "tools", "learning", "voice", "challenge",
    "scrutiny", "sharing", "judgement", "actions", "promises",
]  # fmt: skip
BLOCK_NAMES: tuple[BlockName, ...] = get_args(BlockName)
"""Blocks that the tool makes of records. An author may say where in its chapter one stands; it stands there anyway."""

BLOCKS_OF_A_PRIORITY: frozenset[BlockName] = frozenset({"judgement", "actions", "promises"})
"""Blocks that name a priority."""

TOKEN_NAMES = ("value", "change", "place", "evidence", "figure", "table", "link", "answers", *BLOCK_NAMES)
"""The tokens that an author can write."""


@dataclass(frozen=True)
class ValueToken:
    """`{{ value: repeat-referrals in 2018-19 for london }}`: a number in plain English with its unit."""

    measure: str
    period: str | None
    area: str | None


@dataclass(frozen=True)
class ChangeToken:
    """`{{ change: repeat-referrals since 2018-19 }}`: "rose from 19.4% to 26.8%", with the rule's verdict beside it.

    Without a period the change is the one that the measure's own rule looks at.
    """

    measure: str
    since: str | None


@dataclass(frozen=True)
class PlaceToken:
    """`{{ place: assessments-on-time }}`: "the third lowest of 11 councils"."""

    measure: str
    period: str | None


@dataclass(frozen=True)
class EvidenceToken:
    """`{{ evidence: repeat-referrals worsened }}`: a claim that the data must bear out, with a link to its figures.

    `rose` and `fell` are plain and need `since`; `improved` and `worsened` are the rule's verdict and take no period
    that an author could choose; `higher`, `lower` and `similar` need `than`, an area or the neighbours.
    """

    measure: str
    claim: ClaimKind
    since: str | None = None
    than: str | None = None


@dataclass(frozen=True)
class FigureToken:
    """`{{ figure: repeat-referrals as neighbours in 2018-19 }}`: a chart with its title, words, table and source."""

    measures: tuple[str, ...]
    form: FigureForm
    period: str | None


@dataclass(frozen=True)
class TableToken:
    """`{{ table: repeat-referrals as neighbours }}`: the table of a figure without the chart."""

    measures: tuple[str, ...]
    form: FigureForm
    period: str | None


@dataclass(frozen=True)
class LinkToken:
    """`{{ link: repeat-referrals as children who came back }}`: a link, in the thing's own title or other words."""

    target: str
    words: str | None


@dataclass(frozen=True)
class AnswersToken:
    """`{{ answers: wt18-r05 }}`: this passage answers a requirement of the guidance, with `partly` only in part."""

    requirement: str
    partly: bool = False


@dataclass(frozen=True)
class BlockToken:
    """`{{ audits }}`, `{{ actions: neglect }}`: here stands a block that the tool makes of records."""

    name: BlockName
    priority: str | None = None


Token = (
    ValueToken
    | ChangeToken
    | PlaceToken
    | EvidenceToken
    | FigureToken
    | TableToken
    | LinkToken
    | AnswersToken
    | BlockToken
)


@dataclass(frozen=True)
class PlacedToken:
    """A token and where it stands: `start` and `end` are offsets into `Chapter.text`."""

    token: Token
    start: int
    end: int
    place: Place
    alone: bool
    """Whether it stands alone on its line, as figures and tables must."""


@dataclass(frozen=True)
class Heading:
    """A heading of a chapter, with the anchor it will have."""

    text: str
    level: int
    anchor: str
    place: Place


@dataclass(frozen=True)
class PageLink:
    """A link that a person wrote to a page of the same edition: `neglect.md`, `neglect.md#what-we-did`, `#here`."""

    page: str
    anchor: str | None
    place: Place


@dataclass(frozen=True)
class Origin:
    """Where a chapter's text stands in its file, so that every word of it can be pointed at.

    The text begins at `line` and `column`. Characters that became entities made it longer than the file: each item of
    `longer` is an offset into the text just behind an entity, and by how many characters the text is longer up to it.
    """

    line: int = 1
    column: int = 1
    longer: tuple[tuple[int, int], ...] = ()

    def written(self, offset: int) -> int:
        """Give the offset that a character of the text has in the file, counted from the text's first character.

        Inside an entity it is that of the character which became it.
        """
        before = bisect_right(self.longer, offset, key=itemgetter(0))
        plain = offset - (self.longer[before - 1][1] if before else 0)
        if before == len(self.longer):
            return plain
        end, more = self.longer[before]
        return min(plain, end - more - 1)


@dataclass(frozen=True)
class Chapter:
    """One narrative file of one edition, read but not yet rendered.

    `text` is Markdown with Unix line ends, without its first-level heading; `title` is that heading, whose words
    stand at `title_place`. Its raw HTML has been made harmless (see `intake/safe_markdown.py`); `origin` leads from
    there back to the file.
    """

    id: str
    file: str
    title: str
    text: str
    tokens: tuple[PlacedToken, ...]
    headings: tuple[Heading, ...]
    links: tuple[PageLink, ...] = ()
    origin: Origin = Origin()
    title_place: Place | None = None

    def place(self, offset: int) -> Place:
        """Give the line and column in the file, both from 1, of an offset into `text`."""
        line = bisect_right(self._line_starts, offset)
        column = self.origin.written(offset) - self.origin.written(self._line_starts[line - 1]) + 1
        first = self.origin.column - 1 if line == 1 else 0
        return Place(self.file, self.origin.line + line - 1, column + first)

    @cached_property
    def _line_starts(self) -> tuple[int, ...]:
        return (0, *(at + 1 for at, character in enumerate(self.text) if character == "\n"))


ProseKind = Literal["title", "account", "sourced", "aim", "set"]
"""What a text of a record is: a title; an account of what was, or one whose source the record names beside it; an aim
that need not have been reached, or one that is `set` on record, whose figure is the target's own."""


@dataclass(frozen=True)
class Prose:
    """Words of a record that readers see: plain text, in which neither tokens nor mark-up are read.

    `start` is where the value begins; how its lines were folded is not kept. `measure` is the one that it is about,
    where it stands beside the choice of that measure.
    """

    text: str
    start: Place
    measure: str | None = None
    kind: ProseKind = "account"

    def place(self, _offset: int) -> Place:
        """Give the place in the file: for every word of it, where the text begins."""
        return self.start
