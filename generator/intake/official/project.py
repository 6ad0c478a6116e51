"""The project as an import needs it: its areas and its measures' files. Reads, and at the end writes all or nothing."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import NamedTemporaryFile

from pydantic import ValidationError

from generator.catalogue import nearest, problem
from generator.domain.area import Area, Areas
from generator.intake.complaints import complaints
from generator.intake.decode import decode
from generator.intake.files import names_in, read_file
from generator.intake.layout import AREAS, MEASURES, RECORD, is_id, measure_file
from generator.intake.located import Located
from generator.intake.located_yaml import read_yaml
from generator.intake.official.measure_file import MeasureFile, read_measure
from generator.problems import Place, Problem, errors


def read_areas(root: Path) -> tuple[Mapping[str, Area], tuple[Problem, ...]]:
    """Read the areas of the project; none, with a problem, when their file is not in order."""
    if not (root / AREAS).is_file():
        return {}, (problem("import.no-areas", Place(AREAS)),)
    _, located, problems = _record(root, AREAS)
    if located is None or errors(problems):
        return {}, problems
    try:
        return Areas.model_validate(located.data).areas, problems
    except ValidationError as invalid:
        return {}, (*problems, *complaints(invalid, Areas, located))


def read_measures(root: Path, named: Iterable[str]) -> tuple[tuple[MeasureFile, ...], tuple[Problem, ...]]:
    """Read all measures that have a recipe, by name. Only those that are `named` must have one."""
    names = _measures(root)
    if isinstance(names, Problem):
        return (), (names,)
    wanted = tuple(named)
    measures: list[MeasureFile] = []
    problems = [
        problem("import.unknown-measure", Place(MEASURES), measure=name, nearest=nearest(name, names))
        for name in wanted
        if name not in names
    ]
    for name in names:
        if wanted and name not in wanted:
            continue
        file = measure_file(name)
        raw, located, unreadable = _record(root, file)
        problems.extend(unreadable)
        if located is None or errors(unreadable):
            continue
        measure, found = read_measure(name, raw, located)
        problems.extend(found)
        if measure is not None and not found:
            measures.append(measure)
        elif name in wanted and not found:
            problems.append(problem("import.no-recipe", Place(file), measure=name))
    return tuple(measures), tuple(problems)


def write_all(root: Path, contents: Mapping[str, bytes]) -> tuple[Problem, ...]:
    """Write files below `root`, by rename and only when all of them stand complete beside their places."""
    with ExitStack() as leftovers:
        ready: list[tuple[Path, Path]] = []
        target = root
        try:
            for file, content in contents.items():
                target = root / file
                target.parent.mkdir(parents=True, exist_ok=True)
                ready.append((_complete(target, content, leftovers), target))
            for new, target in ready:
                new.replace(target)
        except OSError:
            return (problem("import.not-written", Place(target.relative_to(root).as_posix())),)
    return ()


def _complete(target: Path, content: bytes, leftovers: ExitStack) -> Path:
    """Write `content` to a new file beside `target`, as readable as the old one is; `leftovers` clears it away."""
    with NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as new:
        leftovers.callback(Path(new.name).unlink, missing_ok=True)
        new.write(content)
        new.flush()
        os.fsync(new.fileno())
    # A temporary file is for its owner only; the record it becomes is for the whole team.
    path = Path(new.name)
    path.chmod(target.stat().st_mode if target.is_file() else 0o644)
    return path


def _measures(root: Path) -> list[str] | Problem:
    """Name the measures there are. What is misnamed is for `check` to say."""
    files = names_in(root, MEASURES) if (root / MEASURES).is_dir() else []
    if isinstance(files, Problem):
        return files
    names = (file.removesuffix(RECORD) for file in files if file.endswith(RECORD))
    return [name for name in names if is_id(name)]


def _record(root: Path, file: str) -> tuple[bytes, Located | None, tuple[Problem, ...]]:
    raw = read_file(root, file)
    if isinstance(raw, Problem):
        return b"", None, (raw,)
    text, unreadable = decode(raw, file)
    return (raw, None, unreadable) if unreadable else (raw, *read_yaml(text, file))
