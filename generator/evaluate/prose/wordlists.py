"""The words by which a sentence claims something of a measure, and those that may stand between it and its measure.

What may stand between is a closed list on purpose: one word that is not on it, and the claim is taken to be about
something else. All patterns are for coded text (see `clauses`), which has small letters only.
"""

from __future__ import annotations

import re

from generator.evaluate.prose.clauses import AREA, FIGURE, NAME

_DETERMINERS = (
    rf"(?:the|our|its|their|this|these|those|all|both|local|total|overall|reported|recorded|annual|yearly|latest|newest|"
    rf"current|average|such|{AREA}+(?:'s|')?|council's|borough's|city's|county's|area's|partnership's)"
)
HEADS = (
    r"(?:rates?|shares?|proportions?|percentages?|levels?|figures?|performance|position|picture|trends?|timeliness|results?|"
    r"outcomes?|incidence|prevalence|record|numbers?|counts?|totals?|volumes?)"
)
COUNTING = re.compile(r"\b(?:numbers?|counts?|totals?|volumes?)\b")
"""Heads that speak of how many, not of what share."""

_HEAD_OF = rf"(?:(?:[a-z]+\s+)?{HEADS}\s+(?:of|for|on|in|with)\s+(?:{_DETERMINERS}\s+)*)"
_TIME_WORDS = (
    r"in|on|over|since|during|by|from|to|until|between|within|at|of|the|this|that|last|past|previous|next|same|one|two|three|"
    r"four|five|six|seven|eight|nine|ten|twelve|years?|months?|quarters?|weeks?|terms?|days?|before|ago|earlier|later|"
    r"end|start|beginning|summer|autumn|winter|spring|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|school|financial|reporting|period|time|then|now|today|again|most|recent|latest|a|each|every|whole|"
    r"first|second|third|half|and|compared|with|against|up"
)
_TIME = rf"(?:(?:{_TIME_WORDS}|{AREA}+(?:'s)?|[0-9][0-9/–-]*(?:st|nd|rd|th)?|borough|city|county|council|area)\b|{AREA}+(?:'s)?)"
_ADVERBS = (
    r"[a-z]+ly|also|again|still|even|just|already|much|far|further|since|both|each|all|therefore|thus|too|very|quite|rather|"
    r"somewhat|once|more|back|however|overall|meanwhile|here|indeed|altogether|yet|ever|so"
)
_AUXILIARIES = (
    r"has|have|had|been|being|be|is|are|was|were|did|do|does|got|get|gets|getting|become|became|becoming|shows?|showed|shown|"
    r"showing|sees?|saw|seen|seeing|made|makes?|making|continued|continues?|began|begun|begins?|started|starts?|kept|keeps?|"
    r"went|goes|going|gone|came|come|remained|remains?|stayed|stays?|stood|stands?|moved|moving|moves?|headed|heading|held|holds?|experienced|recorded|demonstrated"
)
_ADJECTIVES = (
    r"an?|some|good|clear|great|strong|real|marked|significant|steady|big|large|small|slight|further|considerable|substantial|"
    r"modest|excellent|encouraging|notable|remarkable|general|overall|huge|dramatic|important|sustained|continued|continuing|"
    r"welcome|impressive|solid|visible|measurable|genuine|sharp|similar|the|this|that"
)
_PUNCTUATION = r"""[\s,()'"“”–-]+"""
_WORDS_BETWEEN = (
    rf"(?:(?:more\s+than|{_AUXILIARIES}|{_ADVERBS}|{_ADJECTIVES}|{_TIME_WORDS}|{HEADS}|per\s?cent|which|trend|direction|almost|about|"
    rf"as\s+a\s+share\s+of\s+(?:all\s+)?{NAME}+|of\s+(?:all\s+)?{NAME}+)\b|{AREA}+(?:'s|')?|{FIGURE}+|[0-9][0-9.,/–-]*%?)"
)

_INSERTED = (
    rf"(?:,\s+(?:a|an|the|our|to|without|with|once|long|despite|after|before|in|of|for|thanks|no|beyond|by|at|on|always|never|not)\b"
    rf"[^,;:.{NAME}{AREA}{FIGURE}]{{1,60}},)"
)
BETWEEN = re.compile(rf"(?:{_INSERTED}|{_PUNCTUATION}(?>{_WORDS_BETWEEN}))*{_PUNCTUATION}")
"""What may stand between a measure and what is said of it."""

