"""Stage an edition: write it as a plain folder that any engine of MkDocs' kind builds, without this package."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from generator.pages.compiled import CompiledSite
from generator.publish.settings import OWN_PLUGIN, engine_settings
from generator.publish.tree import write_files

DOCS = "docs"
OVERRIDES = "overrides"


def write_stage(compiled: CompiledSite, project: Mapping[str, object], folder: Path) -> None:
    """Write `mkdocs.yml`, `docs/` and `overrides/` into the empty `folder`.

    `project` is what the project's own `mkdocs.yml` says.

    Raises:
        PathTakenError: `folder` holds such files already.

    """
    settings = {"mkdocs.yml": _as_json(staged_settings(compiled, project))}
    write_files(settings, folder)
    write_files(compiled.files, folder / DOCS)
    write_files(compiled.overrides, folder / OVERRIDES)
    (folder / OVERRIDES).mkdir(exist_ok=True)


def staged_settings(compiled: CompiledSite, project: Mapping[str, object]) -> dict[str, object]:
    """Give the settings of a staged folder: the project's, without our plugin, with those of the edition."""
    own = engine_settings(compiled)
    theme, extra, plugins = project.get("theme"), project.get("extra"), project.get("plugins")
    return {
        **project,
        "site_name": own.site_name,
        "site_url": own.site_url,
        "docs_dir": DOCS,
        "site_dir": "site",
        "theme": {**(theme if isinstance(theme, Mapping) else {"name": theme}), "custom_dir": OVERRIDES},
        "plugins": [plugin for plugin in plugins if not _is_ours(plugin)] if isinstance(plugins, list) else [],
        "nav": own.nav,
        "not_in_nav": "".join(f"/{path}\n" for path in own.not_in_nav),
        "extra": {**(extra if isinstance(extra, Mapping) else {}), **own.extra},
    }


def _is_ours(plugin: object) -> bool:
    return plugin == OWN_PLUGIN or (isinstance(plugin, Mapping) and OWN_PLUGIN in plugin)


def _as_json(settings: Mapping[str, object]) -> bytes:
    # JSON is YAML that no reader can take for something else.
    return (json.dumps(settings, ensure_ascii=False, indent=2) + "\n").encode()
