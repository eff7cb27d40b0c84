"""Words that are looked for in options and scenes, and words too common to mean anything."""

import re

ABSOLUTE = re.compile(
    r"\b(?:always|never(?! mind)|none|nothing|everyone|everybody|everything"
    r"|(?<!at )(?<!after )(?<!of )(?<!that['’]s )(?<!that is )all"
    r"(?! (?:right|day|night|week|the same|along|over|too))"
    r"|must(?!n['’]t| (?:be|have|feel|seem)\b)|absolutely|completely|totally|entirely|guaranteed?|impossible)\b",
    re.IGNORECASE,
)
"""Words that leave no exception, but for sayings such as "after all" and guesses such as "must be".

Source: Haladyna, Downing and Rodriguez (2002), specific determiners; the list is ours.
"""

HEAVY = re.compile(
    r"\b(?:suicid(?:e|es|al)|overdos(?:e|ed|es|ing)|rap(?:e|ed|ist)|molest(?:ed|s|ing)?"
    r"|sexual(?:ly)? (?:abus|assault)\w*|assaulted|strangl\w+|stabbed|murder(?:ed)?"
    r"|self-harm\w*|kill(?:ed|ing)? (?:my|her|him|your|them)sel(?:f|ves)"
    r"|(?:hurt|hurting|harmed|harming|hanged) (?:my|her|him|your|them)sel(?:f|ves)"
    r"|cut(?:ting|s)? (?:my|her|him|your|them)sel(?:f|ves)(?! (?:some|an?|off|short|loose)\b)"
    r"|(?:was|were|been|being|get|gets|got|getting) beaten"
    r"|beat(?:s|ing)? (?:me|her|him|them|us) (?:up|with|black|until)"
    r"|miscarriage|miscarried|stillb(?:orn|irth))\b",
    re.IGNORECASE,
)
"""Words of topics that learners are told of beforehand.

Ours: topics that notices usually name. Only words that are seldom said of anything else.
"""

_EVERYDAY = """
actually afternoon against almost already although always another answer answers anybody anyone
anything anyway anywhere around asking because become before behind believe better between
bottom brother brought called calling cannot chance change changed children coming couldn't
course daughter decide decided didn't different doctor doesn't during either enough evening
everybody everyone everything example family father finally finish follow forget friday friend
friends getting giving happen happened happens having hundred important inside instead itself
keeping knowing leaving letter letters listen little living longer looked looking making matter
matters meeting minute minutes moment monday months morning mother moving myself nobody nothing
number office outside people person please pretty problem question questions rather really
reason remember saturday saying school second seeing should shouldn't showed simple simply
single sister somebody someone something sometimes somewhere started starting stopped street
sunday talked talking telling thanks that's themselves there's they're things thinking thirty
thought thousand through thursday together tomorrow tonight trying tuesday turned twenty
understand waiting wanted wanting wasn't wednesday weren't what's without wonder worked worker
working wouldn't writes writing written yesterday you're yourself
"""

COMMON = frozenset(_EVERYDAY.split())
"""Words of everyday talk. Ours: who takes up one of these does not take up the client's own word."""
