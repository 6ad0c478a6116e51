"""The report's fonts: Source Sans and Source Serif, cut down to what English pages need, as woff2.

Cutting takes most of a second, so the result is kept by content: the same fonts, characters and tools give the same
bytes, and are cut once.
"""

from __future__ import annotations

import io
import os
from collections.abc import Mapping
from hashlib import sha256
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

FACES: Mapping[str, tuple[str, str]] = {
    "sans-regular": ("font_source_sans_pro", "SourceSansPro-Regular"),
    "sans-italic": ("font_source_sans_pro", "SourceSansPro-It"),
    "sans-semibold": ("font_source_sans_pro", "SourceSansPro-Semibold"),
    "serif-semibold": ("font_source_serif_pro", "SourceSerifPro-Semibold"),
}
"""Each face of the report: the package that brings it, and its file there."""

CHARACTERS = frozenset(
    {
        *range(0x20, 0x7F),  # English
        *range(0xA0, 0x180),  # other European languages: names of people and places
        *range(0x2010, 0x2027),  # dashes, quotation marks, the ellipsis
        *map(ord, "‰′″‹›⁄€™←↑→↓−≈≠≤≥■▲▼◆✓"),
    }
)
"""The characters that are kept, as far as a font has them."""

FEATURES = ("ccmp", "kern", "liga", "lnum", "locl", "mark", "mkmk", "tnum")
"""The layout that is kept: accents, kerning, ligatures. Figures are of one height and one width as they come."""


def font_files(cache: Path) -> Mapping[str, bytes]:
    """Give each face as `<face>.woff2`, with the licence of each package. What was cut before is taken from `cache`."""
    files: dict[str, bytes] = {}
    for face, (package, name) in FACES.items():
        source = (_folder(package) / f"{name}.ttf").read_bytes()
        files[f"{face}.woff2"] = _kept(cache / f"{face}-{_recipe(source)}.woff2", source)
    for package in sorted({package for package, _ in FACES.values()}):
        licence = package.removeprefix("font_").replace("_", "-")
        files[f"LICENCE-{licence}.txt"] = (_folder(package) / "LICENSE.txt").read_bytes()
    return files


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"The package {package} is not installed.", name=package)
    return Path(spec.origin).parent / "files"


def _recipe(source: bytes) -> str:
    tools = f"fonttools {version('fonttools')} brotli {version('brotli')}"
    made_of = f"{tools}\n{sorted(CHARACTERS)}\n{FEATURES}\n".encode()
    return sha256(made_of + source).hexdigest()[:16]


def _kept(kept: Path, source: bytes) -> bytes:
    try:
        return kept.read_bytes()
    except FileNotFoundError:
        pass
    font = _cut(source)
    kept.parent.mkdir(parents=True, exist_ok=True)
    # Two builds may write at once; a reader must never meet half a font.
    written = kept.with_name(f"{kept.name}.{os.getpid()}")
    written.write_bytes(font)
    written.replace(kept)
    return font


def _cut(source: bytes) -> bytes:
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    options = Options()
    options.hinting = False  # screens that need it are gone, and it is a third of the file
    options.layout_features = list(FEATURES)
    options.name_IDs = []  # the licence reserves the name "Source" for the whole font
    options.notdef_outline = True
    font = TTFont(io.BytesIO(source), recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    subsetter.subset(font)
    font.flavor = "woff2"
    cut = io.BytesIO()
    font.save(cut)
    return cut.getvalue()
