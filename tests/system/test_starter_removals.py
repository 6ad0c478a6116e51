"""Nothing can be taken out of the starter without somebody being told: no file, no record, no field that is needed.

A report is weak by what it leaves out. So each thing is left out in turn, and a problem must name it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from pydantic import BaseModel, ValidationError

from generator.disclose.disclose import disclose
from generator.domain.area import Areas
from generator.domain.edition import Accessibility, Edition, Priority
from generator.domain.measure import MeasureFile
from generator.domain.partnership import ElsewhereFile, Glossary, Partnership
from generator.domain.requirement import Guidance
from generator.domain.source import Sources as Publications
from generator.evaluate.evaluate import evaluate
from generator.intake import layout
from generator.intake.complaints import complaints
from generator.intake.library import HeldYear
from generator.intake.load import load
from generator.intake.located import Located, Trail
from generator.intake.shape import holds_several, records_at
from generator.intake.sources import Sources
from generator.intake.validate import validate
from generator.problems import Problem

pytestmark = pytest.mark.slow

STARTER = Path(layout.__file__).parents[1] / "starter"
SOURCES, _ = load(STARTER)

YEAR = {name: get_args(held)[0] for name, held in get_type_hints(HeldYear).items()}
RECORDS: Mapping[str, type[BaseModel]] = {
    "partnership": Partnership, "areas": Areas, "glossary": Glossary, "elsewhere": ElsewhereFile,
    "sources": Publications, "edition": Edition, "accessibility": Accessibility, **YEAR,
}  # fmt: skip
REASONS = {"not_supplied", "none"}

# Words that nothing happens to use, guidance that no edition follows yet, and terms for sources to come say nothing of
# the year. A figure that is gone is a gap in its series, which pages show.
MAY_GO = {
    "data/glossary.yml": ("words",),
    "data/requirements/working-together-2018.yml": ("requirements",),
    "data/sources/sources.yml": ("licences",),
}


def model_of(path: str) -> type[BaseModel]:
    """Give the type of the record that stands in a file."""
    folder, name = path.rsplit("/", 1)
    in_folders: Mapping[str, type[BaseModel]] = {layout.MEASURES: MeasureFile, layout.REQUIREMENTS: Guidance}
    return in_folders.get(folder) or (
        Priority if folder.endswith("/priorities") else RECORDS[name.removesuffix(layout.RECORD)]
    )


def without(document: Located, trail: Trail) -> Located:
    """Give a document without what stands at `trail`."""

    def cut(held: Any, rest: Trail) -> Any:
        here, further = rest[0], rest[1:]
        if isinstance(held, dict):
            return {k: cut(v, further) if k == here else v for k, v in held.items() if further or k != here}
        return [cut(v, further) if n == here else v for n, v in enumerate(held) if further or n != here]

    def outside(places: Mapping[Trail, Any]) -> dict[Trail, Any]:
        return {place: at for place, at in places.items() if place[: len(trail)] != trail}

    return replace(
        document, data=cut(document.data, trail), values=outside(document.values), keys=outside(document.keys)
    )


def removable(path: str) -> Iterator[Trail]:
    """Give every record with an id, every field that is needed, and what is alone in its list."""
    document, model = SOURCES.documents[path], model_of(path)
    for trail in document.values:
        if (
            not trail
            or trail[0] in {"values", "not_answered"}
            or trail[-1] in REASONS
            or trail[:-1] == MAY_GO.get(path)
        ):
            continue
        within = trail[:-1]
        if isinstance(trail[-1], int):
            is_needed = (
                needs_an_item(model, within) and isinstance(held := document.at(within), list) and len(held) == 1
            )
            if within in {("chapters",), ("priorities",)} or ("editions/" in path and is_needed):
                yield trail
        elif holds_several(model, within) or trail[-1] in needed_fields(model, within):
            yield trail


def needs_an_item(model: type[BaseModel], trail: Trail) -> bool:
    """Say whether a list is a field that is needed, and may not be empty."""
    return trail[-1] in needed_fields(model, trail[:-1]) and trail[-1] not in {"headlines", "issues", "measures"}


def needed_fields(model: type[BaseModel], trail: Trail) -> set[str]:
    """Give the fields that the record at `trail` must have."""
    records = records_at(model, trail)
    return {name for record in records for name, field in record.model_fields.items() if field.is_required()}


def names_of(path: str, trail: Trail) -> set[str]:
    """Give the words by which a problem can name what was taken out: an id or a field; of an item, its id or its list."""
    written = SOURCES.documents[path].at(trail)
    id_ = {written} if isinstance(written, str) and layout.is_id(written) else set()
    return id_ | {str(trail[-2])} if isinstance(trail[-1], int) else {str(trail[-1])}


def names(found: tuple[Problem, ...], words: set[str]) -> bool:
    """Say whether a problem names a thing, by its words or by its place."""
    return any(name in f"{p.what} {p.why} {p.mend} {p.place.file}" for p in found for name in words)


def with_document(path: str, document: Located) -> Sources:
    """Give the starter with another document at `path`."""
    return replace(SOURCES, documents={**SOURCES.documents, path: document})


def told_alone(path: str, document: Located) -> tuple[Problem, ...]:
    """Give the problems that a document has without looking at any other."""
    model = model_of(path)
    try:
        model.model_validate(document.data)
    except ValidationError as error:
        return complaints(error, model, document)
    return ()


def checked(sources: Sources) -> tuple[Problem, ...]:
    """Give every problem of these sources."""
    return validate(sources)[1]


def test_there_is_nothing_wrong_with_the_starter() -> None:
    assert checked(SOURCES) == ()


@pytest.mark.parametrize("path", SOURCES.documents)
def test_nothing_goes_from_a_record_without_a_word(path: str) -> None:
    trails = list(removable(path))
    assert trails
    unsaid = []
    for trail in trails:
        words, document = names_of(path, trail), without(SOURCES.documents[path], trail)
        # What the record itself complains of need not be looked for in all the others.
        if not names(told_alone(path, document), words) and not names(checked(with_document(path, document)), words):
            unsaid.append(trail)
    assert not unsaid


REASONED = [
    (path, name)
    for path, document in SOURCES.documents.items()
    if path.endswith("/edition.yml")
    for name in document.names(("not_answered",))
]


@pytest.mark.parametrize(("path", "requirement"), REASONED)
def test_no_requirement_stays_open_without_its_reason(path: str, requirement: str) -> None:
    document = without(SOURCES.documents[path], ("not_answered", requirement))
    reports, _ = validate(with_document(path, document))
    found = tuple(problem for report in reports for problem in disclose(evaluate(report)[0], report.records)[1])
    assert names(found, {requirement})


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a copy of the starter from which files can be taken."""
    root = tmp_path_factory.mktemp("starter") / "report"
    for folder in (layout.DATA, layout.CONTENT):
        shutil.copytree(STARTER / folder, root / folder)
    return root


MAY_BE_MISSING = {f"{layout.DATA}/{entry.name}" for entry in layout.DATA_FILES if not entry.required}


@pytest.mark.parametrize("path", sorted({*SOURCES.documents, *SOURCES.narrative} - MAY_BE_MISSING))
def test_no_file_goes_without_a_word(path: str, copy: Path) -> None:
    file = copy / path
    text = file.read_bytes()
    file.unlink()
    try:
        sources, missing = load(copy)
        found = (*missing, *checked(sources))
    finally:
        file.write_bytes(text)
    if path == "data/requirements/working-together-2018.yml":
        assert found == ()  # no edition follows it yet
    else:
        assert names(found, {Path(path).name, Path(path).stem})
