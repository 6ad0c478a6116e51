"""Messages of `import-official`."""

from __future__ import annotations

from generator.catalogue.message import Message

_FILES = (
    Message(
        "import.unknown-layout",
        "This file is in no layout that can be read. Its columns are {columns}.",
        "We read files of Explore Education Statistics, the long table of LAIT, and exports of Fingertips, and know "
        "them by the names of their columns.",
        "Download the file once more as CSV and give it as it is. A workbook, or a table that somebody has rearranged, "
        "cannot be read.",
    ),
    Message(
        "import.repeated-column",
        "Two columns are called `{column}`.",
        "Nobody can tell which of them is meant.",
        "Download the file once more. If the publisher made it so, delete one of the two columns.",
    ),
    Message(
        "import.row-length",
        "This row has {cells} cells, and the heading has {columns} columns.",
        "Figures would move into the wrong columns.",
        "Download the file once more. If somebody edited it, look for a comma in this row that is not in quotes.",
    ),
    Message(
        "import.broken-csv",
        "The file is not whole CSV from here on.",
        "A quotation mark is opened and not closed, or the download was cut short.",
        "Download the file once more.",
    ),
    Message(
        "import.file-unused",
        "No measure takes anything from this file.",
        "You may have meant another file, or the publisher has renamed its columns.",
        "Compare its columns with the block `reads:` of your measures, or make a measure from it with `--new`.",
        severity="warning",
    ),
)

_AREAS = (
    Message(
        "import.unknown-area",
        "`{file}` has figures of {count} that `data/areas.yml` does not name: {areas}.",
        "Figures that cannot be placed would be lost without a word.",
        "Add what you need to `data/areas.yml`, with its GSS code. If the file covers the whole country and you need "
        "only your own areas, add `--skip-other-areas`.",
    ),
    Message(
        "import.area-spelling",
        "“{name}” is not spelt like any area in `data/areas.yml`, but it is close to “{ours}”.",
        "This file has no GSS codes, so only the name can tell which area is meant.",
        "If it is the same area, add “{name}” to the `spellings` of {ours} in `data/areas.yml`.",
    ),
    Message(
        "import.name-contradicts-code",
        "The row is about “{name}” and its code is {given}; in `data/areas.yml` {ours} has the code {our_code}.",
        "Either the code or the name is wrong, and the figures might be those of another council. A council whose "
        "boundary changed gets a new code.",
        "Look the code up at the Office for National Statistics and mend `data/areas.yml`, or ask the publisher.",
    ),
    Message(
        "import.no-areas",
        "There is no file `data/areas.yml`.",
        "It says which areas we keep figures of, and by which codes publishers know them.",
        "Make it; the author guide shows how under Records. Then import again.",
    ),
)

_CELLS = (
    Message(
        "import.thousands",
        "In the column `{column}` the number “{cell}” has commas.{more}",
        "A comma may separate thousands or decimals, so the number could be read in two ways.",
        "Download the file once more: official CSV files have plain numbers. A spreadsheet may have added the commas.",
    ),
    Message(
        "import.percent-sign",
        "In the column `{column}` the number “{cell}” has a percent sign, and the measure is not in percent.{more}",
        "Then it may be another figure than the measure wants.",
        "Check the column in the block `reads:`, and the `unit` of the measure.",
    ),
    Message(
        "import.unknown-cell",
        "In the column `{column}` stands “{cell}”, which is neither a number nor a known symbol.{more}",
        "The symbols of official statistics are c, x, z, low (or k, ~), u and a colon; a blank cell is a gap.",
        "Look up what the publisher means by it. If it is a slip, tell the publisher, and mend the cell before you "
        "import.",
    ),
    Message(
        "import.not-a-count",
        "In the column `{column}` stands “{cell}”, which cannot be a count.{more}",
        "Numerators and denominators are whole numbers that are not negative.",
        "Check that the column is the one you want. If it is a percentage or a rate, write it as `value:` in the block "
        "`reads:`.",
    ),
    Message(
        "import.interval",
        "A figure in the column `{column}` and its confidence interval do not fit together: {reason}.{more}",
        "An interval has two ends and holds its figure.",
        "Check the row with the publisher.",
    ),
    Message(
        "import.two-answers",
        "This row and the one at {first} give different figures for the same area and period.{more}",
        "Only one of them can be right for this measure.",
        "If the file has several rows an area, such as one for each sex or category, say which in the block `reads:` "
        "with `where:`, for Fingertips with `sex:` and `age:`. If you gave an old and a new file, give the new one only.",
    ),
)

