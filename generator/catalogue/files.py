"""Messages about files as such: folders, names, encoding, and how YAML is written."""

from __future__ import annotations

from generator.catalogue.message import Message

_FOLDERS = (
    Message(
        "file.missing",
        "The file `{name}` is missing.",
        "It holds {holds}, and the report cannot be made without it.",
        "Create it. If it is there under another name, rename it.",
    ),
    Message(
        "file.folder-missing",
        "The folder `{name}` is missing.",
        "It holds {holds}, and the report cannot be made without it.",
        "Create it. If other folders are missing too, run the command in the folder that holds `data/` and `content/`.",
    ),
    Message(
        "file.unknown",
        "Nothing reads `{name}`.",
        "It may be misspelt, and what it says would be missing from the report.",
        "Rename it, or move it out of this folder. {hint}",
        severity="warning",
    ),
    Message(
        "file.no-edition",
        "There is no edition in this folder.",
        "A report is about one year, and each year has a folder here, such as `2019-20`.",
        "Make a folder for the year, with `edition.yml` in it.",
    ),
    Message(
        "file.extension",
        "The file `{name}` is not read, because its name does not end in `{wanted}`.",
        "One ending for all records keeps a file from being overlooked. Windows may hide the true ending.",
        "Rename it to `{rename}`. In Windows Explorer choose View, File name extensions, to see whole names.",
    ),
    Message(
        "file.name",
        "The name `{name}` cannot be used.",
        "The name becomes part of an address, so it may hold only small letters a to z, digits and single hyphens.",
        "Rename it to `{rename}`.",
    ),
    Message(
        "file.case-twins",
        "The names `{name}` and `{twin}` differ only in capitals.",
        "Windows and macOS take them for one file, so one of the two would be lost.",
        "Keep one of them, with small letters only, and delete or rename the other.",
    ),
    Message(
        "file.outside",
        "`{name}` is a link to a place outside the project.",
        "The report must be made from this folder alone, so that it is the same on every computer.",
        "Put a copy of the file itself here instead of the link.",
    ),
    Message(
        "file.unreadable",
        "The {thing} cannot be opened: {reason}.",
        "What it says would be missing from the report.",
        "Close it in other programs and check that you are allowed to read it.",
    ),
    Message(
        "file.too-large",
        "The file is larger than {limit}.",
        "A record of this kind is a few pages of text; a file as large as this was put here by mistake.",
        "Move it out of this folder. Keep pictures and workbooks elsewhere.",
    ),
    Message(
        "file.empty",
        "The file is empty.",
        "A record is needed here, and an empty file says nothing.",
        "Fill it in, or delete it if it is not needed.",
    ),
)

_ENCODING = (
    Message(
        "file.utf-16",
        "The file is saved as {encoding}.",
        "We read only UTF-8, the encoding of the web.",
        "In Notepad choose Save as, Encoding: UTF-8.",
    ),
    Message(
        "file.not-utf-8",
        "A character here is not saved as UTF-8{guess}.",
        "It would turn into a wrong letter on the page, often in somebody's name.",
        "In Notepad choose Save as, Encoding: UTF-8. Then check this line for wrong letters.",
    ),
    Message(
        "file.control-character",
        "There is an invisible character here ({name}){more}.",
        "It often comes with text copied from Word or a PDF, and breaks pages in ways that nobody can see.",
        "Delete it: go to the place, delete what stands there, and type it again.",
    ),
)

