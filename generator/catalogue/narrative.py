"""Messages about narrative in `content/`: tokens, links, unsafe Markdown."""

from __future__ import annotations

from generator.catalogue import year_tokens
from generator.catalogue.message import Message

_SHAPE = (
    Message(
        "narrative.no-title",
        "The chapter has no title.",
        "The title is the heading of the page, its name in the navigation, and what people cite.",
        "Write `# ` and the title on the first line.",
    ),
    Message(
        "narrative.title-not-first",
        "There is text above the title.",
        "A page opens with its title, so this text would be lost or misplaced.",
        "Move the title, the line that starts with `# `, to the top of the file.",
    ),
    Message(
        "narrative.second-title",
        "There is a second title, “{heading}”.",
        "A chapter has one title; screen readers and the list of contents rely on it.",
        "Start this heading with `## `, or move what follows into a chapter of its own.",
    ),
    Message(
        "narrative.title-marked-up",
        "The title holds mark-up or a token.",
        "A title is used in navigation, search and citations, where only plain words work.",
        "Write the title in plain words.",
    ),
    Message(
        "narrative.heading-skipped",
        "The heading “{heading}” is of level {level}, below one of level {above}.",
        "People who listen to a page move by heading levels, and a missing level reads as missing text.",
        "Start it with `{mend_marks} `.",
    ),
    Message(
        "narrative.heading-no-space",
        "The line starts with `#` and no space, and would become a heading.",
        "A number sign at the start of a line makes a heading, whether it was meant or not.",
        "Put a space after the `#` for a heading; otherwise write “number” or start the line with a word.",
    ),
    Message(
        "narrative.heading-underlined",
        "The line above is underlined with `{mark}`, which turns it into a heading.",
        "Such headings are easily made by accident, and their level is hard to see.",
        "Start a heading with `## `. For a rule between paragraphs, leave an empty line above the `---`.",
    ),
    Message(
        "narrative.heading-empty",
        "The heading has no words.",
        "It would be an empty line in the contents.",
        "Write the heading, or remove the line.",
    ),
    Message(
        "narrative.heading-repeated",
        "The heading “{heading}” stands twice in this chapter, first on line {first}.",
        "A link or a citation must lead to one place.",
        "Give one of them another name.",
    ),
    Message(
        "narrative.heading-inside",
        "A heading stands inside a list, a quotation or a table.",
        "It would break the order of headings by which people find their way.",
        "Move the heading to the start of a line of its own, with an empty line above it.",
    ),
    Message(
        "narrative.too-deep",
        "The line is set in ten steps or more.",
        "Nobody can follow a list or a quotation of so many levels, and it could not be put on a page.",
        "Set the line in less, or start a new list under a heading of its own.",
    ),
    Message(
        "narrative.empty",
        "The chapter has a title and no text.",
        "Readers would open an empty page.",
        "Write the chapter, or remove `{chapter}` from `chapters:` in `data/editions/{edition}/edition.yml`.",
    ),
    Message(
        "narrative.name-taken",
        "The chapter is called `{chapter}`, which is the name of a page that the tool makes.",
        "Two pages cannot have one address.",
        "Give the file another name, and change it in `chapters:` of `data/editions/{edition}/edition.yml`.",
    ),
    Message(
        "narrative.front-matter",
        "The file starts with a block between lines of `---`.",
        "What a page is called and where it stands comes from the title and from `edition.yml`.",
        "Remove the block, so that the file starts with `# ` and the title.",
    ),
    Message(
        "narrative.tab",
        "There is a tab.",
        "A tab looks like spaces here and can turn the line into computer code on the page.",
        "Replace it with spaces.",
    ),
    Message(
        "narrative.invisible-character",
        "There is an invisible character, {name}.",
        "It can change the order or the meaning of what readers see, and nobody can find it by eye.",
        "Delete it: go to the place, delete what stands there, and type it again.",
    ),
)

