"""Root folder -> `Sources`: every record and chapter read, and every file that is missing, misnamed or in the way."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.catalogue import nearest, problem
from generator.intake import layout
from generator.intake.decode import decode
from generator.intake.files import is_folder, is_inside, names_in, outside, read_file
from generator.intake.located import Located
from generator.intake.located_yaml import read_yaml
from generator.intake.sources import Sources
from generator.problems import Place, Problem

_ENDINGS = {
    layout.RECORD: (".yml", ".yaml", ".yml.txt", ".yaml.txt"),
    layout.CHAPTER: (".md", ".markdown", ".md.txt", ".mdown"),
}


def load(root: Path) -> tuple[Sources, tuple[Problem, ...]]:
    """Read all of `data/` and `content/` below `root`. Nothing outside `root` is read."""
    reader = _Reader(root)
    editions: list[str] = []
    if reader.folder(layout.DATA, "all records of the report"):
        reader.fixed(layout.DATA, layout.DATA_FILES, layout.DATA_FOLDERS)
        if reader.exists(f"{layout.DATA}/sources"):
            reader.fixed(f"{layout.DATA}/sources", layout.SOURCE_FILES, ())
        if reader.exists(layout.MEASURES):
            reader.all_of(layout.MEASURES, layout.RECORD)
        if reader.exists(layout.REQUIREMENTS):
            reader.all_of(layout.REQUIREMENTS, layout.RECORD)
        if reader.exists(layout.EDITIONS):
            editions = _editions(reader)
    if reader.folder(layout.CONTENT, "the narrative, one folder an edition"):
        _narrative(reader, editions)
    sources = Sources(
        reader.documents, reader.narrative, unreadable=frozenset(reader.unreadable), missing=frozenset(reader.missing)
    )
    return sources, tuple(reader.problems)


def _editions(reader: _Reader) -> list[str]:
    """Read the records of every edition; give the names of their folders, misspelt ones as they stand."""
    found: list[str] = []
    for name in reader.names(layout.EDITIONS):
        path = f"{layout.EDITIONS}/{name}"
        if not is_folder(reader.root, path):
            reader.report("file.unknown", path, name=path, hint="Each edition has a folder of its own here.")
        elif not layout.is_id(name):
            reader.report("file.name", path, name=name, rename=layout.as_id(name))
            reader.unreadable.add(layout.edition_file(layout.as_id(name)))
            found.append(name)
        elif not is_inside(reader.root, path):
            reader.problems.append(outside(path))
        else:
            found.append(name)
            reader.fixed(path, layout.EDITION_FILES, layout.EDITION_FOLDERS)
            if reader.exists(layout.priorities_folder(name)):
                reader.all_of(layout.priorities_folder(name), layout.RECORD)
    if not found and layout.EDITIONS not in reader.missing:
        reader.report("file.no-edition", layout.EDITIONS)
    return found


def _narrative(reader: _Reader, editions: Sequence[str]) -> None:
    for edition in filter(layout.is_id, editions):
        if reader.folder(layout.chapter_folder(edition), f"the chapters of the edition {edition}"):
            reader.all_of(layout.chapter_folder(edition), layout.CHAPTER, named=layout.SUMMARIES.values())
    # Without any edition nothing can be said of what stands here.
    for name in reader.names(layout.CONTENT) if editions else ():
        if name not in editions and name not in map(layout.as_id, editions):
            path = f"{layout.CONTENT}/{name}"
            reader.report("file.unknown", path, name=path, hint=nearest(name, editions))


@dataclass
class _Reader:
    """Reads files below one root and gathers what it finds."""

    root: Path
    documents: dict[str, Located] = field(default_factory=dict)
    narrative: dict[str, str] = field(default_factory=dict)
    unreadable: set[str] = field(default_factory=set)
    missing: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    def report(self, code: str, path: str, **words: object) -> None:
        """Note a problem with a file or folder as a whole."""
        self.problems.append(problem(code, Place(path), **words))

    def exists(self, path: str) -> bool:
        """Say whether a folder stands there that may be read."""
        return is_folder(self.root, path) and path not in self.missing

    def folder(self, path: str, holds: str) -> bool:
        """Say whether the folder is there; complain if it is not, or leads out of the project."""
        if is_folder(self.root, path) and is_inside(self.root, path):
            return True
        if is_folder(self.root, path):
            self.problems.append(outside(path))
        else:
            self.report("file.folder-missing", path, name=path, holds=holds)
        self.missing.add(path)
        return False

    def names(self, folder: str) -> list[str]:
        """Give the names in a folder in order; none, with a problem, when nobody may look into it."""
        names = names_in(self.root, folder)
        if isinstance(names, Problem):
            self.problems.append(names)
            self.missing.add(folder)
            return []
        return names

    def fixed(self, folder: str, files: Iterable[layout.Entry], folders: Iterable[layout.Entry]) -> None:
        """Read a folder whose files have fixed names."""
        files, folders = tuple(files), tuple(folders)
        names = self.names(folder)
        if folder in self.missing:
            return
        for entry in folders:
            self.folder(f"{folder}/{entry.name}", entry.holds)
        for entry in files:
            path = f"{folder}/{entry.name}"
            if entry.name in names:
                self._read(path)
            elif entry.required:
                self.report("file.missing", path, name=entry.name, holds=entry.holds)
        known = [entry.name for entry in (*files, *folders)]
        for name in names:
            if name not in known:
                path = f"{folder}/{name}"
                self.report("file.unknown", path, name=path, hint=nearest(name, known))

    def all_of(self, folder: str, ending: str, *, named: Collection[str] = ()) -> None:
        """Read every file of one kind in a folder whose files are named by their ids, but for some `named` ones."""
        names = self.names(folder)
        for name in names:
            path = f"{folder}/{name}"
            stem = _stem(name, ending)
            if stem is None or is_folder(self.root, path):
                self.report("file.unknown", path, name=path, hint=f"Here only files ending in `{ending}` are read.")
            elif name in named or self._well_named(path, stem, ending, names):
                self._read(path)
            else:
                self.unreadable.add(f"{folder}/{layout.as_id(stem)}{ending}")

    def _well_named(self, path: str, stem: str, ending: str, names: Iterable[str]) -> bool:
        name = path.rsplit("/", 1)[1]
        rename = f"{layout.as_id(stem)}{ending}"
        twins = [other for other in names if other != name and other.casefold() == name.casefold()]
        if twins and not layout.is_id(stem):
            self.report("file.case-twins", path, name=name, twin=twins[0])
        elif not name.endswith(ending):
            self.report("file.extension", path, name=name, wanted=ending, rename=rename)
        elif not layout.is_id(stem):
            self.report("file.name", path, name=name, rename=rename)
        else:
            return True
        return False

    def _read(self, path: str) -> None:
        raw = read_file(self.root, path)
        if isinstance(raw, Problem):
            self.problems.append(raw)
            self.unreadable.add(path)
            return
        text, problems = decode(raw, path)
        if not problems and path.endswith(layout.CHAPTER):
            self.narrative[path] = text
            return
        document: Located | None = None
        if not problems:
            document, problems = read_yaml(text, path)
        self.problems.extend(problems)
        if document is None:
            self.unreadable.add(path)
        else:
            self.documents[path] = document


def _stem(name: str, ending: str) -> str | None:
    """Give the name without its ending, if the ending is that of a record or chapter or was meant to be."""
    for known in sorted(_ENDINGS[ending], key=len, reverse=True):
        if name.lower().endswith(known):
            return name[: -len(known)]
    return None
