"""Whom to write to, and how to report a mistake."""

from __future__ import annotations

from generator.domain.answer import NotSupplied
from generator.domain.wording import sentence
from generator.pages.addresses import CONTACT
from generator.pages.book import Book
from generator.pages.compiled import Shelf
from generator.pages.text import Html, block, front_matter, paragraphs, tag

REPORT_CHILD_ABUSE = "https://www.gov.uk/report-child-abuse"
"""The government's page that finds the council to tell, for all of England."""


def put_contact(book: Book, shelf: Shelf) -> None:
    """Add the page of contact."""
    contact = book.records.partnership.contact
    parts = (
        block(
            "div",
            tag("h1", "Contact"),
            tag("p", "Who answers for this report: ", tag("b", contact.name), "."),
            mailbox(book),
        ),
        "## Report a mistake {#report-a-mistake}",
        block("div", paragraphs(contact.mistakes)),
        "## If a child is in danger {#danger}",
        block(
            "div",
            tag("p", "This report cannot take reports about a child. If a child is in danger now, call 999."),
            tag(
                "p",
                "If you are worried about a child and it is not an emergency, ",
                tag("a", "report it to the child’s council", href=REPORT_CHILD_ABUSE),
                ".",
            ),
        ),
    )
    head = front_matter(title="Contact", description="Whom to write to, and how to report a mistake", kind="contact")
    shelf.put(CONTACT, head + "\n\n".join(parts) + "\n")


def mailbox(book: Book) -> Html:
    """Give the address to write to, or say why there is none."""
    email = book.records.partnership.contact.email
    if isinstance(email, NotSupplied):
        return tag("p", tag("strong", "No mailbox was supplied."), f" {sentence(email.not_supplied)}")
    return tag("p", "Email: ", tag("a", email, href=f"mailto:{email}"))
