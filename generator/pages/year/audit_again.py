"""An audit beside the one that it repeats, in words: the rule's verdict, both shares, the difference and how sure it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from generator.charts.verdicts import DIRECTIONS
from generator.disclose.year_cells import DisclosedAudit, ShownReaudit
from generator.domain.answer import given
from generator.domain.judgement import DirectionVerdict
from generator.domain.wording import capital, one_decimal, sentence
from generator.pages.addresses import METHODS, link, rule_anchor
from generator.pages.label import label
from generator.pages.text import Html, join, tag
from generator.pages.year.record_words import Said, of_all, record_link, share_words

if TYPE_CHECKING:
    from generator.pages.book import Book

_SAID: Mapping[DirectionVerdict, Said] = {
    "worsened": ("worsened", "worsened"),
    "no-significant-change": ("showed no significant change", "showed no significant change"),
    "cannot-be-judged": ("cannot be judged against the earlier one", "cannot be judged against the earlier ones"),
    "improved": ("improved", "improved"),
}
"""What is said of audits that were done again, the gravest first."""


def again(found: ShownReaudit, page: str, book: Book) -> Html:
    """Show what looking again came to."""
    verdict = label(DIRECTIONS[found.verdict], link(page, METHODS, rule_anchor(found.rule)))
    earlier = join(["Held against ", _earlier(found.audit, page, book), "."])
    said = [verdict, earlier]
    if found.before is not None and found.after is not None:
        then, now = share_words(found.before), share_words(found.after)
        said.append(tag("span", f"Good enough then: {then}. Now: {now}."))
    if found.difference is not None and found.lower is not None and found.upper is not None:
        moved = "more" if found.difference > 0 else "fewer"
        points = (
            f"That is {one_decimal(abs(found.difference))} percentage points {moved}."
            if found.difference
            else "They are the same."
        )
        ends = f"The difference could be anything from {one_decimal(found.lower)} to {one_decimal(found.upper)} points (95% interval)."
        said.append(tag("span", f"{points} {ends}"))
    if found.why:
        said.append(tag("span", sentence(capital(found.why))))
    return join(said, " ")


def again_in_brief(audits: Iterable[DisclosedAudit]) -> str:
    """Say in a sentence what the audits that were done again showed, the gravest first; nothing where none was."""
    verdicts = Counter(each.re_audit.verdict for each in audits if each.re_audit is not None)
    things = ("audit that was done again", "audits that were done again")
    groups = [(verdicts[verdict], said) for verdict, said in _SAID.items()]
    return of_all(verdicts.total(), things, groups) if verdicts else ""


def _earlier(audit: str, page: str, book: Book) -> Html:
    """Name the audit of before: one of this edition is a link, one of the edition before has its theme alone."""
    if audit in given(book.records.year.audits.audits):
        return record_link(audit, page, book)
    known = book.records.year.audits.earlier.get(audit)
    named = f"“{known.theme}” of the report before" if known else audit
    return tag("span", named)