INSERTED_CLAUSE = re.compile(
    rf"\s*,?\s*(?:which|who|that|as|although|though|because|since|a|an|the)\b[^,;:.{NAME}{FIGURE}]{{1,60}},\s+"
)
"""A clause put in between a measure and its verb: “, which had been a worry, …”."""

LEADING = re.compile(rf"(?:{_PUNCTUATION})?(?:(?>{_WORDS_BETWEEN})(?:{_PUNCTUATION}|\Z))*")
"""What may stand before a claim whose subject is the clause before."""

_INTRODUCED = (
    rf"(?>(?:in|on|over|since|during|by|after|before|from|for|at|between|until|within|throughout|across|despite|unlike|like|"
    rf"as|thanks\s+to|according\s+to|because\s+of|due\s+to|owing\s+to|following|with|through|given|under|to)\b[^,;{NAME}]{{0,80}},\s+|"
    rf"(?:after|thanks\s+to|following)\b[^,;{NAME}]{{0,60}}\s(?<!\bof\s)(?<!\bon\s)(?<!\bin\s)(?<!\bto\s)(?<!\bfor\s)(?<!\bwith\s)"
    rf"(?<!\babout\s)(?<!\bfrom\s)(?<!\bthe\s)(?<!\bour\s)(?={NAME})|{_TIME}\s+|(?:{_ADVERBS}|sadly|there|we\s+(?:know|see|saw|can\s+see|are\s+[a-z]+)|"
    rf"(?:this|last)\s+year),?\s+)*"
)
_START = rf"(?:{_PUNCTUATION})?"
SUBJECT = re.compile(rf"{_START}{_INTRODUCED}(?:{_DETERMINERS}\s+)*(?P<head>{_HEAD_OF})?(?P<name>{NAME}+)")
"""A clause whose subject is a measure: “In the year the share of repeat referrals”."""

PRONOUN = re.compile(
    rf"{_START}{_INTRODUCED}(?:it|this|that|they|these|which|"
    rf"(?:the|this|that|{AREA}+(?:'s|'))\s+(?:share|rate|figure|proportion|percentage|level)s?)\b"
)
"""A clause whose subject is what was spoken of before: “It”, “The share”."""

OBJECT = re.compile(
    rf"\s+(?:(?:has|have|had|was|were|is|been|being|made|achieved|shown|seen)\s+)*(?P<link>in|on|of|with|for|at|to)\s+"
    rf"(?:{_DETERMINERS}\s+)*(?P<head>{_HEAD_OF})?(?P<name>{NAME}+)"
)
"""“… in repeat referrals”, behind an improvement or a fall."""

DIRECT_OBJECT = re.compile(rf"\s+(?:{_DETERMINERS}\s+)*(?P<head>{_HEAD_OF})?(?P<name>{NAME}+)")
"""“… the share of repeat referrals”, behind “we reduced”."""

_ENDS = (
    rf"(?=\s*(?:[.,;:!?)|\"”'–-]|\Z)|\s+(?:{_TIME_WORDS}|{_AUXILIARIES}|{_ADVERBS}|and|but|or|while|when|because|which|that|"
    rf"who|as|for|than|with|although|though|despite|after|thanks|due|through)\b|\s+[{AREA}{FIGURE}0-9])"
)
_OF_SOME = rf"(?!\s+(?:of|for|from|among|by|with|about|in|at|on)\s+(?!(?:{_TIME_WORDS})\b|[{AREA}{FIGURE}0-9]))"
ENDS_NAME = re.compile(rf"(?:\s+{HEADS}\b)?{_OF_SOME}{_ENDS}")
"""What follows a name that is not part of a longer one: not “repeat referrals team”."""

_FROM_SOMEBODY = r"(?!\s+from\s+(?:the|our|its|their)\s+(?!year|previous|last|level|high|low|peak|same|one|first|figure|rate|share|end|start|beginning))"
ENDS_VERB = re.compile(_FROM_SOMEBODY + _ENDS)
"""What follows a verb that has no object: “improved in the year”, not “improved practice”."""

