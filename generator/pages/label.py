"""The label of a judgement on a page: shape, word and tone. The shape and the word say it all; colour only repeats."""

from __future__ import annotations

from generator.charts.verdicts import Label
from generator.pages.text import Html, tag


def label(label: Label, href: str | None = None) -> Html:
    """Show a judgement as an outlined label, with `href` as a link to what stands behind it.

    The shape is hidden from those who listen: the word says the same. Styled in `theme/assets/results.css`.
    """
    shape = tag("span", label.shape, class_="label__shape", aria_hidden="true")
    class_ = f"label label--{label.tone}"
    if href is None:
        return tag("span", shape, " ", label.word, class_=class_)
    return tag("a", shape, " ", label.word, class_=class_, href=href)
