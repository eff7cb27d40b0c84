"""The measures by which a case is scored: each rubric, all together, each criterion, and how long it is."""

from dataclasses import dataclass

from simulator.content.case import Case
from simulator.verify.exploring import Exploration
from simulator.verify.valuing import Valuation, Valuations
from simulator.verify.worth import LENGTH, Worth, alone, overall

OVERALL = "Overall"
"""What all rubrics together are called."""


@dataclass(frozen=True, slots=True)
class Appraisal:
    """What every state of a case is worth by every measure."""

    values: Valuations
    """All of them together: by rubric, overall, by criterion, and in decisions."""
    measures: tuple[tuple[str, Worth], ...]
    """Each rubric with its title, and all together, which come last."""
    criteria: tuple[tuple[str, Worth], ...]
    """Each criterion with its title, in the order of the rubrics."""

    def valuation(self, worth: Worth) -> Valuation:
        """One of the measures."""
        return Valuation(self.values.exploration, worth, among=self.values)


def appraise(case: Case, exploration: Exploration) -> Appraisal:
    """What every state of a case is worth."""
    rubrics = [(rubric.title, overall((rubric,))) for rubric in case.rubrics]
    measures = (*rubrics, (OVERALL, overall(case.rubrics)))
    criteria = tuple((c.title, alone(c)) for rubric in case.rubrics for c in rubric.criteria)
    worths = [worth for _, worth in (*measures, *criteria)]
    values = Valuations(exploration, (*worths, LENGTH), sound=len(measures))
    return Appraisal(values, measures, criteria)
