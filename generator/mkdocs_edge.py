"""The MkDocs edge: the engine that turns a compiled edition into HTML, and the plugin behind `mkdocs build`.

No other file imports mkdocs. The plugin serves two masters:

- `mkdocs_engine` hands it one compiled edition; it gives the edition's files and settings to MkDocs and no more.
- `mkdocs build` and `mkdocs serve` hand it nothing; then it compiles the newest edition (or `edition:` of its
  options), and finishes, checks and swaps as `annual-report build` does, for that edition alone.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.config_options import Optional, Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError, ConfigurationError, PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils.yaml import yaml_load

from generator.catalogue import problem
from generator.pages.compiled import CompiledSite, PathTakenError
from generator.pipeline import CACHE, NEWEST, SITE, compile_all
from generator.problems import Place, Problem, as_text, errors
from generator.publish.check import check_edition
from generator.publish.finish import finish_tree
from generator.publish.fresh import fresh_folder
from generator.publish.settings import OWN_PLUGIN, EngineSettings, engine_settings
from generator.publish.swap import guard, put_edition_in_place, put_in_place
from generator.publish.tree import write_files

PROJECT_FILE = "mkdocs.yml"
_BANNERS = ("NO_MKDOCS_2_WARNING", "DISABLE_MKDOCS_2_WARNING")
_log = get_plugin_logger(OWN_PLUGIN)


def mkdocs_engine(compiled: CompiledSite, root: Path, out: Path) -> tuple[Problem, ...]:
    """Build one compiled edition into the empty folder `out`, with the settings of `root/mkdocs.yml`.

    Prints nothing; whatever MkDocs complains of comes back as problems.
    """
    with _without_banners(), _listening() as complaints:
        try:
            config = load_config(str(root / PROJECT_FILE), site_dir=str(out), strict=False)
            plugin = config.plugins.get(OWN_PLUGIN)
            if not isinstance(plugin, AnnualReportPlugin):
                return (problem("site.no-plugin", Place(PROJECT_FILE), plugin=OWN_PLUGIN),)
            plugin.hand_over(compiled)
            _run(config)
        except (Abort, BuildError, ConfigurationError) as error:
            complaints.texts.append(error.format_message())
    return tuple(
        problem("site.engine", Place(PROJECT_FILE), edition=compiled.edition, complaint=text.strip())
        for text in complaints.texts
    )


def read_project(root: Path) -> Mapping[str, object]:
    """Read `root/mkdocs.yml` as MkDocs reads it, without judging what its settings say.

    Raises:
        ConfigurationError: it holds no settings. Click shows it to the author as it is.

    """
    with (root / PROJECT_FILE).open("rb") as file:
        settings: object = yaml_load(file)
    if not isinstance(settings, Mapping):
        raise ConfigurationError(f"{PROJECT_FILE} must hold settings, each with its name. Restore it from the history.")
    return settings


class _Options(Config):  # type: ignore[no-untyped-call]  # MkDocs types its classes, not their making
    edition = Optional(Type(str))
    """Which edition to preview; without it the newest."""


class AnnualReportPlugin(BasePlugin[_Options]):  # type: ignore[no-untyped-call]  # the same
    """Gives MkDocs the pages of one edition. See the top of this file for its two masters."""

    def __init__(self) -> None:
        self._handed: CompiledSite | None = None
        self._preview: _Preview | None = None
        self._command: Literal["build", "gh-deploy", "serve"] = "build"
        self._until_shutdown = ExitStack()

    def hand_over(self, compiled: CompiledSite) -> None:
        """Take an edition from `mkdocs_engine`; then nothing is compiled, finished or swapped here."""
        self._handed = compiled

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Remember what is asked for, and refuse to publish a preview."""
        if command == "gh-deploy":
            raise PluginError("`mkdocs gh-deploy` would publish one edition alone. Use `annual-report build`.")
        self._command = command

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Compile what is to be built, before MkDocs empties its output folder; set what belongs to the edition."""
        self._until_shutdown.close()
        if self._handed is None:
            self._preview = self._until_shutdown.enter_context(
                _preview(config, self.config.edition, serving=self._command == "serve")
            )
        compiled = self._compiled()
        overrides = self._until_shutdown.enter_context(_folder_of(compiled.overrides))
        _apply(engine_settings(compiled), config, overrides, keep_address=self._command == "serve")
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Give the compiled files to MkDocs, and nothing that lies about in its folder of documents."""
        compiled = self._compiled()
        for file in tuple(files):
            if file.src_dir == config.docs_dir:
                files.remove(file)  # the narrative as written: its pages are among the compiled ones
        _add(compiled, files, config)
        return files

    @event_priority(-100)  # after the search has written its index
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """With `mkdocs build` and `mkdocs serve`: finish, check, and for `build` put the edition in its place."""
        if self._preview is not None:
            self._preview.complete(Path(config.site_dir))

    def on_shutdown(self) -> None:
        """Delete what was temporary."""
        self._until_shutdown.close()

    def _compiled(self) -> CompiledSite:
        if self._handed is not None:
            return self._handed
        if self._preview is not None:
            return self._preview.compiled
        raise PluginError("MkDocs asked for files before it had a configuration.")


