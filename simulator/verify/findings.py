"""What a proof finds wrong with a case, each finding with a shortest playthrough that shows it."""

from collections.abc import Iterator, Sequence

from simulator.content.case import Case
from simulator.verify.anatomy import Anatomy
from simulator.verify.appraising import Appraisal
from simulator.verify.conditions import conditions
from simulator.verify.duties import DutyProof, duty_findings
from simulator.verify.facts import fact_findings
from simulator.verify.fairness import fairness
from simulator.verify.goals import goal_findings
from simulator.verify.guessing import guessable, without_sound_option
from simulator.verify.mood import value_findings
from simulator.verify.proof import Proof
from simulator.verify.reached import unreached
from simulator.verify.shown import Shown
from simulator.verify.structure import structure
from simulator.verify.survey import Survey


def findings(
    case: Case,
    surveys: Sequence[Survey],
    appraisal: Appraisal,
    proof: Proof,
    duties: Sequence[DutyProof],
) -> Iterator[Shown]:
    """
    Everything that a proof finds wrong with a case.

    Args:
        case: The case.
        surveys: All its states, first with no content note left out, then with some.
        appraisal: What the states of the first are worth.
        proof: What was proven of them.
        duties: What can come of each duty.
    """
    anatomy = Anatomy(case.scenario)
    parts = anatomy.parts
    nowhere = unreached(parts, surveys)
    yield from nowhere.shown
    yield from conditions(case.scenario, parts, surveys, explained=nowhere.explained)
    yield from without_sound_option(surveys, anatomy)
    yield from fairness(anatomy, surveys[0], appraisal)
    yield from guessable(proof.measures)
    yield from fact_findings(case, parts, surveys)
    yield from value_findings(case.scenario, parts, surveys)
    yield from structure(case, parts, surveys)
    yield from duty_findings(case, surveys, duties)
    yield from goal_findings(case, surveys)
