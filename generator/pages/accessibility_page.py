"""The accessibility statement, in the form of regulation 8 of SI 2018/952 and its model."""

from __future__ import annotations

from generator.domain.edition import Accessibility
from generator.domain.period_words import day_in_words
from generator.domain.wording import sentence
from generator.pages.addresses import ACCESSIBILITY, CONTACT, link
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.contact_page import mailbox
from generator.pages.text import Html, block, front_matter, join, paragraphs, tag

_GUIDELINES = tag("a", "Web Content Accessibility Guidelines version 2.2", href="https://www.w3.org/TR/WCAG22/")
_HELP_SERVICE = tag(
    "a", "Equality Advisory and Support Service (EASS)", href="https://www.equalityadvisoryservice.com/"
)
_COMPLIANCE = {
    "fully": "is fully compliant with",
    "partially": "is partially compliant with",
    "not": "is not compliant with",
}


def put_accessibility(book: Book, shelf: Shelf) -> None:
    """Add the accessibility statement."""
    known = book.records.accessibility
    partnership = book.records.partnership
    title = "Accessibility statement"
    parts = (
        block(
            "div",
            tag("h1", title),
            tag("p", f"This statement applies to “{book.records.edition.title}” of {partnership.name}, at {partnership.web_address.rstrip('/')}/{book.records.id}/."),
            tag("p", "We want as many people as possible to be able to use this report. You should be able to zoom in to 400% without text spilling off the screen, go through every page with a keyboard alone, and listen to every page with a screen reader. Each chart has a description in words and the table behind it, and its data can be downloaded."),
        ),
        "## How accessible this report is {#compliance}",
        tag("p", f"This website {_COMPLIANCE[known.compliance]} the ", _GUIDELINES, f" AA standard{_because(known)}"),
        "## What is not accessible {#issues}",
        _issues(known),
        "## Feedback and contact {#feedback}",
        block("div", tag("p", "If you need something in this report in another form, or find that a page does not work for you, tell us. ", tag("a", "How to reach us", href=link(ACCESSIBILITY, CONTACT)), "."), mailbox(book)),
        "## If you are not content with our answer {#enforcement}",
        tag(
            "p",
            "The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you are not happy with how we respond to your complaint, contact the ",
            _HELP_SERVICE,
            ".",
        ),
        "## How this was tested {#tests}",
        block("div", paragraphs(known.tested), tag("p", f"This statement was prepared on {day_in_words(known.prepared)}.")),
    )  # fmt: skip
    head = front_matter(title=title, description=f"{title} of {partnership.name}", kind="accessibility")
    shelf.put(ACCESSIBILITY, head + "\n\n".join(parts) + "\n")


def _because(known: Accessibility) -> str:
    return "." if known.compliance == "fully" else ", because of what is listed below."


def _issues(known: Accessibility) -> Html:
    if not known.issues:
        return tag("p", "We know of nothing on this website that is not accessible.")
    return block("ul", *(tag("li", _issue(i.what, i.why, i.instead)) for i in known.issues), class_="issues")


def _issue(what: str, why: str, instead: str) -> Html:
    return join(
        [
            tag("p", tag("b", sentence(what))),
            tag("p", "Why: ", sentence(why)),
            tag("p", "What you can do instead: ", sentence(instead)),
        ]
    )
