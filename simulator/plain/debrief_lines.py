"""What a debrief says, as lines, block by block."""

from collections.abc import Iterator

from simulator.engine.course import Course
from simulator.plain.casefile import goal_text
from simulator.plain.retelling import Block
from simulator.plain.scene import feedback_word_lines, speech_lines, told_lines
from simulator.plain.scorecard import profile_lines, ribbon_lines, score_line
from simulator.scoring.comparison import Comparison
from simulator.scoring.debrief import Debrief
from simulator.scoring.growth import Growth
from simulator.scoring.moment import Moment
from simulator.wording.debrief import (
    ROUNDED,
    MomentLine,
    Step,
    missing,
    moment_line,
    outcome_line,
    reach_lines,
    rounding_shows,
)
from simulator.wording.debrief_course import (
    agreement_lines,
    course_lines,
    duty_lines,
    learned_line,
    missed_lines,
    told_line,
)
from simulator.wording.debrief_growth import (
    attempt_lines,
    comparison_lines,
    first_against_best,
    scale_head,
    tracks,
)
from simulator.wording.debrief_moment import CandidateLine, MomentWords, moment_words
from simulator.wording.scorecard import decisions, scorecard
from simulator.wording.scores import DEAREST, score_lines
from simulator.wording.sentences import stopped
from simulator.wording.speakers import LEARNER


def step_lines(step: Step, steps: int) -> Block:
    """The head of a step."""
    return (f"Debrief, step {step.number} of {steps}: {step.title}.", step.about)


def description(debrief: Debrief) -> Iterator[Block]:
    """What happened: the ending, how the client fared along the way and at the end, who decided."""
    card = scorecard(debrief.assessment, debrief.case.scenario.client.called)
    yield (f"The end: {card.ending}.", f"{decisions(len(debrief.moments))}.", learned_line(debrief))
    yield (*course_lines(debrief), *told_line(debrief))
    yield ribbon_lines(card)
    yield (
        *(goal_text(goal, "Reached") for goal in card.goals),
        *((card.t_score,) if card.t_score else ()),
        outcome_line(debrief),
    )


def score_block(debrief: Debrief) -> Block:
    """The scores, held against chance, the ready line and the duties; none without exact values."""
    if not debrief.scores:
        return ()
    return (
        "Scores out of 100, where 100 is the strongest way through this case:",
        *map(score_line, score_lines(debrief.scores, debrief.assessment)),
        *reach_lines(debrief),
    )


def sections(debrief: Debrief) -> Iterator[tuple[str, Block]]:
    """What else there is to say, each under the word by which it is asked for; empty parts are left out."""
    card = scorecard(debrief.assessment, debrief.case.scenario.client.called)
    yield "levels", ("What was shown, criterion by criterion:", *profile_lines(card))
    if duties := duty_lines(debrief):
        yield "duties", ("Duties, apart from all points:", *duties)
    if missed := missed_lines(debrief):
        yield "unknown", ("What never came to light:", *missed)
    if agreed := agreement_lines(debrief):
        yield "agreed", ("What was agreed, and where the case came back to it:", *agreed)
    if debrief.growth and len(debrief.growth.attempts) > 1:
        yield "attempts", ("Your attempts at this case:", *growth_lines(debrief.growth))


def dearest_lines(course: Course, debrief: Debrief) -> Block:
    """Where the missing points went, dearest first, each with the number of its decision."""
    dear = debrief.dearest
    lines = tuple(_line(moment_line(course, moment)) for moment in dear[:DEAREST])
    note = (ROUNDED,) if lines and rounding_shows(debrief) else ()
    return (missing(debrief), *lines, *note)


def every_line(course: Course, debrief: Debrief) -> Block:
    """Every decision in a line, in order."""
    return tuple(_line(moment_line(course, moment)) for moment in debrief.moments)


def growth_lines(growth: Growth) -> Block:
    """Finished attempts, what changed, and each criterion on a scale."""
    change = first_against_best(growth)
    lines = [*attempt_lines(growth), *((change,) if change else ())]
    if len(growth.attempts) > 1:
        lines += ["Levels from undermines to strong, with the attempts as digits:", scale_head()]
        for track in tracks(growth):
            lines += [f"{track.title}: {track.words}.", track.scale]
    return tuple(lines)


def comparison_block(course: Course, comparison: Comparison) -> Block:
    """Two routes side by side."""
    return ("Both routes side by side:", *comparison_lines(course, comparison))


def moment_blocks(course: Course, debrief: Debrief, moment: Moment) -> Iterator[Block]:
    """A moment in full: what was met, answered and shown, what it cost, and what else there was."""
    words = moment_words(course, debrief, moment)
    yield (f"{words.title}.", *((f"Place: {words.place}",) if words.place else ()))
    yield (*told_lines(words.narration), *speech_lines(words.speech))
    yield ("What could be answered:", *map(_candidate, words.candidates))
    yield _answered(words)
    if words.feedback:
        yield feedback_word_lines(words.feedback)
    yield tuple(line for line in (words.cost, words.reach, words.stronger) if line)
    yield tuple(
        f"The strongest, because: {part}"
        for one in words.candidates
        if one.strongest and not one.chosen
        for part in one.because
    )


def _answered(words: MomentWords) -> Block:
    return (
        *(f"{LEARNER}: {line}" for line in words.answer),
        *told_lines(words.then),
        *speech_lines(words.replies),
        *words.shifts,
        *(f"New in the case file, {fact.kind}: {fact.text}" for fact in words.news),
    )


def _candidate(line: CandidateLine) -> str:
    marks = [
        *(["your answer"] if line.chosen else []),
        *(["strongest"] if line.strongest else []),
        *([line.levels] if line.levels else []),
        *([f"cost {line.cost}"] if line.cost is not None else []),
    ]
    return f"{stopped(line.text)} ({'; '.join(marks)})" if marks else line.text


def _line(line: MomentLine) -> str:
    cost = f", cost {line.cost}" if line.cost != "0" else ""
    return f"{line.number}. {line.phase}{cost}. {LEARNER}: {stopped(line.answer)}"
