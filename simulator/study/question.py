"""A question as it is asked: from a vignette of the bank, or from a decision of a case."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from simulator.content.bank import Bank
from simulator.content.case import Case
from simulator.content.codec import encode
from simulator.content.effect import Choice
from simulator.content.passage import Passages
from simulator.content.principle import AreaName
from simulator.content.scene import Scene
from simulator.content.vignette import Vignette

Origin = Literal["vignette", "case"]
"""Where a question comes from."""

NEXT = "What would you do NEXT?"
"""The question that a decision of a case asks."""

FEWEST = 3
"""Options that a decision needs to become a question. Ours: as many as a vignette has."""

DIGEST_LENGTH = 16
"""Hexadecimal digits that tell one wording from another. Ours: 64 bits are plenty for a few thousand."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the options."""

    id: str
    """Its name."""
    text: str
    """What stands there."""
    because: str
    """Why it is right, or why it tempts and what it overlooks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something that can be asked, with what there is to learn from it."""

    id: str
    """Its name: that of the vignette, or `case/scene`."""
    origin: Origin
    """Where it comes from."""
    principle: str
    """The governing principle, by name."""
    area: AreaName
    """The content area."""
    situation: str
    """Paragraphs parted by blank lines."""
    question: str
    """One line."""
    answers: tuple[Answer, ...]
    """The options as they are written."""
    keys: tuple[str, ...]
    """The names, sorted, of the options that are right; one, but for decisions with several equally strong ones."""
    sources: tuple[str, ...] = ()
    """What the key rests on."""

    @property
    def digest(self) -> str:
        """Tells this wording from an edited one, whose answers say nothing about this one."""
        options = tuple((one.id, one.text) for one in self.answers)
        text = json.dumps(encode((self.situation, self.question, options, self.keys)))
        return sha256(text.encode()).hexdigest()[:DIGEST_LENGTH]

    def answer(self, name: str) -> Answer | None:
        """The option of this name; None where it is gone since it was chosen."""
        return next((one for one in self.answers if one.id == name), None)


def from_bank(bank: Bank) -> Iterator[Question]:
    """Every vignette of a bank as a question, in the order of the bank."""
    return (from_vignette(bank, vignette) for vignette in bank.vignettes)


def from_vignette(bank: Bank, vignette: Vignette) -> Question:
    """A vignette as a question."""
    return Question(
        id=vignette.id,
        origin="vignette",
        principle=vignette.principle,
        area=bank.area_of(vignette),
        situation=vignette.situation,
        question=vignette.question,
        answers=tuple(Answer(one.id, one.text, one.because) for one in vignette.options),
        keys=(vignette.key,),
        sources=vignette.sources,
    )


def from_case(bank: Bank, case: Case) -> Iterator[Question]:
    """
    The decisions of a case that can be asked outside of it.

    Those are scenes with `so-far` that choose among at least three options on offer to everybody. The
    first criterion that shows a principle of the bank says what is tested, and the options with the
    highest total level are right: nothing is written twice.
    """
    shown = {one.criterion: one for one in bank.principles if one.criterion}
    for phase in case.scenario.phases:
        for scene in phase.scenes:
            principle = next((shown[name] for name in scene.criteria if name in shown), None)
            choices = tuple(one for one in scene.choices if one.when is None)
            if scene.so_far is None or principle is None or len(choices) < FEWEST:
                continue
            best = max(map(_level, choices))
            yield Question(
                id=f"{case.scenario.id}/{scene.id}",
                origin="case",
                principle=principle.id,
                area=principle.area,
                situation=_situation(case, scene),
                question=NEXT,
                answers=tuple(map(_answer, choices)),
                keys=tuple(sorted(one.id for one in choices if _level(one) == best)),
                sources=(principle.source,),
            )


def _situation(case: Case, scene: Scene) -> str:
    client = case.scenario.client.called
    names: Mapping[str | None, str] = {
        None: client,
        "you": "You",
        **{one.id: one.name for one in case.scenario.network},
    }
    heard = (f"{names.get(one.by, client)}: {one.text}" for one in _usual(scene.client))
    told = (one.text for one in _usual(scene.narration))
    return "\n\n".join([scene.so_far or "", *told, *heard])


def _usual(passages: Passages) -> Passages:
    """What is said whatever happened before."""
    return tuple(one for one in passages if one.when is None)


def _answer(choice: Choice) -> Answer:
    text = f"“{choice.say}”" if choice.say else choice.do or ""
    return Answer(choice.id, text, choice.because or "")


def _level(choice: Choice) -> int:
    return sum(level for _, level in choice.evidence)
