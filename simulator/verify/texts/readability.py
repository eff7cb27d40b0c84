"""How hard the client's speech is to read."""

import re
from collections.abc import Iterator, Sequence

from simulator.content.case import Case
from simulator.content.tree import Finding
from simulator.verify.texts.places import Told, passages, scenes

HIGHEST_GRADE = 7
"""Years of school that the client's speech may ask for. Ours: speech is short, and seldom more than that."""

FEWEST_WORDS = 100
"""Words from which a grade is told. Source: Flesch (1948), who takes samples of 100 words."""

_NAMED = 3
_PASSAGE_WORDS = 12
"""Words from which a passage can be named as hard. Ours: of a single sentence the formula says nothing."""

_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*")
_SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’)]*+(?=\s|$)|\n\n+")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(
    r"(?:[^aeiouylr]|[aeiou][lr])e$|[^aeiouydt]ed$|[^aeiouycghsxz]es$|^some(?=.)|^every"
)
_PARTED = re.compile(r"[aeiou]ing$|(?<![cst])i[ao](?!u)|(?<!p)eo(?!u)|iet|[aeiou][^aeiou]+ea$")


def readability(case: Case) -> Iterator[Finding]:
    """A note where all that the client says reads above the highest grade, with the hardest passages."""
    said = [
        (scene.id, told)
        for scene, path in scenes(case)
        for told in passages(scene, path)
        if told.voice == "client"
    ]
    everything = [told.spoken for _, told in said]
    if sum(len(_WORD.findall(text)) for text in everything) < FEWEST_WORDS:
        return
    overall = grade(everything)
    if overall <= HIGHEST_GRADE:
        return
    ranked = sorted(said, key=lambda one: -_hardness(one[1]))[:_NAMED]
    named = ", ".join(f"{scene} ({_hardness(told):.0f})" for scene, told in ranked)
    message = f"the client's speech reads at grade {overall:.1f}; hardest at {named}"
    yield Finding(ranked[0][1].path, "hard-words", message, "note")


def grade(texts: Sequence[str]) -> float:
    """
    Years of school that texts ask for, taken together; each text ends a sentence.

    Args:
        texts: At least one of them with a word.

    Source: Kincaid, Fishburne, Rogers and Chissom (1975): 0.39 words per sentence
    + 11.8 syllables per word - 15.59.
    """
    sentences = sum(_sentences(text) for text in texts)
    words = [word for text in texts for word in _WORD.findall(text)]
    syllable_count = sum(map(syllables, words))
    return 0.39 * len(words) / sentences + 11.8 * syllable_count / len(words) - 15.59


def syllables(word: str) -> int:
    """
    About how many syllables an English word has: groups of vowels, less silent ones, plus parted ones.

    Ours: no list of words is carried along. Single words may be one off, and
    over a hundred of them that evens out.
    """
    small = word.lower()
    groups = len(_VOWELS.findall(small))
    return max(1, groups - bool(_SILENT.search(small)) + bool(_PARTED.search(small)))


def _sentences(text: str) -> int:
    return sum(bool(_WORD.search(part)) for part in _SENTENCE_END.split(text))


def _hardness(told: Told) -> float:
    enough = len(_WORD.findall(told.spoken)) >= _PASSAGE_WORDS
    return grade([told.spoken]) if enough else 0.0