_YEARS = (
    Message(
        "import.year-unclear",
        "The year “{label}” may mean {ending} or {starting}.{more}",
        "The measure's years have two parts, the file's have one, and nobody may guess.",
        "Look it up at the publisher. Then add `plain_year: ending` (it means {ending}) or `plain_year: starting` "
        "({starting}) to the block `reads:`.",
    ),
    Message(
        "import.year-misfit",
        "The year “{label}” is not a period of the kind `{kind}`.{more}",
        "The measure says that its periods are of this kind, so this figure may be another one.",
        "Check `period:` in the measure and the file that you gave.",
    ),
    Message(
        "import.overlapping-years",
        "“{label}” covers several years.{more}",
        "Such figures overlap from row to row: a change from one to the next would compare a year with itself.",
        "Choose a measure with one figure a year.",
    ),
)

_MEASURES = (
    Message(
        "import.recipe-half-met",
        "For `{measure}` the files have only a part: they lack {lacking}.",
        "Half a figure would be a wrong one.",
        "Give all files in one command, or name the measures that you want with `--measure`. If the publisher has renamed "
        "something, change the block `reads:` here.",
    ),
    Message(
        "import.recipe-unmet",
        "The files have nothing for `{measure}`.",
        "It was asked for by name, but none of the columns or codes in its block `reads:` is in them.",
        "Check that you gave the right file. If the publisher has renamed everything, change the block `reads:` here.",
    ),
    Message(
        "import.nothing-read",
        "The files have the columns of `{measure}`, but no figure of any of our areas.",
        "The measure would stay as it is although a new file was given.",
        "Check that the file covers your areas.",
    ),
    Message(
        "import.no-period",
        "The measure does not say what its periods are.",
        "Without that a year such as 2025 cannot be placed.",
        "Set `period:` to one of {kinds}; for a snapshot also `taken_on:`, such as 31 March.",
    ),
    Message(
        "import.no-recipe",
        "`{measure}` has no block `reads:`.",
        "So there is no telling where its figures stand in a publisher's file.",
        "Add the block; the chapter on importing in the author guide shows how. Figures of your own are typed in.",
    ),
    Message(
        "import.row-unreadable",
        "What stands at `{row}` in the block `values:` cannot be understood, or stands there twice.",
        "The block is written anew, and what cannot be read would be lost.",
        "Run `annual-report check`, mend the row, and import again.",
    ),
    Message(
        "import.unknown-measure",
        "There is no measure `{measure}`.",
        "A measure is named like its file in `data/measures`, without `.yml`.",
        "Check the name after `--measure`, or make the measure with `--new`. {nearest}",
    ),
    Message(
        "import.not-written",
        "The file could not be written.",
        "Another program may have it open, the disk may be full, or you may not be allowed to write here.",
        "Close the file in other programs and import again. Look at what git says has changed before you go on.",
    ),
    Message(
        "import.measure-exists",
        "There is already a measure `{measure}`.",
        "`--new` never writes over what somebody wrote.",
        "To bring its figures up to date leave `--new` out. For another measure choose another name.",
    ),
)

MESSAGES: tuple[Message, ...] = (*_FILES, *_AREAS, *_CELLS, *_YEARS, *_MEASURES)
