"""Messages about plain sentences in `content/`: typed figures, and words that say otherwise than the data."""

from __future__ import annotations

from generator.catalogue.message import Message

_MISLEAD = (
    "Readers trust a sentence before a chart. One that the data do not bear out misleads them, whatever was meant."
)

_FIGURES = (
    Message(
        "words.typed-figure",
        "“{said}” is a figure that was typed, and no source is named for it.",
        "A typed figure stays as it is when the data change, and nobody can see where it came from.",
        "{mend}",
    ),
    Message(
        "words.nearly-value",
        "“{said}” was typed, and no source is named for it. “{name}”{whose} was {value} {then}.",
        "A typed figure stays as it is when the data change. A token is always the figure in the data.",
        "Write `{token}`, if that is the figure meant; otherwise name the source of yours in a footnote.",
    ),
    Message(
        "words.contradicts-value",
        "“{said}” is said of “{name}”, and that is not its published figure. The data say: {answer}.",
        _MISLEAD,
        "Write `{token}`. If another figure is meant, name what it counts in other words than this measure’s title.",
    ),
)

_CLAIMS = (
    Message(
        "words.claim-contradicted",
        "“{said}” is said of “{name}”, and the data say the opposite: {answer}.",
        _MISLEAD,
        "Write `{{{{ change: {measure} }}}}`, which writes the figures and the verdict, or take the claim out.",
    ),
    Message(
        "words.claim-unfounded",
        "“{said}” is said of “{name}”, and the data cannot say so: {answer}.",
        "Better and worse are said by a published rule, over years that nobody picks. Without its verdict they are opinion.",
        "Write `{{{{ change: {measure} }}}}`, which says what can be said, or say rose or fell and between which years.",
    ),
    Message(
        "words.direction-contradicted",
        "“{said}” is said of “{name}”, and no comparison bears it out: {compared}. As a whole: {answer}.",
        _MISLEAD,
        "Write `{{{{ change: {measure} }}}}`, or with `since` and a period, and the verb is always the one in the data.",
    ),
    Message(
        "words.no-change",
        "“{said}” is said of “{name}”, and its figures differ: {answer}.",
        "That no significant change could be shown does not mean that there was none: few cases can hide a large one.",
        "Write “no significant change could be shown” where that is the answer, or `{{{{ change: {measure} }}}}`.",
    ),
    Message(
        "words.rank-contradicted",
        "“{said}” is said of “{name}”, and the data say otherwise: {answer}.",
        _MISLEAD,
        "Write `{{{{ place: {measure} }}}}`, which is always the place in the data, or take the words out.",
    ),
    Message(
        "words.comparison-contradicted",
        "“{said}” is said of “{name}”, and the data say otherwise: {answer}.",
        _MISLEAD,
        "Give both figures with tokens, such as `{token}`, and the words that fit them.",
    ),
)

_TARGETS = (
    Message(
        "words.target-contradicted",
        "“{said}” is said of “{name}”, and the data say otherwise: {answer}.",
        _MISLEAD,
        "Say what the data say of the target, or take the words out.",
    ),
)

_LETTERS = (
    Message(
        "words.foreign-letter",
        "“{said}” holds a {name}, which only looks like a letter of our alphabet.",
        "Such a word is found by no search, is read out wrongly, and is passed over when sentences are held against the data.",
        "Type the word anew.",
    ),
)

_TOKENS = (
    Message(
        "words.token-of-another-measure",
        "“{name}” is named here, and the token gives “{other}”.",
        "Readers take a figure for that of the measure which is named before it. A token must not be the figure of another.",
        "Write `{token}`, or name “{other}” in its own words.",
    ),
    Message(
        "words.token-of-another-area",
        "The token gives “{name}” for {area}, and neither this sentence nor the one before says so.",
        "A figure without the name of an area is taken for our own.",
        "Name {area} in the sentence, or write `{token}`, which is our own figure.",
    ),
    Message(
        "words.token-of-another-period",
        "The sentence says “{said}”, and the token gives “{name}” for {period}.",
        "Readers take a figure for that of the year which is named beside it.",
        "Write `{token}`, or name {period} in the sentence.",
    ),
)

MESSAGES = (*_FIGURES, *_CLAIMS, *_TARGETS, *_LETTERS, *_TOKENS)
