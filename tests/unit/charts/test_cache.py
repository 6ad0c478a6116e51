"""Drawings are kept under all that they are made from, whole or not at all."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from generator.charts import cache as cache_module
from generator.charts.cache import ChartCache, key_of
from generator.charts.multiples import multiples
from generator.charts.spec import Described, TrendSpec
from generator.charts.style import NARROW, WIDE
from generator.charts.trend import trend
from tests.unit.charts.made import made, made_records

SVG = b'<svg width="1" height="2"/>'


def spec_of(*values: float) -> TrendSpec:
    found = trend(made({"anytown": values}), made_records())
    assert isinstance(found, Described)
    assert isinstance(found.spec, TrendSpec)
    return found.spec


def test_what_was_put_is_got_back(tmp_path: Path) -> None:
    cache = ChartCache(tmp_path / "not" / "yet")
    assert cache.get("k") is None
    cache.put("k", SVG)
    assert cache.get("k") == SVG
    assert [path.name for path in (tmp_path / "not" / "yet").iterdir()] == ["k.svg"]


def test_a_key_changes_with_what_is_drawn_and_with_its_size() -> None:
    spec = spec_of(20, 21)
    others = [spec_of(20, 21.01), replace(spec, title="Another"), replace(spec, caption="unit")]
    assert key_of(spec, WIDE) == key_of(spec_of(20, 21), WIDE)
    assert len({key_of(s, size) for s in (spec, *others) for size in (WIDE, NARROW)}) == 8


def test_a_key_changes_with_the_code_that_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    before = key_of(spec_of(20, 21), WIDE)
    monkeypatch.setattr(cache_module, "_makers", lambda: "other code")
    assert key_of(spec_of(20, 21), WIDE) != before


def test_a_key_changes_with_code_in_a_folder_below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_module, "__file__", str(tmp_path / "cache.py"))
    below = tmp_path / "year" / "scene.py"
    below.parent.mkdir()
    below.write_text("BAR = 26")
    makers = cache_module._makers.__wrapped__
    before = makers()
    assert makers() == before
    below.write_text("BAR = 28")
    assert makers() != before


def test_every_part_of_a_key_is_written_out_exactly() -> None:
    # A key rests on `repr`; an address in it, or a set in no order, would change from run to run.
    small = multiples([made({"anytown": [1, 2]}, named="a"), made({"anytown": ["c", 2, 3]}, named="b")], made_records())
    assert isinstance(small, Described)
    text = repr(small.spec) + repr(spec_of(20, 21))
    assert " at 0x" not in text
    assert "{" not in text
    assert repr(Decimal("20.5")) in repr(spec_of(20.5, 21))


@pytest.mark.parametrize("damage", [b"", b"half", b"x" * 64 + b"\n" + SVG], ids=["empty", "cut", "changed"])
def test_a_damaged_drawing_is_not_used_and_is_made_again(tmp_path: Path, damage: bytes) -> None:
    cache = ChartCache(tmp_path)
    cache.put("k", SVG)
    (tmp_path / "k.svg").write_bytes(damage)
    assert cache.get("k") is None
    cache.put("k", SVG)
    assert cache.get("k") == SVG


def test_a_drawing_cut_short_at_any_byte_is_seen(tmp_path: Path) -> None:
    cache = ChartCache(tmp_path)
    cache.put("k", SVG)
    whole = (tmp_path / "k.svg").read_bytes()
    for length in range(len(whole)):
        (tmp_path / "k.svg").write_bytes(whole[:length])
        assert cache.get("k") is None


def test_a_cache_that_cannot_be_written_is_let_go(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = ChartCache(tmp_path / "file")
    cache.put("k", SVG)
    cache.trim()
    assert cache.get("k") is None


def test_many_writers_of_one_drawing_do_not_spoil_it(tmp_path: Path) -> None:
    cache = ChartCache(tmp_path)
    drawings = [b"<svg>" + bytes([65 + i]) * 50_000 + b"</svg>" for i in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda svg: cache.put("k", svg), drawings))
    assert cache.get("k") in drawings
    assert len(list(tmp_path.iterdir())) == 1


def test_the_drawings_unused_for_longest_go_first(tmp_path: Path) -> None:
    cache = ChartCache(tmp_path)
    for number, key in enumerate(("old", "middle", "new")):
        cache.put(key, b"x" * 1000)
        os.utime(tmp_path / f"{key}.svg", (number, number))
    assert cache.get("old") is not None  # which makes it the newest
    cache.trim(most_bytes=2200)
    assert cache.get("middle") is None
    assert cache.get("old") is not None
    assert cache.get("new") is not None
