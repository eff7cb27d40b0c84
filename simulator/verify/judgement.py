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


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found out about a case."""

    proof: Proof | None
    """What holds of it; None where it has more states than the budget."""
    shown: tuple[Shown, ...]
    """What is wrong with it."""


def judge(case: Case, walkthroughs: Sequence[Walkthrough], *, budget: int = BUDGET) -> Judgement:
    """
    Visit every state of a case, and walk its golden paths.

    Args:
        case: Read without errors.
        walkthroughs: Its golden paths, in the order of their file.
        budget: States at which to stop.
    """
    golden = tuple(_golden(case, walkthroughs))
    try:
        exploration = explore(case, budget=budget)
        reached = {spot.node.scene.id for spot in exploration.spots}
        for note in case.scenario.content_notes:
            around = explore(case, avoid=frozenset({note.id}), budget=budget)
            reached |= {spot.node.scene.id for spot in around.spots}
        never = tuple(map(Shown, structure(case, exploration, budget=budget)))
    except TooManyStates as error:
        return Judgement(None, (Shown(Finding((), "too-many-states", str(error))), *golden))
    proof = prove(case, exploration)
    found = findings(case, exploration, proof, reached=frozenset(reached))
    return Judgement(proof, (*found, *never, *golden))


def _golden(case: Case, walkthroughs: Sequence[Walkthrough]) -> Iterator[Shown]:
    for number, path in enumerate(walkthroughs):
        for difference in differences(case, path):
            message = f"{path.id} does not come out as written: {difference}"
            yield Shown(Finding(("walkthroughs", number), "walkthrough-differs", message))
