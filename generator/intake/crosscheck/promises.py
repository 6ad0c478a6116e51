"""What became of the promises of the edition before: of each, and shown by something where it was kept."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalogue import nearest, problem
from generator.domain.answer import NotSupplied, given
from generator.intake.crosscheck.followed import followed
from generator.intake.library import HeldEdition, Library
from generator.problems import Problem

_BECAME = ("became",)


def check_promises(library: Library) -> Iterator[Problem]:
    """Report promises that nobody answers for, answers to none, and kept ones that nothing shows."""
    for edition in library.editions.values():
        before = followed(edition, library)
        if before is not None:
            yield from _answered(edition, before)
        yield from _shown(edition)


def _answered(edition: HeldEdition, before: HeldEdition) -> Iterator[Problem]:
    """Hold the answers against the promises, as both are written."""
    document, earlier = edition.year.promises.document, before.year.promises.document
    written, made = document.at(_BECAME), earlier.at(("made",))
    if not isinstance(written, dict) or not isinstance(made, dict) or "not_supplied" in {*written, *made}:
        return
    promised = [name for name, promise in made.items() if isinstance(promise, dict)]
    for name in promised:
        if name not in written:
            what = earlier.at(("made", name, "what"))
            words = {"before": before.id, "what": " ".join(str(what or name).split()).rstrip(".")}
            yield problem("promise.unanswered", document.key(_BECAME), id=name, **words)
    for name, answer in written.items():
        if name not in promised and isinstance(answer, dict):
            left = [other for other in promised if other not in written] or promised
            place = document.key((*_BECAME, name))
            yield problem("promise.never-made", place, id=name, before=before.id, nearest=nearest(name, left))


def _shown(edition: HeldEdition) -> Iterator[Problem]:
    held = edition.year.promises
    for name, became in given(held.record.became).items() if held.record else ():
        if isinstance(became, NotSupplied) or became.evidence or became.verdict in {"not-kept", "given-up"}:
            continue
        place = held.document.value((*_BECAME, name, "verdict"))
        yield problem("promise.kept-without-evidence", place, id=name, verdict=became.verdict)