class _Preview:
    """One edition on its way through a plain `mkdocs build` or `mkdocs serve`."""

    def __init__(self, compiled: CompiledSite, complaints: _Complaints, root: Path, target: Path | None) -> None:
        self.compiled = compiled
        self._complaints = complaints
        self._root = root
        self._target = target

    def complete(self, tree: Path) -> None:
        """Finish and check the tree; put it in place where there is a place.

        Raises:
            PluginError: MkDocs or a check found something. Nothing has been put in place.

        """
        if self._complaints.texts:
            raise PluginError(f"MkDocs complained, so {self._last} is left as it was.")
        finish_tree(tree, self.compiled)
        _refuse(check_edition(tree, self.compiled))
        if self._target is None:
            return
        cache = self._root / CACHE
        if self._target == self._root / SITE:
            _refuse(put_edition_in_place(tree, self._target, self.compiled.edition, cache))
        else:
            _refuse(put_in_place(tree, self._target, cache))
        _log.info("%s is ready.", self._last)

    @property
    def _last(self) -> str:
        return f"{SITE}/{self.compiled.edition}/" if self._target == self._root / SITE else str(self._target)


@contextmanager
def _preview(config: MkDocsConfig, edition: str | None, *, serving: bool) -> Iterator[_Preview]:
    root = Path(config.config_file_path).parent.resolve()  # with `-f` it comes as it was typed
    target = None if serving else _target(config, root)
    if target == root / SITE:
        _refuse(guard(target, root / CACHE))
    compiled = compile_all(root, only=edition or NEWEST)
    _refuse(compiled.problems)
    if compiled.problems:
        _log.info("\n%s", as_text(compiled.problems))
    with ExitStack() as stack:
        complaints = stack.enter_context(_listening(quietly=False))
        if serving:
            # Narrative is watched as the folder of documents; figures are not documents.
            config.watch.append(str(root / "data"))
        else:
            config.site_dir = str(stack.enter_context(fresh_folder(root / CACHE)))
        yield _Preview(compiled.editions[0], complaints, root, target)


def _target(config: MkDocsConfig, root: Path) -> Path:
    # However the folder is written: the site takes one edition beside others, any other folder is replaced whole.
    target, site = Path(config.site_dir), root / SITE
    return site if target.resolve() == site.resolve() else target


def _refuse(problems: tuple[Problem, ...]) -> None:
    if errors(problems):
        raise PluginError("\n\n" + as_text(problems))


def _apply(settings: EngineSettings, config: MkDocsConfig, overrides: Path, *, keep_address: bool) -> None:
    config.site_name = settings.site_name
    if not keep_address:  # `mkdocs serve` has put its own there
        config.site_url = settings.site_url
    config.nav = settings.nav
    config.extra.update(settings.extra)
    config.theme.dirs.insert(0, str(overrides))


def _add(compiled: CompiledSite, files: Files, config: MkDocsConfig) -> None:
    hidden = set(engine_settings(compiled).not_in_nav)
    taken = {file.dest_uri for file in files}
    for path, content in compiled.files.items():
        level = InclusionLevel.NOT_IN_NAV if path in hidden else InclusionLevel.INCLUDED
        file = File.generated(config, path, content=content, inclusion=level)
        if file.dest_uri in taken:
            raise PathTakenError(file.dest_uri)
        taken.add(file.dest_uri)
        files.append(file)


def _run(config: MkDocsConfig) -> None:
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()


@contextmanager
def _folder_of(overrides: Mapping[str, bytes]) -> Iterator[Path]:
    with TemporaryDirectory(prefix="annual-report-theme-") as folder:
        write_files(overrides, Path(folder))
        yield Path(folder)


class _Complaints(logging.Handler):
    """Keeps what MkDocs warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage())


@contextmanager
def _listening(*, quietly: bool = True) -> Iterator[_Complaints]:
    logger, complaints = logging.getLogger("mkdocs"), _Complaints()
    propagate = logger.propagate
    logger.addHandler(complaints)
    if quietly:
        logger.propagate = False
    try:
        yield complaints
    finally:
        logger.propagate = propagate
        logger.removeHandler(complaints)


@contextmanager
def _without_banners() -> Iterator[None]:
    # Vendors of MkDocs' themes and plugins print their quarrels at every build; one sets the variable itself.
    before = {name: os.environ.get(name) for name in _BANNERS}
    os.environ.update(dict.fromkeys(_BANNERS, "true"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
