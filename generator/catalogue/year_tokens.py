"""Messages about blocks of the year's records, and about passages and records that answer the guidance."""

from __future__ import annotations

from generator.catalogue.message import Message

_OF_THE_YEAR = (
    Message(
        "narrative.block-word",
        "“{word}” means nothing in the token `{name}`.",
        "A block is made of its whole record; nothing can be chosen from it or left out.",
        "Write `{{{{ {right} }}}}` and nothing more.",
    ),
    Message(
        "narrative.token-no-priority",
        "The token `{name}` does not say of which priority.",
        "Every priority has such a block of its own.",
        "Write the priority after it, such as `{{{{ {name}: {example} }}}}`.",
    ),
    Message(
        "narrative.token-unknown-priority",
        "This edition has no priority `{id}`.",
        "The block is made of the record of one priority.",
        "{nearest}",
    ),
    Message(
        "narrative.token-unknown-requirement",
        "The guidance has no requirement `{id}`.",
        "The page of what the guidance asks leads to this passage, so it must know what is answered here.",
        "The guidance that this edition follows has {known}.",
    ),
    Message(
        "narrative.answers-inside",
        "The token `answers` stands in the middle of a paragraph.",
        "It marks the whole paragraph or item as an answer, and in the middle it would break a sentence.",
        "Put it at the end of the paragraph, behind the full stop, or at its start.",
    ),
    Message(
        "narrative.answers-alone",
        "The token `answers` has no words beside it.",
        "It marks the words of its own paragraph as an answer, and here there are none.",
        "Put it at the end of the paragraph that answers, with no empty line between.",
    ),
    Message(
        "narrative.block-twice",
        "The block `{written}` stands twice in this chapter, first on line {first}.",
        "Each of its records has one place that can be cited.",
        "Keep one of them.",
    ),
    Message(
        "narrative.block-elsewhere",
        "The block `{written}` belongs to the chapter `{home}`.",
        "Each record names the one chapter that shows it, so that it has one place that can be cited.",
        "Put the token into `{home}.md`, or change `chapter:` in the record that it is made of.",
    ),
    Message(
        "narrative.token-not-in-summary",
        "{name} stands in a summary.",
        "A summary has no numbers. Figures, blocks and answers stand in chapters, where they can be cited.",
        "Move it into a chapter. A summary can hold `value`, `change`, `place`, `evidence` and `link`.",
    ),
    Message(
        "narrative.empty-summary",
        "The summary has a title and no text.",
        "Readers would open an empty page.",
        "Write the summary, or delete the file and say why there is none under `no_summary:` in "
        "`data/editions/{edition}/edition.yml`.",
    ),
)

_REQUIREMENTS = (
    Message(
        "requirement.unanswered",
        "This report does not answer {called} of the guidance: {asks}",
        "The guidance says that a report {duty} show it. The page of what the guidance asks says that it is missing.",
        "{mend}",
    ),
    Message(
        "requirement.partly",
        "This report answers {called} of the guidance only in part: {asks}",
        "The guidance says that a report {duty} show it. The page of what the guidance asks says what is missing.",
        "{mend}",
    ),
    Message(
        "requirement.reason-idle",
        "`not_answered` gives a reason for `{id}` ({called}), and this report answers it whole.",
        "A reason that is no longer needed would one day excuse a gap that nobody has looked at.",
        "Remove `{id}` from `not_answered`. If the answer is not whole, write `partly` into the token of its passage.",
        severity="warning",
    ),
)

MESSAGES: tuple[Message, ...] = (*_OF_THE_YEAR, *_REQUIREMENTS)