_TOKENS = (
    Message(
        "narrative.token-unclosed",
        "A token is opened with `{{{{` and not closed on its line.",
        "Readers would see the braces instead of a figure.",
        "Close it with `}}}}` on the same line.",
    ),
    Message(
        "narrative.token-unopened",
        "There is a `}}}}` that closes nothing.",
        "Readers would see the braces.",
        "Remove it, or open the token with `{{{{`.",
    ),
    Message(
        "narrative.token-empty",
        "The token is empty.",
        "There is nothing to put in its place.",
        "Write what it should show, such as `{{{{ value: {example} }}}}`, or remove it.",
    ),
    Message(
        "narrative.token-no-colon",
        "The token `{body}` has no name with a colon.",
        "Each token says first what it should become: `value:`, `change:`, `place:`, `evidence:`, `figure:`, `table:`, "
        "`link:` or `answers:`. Only blocks that the tool makes, such as `audits`, need no more than their name.",
        "Write for example `{{{{ value: {example} }}}}`.",
    ),
    Message(
        "narrative.token-unknown",
        "There is no token `{name}`.",
        "Only a fixed set of tokens can stand in a chapter, so that text cannot run as a program.",
        "{nearest}",
    ),
    Message(
        "narrative.token-no-id",
        "The token `{name}` does not say of what.",
        "There is nothing to show.",
        "Write an id after the colon, such as `{{{{ {name}: {example} }}}}`.",
    ),
    Message(
        "narrative.token-unknown-word",
        "“{word}” means nothing in the token `{name}`.",
        "A token is read by fixed rules; a word that is passed over could change what was meant.",
        "After the id, the token `{name}` takes {allowed}.",
    ),
    Message(
        "narrative.token-word-twice",
        "The token says `{word}` twice.",
        "It is not clear which is meant.",
        "Keep one of them.",
    ),
    Message(
        "narrative.token-word-alone",
        "Nothing follows `{word}` in the token.",
        "It is not clear what is meant.",
        "Write {wanted} after it, or remove `{word}`.",
    ),
    Message(
        "narrative.token-unknown-measure",
        "This edition has no measure `{id}`.",
        "Only measures that the edition or one of its priorities has chosen can be shown.",
        "{nearest}",
    ),
    Message(
        "narrative.token-measure-not-chosen",
        "The measure `{id}` stands in `data/measures/`, and this edition does not show it.",
        "Only measures that the edition or one of its priorities has chosen can be shown.",
        "Choose it under `measures:` in `edition.yml` or in a priority’s file, or take the sentence out.",
    ),
    Message(
        "narrative.token-measure-twice",
        "The measure `{id}` stands twice in one token.",
        "A figure shows each measure once.",
        "Remove one of them.",
    ),
    Message(
        "narrative.token-one-measure",
        "The token `{name}` names {count} measures.",
        "It says something of one of them.",
        "Write one token for each measure.",
    ),
    Message(
        "narrative.token-unknown-area",
        "There is no area `{id}`.",
        "A figure for an area needs its id from `areas.yml`.",
        "{nearest}",
    ),
    Message(
        "narrative.token-bad-period",
        "{reason}.",
        "The figure of a period that does not exist cannot be found.",
        "The measure `{measure}` has {periods}.",
    ),
    Message(
        "narrative.token-no-period",
        "The measure `{measure}` has no figure for {area} in {period}.",
        "Only a figure that is in the data, for a period that this edition can see, can be shown.",
        "There are figures for {periods}.",
    ),
    Message(
        "narrative.token-since-newest",
        "The measure `{measure}` cannot change since {period}: its newest figure is that one.",
        "A change takes an earlier figure and the newest one.",
        "Name an earlier period. There are figures for {periods}.",
    ),
    Message(
        "narrative.token-no-claim",
        "The token does not say what the figures of `{measure}` are evidence of.",
        "The build holds a claim against the data; without one there is nothing to hold.",
        "Write one after the id, such as `{{{{ evidence: {measure} worsened }}}}`. There are {claims}.",
    ),
    Message(
        "narrative.token-unknown-claim",
        "There is no claim `{claim}`.",
        "Only a fixed set of claims can be held against the data.",
        "{nearest}",
    ),
    Message(
        "narrative.token-claim-since",
        "The claim `{claim}` takes no years, and here stands `{written}`.",
        "Whether something {claim} is judged by a published rule over the rule’s own years. If we picked the year to "
        "start from, we could pick one that flatters us.",
        "Remove `{written}`. To compare two years plainly, claim `rose` or `fell` with `since` and a period: the "
        "rule’s verdict will stand beside it.",
    ),
    Message(
        "narrative.token-claim-no-since",
        "The claim `{claim}` does not say since when.",
        "A plain comparison of two figures has a beginning, and readers must see which.",
        "Write `since` and a period after it, such as `{claim} since 2018-19`.",
    ),
    Message(
        "narrative.token-claim-no-area",
        "The claim `{claim}` does not say {linking} whom.",
        "A comparison names the other side.",
        "Write `{linking}` and an area or the set of neighbours after it, such as `{claim} {linking} england`.",
    ),
    Message(
        "narrative.token-no-area-values",
        "The measure `{measure}` has no figures for {area}.",
        "Only a figure that is in the data, for a period that this edition can see, can be shown.",
        "It has figures for {areas}. Choose one of these, or add the figures to `data/measures/{measure}.yml`.",
    ),
    Message(
        "narrative.token-unknown-form",
        "There is no form `{form}` for a figure.",
        "The form decides how the figure is drawn.",
        "{nearest}",
    ),
    Message(
        "narrative.token-form-count",
        "A figure `as {form}` takes {wanted}, and this names {count}.",
        "{reason}",
        "{mend}",
    ),
    Message(
        "narrative.token-form-no-period",
        "A figure `as {form}` takes no `in`.",
        "{shows}",
        "{mend}",
    ),
    Message(
        "narrative.token-not-alone",
        "The {name} does not stand alone on its line.",
        "It becomes a block of its own, which cannot stand inside a sentence, a list or a table.",
        "Put the token on a line of its own, at the very start of the line, with an empty line above and below.",
    ),
    Message(
        "narrative.token-in-heading",
        "A token stands in a heading.",
        "Headings are addresses: a link to one must not break when a figure changes.",
        "Write the heading in plain words and put the token into the text.",
    ),
    Message(
        "narrative.token-unknown-target",
        "There is nothing called `{id}` to link to.",
        "A link must lead somewhere: to a measure, a priority, a chapter, a word of the glossary, a record of the year, or one "
        "of the pages `measures`, `data`, `sources`, `glossary`, `methods`, `little-or-no-progress`, `promises`, "
        "`requirements`, `lines-of-enquiry`, `since-last-edition`.",
        "{nearest}",
    ),
)

