"""
What the debrief of every golden path of every shipped case says in numbers, one file a case.

Cases are revised, and then their numbers change. To write all files anew:

    python -m tests.golden.debriefs

A file whose case has gone is left for you to delete.
"""

import json
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

from simulator.content.case import Case
from simulator.content.library import Library
from simulator.content.walkthrough import Walkthrough
from simulator.engine.course import Course
from simulator.engine.event import Event
from simulator.engine.transcript import transcribe
from simulator.engine.walking import walk
from simulator.files import read_folder, shipped
from simulator.scoring.debrief import Debrief
from simulator.verify.debriefing import debrief
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Plan
from simulator.verify.values import Values

FOLDER = Path(__file__).parent / "debriefs"
DEAREST = 5

Told = dict[str, object]
"""What JSON can say of one debrief."""


class Golden:
    """One case, explored once for each set of topics that its golden paths leave out."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.course = Course(case.scenario)
        self._values: dict[frozenset[str], Values] = {}

    def walked(self, path: Walkthrough) -> tuple[Event, ...]:
        return walk(self.course, path)

    def debrief(self, events: Iterable[Event]) -> Debrief:
        transcript = transcribe(self.course, events)
        avoid = frozenset(transcript.started.avoid)
        if avoid not in self._values:
            plan = Plan(self.course, avoid=avoid)
            self._values[avoid] = Values(self.case, Exploration(plan))
        return debrief(self.case, self.course, transcript, self._values[avoid])


def told(seen: Debrief) -> Told:
    """The numbers of a debrief, to four decimals."""
    return {
        "ending": seen.assessment.ending,
        "decisions": len(seen.moments),
        "scores": {score.title: _number(score.score) for score in seen.scores},
        "missing": _number(seen.lost),
        "dearest": [
            f"{moment.number} {moment.scene}: {moment.chosen.name}, {_number(moment.cost)}"
            for moment in seen.dearest[:DEAREST]
        ],
        "t": None if seen.assessment.t_score is None else round(seen.assessment.t_score, 4),
        "breached": [
            duty.duty.id for duty in seen.assessment.duties if duty.standing == "breached"
        ],
        "unknown": [missed.fact.id for missed in seen.missed],
        "agreed": [agreement.fact.id for agreement in seen.agreements],
    }


def file_of(case: Case) -> Path:
    return FOLDER / f"{case.scenario.id}.json"


def goldens(library: Library) -> Iterator[tuple[Case, dict[str, Told]]]:
    """For each case with golden paths what its file should say."""
    for case in library.cases:
        paths, golden = library.walkthroughs.get(case.scenario.id, ()), Golden(case)
        if paths:
            yield case, {path.id: told(golden.debrief(golden.walked(path))) for path in paths}


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for case, says in goldens(read_folder(shipped())):
        text = json.dumps(says, indent=2, ensure_ascii=False) + "\n"
        file_of(case).write_text(text, encoding="utf-8", newline="\n")
        print(f"{file_of(case).name}: {len(says)} golden paths")


def _number(share: Fraction) -> str:
    return f"{float(share):.4f}"


if __name__ == "__main__":
    main()
