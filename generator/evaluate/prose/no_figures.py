"""Numbers that are no figures: dates, ages, durations, laws, pages, names, lists, telephones, and units themselves.

Each is a pattern with its reason. What none of them covers is taken for a figure: better one question too many to an
author than a number without a source.
"""

from __future__ import annotations

import re

from generator.evaluate.prose.number_words import NUMBER
from generator.evaluate.prose.periods_said import MONTH, YEAR

_MONTHS = rf"(?:{MONTH}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
_TO = r"\s*(?:-|–|,|/|&|\bto\b|\band\b|\bor\b)\s*"
_RANGE = r"\s*(?:-|–|/|\bto\b|\band\b|\bor\b)\s*"
"""Without a comma: in “it came to 84, 12 months later” the 84 is no duration."""
_CHILD = (
    r"(?:child(?:ren)?|bab(?:y|ies)|infants?|toddlers?|people|persons?|pupils?|students?|boys?|girls?|those|young|youths?|"
    r"adults?|anyone|everyone|women|men|mothers?|fathers?|teenagers?|leavers?|carers?|victims?|residents?|ones|them)"
)
_OF_WHAT = (
    r"(?:questions?|priorit(?:y|ies)|groups?|sub-?groups?|partners?|agenc(?:y|ies)|parts?|reasons?|things?|steps?|"
    r"ways?|kinds?|types?|sorts?|themes?|topics?|aims?|goals?|objectives?|principles?|standards?|chapters?|sections?|"
    r"pages?|headings?|charts?|tables?|lists?|measures?|figures?|indicators?|categor(?:y|ies)|stages?|bod(?:y|ies)|tiers?|"
    r"levels?|grades?|rules?|conclusions?|recommendations?|lines?|columns?|rows?|editions?|reports?|periods?|quarters?)"
)
_PLACES = (
    r"(?:councils?|neighbours?|authorit(?:y|ies)|boroughs?|areas?|regions?|partnerships?|wards?|districts?|counties)"
)
_PART_OF_A_LAW = (
    r"(?:sections?|ss?\.|regulations?|regs?\.?|articles?|arts?\.|schedules?|sch\.|parts?|chapters?|paragraphs?|paras?\.?|"
    r"tables?|annex|appendix|appendices|versions?|standards?|principles?|criterion|criteria|clauses?|sub-?sections?)"
)
_NUMBERED = (
    r"(?:pages?|pp?\.|figures?|figs?\.|box|volumes?|vol\.|issue|no\.|nos\.|number|items?|lines?|footnotes?|notes?|"
    r"recommendations?|questions?|steps?|stages?|tiers?|bands?|phases?|rules?|forms?|grades?|key\s+stages?|ks|years?|days?|weeks?|rooms?|"
    r"floors?|zones?|levels?|priority|requirements?|objectives?|aims?)"
)
_WHOLE = r"[0-9]{1,3}(?![0-9]|[.,][0-9]|\s?%|\s+per\b)"
_UNLESS_MEASURED = r"(?![0-9]|[.,][0-9]|\s?%|\s+per\s?cent|\s+percentage)"

_INSIDE_A_LAW = r"[a-z]{0,2}(?:\([0-9a-z]+\))*(?:\.[0-9]+)*"
_NOT_COUNTED = r"(?![.,][0-9]|\s?%|\s+per\b|\s+(?:child|people|pupils|families|cases|young))"

