"""Where a sentence names a measure of the edition, or an area: by a token, by a link, or in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Literal

from generator.domain.narrative import ChangeToken, EvidenceToken, LinkToken, PlaceToken, ValueToken
from generator.evaluate.prose.visible import TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.domain.narrative import ClaimKind
    from generator.domain.report import Records
    from generator.evaluate.prose.sentences import Sentence

MentionKind = Literal["name", "figure", "area"]

_WORD = re.compile(r"[^\W_][\w]*(?:'\w+)*")
_STANDS_APART = re.compile(r"\s*\([^)]*\)")
_WHEN = re.compile(r"(?:,? on [0-9]{1,2} [A-Z][a-z]+|,? in (?:a|the) year|,? within [0-9]+ [a-z ]+)\Z")
_LONG_ENOUGH = 4
"""Letters from which a word may also stand in the other number: “plan” for “plans”, not “a” for “as”."""


_LONG_NAME = 3
_BETWEEN = r"(?:(?:of|for|the|open|that|are|were|lasting)\s+){0,2}"
"""What may stand between the words of a long name: “plans (of) two years or more”, “assessments (that were) on time”."""


@dataclass(frozen=True)
class Mention:
    """A measure or an area that a sentence names, and the signs of the sentence that do it.

    A `name` is words; a `figure` is a token that gives something of the measure; an `area` is an area's name, or the
    neighbours. `period` and `area` are those that a token asks for, as ids, `since` where its change or its claim
    begins. What a token `says` of a measure is a claim or a change, not a bare figure; `claim` is the word of a claim.
    """

    start: int
    end: int
    id: str
    kind: MentionKind
    period: str | None = None
    area: str | None = None
    since: str | None = None
    says: bool = False
    claim: ClaimKind | None = None


@dataclass(frozen=True)
class Names:
    """What the measures and areas of an edition are called."""

    records: Records

    def mentions(self, sentence: Sentence) -> tuple[Mention, ...]:
        """Give what a sentence names, in order. Where names overlap it is the longest: “repeat referrals”."""
        given = (*self._by_tokens(sentence), *self._by_links(sentence))
        taken = [(m.start, m.end) for m in given]
        in_words = (m for m in self._in_words(sentence.text) if not any(s < m.end and m.start < e for s, e in taken))
        return tuple(sorted((*given, *in_words), key=lambda m: m.start))

    def _by_tokens(self, sentence: Sentence) -> Iterator[Mention]:
        for (start, end), placed in sentence.tokens:
            token = placed.token
            if isinstance(token, LinkToken):
                if token.target in self.records.measures:
                    yield Mention(start, end, token.target, "name")
            elif isinstance(token, ValueToken):
                yield Mention(start, end, token.measure, "figure", token.period, token.area)
            elif isinstance(token, PlaceToken):
                yield Mention(start, end, token.measure, "figure", token.period, says=True)
            elif isinstance(token, ChangeToken):
                yield Mention(start, end, token.measure, "figure", since=token.since, says=True)
            elif isinstance(token, EvidenceToken):
                yield Mention(start, end, token.measure, "figure", since=token.since, says=True, claim=token.claim)

    def _by_links(self, sentence: Sentence) -> Iterator[Mention]:
        for (start, end), address in sentence.links:
            page = re.match(r"(?:\./)?measures/([a-z0-9-]+)\.md", address)
            if page and page[1] in self.records.measures and TOKEN not in sentence.text[start:end]:
                yield Mention(start, end, page[1], "name")

    def _in_words(self, text: str) -> Iterator[Mention]:
        end = 0
        for word in _WORD.finditer(text):
            names = self._by_first.get(_stem(word[0]))
            if not names or word.start() < end:
                continue
            matches = ((name, name.pattern.match(text, word.start())) for name in names)
            found = max(((m.end(), name) for name, m in matches if m), key=lambda pair: pair[0], default=None)
            if found:
                end = found[0]
                yield Mention(word.start(), end, found[1].id, found[1].kind)

    @cached_property
    def _by_first(self) -> dict[str, list[_Name]]:
        index: dict[str, list[_Name]] = {}
        for name in self._all():
            index.setdefault(name.first, []).append(name)
        return index

    def _all(self) -> Iterator[_Name]:
        claimed: dict[str, str] = {}
        for measure_id, measure in self.records.measures.items():
            for words in _called(measure_id, (measure.title, measure.short_title)):
                # A name that two measures share would accuse the wrong one.
                if claimed.setdefault(words.lower(), measure_id) == measure_id:
                    yield _Name.of(words, measure_id, "name")
        for area_id, area in self.records.areas.items():
            for words in (area.name, *area.spellings):
                yield _Name.of(words, area_id, "area")
        neighbours = self.records.partnership.neighbours
        for words in ("statistical neighbours", "neighbours", "neighbour", "statistical neighbour"):
            yield _Name.of(words, neighbours, "area")


@dataclass(frozen=True)
class _Name:
    """One name: its first word's stem, and a pattern for all of it."""

    first: str
    pattern: re.Pattern[str]
    id: str
    kind: MentionKind

    @classmethod
    def of(cls, words: str, of_id: str, kind: MentionKind) -> _Name:
        """Read a name; areas are names with capitals, measures may stand anywhere in a sentence."""
        parts = _WORD.findall(words.replace("’", "'"))
        between = r"[\s,()-]+" + (_BETWEEN if len(parts) >= _LONG_NAME else "")
        flexible = between.join(_either_number(part) for part in parts)
        flags = re.IGNORECASE if kind == "name" or words.islower() else 0
        return cls(_stem(parts[0]), re.compile(flexible + r"(?![\w])", flags), of_id, kind)


def _called(measure_id: str, titles: Iterable[str | None]) -> tuple[str, ...]:
    """Give what a measure may be called: its titles, what is left without a bracket or a time, its id in words."""
    names: dict[str, None] = {}
    for title in titles:
        if title:
            plain = _STANDS_APART.sub("", title)
            names |= dict.fromkeys((title, plain, _WHEN.sub("", plain)))
    names[measure_id.replace("-", " ")] = None
    return tuple(name for name in names if _WORD.search(name))


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    word = word.lower().removesuffix("'s")
    if len(word) < _LONG_ENOUGH or word.endswith("ss"):
        return word
    return word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")


def _either_number(word: str) -> str:
    """Write a pattern for a word that also matches its simple plural or singular."""
    if "'" in word:
        return re.escape(word)
    stem = _stem(word)
    if stem == word.lower() and (len(word) < _LONG_ENOUGH or word.endswith("ss") or not word.isalpha()):
        return re.escape(word)
    written = word[: len(stem)]
    if stem.endswith("y"):
        return f"{re.escape(word[: len(stem) - 1])}(?:y|ys|ies)"
    return f"{re.escape(written)}s?"
