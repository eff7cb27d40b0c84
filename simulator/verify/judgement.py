"""Everything that can be said of a case that was read: its proof, and what is wrong with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from simulator.content.case import Case
from simulator.content.tree import Finding
from simulator.content.walkthrough import Walkthrough
from simulator.scoring.expecting import differences
from simulator.verify.exploring import BUDGET, TooManyStates
from simulator.verify.findings import Shown, findings
from simulator.verify.proof import Proof, explore, prove
from simulator.verify.structure import structure
from simulator.verify.texts import text_findings


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found out about a case."""

    proof: Proof | None
    """What holds of it; None where it has more states than the budget."""
    shown: tuple[Shown, ...]
    """What is wrong with it."""


def judge(case: Case, walkthroughs: Sequence[Walkthrough], *, budget: int = BUDGET) -> Judgement:
    """
    Visit every state of a case, walk its golden paths, and read its texts.

    Args:
        case: Read without errors.
        walkthroughs: Its golden paths, in the order of their file.
        budget: States at which to stop.
    """
    plain = (*_golden(case, walkthroughs), *map(Shown, text_findings(case)))
    try:
        explorations = tuple(explore(case, avoid=left, budget=budget) for left in _left_out(case))
        never = tuple(map(Shown, structure(case, explorations, budget=budget)))
    except TooManyStates as error:
        return Judgement(None, (Shown(Finding((), "too-many-states", str(error))), *plain))
    proof = prove(case, explorations[0])
    found = findings(case, explorations, proof)
    return Judgement(proof, (*found, *never, *plain))


def _left_out(case: Case) -> Iterator[frozenset[str]]:
    """What learners may ask to leave out: nothing, each content note, and all of them."""
    notes = frozenset(note.id for note in case.scenario.content_notes)
    yield frozenset()
    yield from (frozenset({note}) for note in sorted(notes))
    if len(notes) > 1:
        yield notes


def _golden(case: Case, walkthroughs: Sequence[Walkthrough]) -> Iterator[Shown]:
    for number, path in enumerate(walkthroughs):
        for difference in differences(case, path):
            message = f"{path.id} does not come out as written: {difference}"
            yield Shown(Finding(("walkthroughs", number), "walkthrough-differs", message))