OF_SOMETHING_ELSE = re.compile(
    rf"\s+(?:in|of)\s+(?!(?:{_TIME_WORDS}|most|some|many|parts)\b|[{AREA}{FIGURE}{NAME}0-9])"
)
"""Behind a claim, what it is really about: “an improvement in recording”, “rose in number”."""

DOES = re.compile(rf"\b(?:an?|the|some|{_AUXILIARIES})\b")
"""What makes a thing of a noun between a measure and it: “repeat referrals saw a fall”, not “repeat referrals fall if”."""

TO_FIGURE = re.compile(
    rf"(?:\s+(?:too|again|further|back|a\s+little|[a-z]+ly)\b)*[\s,:(–-]+(?:(?:to|from|at|by|only|just|about)\s+)*(?P<figure>{FIGURE})"
)
"""A figure straight behind a verb: “fell to {{ value: … }}”."""

_BETTER_THAN_BEFORE = (
    r"(?:\s+than\s+(?:ever|before|in\s|on\s|at\s+the|last|the\s+(?:year|one|years?|previous|last)|a\s+year|four|five|previous|it\s|"
    r"they\s)|(?=\s*(?:[.,;:!)|]|\Z)|\s+(?:now|again|this\s+year|in\s+the\s+year|in\s+[0-9])))"
)
IMPROVED = re.compile(
    r"\b(?:improved|improving|improvements?|got\s+better|getting\s+better|gets?\s+better|gotten\s+better|progress(?:ed|ing)?|"
    r"(?:in|into)\s+the\s+right\s+direction|turned\s+(?:a|the)\s+corner|(?:is|are|was|were|looks?|looked|been)\s+(?:much\s+|far\s+|slightly\s+|a\s+little\s+|now\s+)*"
    rf"better{_BETTER_THAN_BEFORE})\b"
)
WORSENED = re.compile(
    r"\b(?:worsened|worsening|deteriorated|deteriorating|deteriorations?|got\s+worse|getting\s+worse|gets?\s+worse|gotten\s+worse|"
    r"(?:in|into)\s+the\s+wrong\s+direction|(?:is|are|was|were|looks?|looked|been)\s+(?:much\s+|far\s+|slightly\s+|a\s+little\s+|now\s+)*"
    rf"worse{_BETTER_THAN_BEFORE})\b"
)
HEADLINE_IMPROVED = re.compile(r"\bimproves?\b")
HEADLINE_WORSENED = re.compile(r"\b(?:worsens?|deteriorates?)\b")

_ALONE = r"(?=\s+(?:from|on)\s|\s*(?:[.;!)|]|\Z))"
_NO_FALL = r"(?!\s+(?:short|behind|within|outside|into|under|through|foul|apart|ill)\b|\s+to\s+(?:the|an?|our|their)\s+(?!lowest|highest|level|rate|same))"
_THAN_BEFORE = (
    r"(?=\s+than\s+(?:(?:the|a|one|last|two|three|four|five|six|seven|eight|nine|ten|[0-9])\s+(?:year|years)\b|last\s+year|(?:in|on)\s+"
    r"(?:the\s+)?(?:[0-9]|(?:last|previous)\s|january|february|march|april|may|june|july|august|september|october|november|december)))"
)
ROSE = re.compile(
    rf"\b(?:(?:higher|larger|greater){_THAN_BEFORE}|rose|risen|rising|increased|increasing|(?:went|gone|going|go)\s+up|grew|grown|growing|climbed|climbing|jumped|soared|"
    rf"surged|crept\s+up|doubled|doubling|tripled|tripling|trebled|trebling|raised|rises?|increases?|growth|jump|up{_ALONE}|on\s+the\s+(?:rise|increase))\b"
)
FELL = re.compile(
    rf"\b(?:(?:lower|smaller){_THAN_BEFORE}|(?:fell|fallen|falling){_NO_FALL}|eased|easing|dipped|dipping|receded|came\s+under\s+control|dropped|dropping|decreased|decreasing|declined|declining|(?:went|gone|going|go|came|come|coming|brought)\s+down|"
    rf"down{_ALONE}|reduced|reducing|shrank|shrunk|shrinking|halved|halving|lowered|cut|falls?|drops?|decreases?|declines?|reductions?)\b"
)
HEADLINE_ROSE = re.compile(r"\b(?:rises?|increases?|grows?|climbs?|jumps?|doubles?)\b")
HEADLINE_FELL = re.compile(r"\b(?:falls?|drops?|decreases?|declines?|halves|shrinks?)\b")
NOUNS = re.compile(
    r"(?:improvements?|progress|worsening|deteriorations?|rises?|increases?|growth|jump|falls?|drops?|decreases?|declines?|reductions?)\Z"
)
"""Claims that are things: “a fall”. The same word may be a verb in the present, which claims nothing of the past."""