_LINKS = (
    Message(
        "narrative.link-unsafe",
        "A link leads to `{address}`.",
        "Only web addresses, mail addresses and pages of this report are safe to follow.",
        "Use an address that starts with https:// or mailto:, or a chapter's file such as `{example}.md`.",
    ),
    Message(
        "narrative.link-no-scheme",
        "The link `{address}` lacks its start.",
        "Without https:// it is taken for a page of this report, and would lead nowhere.",
        "Put https:// in front: `https://{address}`.",
    ),
    Message(
        "narrative.link-no-host",
        "The link `{address}` is not a whole web address.",
        "After https:// comes the name of a website, without spaces; without it the link would lead nowhere.",
        "Copy the address from the browser, such as https://www.example.org/page. Write a space inside it as %20.",
    ),
    Message(
        "narrative.link-unknown-page",
        "There is no page `{address}` in this edition.",
        "The link would lead nowhere.",
        "{nearest}",
    ),
    Message(
        "narrative.link-unknown-anchor",
        "There is no heading `#{anchor}` in {page}.",
        "The link would not lead to the passage that is meant.",
        "{nearest}",
    ),
    Message(
        "narrative.link-unfinished",
        "A link is not finished: readers would see `{shown}`.",
        "A link is written `[words](address)`, with no space between and both brackets closed.",
        "Complete it, or remove the brackets.",
    ),
    Message(
        "narrative.reference-unknown",
        "Nothing says where `[{name}]` leads.",
        "A link of the form `[words][name]` needs a line `[name]: address`.",
        "Write the address straight after the words: `[words](address)`.",
    ),
    Message(
        "narrative.footnote-undefined",
        "There is no footnote `[^{name}]`.",
        "A footnote names the source of what is said; without it readers cannot check.",
        "Add a line `[^{name}]: …` with its text.{nearest}",
    ),
    Message(
        "narrative.footnote-unused",
        "The footnote `[^{name}]` is not referred to.",
        "Readers cannot tell what it belongs to.",
        "Put `[^{name}]` behind the words that it supports, or remove it.",
    ),
    Message(
        "narrative.footnote-twice",
        "The footnote `[^{name}]` is written twice, first on line {first}.",
        "Only one of them would be shown.",
        "Give one of them another name.",
    ),
)

_MARKUP = (
    Message(
        "narrative.html",
        "There is HTML: `{shown}`.",
        "Text is shown as it stands and never run as code, so readers would see the tag itself.",
        "Remove it; use Markdown, such as `**bold**` or a table with `|`.",
        severity="warning",
    ),
    Message(
        "narrative.image",
        "There is a picture.",
        "Pictures cannot be shown yet; charts are made from the data with `{{{{ figure: … }}}}`.",
        "Remove it, or link to it with `[words](address)`.",
    ),
    Message(
        "narrative.attributes",
        "There is a list of attributes: `{shown}`.",
        "Attributes can carry code and styles, so they are not available in text.",
        "Remove the braces and what is between them.",
    ),
    Message(
        "narrative.block",
        "The line starts with `{shown}`.",
        "Boxes, tabs and other blocks of that kind are not available: readers would see the mark itself.",
        "Write it as ordinary text, as a quotation with `>`, or under a heading of its own.",
    ),
    Message(
        "narrative.abbreviation",
        "The abbreviation “{shown}” is explained here.",
        "Abbreviations are explained once for the whole report.",
        "Move it to `data/glossary.yml`, with `stands_for` and `meaning`.",
    ),
    Message(
        "narrative.unsafe",
        "The text would put `{shown}` into the page.",
        "Nothing that a person writes may reach a page as code.",
        "Rewrite the passage in plain Markdown: words, lists, tables, links.",
    ),
)

MESSAGES: tuple[Message, ...] = (*_SHAPE, *_TOKENS, *year_tokens.MESSAGES, *_LINKS, *_MARKUP)