_VALUES = (
    Message(
        "yaml.yes-no",
        "`{text}` stands here without quotes.",
        "Some programs read it as a word and others as true or false.",
        'For true or false write `true` or `false`. For the word write it in quotes: `"{text}"`.',
    ),
    Message(
        "yaml.clock",
        "`{text}` stands here without quotes.",
        "Some programs read digits with a colon as a time in seconds: 12:30 becomes 750.",
        'Write it in quotes: `"{text}"`.',
    ),
    Message(
        "yaml.leading-zero",
        "The number starts with a needless zero.",
        "Some programs count such a number in eights, so that 010 becomes 8.",
        "For a number leave the zero out. For a telephone number or a code put it in quotes.",
    ),
    Message(
        "yaml.other-base",
        "The number is written in the way of computers, such as 0x1F.",
        "Some programs read it as a number and others as a word.",
        "For a number write it with the digits 0 to 9 only. For a code put it in quotes.",
    ),
    Message(
        "yaml.underscore",
        "There is an underscore inside the number.",
        "Some programs drop it and read a number, and others read a word.",
        "For a number write the digits only, such as 1000. For a code put it in quotes.",
    ),
    Message(
        "yaml.exponent",
        "The number is written with an `e`, as spreadsheets do with very large and very small ones.",
        "It is easily misread, and digits may have been lost on the way.",
        "Write the number in full, such as 1000 or 0.05. For a code put it in quotes.",
    ),
    Message(
        "yaml.point",
        "The number starts or ends with its decimal point.",
        "Some programs read it as a number and others as a word.",
        "Write a digit on both sides of the point, such as 0.5 or 5.0. For a word put it in quotes.",
    ),
    Message(
        "yaml.plus",
        "The number starts with a plus sign.",
        "Some programs read it as a number and others as a word.",
        "Leave the plus sign out. For a telephone number put it in quotes.",
    ),
    Message(
        "yaml.not-a-number",
        "`{text}` stands here without quotes.",
        "Programs read it as infinity or as “not a number”, which no measure can be.",
        'Where there is no number, write a symbol such as `symbol: x`. For the word put it in quotes: `"{text}"`.',
    ),
    Message(
        "yaml.equals",
        "An equals sign stands here alone.",
        "It has a meaning of its own in YAML and stops some programs.",
        'Write it in quotes: `"="`.',
    ),
    Message(
        "yaml.merge",
        "The key `<<` is not used here.",
        "It copies fields from elsewhere in the file, so that a reader cannot see what a record says.",
        "Write the fields out.",
    ),
    Message(
        "yaml.anchor",
        "The text starts with “{sign}”.",
        "In YAML that sign copies text from elsewhere in the file, so that a reader cannot see what a record says.",
        "If it is part of the text, put the text in quotes. If not, write the text out.",
    ),
    Message(
        "yaml.tag",
        "The text starts with “!”.",
        "In YAML an exclamation mark at the start tells programs to make something other than text.",
        "Put the text in quotes, or remove the exclamation mark and the word after it.",
    ),
    Message(
        "yaml.list-in-text",
        "A list starts here, but the line above has text after its colon.",
        "The list would be read as part of that text.",
        "Remove the text after the colon above, or put the whole text in quotes.",
    ),
    Message(
        "yaml.comma-in-text",
        "`{text}` stands after a comma inside braces and has no colon.",
        "Inside `{{ }}` a comma ends a value, so the text before it is cut short.",
        'Put the whole text in quotes: `{{field: "text, more text"}}`. Or write a colon and a space after the field\'s name.',
    ),
    Message(
        "yaml.comma-in-number",
        "The number has a comma in it.",
        "Inside `{{ }}` a comma ends a value, so the number is cut in two.",
        "Write every number in these braces without the comma, such as 1234 for one thousand two hundred and thirty-four.",
    ),
)

_SHAPE = (
    Message(
        "yaml.key-twice",
        "`{key}` stands twice here, on lines {first} and {second}.",
        "Only one of the two could count, and nobody could tell which.",
        "Keep the right one and delete the other.",
    ),
    Message(
        "yaml.key-not-text",
        "The name of this field is {what}.",
        "A field has a plain name before its colon, as in `title: Neglect`.",
        "Write a name before the colon. Use `[ ]`, `{{ }}` and `?` only after it or in quotes.",
    ),
    Message(
        "yaml.documents",
        "A second document starts here.",
        "A line of three hyphens or dots ends a record, and a file holds one record.",
        "Remove the line with `---` or `...`, or move what follows into a file of its own.",
    ),
    Message(
        "yaml.too-deep",
        "Fields are nested here more than {limit} deep.",
        "No record needs that; a bracket or an indent has probably been repeated by mistake.",
        "Compare the shape with a record that works.",
    ),
    Message(
        "yaml.tab",
        "There is a tab where spaces are needed.",
        "A tab can stand for any number of spaces, so nobody can tell what belongs to what.",
        "Replace each tab at the start of a line with spaces: two for each step.",
    ),
)

