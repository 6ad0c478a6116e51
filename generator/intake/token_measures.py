"""The ids in a token, looked up: those of measures, which commas part, and that of an area."""

from __future__ import annotations

from generator.catalogue import nearest
from generator.intake.token_clauses import WORD, Clause, Meaning, unknown_word


def one_measure(meaning: Meaning, clause: Clause) -> str | None:
    """Look up the id of a token that is about one measure; None when it is wrong."""
    measures = measures_of(meaning, clause)
    if len(measures) > 1:
        meaning.report("narrative.token-one-measure", clause.at, name=meaning.name, count=len(measures))
        return None
    return measures[0] if measures else None


def measures_of(meaning: Meaning, clause: Clause) -> tuple[str, ...]:
    """Look up the ids, which commas part; none when one of them is wrong."""
    measures: list[str] = []
    at = clause.at
    for piece in clause.text.split(","):
        words = list(WORD.finditer(piece))
        if not words:
            meaning.report("narrative.token-unknown-word", at, word=",", name=meaning.name, allowed="another id")
            return ()
        name = words[0][0]
        if len(words) > 1:
            unknown_word(meaning, words[1][0], at + words[1].start())
            return ()
        if name in meaning.known.broken:
            return ()  # its record, or the edition's, has mistakes of its own, which are reported there
        if name not in meaning.known.measures:
            _unknown(meaning, name, at + words[0].start())
            return ()
        if name in measures:
            meaning.report("narrative.token-measure-twice", at + words[0].start(), id=name)
            return ()
        measures.append(name)
        at += len(piece) + 1
    return tuple(measures)


def known_area(meaning: Meaning, clause: Clause) -> bool:
    """Look up an area or the set of neighbours. A record that has mistakes of its own is taken for right."""
    known = meaning.known
    names = (known.neighbour_set_id, *known.areas)
    if clause.text in {*names, *known.broken}:
        return True
    meaning.report("narrative.token-unknown-area", clause.at, id=clause.text, nearest=nearest(clause.text, names))
    return False


def _unknown(meaning: Meaning, name: str, at: int) -> None:
    known = meaning.known
    if name in known.unchosen:
        # Another id would only be like it in name, and its figure would pass for this one's.
        meaning.report("narrative.token-measure-not-chosen", at, id=name)
        return
    suggestion = nearest(name, (*known.measures, *sorted(known.broken)))
    meaning.report("narrative.token-unknown-measure", at, id=name, nearest=suggestion)
