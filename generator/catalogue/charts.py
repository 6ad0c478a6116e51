"""Messages about figures that the narrative asks for and that cannot be drawn."""

from __future__ import annotations

from generator.catalogue.message import Message

MESSAGES: tuple[Message, ...] = (
    Message(
        "figure.too-few-points",
        what="The figure cannot be drawn: {area} has fewer than two published values of `{measure}`.",
        why="A line needs two points. One value, or only hidden ones, would leave the chart empty.",
        mend="Take the token out, or write the value in the text with `{{{{ value: {measure} }}}}`.",
    ),
    Message(
        "figure.not-compared",
        what="`{measure}` is not compared with the statistical neighbours.",
        why="A figure `as neighbours` or `as funnel` sets our own value among other councils'.",
        mend="Write `as trend`, or add the set of neighbours to the measure's `comparators`.",
    ),
    Message(
        "figure.too-few-areas",
        what="Fewer than three areas, or fewer than two councils, have a published value of `{measure}` for {when}.",
        why="A figure `as neighbours` sorts councils by their values, and with so few there is nothing to sort.",
        mend="Ask for another period with `in`, or write `as trend`.",
    ),
    Message(
        "figure.no-parts",
        what="There is no period for which two of {measures} have a published value.",
        why="A figure `as parts` shows how a whole divides, so it needs two of its parts.",
        mend="Ask for another period with `in`, or write `as multiples`.",
    ),
    Message(
        "figure.parts-not-percent",
        what="`{measure}` is not a percentage, so it cannot be a part of a whole.",
        why="A figure `as parts` shows how one hundred per cent divides.",
        mend="Leave it out, or write `as multiples`.",
    ),
    Message(
        "figure.parts-of-different-wholes",
        what="`{measure}` is a percentage of “{whole}”, and `{first}` of “{other}”.",
        why="Parts can be stacked only where they are shares of the same whole.",
        mend="Write `as multiples`. If both are the same whole, give both the same words as `denominator`.",
    ),
    Message(
        "figure.parts-of-different-counts",
        what="The denominators of {measures} are not the same number for {period}.",
        why="Parts can be stacked only where they are shares of the same whole.",
        mend="Check the values of that period against the publication, or write `as multiples`.",
    ),
    Message(
        "figure.parts-exceed-whole",
        what="For {period} {measures} add up to more than 100%.",
        why="Parts of a whole do not overlap. Here one child or one case can count in several.",
        mend="Write `as multiples`.",
    ),
    Message(
        "figure.funnel-not-every-council",
        what="`{measure}` cannot be drawn `as funnel`: figures of only some councils are held.",
        why="A funnel holds each council against the average of all. That of a few chosen ones would be another average.",
        mend="Write `as neighbours`. Where figures of every council in England are held, say `every_council: true` in "
        "`data/areas.yml`.",
    ),
    Message(
        "figure.funnel-not-a-share",
        what="`{measure}` cannot be drawn `as funnel`: it is neither a share nor a rate.",
        why="A funnel shows how far chance can move a share or a rate, from the counts behind it.",
        mend="Write `as neighbours`.",
    ),
    Message(
        "figure.funnel-no-counts",
        what="No council has counts of `{measure}` for {when} that can be used.",
        why="A funnel is worked out from `n` and `of`. Values alone do not say how far chance can move them.",
        mend="Ask for another period with `in`, or write `as neighbours`.",
    ),
    Message(
        "figure.funnel-too-few-councils",
        what="Only {count} councils have counts of `{measure}` for {when}; a funnel needs {fewest}.",
        why="Each of so few councils would be held against an average that it makes up itself in good part.",
        mend="Ask for another period with `in`, or write `as neighbours`.",
    ),
    Message(
        "figure.control-not-often",
        what="`{measure}` cannot be drawn `as control`: its figures are not of months or quarters.",
        why="A control chart tells chance from change by many figures in a row, and years are too few.",
        mend="Write `as trend`.",
    ),
    Message(
        "figure.control-not-judged",
        what="`{measure}` cannot be drawn `as control`: {reason}.",
        why="Mean and limits are worked out from twelve or more figures in a row, up to the newest.",
        mend="Write `as trend`.",
    ),
    Message(
        "figure.dumbbell-different-units",
        what="`{measure}` counts in another unit than `{first}`.",
        why="A figure `as dumbbell` sets its measures on one scale.",
        mend="Leave it out, or write `as multiples`.",
    ),
    Message(
        "figure.dumbbell-not-two",
        what="`{measure}` cannot be drawn `as dumbbell`: {reason}.",
        why="It joins the newest figure and the one before.",
        mend="Leave it out, or write `as trend` for one measure.",
    ),
)
