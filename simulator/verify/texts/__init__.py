"""What the wording of a case gives away, or does to a person: no proof is needed to see it.

Each module looks for its own kinds of finding; what it looks for stands in
`words` and `labels`, with the wording to use instead and where that comes from.
None of it is an error: wording is judgement, and a learner can play on.

Source: Haladyna, Downing and Rodriguez (2002) and the guide of the National
Board of Medical Examiners (2020) for what gives options away; the rest beside
each list.
"""

from collections.abc import Iterator

from simulator.content.case import Case
from simulator.content.tree import Finding
from simulator.verify.texts.convergence import convergence
from simulator.verify.texts.cues import cues
from simulator.verify.texts.forms import forms
from simulator.verify.texts.lengths import lengths
from simulator.verify.texts.persons import persons
from simulator.verify.texts.phrasing import phrasing
from simulator.verify.texts.readability import readability
from simulator.verify.texts.reasons import reasons
from simulator.verify.texts.topics import topics


def text_findings(case: Case) -> Iterator[Finding]:
    """Everything that is found in the texts of a case: warnings and notes, never errors."""
    for look in (
        lengths,
        convergence,
        cues,
        forms,
        phrasing,
        persons,
        readability,
        topics,
        reasons,
    ):
        yield from look(case)
