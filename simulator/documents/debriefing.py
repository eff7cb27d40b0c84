"""The parts of the debrief as a document, in words."""

from dataclasses import dataclass

from simulator.documents.graph import Graph, graph
from simulator.documents.paper import Paper
from simulator.engine.course import Course
from simulator.scoring.debrief import Chance, Debrief, Missed
from simulator.scoring.moment import Moment
from simulator.wording.client import person
from simulator.wording.feedback import FeedbackWords, feedback_words
from simulator.wording.phases import PHASE_TITLES
from simulator.wording.scorecard import Scorecard, scorecard
from simulator.wording.scores import ScoreLine, score_sheet, tenths
from simulator.wording.speakers import quoted
from simulator.wording.telling import answered


@dataclass(frozen=True, slots=True)
class Bar:
    """One score to be drawn, in percent of the bar's length."""

    line: ScoreLine
    score: float
    chance: float
    ready: float | None


@dataclass(frozen=True, slots=True)
class MomentPart:
    """One decision, told."""

    number: int
    phase: str
    place: str
    answer: tuple[str, ...]
    feedback: FeedbackWords | None
    cost: str
    """What it cost out of 100; empty where values are not known."""
    stronger: str
    """The strongest answer there, where another was given; empty otherwise."""
    stronger_because: str
    shifts: tuple[str, ...]
    """How the client changed, a sentence each."""
    learned: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MissedPart:
    """Something that never came to light."""

    text: str
    kind: str
    how: str
    """The question or deed that would have brought it, and when."""


@dataclass(frozen=True, slots=True)
class DebriefParts:
    """Everything a debrief says on paper."""

    title: str
    client: str
    called: str
    card: Scorecard
    bars: tuple[Bar, ...]
    missing: str
    graph: Graph | None
    dearest: tuple[MomentPart, ...]
    moments: tuple[MomentPart, ...]
    missed: tuple[MissedPart, ...]
    agreements: tuple[str, ...]
    duty_sources: tuple[tuple[str, str], ...]


def debrief_parts(paper: Paper) -> DebriefParts:
    """A debrief in words, for a template to lay out."""
    debrief = paper.debrief
    scenario = debrief.case.scenario
    course = Course(scenario)
    told = {moment.number: _moment(debrief, course, moment) for moment in debrief.moments}
    return DebriefParts(
        title=scenario.title,
        client=person(scenario.client),
        called=scenario.client.called,
        card=scorecard(debrief.assessment, scenario.client.called),
        bars=_bars(debrief, course),
        missing=_missing(debrief, course),
        graph=graph(debrief),
        dearest=tuple(told[moment.number] for moment in debrief.dearest[:5]),
        moments=tuple(told.values()),
        missed=tuple(_missed(missed) for missed in debrief.missed),
        agreements=tuple(_agreement(debrief, place) for place in range(len(debrief.agreements))),
        duty_sources=tuple(
            (duty.duty.title, "; ".join(duty.duty.sources)) for duty in debrief.assessment.duties
        ),
    )


def _bars(debrief: Debrief, course: Course) -> tuple[Bar, ...]:
    if not debrief.scores:
        return ()
    sheet = score_sheet(debrief.scores, debrief.assessment, course, debrief.transcript)
    return tuple(
        Bar(
            line,
            float(score.score),
            float(score.chance),
            None if score.ready is None else float(score.ready),
        )
        for line, score in zip(sheet.scores, debrief.scores, strict=True)
    )


def _missing(debrief: Debrief, course: Course) -> str:
    if not debrief.scores:
        return "This case has too many states for exact scores."
    return score_sheet(debrief.scores, debrief.assessment, course, debrief.transcript).missing


def _moment(debrief: Debrief, course: Course, moment: Moment) -> MomentPart:
    called = debrief.case.scenario.client.called
    best = moment.strongest
    other = best is not None and not best.chosen and moment.cost
    return MomentPart(
        number=moment.number,
        phase=PHASE_TITLES[moment.phase],
        place=moment.place or "",
        answer=answered(course, moment.turn),
        feedback=feedback_words(moment.feedback, called) if moment.feedback else None,
        cost=tenths(moment.cost) if moment.costs else "",
        stronger=_named(best.text, spoken=best.spoken, name=best.name) if best and other else "",
        stronger_because=(best.effect.because or "") if best and best.effect and other else "",
        shifts=tuple(
            f"{shift.value.id}: from {shift.before or 'nothing to see'} to {shift.after or 'nothing to see'}"
            for shift in moment.shifts
        ),
        learned=tuple(fact.text for fact in moment.learned),
    )


def _named(text: str | None, *, spoken: bool, name: str) -> str:
    if text is None:
        return f"the outcome \u201c{name.replace('-', ' ')}\u201d of this task"
    return quoted(text) if spoken else text


def _missed(missed: Missed) -> MissedPart:
    chance = missed.chances[0]
    return MissedPart(missed.fact.text, missed.fact.kind, _chance(chance))


def _chance(chance: Chance) -> str:
    named = _named(chance.text, spoken=chance.spoken, name=chance.name)
    phase = PHASE_TITLES[chance.phase].lower()
    where = "on your way" if chance.seq is not None else "on another way through the case"
    return f"{named} ({phase}, {where})"


def _agreement(debrief: Debrief, place: int) -> str:
    agreement = debrief.agreements[place]
    by_seq = {moment.seq: moment.number for moment in debrief.moments}
    back = [by_seq[seq] for seq in agreement.returned if seq in by_seq]
    broken = [by_seq[seq] for seq in agreement.breached if seq in by_seq]
    said = agreement.fact.text
    if not back:
        return f"{said} The case did not come back to it."
    came = f"{said} It came back at {_decisions(back)}"
    return f"{came}, and a duty was breached at {_decisions(broken)}." if broken else f"{came}."


def _decisions(numbers: list[int]) -> str:
    return ("decision " if len(numbers) == 1 else "decisions ") + ", ".join(map(str, numbers))
