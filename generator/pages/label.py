"""The label of a judgement on a page: shape, word and tone. The shape and the word say it all; colour only repeats."""

from __future__ import annotations

from generator.charts.result_words import place_words
from generator.charts.verdicts import BANDS, WORST_QUARTER, Label
from generator.evaluate.results import Place
from generator.pages.text import Html, tag


def label(shown: Label, href: str | None = None) -> Html:
    """Show a judgement as an outlined label, with `href` as a link to what stands behind it.

    The shape is hidden from those who listen: the word says the same. Styled in `theme/assets/results.css`.
    """
    shape = tag("span", shown.shape, class_="label__shape", aria_hidden="true")
    word = tag("span", shown.word, class_="label__word")
    class_ = f"label label--{shown.tone}"
    if href is None:
        return tag("span", shape, " ", word, class_=class_)
    return tag("a", shape, " ", word, class_=class_, href=href)


def place_label(place: Place) -> Label:
    """Give the label of a place: the band, the worst quarter, or else the place itself, which is neither good nor bad."""
    if place.band is not None:
        return BANDS[place.band]
    if place.worst_quarter:
        return WORST_QUARTER
    words = place_words(place).removeprefix("the ")
    return Label("◆", words[:1].upper() + words[1:], "plain")
