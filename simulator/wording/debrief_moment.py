"""One moment of a debrief in words: what was met, what was answered, what it cost, what else there was."""

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.content.effect import Outcome
from simulator.content.scene import Scene
from simulator.engine.course import Course
from simulator.scoring.debrief import Debrief
from simulator.scoring.line import Onward
from simulator.scoring.moment import LEAVE, Candidate, Moment
from simulator.wording.briefing import paragraphs
from simulator.wording.casefile import FactLine, news
from simulator.wording.debrief import cost, decision
from simulator.wording.debrief_course import shift_lines
from simulator.wording.feedback import FeedbackWords, feedback_words
from simulator.wording.levels import level_word
from simulator.wording.phases import PHASE_TITLES
from simulator.wording.scores import floored
from simulator.wording.sentences import stopped
from simulator.wording.speakers import quoted
from simulator.wording.telling import Speech, answered, spoken


@dataclass(frozen=True, slots=True)
class CandidateLine:
    """One thing that could be answered, and what it is worth."""

    text: str
    """What it was, in quotes where it is said; for a task, which answers these are."""
    levels: str
    """The levels it shows, as one phrase without a full stop; empty where nothing is judged."""
    cost: str | None
    """What it gives away out of 100; None where values are not known."""
    chosen: bool
    """Whether it was answered."""
    strongest: bool
    """Whether it is the one named as strongest."""
    because: tuple[str, ...]
    """Why these levels, by paragraph; empty where nothing is judged."""


@dataclass(frozen=True, slots=True)
class MomentWords:
    """A moment in full."""

    title: str
    """`Decision 17, Planning`."""
    place: str | None
    """Where and when."""
    narration: tuple[str, ...]
    """What had happened."""
    speech: tuple[Speech, ...]
    """What had been said."""
    answer: tuple[str, ...]
    """What was answered, a line each."""
    then: tuple[str, ...]
    """What happened then."""
    replies: tuple[Speech, ...]
    """What was said then."""
    shifts: tuple[str, ...]
    """How the client changed, a sentence each."""
    news: tuple[FactLine, ...]
    """What came to light."""
    feedback: FeedbackWords | None
    """What it showed; None for leaving the questions."""
    cost: str
    """What it gave away, by each measure, in a sentence or two."""
    reach: str
    """What was within reach before and after, as a sentence; empty where values are not known."""
    candidates: tuple[CandidateLine, ...]
    """Everything that could be answered, in the order shown."""
    stronger: str
    """That nothing was stronger, or what was, as a sentence; empty where values are not known."""


def moment_words(course: Course, debrief: Debrief, moment: Moment) -> MomentWords:
    """A moment in full, in words."""
    called, scenario = debrief.case.scenario.client.called, course.scenario
    scene = course.scenes[moment.scene]
    strongest = moment.strongest
    return MomentWords(
        title=f"{decision(moment).capitalize()}, {PHASE_TITLES[moment.phase]}",
        place=moment.place,
        narration=tuple(passage.text for passage in moment.narration),
        speech=spoken(scenario, moment.speech),
        answer=answered(course, moment.turn),
        then=tuple(passage.text for passage in moment.reply.narration),
        replies=spoken(scenario, moment.reply.speech),
        shifts=shift_lines(moment, called),
        news=news(course, moment.turn),
        feedback=feedback_words(moment.feedback, called) if moment.feedback else None,
        cost=_cost(debrief, moment),
        reach=_reach(moment),
        candidates=tuple(
            candidate_line(scene, one, strongest=one is strongest) for one in moment.candidates
        ),
        stronger=_stronger(scene, moment),
    )


def candidate_line(scene: Scene, candidate: Candidate, *, strongest: bool) -> CandidateLine:
    """
    One candidate in words.

    Args:
        scene: Where it is offered.
        candidate: The candidate.
        strongest: Whether it is the one named as strongest.
    """
    because = candidate.effect.because if candidate.effect else None
    return CandidateLine(
        candidate_text(scene, candidate),
        ", ".join(f"{one.title.lower()} {level_word(level)}" for one, level in candidate.shown),
        None if candidate.cost is None else cost(candidate.cost),
        candidate.chosen,
        strongest,
        paragraphs(because or ""),
    )


def candidate_text(scene: Scene, candidate: Candidate) -> str:
    """What a candidate is: the words that were on offer, or which answers to a task it stands for."""
    if candidate.name == LEAVE and candidate.effect is None:
        return scene.ask.leave if scene.ask else ""
    if isinstance(candidate.effect, Outcome):
        return _outcome(scene, candidate.effect)
    text = candidate.text or ""
    return quoted(text) if candidate.spoken else text


def line_words(course: Course, line: Iterator[Onward]) -> Iterator[str]:
    """A way on, one sentence for each answer; read as far as wanted."""
    for onward in line:
        text = candidate_text(course.scenes[onward.scene], onward.candidate)
        yield f"{PHASE_TITLES[onward.phase]}: {stopped(text)}"


def _outcome(scene: Scene, outcome: Outcome) -> str:
    task = scene.sort or scene.match or scene.rank or scene.note
    outcomes = task.outcomes if task else ()
    if len(outcomes) == 1:
        return "Any answer"
    if outcome.slips is None:
        most = max(one.slips for one in outcomes if one.slips is not None)
        return f"An answer with more than {_slips(most)}"
    return (
        f"An answer with {'no slip' if outcome.slips == 0 else f'at most {_slips(outcome.slips)}'}"
    )


def _slips(count: int) -> str:
    return "1 slip" if count == 1 else f"{count} slips"


def _cost(debrief: Debrief, moment: Moment) -> str:
    if not moment.costs:
        return ""
    if not any(moment.costs):
        return "It cost nothing: everything that was within reach still was."
    parts = (
        f"{score.title.lower()} {cost(share)}"
        for score, share in zip(debrief.scores[:-1], moment.costs[:-1], strict=True)
    )
    points = "1.0 point" if cost(moment.cost) == "1.0" else f"{cost(moment.cost)} points"
    return f"It cost {points} of 100 overall ({', '.join(parts)})."


def _reach(moment: Moment) -> str:
    if not moment.reach:
        return ""
    before, after = moment.reach[-1]
    if before == after:
        return f"{floored(after)} of 100 stayed within reach."
    return f"Before it {floored(before)} of 100 were within reach, after it {floored(after)}."


def _stronger(scene: Scene, moment: Moment) -> str:
    strongest = moment.strongest
    if strongest is None:
        return ""
    if strongest.chosen:
        return "Nothing else on offer here could have earned more."
    return f"Most could still have been earned with: {stopped(candidate_text(scene, strongest))}"
