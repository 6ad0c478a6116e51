"""Messages about the built site: engine, links, headings, leftovers, and putting it in its place."""

from __future__ import annotations

from generator.catalogue.message import Message

_OURS = "If you did not write this in the narrative, it is a fault of this tool: please report it with the page's name."

MESSAGES: tuple[Message, ...] = (
    Message(
        "site.not-ours",
        what="The folder `{folder}` holds files that this tool did not write, such as `{example}`.",
        why="A build replaces the whole folder, and they would be lost.",
        mend="Move them elsewhere, or delete the folder, and build again.",
    ),
    Message(
        "site.not-a-folder",
        what="`{folder}` is not a plain folder: it is a file, or a link to somewhere else.",
        why="A build replaces the whole folder in one step, and what it points to would be cut off.",
        mend="Rename or delete `{folder}` and build again.",
    ),
    Message(
        "site.cannot-replace",
        what="`{folder}` could not be replaced: {reason}.",
        why="The new site is finished and sound, but the old one is in use, or stands on another disk.",
        mend="Close the programs that have files of `{folder}` open, and build again. The old site is as it was.",
    ),
    Message(
        "site.unknown-edition",
        what="There is no edition `{edition}`.",
        why="Each edition is a folder below `data/editions/` with a file `edition.yml`.",
        mend="{nearest}",
    ),
    Message(
        "site.no-plugin",
        what="`mkdocs.yml` does not list the plugin `{plugin}`.",
        why="The plugin hands the report's pages to MkDocs; without it the site would be empty.",
        mend="Restore `mkdocs.yml` from the project's history, or add `- {plugin}` below `plugins:`.",
    ),
    Message(
        "site.engine",
        what="MkDocs complains of the edition {edition}: {complaint}",
        why="A site that its own engine has doubts about is not put in place.",
        mend="Mend what it names. If it names nothing that you wrote, please report this as a fault of this tool.",
    ),
    Message(
        "site.broken-link",
        what="The page links to `{target}`, and there is no such page or file in the site.",
        why="A reader who follows the link finds nothing.",
        mend="Correct the link, or take it out. " + _OURS,
    ),
    Message(
        "site.broken-anchor",
        what="The page links to `{target}`, and that page has no place named `{anchor}`.",
        why="A reader who follows the link lands at the top of the page instead.",
        mend="Correct the part after `#`. " + _OURS,
    ),
    Message(
        "site.missing-file",
        what="The page needs the file `{target}`, and it is not in the site.",
        why="An image, style or script would be missing when the page is opened.",
        mend="Put the image beside the chapter, or correct its name. " + _OURS,
    ),
    Message(
        "site.other-host",
        what="The page would load `{target}` from another host when it is opened.",
        why="A reader's address and interest in child protection would be told to somebody else, and it fails offline.",
        mend="Keep the file in the project and refer to it there. A plain link to another site is allowed.",
    ),
    Message(
        "site.repeated-id",
        what="Two things on the page have the name `{name}`.",
        why="A link to it cannot know which one is meant, and screen readers are misled.",
        mend="Give two headings of one chapter different words. " + _OURS,
    ),
    Message(
        "site.main-heading",
        what="The page has {number} main headings (h1); there must be exactly one.",
        why="Readers of screen readers find their way by headings; the main one names the page.",
        mend="Start each chapter with one line `# Title`, and use `##` below it. " + _OURS,
    ),
    Message(
        "site.heading-skipped",
        what="The heading “{heading}” is of level {level}, and the one before it of level {before}.",
        why="A level is skipped, so that the outline of the page has a hole for readers of screen readers.",
        mend="Use one `#` less for this heading, or add the heading between. " + _OURS,
    ),
    Message(
        "site.no-title",
        what="The page has no title, or an empty one.",
        why="The title names the page in tabs, bookmarks, search results and for screen readers.",
        mend="Start the chapter with a line `# Title`. " + _OURS,
    ),
    Message(
        "site.no-language",
        what="The page does not say that it is in English.",
        why="A screen reader would pronounce it by the rules of another language.",
        mend=_OURS,
    ),
    Message(
        "site.no-alt",
        what="The image `{target}` has no words for those who cannot see it.",
        why="WCAG 2.2 asks for a text alternative (criterion 1.1.1).",
        mend="Write `![what the image shows](file.png)`. " + _OURS,
    ),
    Message(
        "site.table-headings",
        what="A table has a row of cells without any heading.",
        why="A screen reader cannot say what a number in it is about (WCAG 2.2, criterion 1.3.1).",
        mend="Give the table a first row of headings. " + _OURS,
    ),
    Message(
        "site.leftover",
        what="The page shows `{mark}` to readers, in “{passage}”.",
        why="It is a mark of the writing that was not understood and would look like a mistake.",
        mend="Look at the spelling of that block or token; the author guide lists those there are. " + _OURS,
    ),
    Message(
        "site.active",
        what="The page holds something that would run in the reader's browser: {thing}.",
        why="A report is to be read. What runs could be changed by somebody who means harm, or tell on its readers.",
        mend="Take it out of the narrative or the data. " + _OURS,
    ),
    Message(
        "site.no-policy",
        what="The page does not carry the policy that says what a browser may run and load for it.",
        why="The policy is a second lock: should something harmful slip into a page, it does not run.",
        mend=_OURS,
    ),
    Message(
        "site.no-statement",
        what="The page does not say that it is a {status}.",
        why="Somebody who finds this page alone would take it for a finished report.",
        mend=_OURS,
    ),
    Message(
        "site.findable",
        what="The page belongs to a {status} and does not ask search engines to leave it out.",
        why="Drafts and demonstrations must not be found in place of a finished report.",
        mend=_OURS,
    ),
)
