"""Phrases that the words of every figure are made of. Verbs are neutral: only a verdict says whether a rise is good."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from generator.charts.periods import since
from generator.charts.series import shown
from generator.charts.verdicts import TARGETS_NAMED, direction_label
from generator.disclose.cells import DisclosedMeasure, Point, ShownChange
from generator.domain import wording
from generator.domain.measure import Measure
from generator.domain.period_words import when
from generator.domain.report import Records
from generator.domain.wording import PER, number
from generator.evaluate.results import Place

LONGEST_ALT = 220
"""Characters. A longer text alternative is hard to hold in mind; the table beside the drawing carries the rest."""

_ORDINALS = ("", "", "second ", "third ", "fourth ", "fifth ", "sixth ", "seventh ", "eighth ", "ninth ")


def name_of(measure: Measure) -> str:
    """Give the shorter title of a measure, where it has one."""
    return measure.short_title or measure.title


def within(name: str, records: Records) -> str:
    """Write a title as it stands inside a sentence: small first letter, unless it is a name or an abbreviation."""
    first = _first_word(name)
    proper = {_first_word(n) for n in (records.partnership.short_name, *(a.name for a in records.areas.values()))}
    ordinary = len(first) > 1 and first == first.capitalize() and first not in proper
    return name[0].lower() + name[1:] if ordinary else name


def sized(value: Decimal, measure: Measure) -> str:
    """Write a value for a title, which must stay short: `26.8%`, `1,234`, `48.9 per 10,000`.

    The subtitle says per 10,000 of whom, and the measure's own title may say it all.
    """
    if measure.unit in {"percent", "number"} or f"{wording.PER[measure.unit]:,}" in name_of(measure):
        return wording.short(value, measure)
    return wording.brief(value, measure)


def unit_phrase(measure: Measure) -> str:
    """Say what the figures count, for a subtitle: `% of all referrals in the year`, `number of children`."""
    if measure.unit == "percent":
        return f"% of {measure.denominator}" if measure.denominator else "%"
    if measure.unit == "number":
        return f"number of {measure.counted}" if measure.value == "count" else measure.counted
    return wording.unit_words(measure)


def what_and_unit(measure: Measure) -> str:
    """Give the title with its unit, unless the title says it."""
    unit = unit_phrase(measure)
    return measure.title if unit.lower() in measure.title.lower() else f"{measure.title}, {unit}"


def mark_of(measure: Measure) -> str:
    """Give the sign that stands behind the highest number of an axis."""
    return "%" if measure.unit == "percent" else ""


def sources_of(*measures: Measure) -> tuple[str, ...]:
    """Give the ids of the publications behind some measures, each once."""
    named = [source for m in measures for source in (m.source, m.denominator_source) if source is not None]
    return tuple(dict.fromkeys(named))


def axis_caption(measure: Measure) -> str:
    """Say the unit over an axis. Nothing for percentages: the highest tick says it."""
    words = "" if measure.unit == "percent" else wording.unit_words(measure)
    return wording.capital(words)


def changed(change: ShownChange, measure: Measure) -> str:
    """Say a change: `rose to 26.8% in 2024 to 2025, from 23.2% the year before`. As rounded, so as a reader sees it."""
    before, after = wording.short(change.before.value, measure), wording.short(change.after.value, measure)
    at, then = when(change.until), since(change.since, change.until)
    if before == after:
        return f"stood at {sized(change.after.value, measure)} {at}, the same as {then}"
    return f"{direction(change, measure)} to {sized(change.after.value, measure)} {at}, from {before} {then}"


def direction(change: ShownChange, measure: Measure) -> str:
    """Give the verb of a change: rose, fell, or read the same where both ends read alike."""
    if wording.short(change.before.value, measure) == wording.short(change.after.value, measure):
        return "read the same"
    return "rose" if change.difference > 0 else "fell"


def story(measure: DisclosedMeasure, points: Sequence[Point]) -> str:
    """Say the main thing of our own series up to its last point, as a title: about ten to fifteen words.

    The change is the one over the latest five periods where there is one, as on the first page: a single year's step
    back would stand over a line that fell for longer.
    """
    definition, name = measure.definition, name_of(measure.definition)
    period, cell = shown(points)[-1]
    change = measure.since_fifth or measure.since_previous
    if change is not None and change.until == points[-1].period:
        return f"{name} {changed(change, definition)}"
    stood = f"{name} stood at {sized(cell.value, definition)} {when(period)}"
    return stood if period == points[-1].period else f"{stood}; the next figure is not published"


def standing(place: Place) -> str:
    """Say our place among councils, from the nearer end: `the joint third highest of 11 councils`.

    Equal values share a place: that of the first of them, counted from the end that is named.
    """
    if place.tied == place.total - 1:
        return "the same as the other council’s" if place.tied == 1 else f"the same as the other {place.tied} councils’"
    end, better_off = ("highest", place.higher) if place.higher <= place.lower else ("lowest", place.lower)
    if place.total == 2:
        end = end.replace("est", "er")
    rank = better_off + 1
    nth = _ORDINALS[rank] if rank < len(_ORDINALS) else f"{rank}{_ending(rank)} "
    return f"the {'joint ' if place.tied else ''}{nth}{end} of {place.total} councils"


def target_label(target: Decimal, measure: Measure) -> str:
    """Name a target as it was set: `Target 85%`, `Target 22.5`. It is not rounded, because nobody measured it."""
    return f"Target {_as_set(target)}{mark_of(measure)}"


def target_in_full(target: Decimal, measure: Measure) -> str:
    """Write a target with its whole unit: `85%`, `600 for every 10,000 children`."""
    return f"{_as_set(target)}%" if measure.unit == "percent" else f"{_as_set(target)} {wording.unit_words(measure)}"


def reachable(lower: float, upper: float, measure: Measure) -> tuple[Decimal | None, Decimal | None]:
    """Give limits as far as the measure can reach them: no share, rate or count is below nought, no share above all."""
    low, high = Decimal(repr(lower)), Decimal(repr(upper))
    bounded = measure.value in {"count", "rate", "proportion"}
    above = measure.value == "proportion" and measure.repeats is None and high > PER["percent"]
    return None if bounded and low < 0 else low, None if above else high


def verdict_sentences(measure: DisclosedMeasure) -> tuple[str, ...]:
    """Say the verdicts on direction and target in short sentences, for a text alternative."""
    said = (f"Verdict: {_inside(direction_label(measure.direction).word)}.",)
    if measure.target is None:
        return said
    target = target_label(measure.target.target, measure.definition)
    return (*said, f"{target}: {TARGETS_NAMED[measure.target.verdict]}.")


def as_many(words: Sequence[str], room: int) -> str:
    """List as many words as fit into so many characters, and how many more there are."""
    for kept in range(len(words), 0, -1):
        more = f" and {number(len(words) - kept)} more" if kept < len(words) else ""
        text = ", ".join(words[:kept]) + more
        if len(text) <= room:
            return text
    return ""


def listing(begin: str, words: Sequence[str], room: int) -> tuple[str, ...]:
    """Make a sentence that lists as many words as fit into so many characters, or none where not even one does."""
    text = as_many(words, room - len(begin) - len(" ."))
    return (f"{begin} {text}.",) if text else ()


def fitted(sentences: Sequence[str], most: int = LONGEST_ALT) -> str:
    """Join sentences, the most important first, as long as they fit. The first is cut at a word if it must be."""
    text = sentences[0]
    if len(text) > most:
        return text[: most - 1].rsplit(" ", 1)[0].rstrip(",;") + "…"
    for sentence in sentences[1:]:
        if len(text) + 1 + len(sentence) <= most:
            text = f"{text} {sentence}"
    return text


def _ending(place: int) -> str:
    """Give the ending of an ordinal in figures: 11th, 21st, 22nd, 33rd."""
    return "th" if place % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")


def _as_set(target: Decimal) -> str:
    return f"{target.normalize():,f}".replace("-", "−")


def _inside(words: str) -> str:
    return words[:1].lower() + words[1:]


def _first_word(words: str) -> str:
    return words.partition(" ")[0]
