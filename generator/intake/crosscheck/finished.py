"""What an edition must have before anybody takes it for finished: no example in it, its summaries, its readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.catalogue import problem
from generator.domain.edition import SUMMARY_KINDS
from generator.intake import layout
from generator.intake.library import HeldEdition, Library
from generator.intake.located import Located, Trail
from generator.problems import Problem

_NO_SUMMARY = ("no_summary",)


def check_finished(library: Library) -> Iterator[Problem]:
    """Report summaries that are missing without a reason; of a final edition also made-up records, and that nobody has it."""
    yield from _shared(library)
    for edition in library.editions.values():
        document = edition.edition.document
        if document.data:
            yield from _summaries(edition, document)
        if document.at(("status",)) == "final":
            yield from _illustrative(_documents(edition))
            if isinstance(document.at(("sent_to", "none")), str):
                yield problem("edition.sent-to-nobody", document.key(("sent_to",)))


def _summaries(edition: HeldEdition, document: Located) -> Iterator[Problem]:
    reasons = document.names(_NO_SUMMARY)
    for kind in SUMMARY_KINDS:
        file = layout.summary_file(edition.id, kind)
        if kind in edition.summaries and kind in reasons:
            yield problem("summary.not-missing", document.key((*_NO_SUMMARY, kind)), kind=kind, file=file)
        if kind not in edition.summaries and kind not in reasons:
            yield problem("summary.missing", document.key(("chapters",)), kind=kind, file=file)


def _shared(library: Library) -> Iterator[Problem]:
    """Report what is made up in the records that all editions share, once, if one of these editions is final."""
    if any(edition.edition.document.at(("status",)) == "final" for edition in library.editions.values()):
        held = (library.partnership, library.areas, library.publications, library.elsewhere)
        yield from _illustrative(each.document for each in held)


def _documents(edition: HeldEdition) -> Iterator[Located]:
    yield edition.edition.document
    yield edition.accessibility.document
    yield from edition.year.documents.values()
    yield from (held.document for held in edition.priorities.values())


def _illustrative(documents: Iterable[Located]) -> Iterator[Problem]:
    for document in documents:
        for trail in document.values:
            if trail and trail[-1] == "illustrative" and document.at(trail) is True:
                what = _called(document, trail[:-1])
                yield problem("edition.illustrative-record-in-final", document.key(trail), what=what)


def _called(document: Located, trail: Trail) -> str:
    """Name a record by its id, or by where it stands in a list."""
    if not trail and document.file.endswith("/edition.yml"):
        return "`edition.yml`, which speaks for its chapters and summaries too,"
    if not trail:
        return f"all of `{document.file.rsplit('/', 1)[1]}`"
    last = trail[-1]
    return f"`{last}`" if isinstance(last, str) else f"item {last + 1} of `{trail[-2]}`"