TRANSITIVE = re.compile(r"(?:improved|worsened|reduced|cut|lowered|increased|raised|halved|doubled|brought\s+down)\Z")
"""What somebody can do to a measure: “we reduced repeat referrals”."""

_DID_NOT = (
    r"(?:did|does|do|has|have|had|is|are|was|were)(?:\s+not|n't)\s+(?:(?:actually|really|in\s+fact|ever|even|been)\s+)*"
)
_NOT_SO_FAR = (
    r"(?!\s+(?:as|so|much|far|enough|further|below|above|short|to|by|until|outside|within|under|behind|in\s+line|significantly|everywhere|in\s+all|"
    r"for\s+all|again)\b)"
)
_NO = r"(?:no|without(?:\s+any)?|not\s+any)\s+(?:real\s+|further\s+|overall\s+)?"
NOT_WORSENED = re.compile(
    rf"\b(?:{_DID_NOT}(?:worsen(?:ed|ing)?|deteriorat(?:e|ed|ing)|(?:get|got|gotten|getting|become)\s+worse)\b{_NOT_SO_FAR}|"
    rf"{_NO}(?:worsening|deterioration)\b|(?:stopped|ceased)\s+(?:worsening|deteriorating|getting\s+worse)\b)"
)
NOT_ROSE = re.compile(
    rf"\b(?:{_DID_NOT}(?:rise|risen|rising|increas(?:e|ed|ing)|(?:go|gone|going)\s+up|grow|grown|growing|climb(?:ed|ing)?)\b{_NOT_SO_FAR}|"
    rf"{_NO}(?:rise|increase|growth)\b|(?:stopped|ceased)\s+(?:rising|increasing|growing|climbing|going\s+up)\b)"
)
NOT_FELL = re.compile(
    rf"\b(?:{_DID_NOT}(?:fall|fallen|falling|drop(?:ped|ping)?|declin(?:e|ed|ing)|decreas(?:e|ed|ing)|(?:go|gone|going)\s+down)\b{_NOT_SO_FAR}|"
    rf"{_NO}(?:fall|drop|decline|decrease|reduction)\b|(?:stopped|ceased)\s+(?:falling|dropping|declining|decreasing|going\s+down)\b)"
)
"""Claims that something did not happen, made of a measure straight: “did not worsen”, not “we cannot say that …”."""

PUSHED = re.compile(
    rf"\b(?P<verb>brought|got|drove|driven|pushed|pulled|took|taken|forced)\s+(?:{_DETERMINERS}\s+)*(?:{_HEAD_OF})?(?P<name>{NAME}+)"
    rf"(?:\s+{HEADS})?\s+(?:right\s+|back\s+)?(?P<way>down|up)\b"
)
"""“Brought repeat referrals down”: the measure stands inside."""

STILL = re.compile(
    r"\b(?:(?:stable|steady|plateaued|stabilised|(?:levelled|leveled|flattened)\s+(?:off|out)|unchanged|constant|static|flat|level(?!\s+with))|"
    r"(?:stay|remain|was|were|is|are|been|kept|held)(?:ed|s)?\s+(?:[a-z]+ly\s+|about\s+|much\s+|just\s+)*the\s+same(?!\s+(?:as|way|time|for\s+every))|"
    r"(?:no|without)\s+(?:real\s+|overall\s+|noticeable\s+|visible\s+|clear\s+)?changes?|"
    r"(?:did|has|have|had|does|do)(?:\s+not|n't)\s+(?:really\s+)?changed?(?!\s+(?:significantly|measurably))|the\s+same\s+as\s+(?:the\s+year\s+before|last\s+year|before|a\s+year\s+(?:before|ago|earlier)|"
    r"(?:four|five)\s+years\s+(?:before|ago|earlier)))\b"
)
"""Words that say that nothing happened. What the data can say is that no significant change could be shown."""
