"""Wording that names a person by a trouble or a fault, with what to write instead.

Person-first is the default; where people prefer identity-first words (Deaf,
autistic), those are not listed. Only words that are hardly ever innocent are:
"claims" for a benefit and a landlord who refuses are nobody's label.
"""

import re
from dataclasses import dataclass

WORDS_MATTER = "National Institute on Drug Abuse, Words Matter, 2021"
APA = "American Psychological Association, Publication Manual, 7th ed., 2020, chapter 5"
CODE = "NASW Code of Ethics, 2021, 1.12: no derogatory language; wording ours"
SUICIDE = "Recommendations for Reporting on Suicide, reportingonsuicide.org"
PRACTICE = "practice knowledge: what was seen and said, not a verdict"


@dataclass(frozen=True, slots=True)
class Label:
    """A wording to avoid."""

    pattern: re.Pattern[str]
    """What it looks like."""
    better: str
    """What to write instead."""
    source: str
    """Where that comes from."""


def _label(pattern: str, better: str, source: str) -> Label:
    return Label(re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), better, source)


# A group named by its trouble stands before a verb, a small word or the end: "the homeless are",
# but not "the homeless shelter".
_ALONE = (
    r"(?=\s*(?:[.,;:!?)]|$|(?:and|or|are|were|who|have|had|in|of|on|to|with|often|need|will|do)\b))"
)

# A reason that follows in the same sentence.
_NO_REASON = r"(?![^.!?]*\b(?:because|since|as|so|until|unless|saying|says|said|for fear)\b)"

# What a paper or an office claims is no doubt about a person.
_NO_PAPER = "".join(f"(?<!{word} )" for word in ("letter", "notice", "form", "office", "landlord"))

LABELS = (
    _label(
        r"(?:ex-)?addicts?|junkies?|(?:drug|substance) abusers?|drug users?|druggies?",
        '"person who uses drugs" or "person with a substance use disorder"',
        WORDS_MATTER,
    ),
    _label(
        r"(?<!non-)alcoholics?(?! (?:anonymous|drinks?|beverages?))|drunkards?",
        '"person who drinks", or "person with an alcohol use disorder"',
        WORDS_MATTER,
    ),
    _label(
        r"(?:dirty|clean) (?:urine|drug test|drug screen)s?",
        '"tested positive" or "tested negative"',
        WORDS_MATTER,
    ),
    _label(r"(?:crack|drug|addicted) bab(?:y|ies)", '"baby exposed to drugs"', WORDS_MATTER),
    _label(rf"the (?:homeless|unhoused){_ALONE}", '"people without a home"', APA),
    _label(rf"the (?:elderly|aged){_ALONE}", '"older people"', APA),
    _label(rf"the (?:disabled|handicapped){_ALONE}|handicapped", '"people with disabilities"', APA),
    _label(
        rf"the mentally ill{_ALONE}|mental patients?|schizophrenics?",
        '"people with a mental illness", or the name of it',
        APA,
    ),
    _label(r"an? (?:bipolar|borderline)(?=[.,;:!?]|$)", '"a person with" the diagnosis', APA),
    _label(
        r"wheelchair[- ]bound|confined to (?:a|his|her|their) wheelchair",
        '"uses a wheelchair"',
        APA,
    ),
    _label(
        r"suffer(?:s|ing|ed)? from|afflicted with|stricken with",
        '"has" or "lives with"',
        APA,
    ),
    _label(r"retard(?:ed|s)?|feeble-minded", '"with an intellectual disability"', APA),
    _label(
        r"(?:commit(?:s|ted|ting)?|successful|failed) suicide|failed suicide attempts?",
        '"died by suicide" or "survived a suicide attempt"',
        SUICIDE,
    ),
    _label(
        r"ex-con(?:vict)?s?|ex-offenders?|felons?|inmates?|jailbirds?",
        '"person who has been in prison"',
        CODE,
    ),
    _label(r"illegal (?:aliens?|immigrants?)|illegals", '"people without papers"', CODE),
    _label(r"prostitutes?", '"person who sells sex", or what happened to them', CODE),
    _label(
        r"welfare (?:mothers?|moms?|queens?)|broken homes?|unwed mothers?|dysfunctional famil(?:y|ies)",
        "who lives together and what they live on",
        CODE,
    ),
    _label(
        r"non-?complian(?:t|ce)|non-?adheren(?:t|ce)|uncooperative",
        "what they did, and what stood in the way",
        PRACTICE,
    ),
    _label(
        r"(?:treatment|service)[- ]resistant|(?:is|was|seems|seemed|remains|remained) resistant"
        r"|hard[- ]to[- ](?:reach|engage)|unmotivated|in denial|lacks? (?:of )?insight",
        "what they want, and what they see differently",
        PRACTICE,
    ),
    _label(
        r"manipulative|attention[- ]seeking|drug[- ]seeking|frequent flyers?|bed[- ]blockers?",
        "what they asked for, and how often",
        CODE,
    ),
    _label(
        r"(?:low|high)[- ]functioning", "what they do alone and what they need help with", PRACTICE
    ),
    _label(
        r"failed (?:out of |at )?(?:(?:his|her|their|the) )?"
        r"(?:treatment|rehab|program(?:me)?|placement|detox)|treatment failures?",
        '"the treatment did not help"',
        PRACTICE,
    ),
    _label(
        r"refus(?:es|ed|ing|al) (?:to (?:engage|cooperate|comply|participate|attend)"
        rf"|(?:of )?(?:all )?(?:services?|treatment|support|help|medication|contact)){_NO_REASON}",
        '"said no to", with the reason they gave',
        PRACTICE,
    ),
    _label(
        rf"{_NO_PAPER}claim(?:s|ed) (?:that|to (?:be|have|feel|want|need)|she|he|they|her|his|their)",
        '"says"',
        PRACTICE,
    ),
)
"""Wordings to avoid."""
