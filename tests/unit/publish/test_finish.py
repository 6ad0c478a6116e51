from __future__ import annotations

from pathlib import Path

import pytest

from generator.pages.compiled import CompiledSite
from generator.publish.finish import finish_html, finish_tree
from generator.publish.policy import POLICY
from generator.publish.repairs import RepairError
from generator.publish.tree import write_files

BY_ENGINE = """

<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="generator" content="mkdocs-1.6.1, mkdocs-material-9.8.1">


    <script src="../assets/javascripts/bundle.js"></script>
  </head>
  <body>
    <input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer">
    <input class="md-toggle" data-md-toggle="search" type="checkbox" id="__search">
    <label class="md-overlay" for="__drawer"></label>
    <div data-md-component="skip">
      <a href="#neglect" class="md-skip">Skip</a>
    </div>
    <!-- built by an engine -->
    <pre>one

<!-- shown as it was typed -->
two</pre>
  </body>
</html>
"""

FINISHED = f"""<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
    <script src="../assets/javascripts/bundle.js"></script>
  </head>
  <body>
    <input hidden class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer">
    <input hidden class="md-toggle" data-md-toggle="search" type="checkbox" id="__search">
    <div data-md-component="skip"></div>
    <pre>one

<!-- shown as it was typed -->
two</pre>
  </body>
</html>
"""


def test_a_page_is_repaired_and_no_longer_names_its_engine() -> None:
    assert finish_html(BY_ENGINE) == FINISHED


def test_two_engines_names_make_no_difference() -> None:
    assert finish_html(BY_ENGINE.replace("mkdocs-1.6.1", "properdocs-1.6.7")) == FINISHED


def test_a_theme_that_has_changed_is_noticed() -> None:
    with pytest.raises(RepairError, match="__drawer"):
        finish_html(BY_ENGINE.replace('for="__drawer"', 'for="__menu"'))


def test_what_no_page_needs_is_deleted(tmp_path: Path) -> None:
    compiled = CompiledSite("2019-20", "", "", {"data/referrals.csv": b"n\n"}, (), {}, {})
    write_files(
        {
            "page/index.html": BY_ENGINE.encode(),
            "data/referrals.csv": b"n\n",
            "assets/javascripts/bundle.js": b"run();\n//# sourceMappingURL=bundle.js.map",
            "assets/javascripts/bundle.js.map": b"{}",
            "assets/javascripts/lunr/min/lunr.de.min.js": b"",
            "assets/stylesheets/main.css": b"",
            "search/search_index.json": b'{"docs": [{"location": "b/"}, {"location": "a/"}]}',
            "sitemap.xml": b"",
            "sitemap.xml.gz": b"",
        },
        tmp_path,
    )
    finish_tree(tmp_path, compiled)
    left = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*"))
    assert left == [
        "assets",
        "assets/javascripts",
        "assets/javascripts/bundle.js",
        "data",
        "data/referrals.csv",
        "page",
        "page/index.html",
        "search",
        "search/search_index.json",
    ]
    assert (tmp_path / "assets/javascripts/bundle.js").read_bytes() == b"run();\n"
    assert (tmp_path / "page/index.html").read_text(encoding="utf-8") == FINISHED
    assert (tmp_path / "search/search_index.json").read_bytes() == b'{"docs":[{"location":"a/"},{"location":"b/"}]}'


def test_headings_of_a_table_in_narrative_say_that_they_head_columns() -> None:
    table = '<table><thead><tr><th>Year</th><th align="right">Share</th></tr></thead></table>'
    page = finish_html(BY_ENGINE.replace("<pre>", f'{table}<th scope="row">2020</th><pre>', 1))
    assert '<tr><th scope="col">Year</th><th scope="col" align="right">Share</th></tr>' in page
    assert '<th scope="row">2020</th>' in page
