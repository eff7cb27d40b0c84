"""The debrief of a whole attempt, once the values of its case are known."""

from simulator.content.case import Case
from simulator.engine import Answered, Course
from simulator.engine.transcript import Transcript, transcribe
from simulator.files import cache_folder, open_shelf
from simulator.verify.debriefing import debrief, line
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Plan
from simulator.verify.values import Values
from simulator.wording.debrief_moment import moment_words
from tests import builders as b
from tests.benchmarks.places import FULL_CASE
from tests.benchmarks.replay import played
from tests.benchmarks.timing import Scale, interleaved, show, taking

DECISIONS = 60
"""In the longer attempt; a walk through the full case has fewer today."""


def run(scale: Scale) -> None:
    for title, case in (
        (FULL_CASE, open_shelf(cache=cache_folder()).case(FULL_CASE)),
        ("a generated case", chain(DECISIONS)),
    ):
        _one(scale, title, case)


def chain(decisions: int) -> Case:
    """A case of so many decisions in a row, with four options each, of which one brings a fact."""
    facts = tuple(
        b.Fact(id=f"f{n}", text=f"Fact {n}.", domain="home", kind="strength")
        for n in range(decisions)
    )
    scenes = [
        b.scene(
            f"s{n}",
            choices=tuple(
                b.choice(f"c{level}", f"s{n + 1}", level, learn=(f"f{n}",) if level == 3 else ())
                for level in range(4)
            ),
        )
        for n in range(decisions)
    ]
    return b.case(*scenes, b.scene(f"s{decisions}", goto=b.to("farewell")), facts=facts)


def _one(scale: Scale, title: str, case: Case) -> None:
    course = Course(case.scenario)
    transcript = transcribe(course, played(course))
    values = Values(case, Exploration(Plan(course)))
    seen = debrief(case, course, transcript, values)
    times = interleaved(
        scale.rounds,
        {
            "the attempt read back": taking(lambda: _again(course, transcript), repeat=3),
            "its debrief": taking(lambda: debrief(case, course, transcript, values), repeat=3),
            "every moment of it in words": taking(
                lambda: [moment_words(course, seen, moment) for moment in seen.moments]
            ),
            "the strongest line from its start": taking(
                lambda: list(line(case, course, transcript.turns[0].before, values))
            ),
            "the values of the case, worked out": taking(
                lambda: Values(case, Exploration(Plan(course)))
            ),
        },
    )
    heading = f"Debrief of {len(seen.moments)} decisions of {title}"
    show(heading, times, beside="the attempt read back", aims={"its debrief": "100 ms"})


def _again(course: Course, transcript: Transcript) -> object:
    return transcribe(course, [transcript.started, *_answers(transcript)])


def _answers(transcript: Transcript) -> list[Answered]:
    return [Answered(turn.before.scene, turn.action) for turn in transcript.turns]
