"""Everything that can be said of a case that was read: its proof, and what is wrong with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from simulator.content.case import Case
from simulator.content.tree import Finding
from simulator.content.walkthrough import Walkthrough
from simulator.scoring.expecting import differences
from simulator.verify.accepting import Accepted, settle
from simulator.verify.appraising import appraise
from simulator.verify.duties import duty_proofs
from simulator.verify.exploring import BUDGET, TooManyStates
from simulator.verify.findings import findings
from simulator.verify.proof import Proof, explore, proven
from simulator.verify.seeing import Fields
from simulator.verify.shown import Shown
from simulator.verify.survey import Survey
from simulator.verify.texts import text_findings

MOST_NOTES = 3
"""Content notes up to which every way to leave some out is looked at. Ours: eight ways; each note doubles them."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found out about a case."""

    proof: Proof | None
    """What holds of it; None where it has more states than the budget."""
    shown: tuple[Shown, ...]
    """What is wrong with it."""
    accepted: tuple[Accepted, ...] = ()
    """What else was found, and is meant so."""


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
        surveys = tuple(_surveys(case, budget))
    except TooManyStates as error:
        many = Shown(Finding((), "too-many-states", str(error)))
        return Judgement(None, *settle(case, (many, *plain), proven=False))
    appraisal = appraise(case, surveys[0].exploration)
    duties = duty_proofs(case, surveys)
    latest = tuple((one.duty, one.latest) for one in duties if one.latest is not None)
    proof = replace(proven(case, surveys[0].exploration, appraisal), duties=latest)
    found = findings(case, surveys, appraisal, proof, duties)
    return Judgement(proof, *settle(case, (*found, *plain), proven=True))


def _surveys(case: Case, budget: int) -> Iterator[Survey]:
    fields = Fields(case.scenario)
    for left in _left_out(case):
        yield Survey(explore(case, avoid=left, budget=budget), fields, left_out=left)


def _left_out(case: Case) -> Iterator[frozenset[str]]:
    """What learners may ask to leave out: any of the content notes; of many, each and all of them."""
    notes = sorted(note.id for note in case.scenario.content_notes)
    sizes = range(len(notes) + 1) if len(notes) <= MOST_NOTES else (0, 1, len(notes))
    for size in sizes:
        yield from map(frozenset, combinations(notes, size))


def _golden(case: Case, walkthroughs: Sequence[Walkthrough]) -> Iterator[Shown]:
    for number, path in enumerate(walkthroughs):
        for difference in differences(case, path):
            message = f"{path.id} does not come out as written: {difference}"
            yield Shown(Finding(("walkthroughs", number), "walkthrough-differs", message))