_SYNTAX = (
    Message(
        "yaml.space-after-colon",
        "There is no space after the colon in `{text}`.",
        "Without the space it is read as one word, not as a field and its value.",
        "Write a space after the colon.",
    ),
    Message(
        "yaml.space-after-hyphen",
        "There is no space after the hyphen in `{text}`.",
        "Without the space it is not read as an item of the list.",
        "Write a space after the hyphen.",
    ),
    Message(
        "yaml.colon-in-text",
        "There is a second colon followed by a space on this line.",
        "A colon and a space separate a field from its value, so the text cannot hold another.",
        "Put the whole text after the first colon in quotes.",
    ),
    Message(
        "yaml.quote-open",
        "The text that starts here with a quotation mark is not closed.",
        "All that follows would be read as part of it.",
        "Close it with the same mark. An apostrophe inside single quotes is written twice: `'it''s'`.",
    ),
    Message(
        "yaml.text-after-quote",
        "There is more text after the closing quotation mark.",
        "The value ends with its closing mark, so the rest of the line belongs to nothing.",
        "Put the whole value in quotes. Inside double quotes write `\\\"`, inside single quotes write `''`.",
    ),
    Message(
        "yaml.text-after-bracket",
        "There is more text after the closing “{bracket}”.",
        "The value ends with its closing bracket, so the rest of the line belongs to nothing.",
        "If the bracket is part of the text, put the whole text in quotes.",
    ),
    Message(
        "yaml.bracket-open",
        "The “{bracket}” here is not closed.",
        "All that follows would be read as part of it.",
        "Close it with “{closing}”.",
    ),
    Message(
        "yaml.bracket-stray",
        "There is a “{bracket}” too many, or something before it is missing.",
        "It belongs to nothing that was opened before.",
        "Remove it, or put the text in quotes if it is part of the text.",
    ),
    Message(
        "yaml.comma-missing",
        "Something between the brackets is not separated by a comma.",
        "Inside `{{ }}` and `[ ]` each part ends with a comma.",
        "Write a comma before this place, or put the text in quotes if it holds a colon or a bracket.",
    ),
    Message(
        "yaml.indentation",
        "The line does not start in the same column as the lines it belongs to.",
        "The spaces at the start of a line say what belongs to what.",
        "Start it in the same column as the field above that it stands beside. A text that goes on needs quotes.",
    ),
    Message(
        "yaml.list-and-fields",
        "A list and fields are mixed here.",
        "Lines that start with a hyphen and lines that do not cannot stand side by side.",
        "Check whether a hyphen is missing or too many, and whether the line starts in the right column.",
    ),
    Message(
        "yaml.list-on-line",
        "A list starts on the line of its field.",
        "A list with hyphens starts on the next line.",
        "Start a new line before the hyphen. If the text starts with a hyphen, put it in quotes.",
    ),
    Message(
        "yaml.cannot-start",
        "The text starts with “{sign}”.",
        "That sign has a meaning of its own in YAML, so a text cannot start with it.",
        "Put the text in quotes.",
    ),
    Message(
        "yaml.no-colon",
        "There is no colon on this line.",
        "Each line is either a field with a colon, as in `title: Neglect`, or the further text of a field, set in.",
        "Write the colon and a space, or set the line in with two spaces if it goes on from the line above.",
    ),
    Message(
        "yaml.backslash",
        "There is a backslash inside double quotes.",
        "Between double quotes a backslash changes what follows it.",
        "Use single quotes instead, or write two backslashes.",
    ),
    Message(
        "yaml.block-text",
        "There is text on the line after “{sign}”.",
        "After `|` or `>` the text starts on the next line, set in with two spaces.",
        "Move the text to the next line. If the text itself starts with “{sign}”, put it in quotes.",
    ),
    Message(
        "yaml.broken",
        "The file cannot be read from here on.",
        "Something here or just above is not written as YAML allows.",
        "Look for a missing quotation mark, bracket or colon, or a `#`, after which the rest of a line is not read.",
    ),
)

MESSAGES: tuple[Message, ...] = (*_FOLDERS, *_ENCODING, *_VALUES, *_SHAPE, *_SYNTAX)