_SENSITIVE = (
    # Days, months and years
    rf"\b{YEAR}-[0-9]{{2}}-[0-9]{{2}}\b",
    r"\b[0-9]{1,2}[/.][0-9]{1,2}[/.](?:[0-9]{4}|[0-9]{2})\b",
    rf"\b[0-9]{{1,2}}(?:st|nd|rd|th)?(?:{_RANGE}[0-9]{{1,2}}(?:st|nd|rd|th)?){{0,9}}(?:\s+of)?\s+{_MONTHS}(?:,?\s+{YEAR}\b)?",
    rf"\b{_MONTHS}\s+{YEAR}\b",
    rf"\b{_MONTHS}\s+[0-9]{{1,2}}(?:st|nd|rd|th)?(?:,\s+{YEAR}\b)?(?![0-9.,]*[0-9]|\s?%)",
    rf"(?<![£$€\w.,-])(?<!\w/){YEAR}(?:\s?[-–/]\s?(?:{YEAR}|[0-9]{{2}}))?(?:s\b|\b){_UNLESS_MEASURED}(?!\s+(?:child|people|pupil|famil|case|young))",
    rf"\b(?:[Ii]n|[Ss]ince|of|[Dd]uring|[Bb]y|[Ff]rom|to|until|[Bb]efore|[Aa]fter|[Bb]etween|[Ff]or|[Tt]he)\s+{YEAR}\b{_UNLESS_MEASURED}",
    rf"\bSI\s+{YEAR}\s?/\s?[0-9]+", rf"\b(?:EU|EC|No\.?)\s+{YEAR}\s?/\s?[0-9]+", rf"\b{YEAR}\s?/\s?[0-9]{{3,4}}\b",
    # Names: a capital word or abbreviation and its number, letters and digits in one
    r"\b[A-Za-z]+-?[0-9]+(?:[.-][0-9]+)*[A-Za-z]*\b",
    r"\b[A-Z]{2,}(?:\s+v)?\s+[0-9]+(?:\.[0-9]+)*\b(?![.,]?[0-9]|\s?%|\s+[a-z])",
    rf"\b(?:Year|Years|Key\s+Stages?|Stage|Level|Tier|Band|Grade|Group|Form|Phase|Step|Class|Chapter|Part|Figure|Table|Box)\s+{_WHOLE}(?:{_TO}{_WHOLE}){{0,9}}",
    r"\b[A-Z]{1,2}[0-9][A-Z0-9]?\s[0-9][A-Z]{2}\b",
    r"\b[0-9]{1,4}[A-Z]?\s+(?:[A-Z][a-z']+\s+){1,3}(?:Street|Road|Avenue|Lane|House|Way|Square|Close|Court|Place|Hill|Park)\b",
)  # fmt: skip
_INSENSITIVE = (
    # Ages
    rf"\bage[sd]?\s+(?:of\s+|under\s+|over\s+|from\s+|between\s+|up\s+to\s+)?[0-9]{{1,2}}(?:{_TO}[0-9]{{1,2}}){{0,9}}\b{_UNLESS_MEASURED}",
    rf"\b[0-9]{{1,2}}-?(?:{_RANGE}[0-9]{{1,2}}-?){{0,9}}[\s-]?(?:year|yr|month|week|day)s?[\s-]olds?\b",
    rf"\b[0-9]{{1,2}}(?:{_RANGE}[0-9]{{1,2}}){{0,9}}\s+(?:years?|yrs?|months?)(?:\s+(?:of\s+age|old)|\b)",
    r"\b(?:under|over)s?[\s-][0-9]{1,2}'?s\b", r"\b(?:under|over)-[0-9]{1,2}\b",
    rf"\b{_CHILD}\s+(?:(?:who\s+(?:are|were)|aged)\s+)?(?:under|over|below|above|up\s+to)\s+(?:the\s+age\s+of\s+)?[0-9]{{1,2}}\b{_UNLESS_MEASURED}",
    r"(?<!\bto )(?<!\bat )(?<!\bwas )(?<!\bwere )(?<!\bis )\b(?:under|over)\s(?:16|18|21|25)\b(?=\s*(?:[;:!?)|]|\Z)|[.,](?![0-9]))",
    r"\b(?:turn|turns|turned|turning|reach|reaches|reached|reaching|post|pre|at|until|till|before|after)[\s-](?:1[0-9]|2[0-5])\b(?=\s*(?:[.,;:!?)|]|\Z)|\s+(?:and|or|but|provision|education|learners?|pathways?)\b)" + _UNLESS_MEASURED,
    r"\b(?:1[0-9]|2[0-5])\s?(?:\+|plus\b)",
    # Durations, times of day, ordinals
    rf"\b[0-9]{{1,4}}(?:{_RANGE}[0-9]{{1,4}}){{0,9}}[\s-]+(?:(?:working|school|calendar|full|consecutive|clear)[\s-]+)?(?:minute|hour|day|week|fortnight|month|quarter|term|year|decade|night)s?\b(?!\s+(?:of\s+)?(?:absence|missed|lost))",
    r"\b[0-9]{1,2}(?:[:.][0-9]{2})?\s?(?:am|pm|noon)\b", r"\b[0-9]{1,2}:[0-9]{2}\b", r"\b24/7\b",
    r"\b[0-9]+(?:st|nd|rd|th)\b",
    # Parts of a text or a law, and things that are numbered
    rf"\b{_PART_OF_A_LAW}\s+[0-9]{{1,4}}{_INSIDE_A_LAW}(?:{_TO}[0-9]{{1,4}}{_INSIDE_A_LAW}){{0,9}}(?!\w){_NOT_COUNTED}",
    rf"\b{_NUMBERED}\s+[0-9]{{1,4}}(?:{_TO}[0-9]{{1,4}}){{0,9}}\b{_NOT_COUNTED}",
    r"\bcommand\s+paper\s+[0-9]+", r"\b[0-9]{1,3}\s+(?:&|and)\s+[0-9]{1,3}\s+(?:Vict|Geo|Eliz)\b",
    r"\b[0-9]+[a-z]{1,2}\b(?<![0-9][kmx])(?<!bn)(?<!pp)(?<!pc)",
    # Telephones and other numbers to dial
    r"(?<![\w.,])(?:\+44\s?\(?0?\)?|\(?0)[0-9](?:[\s()-]?[0-9]){6,12}\b", r"(?<![\w.,])0[0-9]{2,4}\s[0-9]{3,4}\b",
    r"\b(?:call|ring|dial|phone|telephone|text|nhs|on)\s+(?:999|101|111|112|116\s?[0-9]{3}|119|105)(?:\s+(?:or|and)\s+(?:999|101|111))?\b", r"\b(?:999|101|111)\s+calls?\b",
    # Marks of a list inside a sentence
    r"(?:(?<=\s)|\A)\([0-9]\)(?=\s+[a-z])", r"\b(?:one|1)(?:-|\s)to(?:-|\s)(?:one|1)\b", r"\b1:1\b", r"\b1-2-1\b",
    # What a rate is of, a level of certainty, a criterion
    r"\b(?:per|for\s+every|in\s+every|out\s+of\s+every)\s+[0-9][0-9,]*\b",
    r"\b[0-9]+(?:\.[0-9]+)?\s?%\s+(?:confidence|interval|limits?|level|certain(?:ty)?|sure)\b",
    r"\b(?:wcag|iso|bs|en|version|working\s+together|windows|python|html|css)\s+v?[0-9]+(?:[.:-][0-9]+)*\b",
    # Places among councils, which are held against the data by themselves
    r"\b(?:highest|lowest|best|worst)\s+(?:out\s+)?of\s+(?:the\s+)?[0-9]{1,3}\b(?![.,][0-9]|\s?%)",
    # A few things of the partnership's own, and the councils
    r"\b[1-9]\s+times\b(?!\s+(?:as|the|that|those|what|its|their|our|more|less|fewer|higher|lower|larger|smaller|greater)\b)",
    r"\b[1-9]\s+(?:[a-z-]+\s+){0,2}?(?:meetings?|workshops?|seminars?|webinars?|events?|sessions?|(?:learning|training|away|open)\s+days?)\b",
    rf"\b(?:1?[0-9]|20)(?:\s+(?:[a-z-]+\s+){{0,2}}?){_OF_WHAT}\b(?!\s+of\s+(?:child|pupils|families|people))",
    rf"\b1?[0-9]{{1,2}}(?:\s+(?:[a-z-]+\s+){{0,2}}?){_PLACES}\b",
)  # fmt: skip
_HEADING_NUMBER = re.compile(
    r"\s*(?:[0-9]{1,2}(?:\.[0-9]{1,2})*[.)]|[0-9]{1,2}(?:\.[0-9]{1,2})+|[0-9]{1,2}(?=\s+[A-Z][a-z]))\s"
)
_WORDS_TOO = (
    # Ages and durations in words, so that "twenty days" is as good as "20 days"
    rf"\b(?:aged?|ages)\s+{NUMBER}(?:{_TO}{NUMBER}){{0,9}}\b",
    rf"\b{NUMBER}[\s-]+(?:(?:working|school|calendar|full|consecutive|clear)[\s-]+)?(?:minute|hour|day|week|fortnight|month|quarter|term|year|decade|night)s?(?:[\s-]olds?)?\b",
    rf"\b(?:under|over)[\s-]{NUMBER}s\b", r"\btwenty[\s-](?:first|second|third)\b", r"\btwenty-four(?:/|\s)seven\b",
    rf"\b{NUMBER}(?:\s+(?:[a-z-]+\s+){{0,2}}?)(?:{_PLACES}|{_OF_WHAT})\b",
    r"\b(?:one|two)\s+hundred\s+per\s?cent\s+(?:sure|certain)\b",
)  # fmt: skip

_IN_DIGITS = (*(re.compile(p) for p in _SENSITIVE), *(re.compile(p, re.IGNORECASE) for p in _INSENSITIVE))
_IN_WORDS = tuple(re.compile(p, re.IGNORECASE) for p in _WORDS_TOO)


def no_figures(text: str, *, heading: bool = False) -> tuple[tuple[int, int], ...]:
    """Give the spans of a sentence whose numbers, in digits or in words, are no figures."""
    patterns = _IN_DIGITS if re.search(r"[0-9]", text) else ()
    spans = [match.span() for pattern in (*patterns, *_IN_WORDS) for match in pattern.finditer(text)]
    if heading and (number := _HEADING_NUMBER.match(text)):
        spans.append(number.span())
    return tuple(spans)
