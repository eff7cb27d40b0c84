"""The debrief in words: its four steps, where points went, how the client fared, what stayed unknown.

Calm and precise: no praise, no blame. What a moment was in full is said in
`debrief_moment`, attempts beside each other in `debrief_growth`.
"""

from dataclasses import dataclass
from fractions import Fraction

from simulator.engine.course import Course
from simulator.scoring.debrief import Debrief
from simulator.scoring.moment import Moment
from simulator.wording.phases import PHASE_TITLES
from simulator.wording.scores import DEAREST, floored, tenths
from simulator.wording.telling import answered


@dataclass(frozen=True, slots=True)
class Step:
    """One of the four steps of a debrief."""

    number: int
    """Which, from 1."""
    title: str
    """What it is called."""
    about: str
    """What it is for, in a sentence or two."""


REACTIONS = Step(
    1,
    "Reactions",
    "Before any numbers: how was that for you? A few words are enough, and you may leave them out. "
    "They stay with you unless you share them.",
)
DESCRIPTION = Step(2, "Description", "What happened, from the first scene to the last.")
ANALYSIS = Step(3, "Analysis", "Where it turned, what that cost, and what else could be done.")
SUMMARY = Step(4, "Summary", "What you take with you, in your own words.")

STEPS = (REACTIONS, DESCRIPTION, ANALYSIS, SUMMARY)
"""The four steps. Source: Eppich and Cheng (2015), PEARLS; words ours."""

KEEP = "One thing that you want to keep"
"""Asked in the summary."""

CHANGE = "One thing that you want to change"
"""Asked in the summary."""

FEELING = "What you felt at this moment"
"""Asked of a moment."""

ANALYSED = "Which skills you used here, or would use"
"""Asked of a moment."""

PRIVATE = "Your words are private: documents that you hand on leave them out."
"""Said where none of the learner's words are shared, or not all."""

SHARED = "Your words may stand in documents that you hand on."
"""Said where all of the learner's words are shared."""

EXPECTED = 50
"""The T score at which everything came out as expected. Source: Kiresuk and Sherman (1968)."""

ROUNDED = "Each number is rounded to one decimal; before rounding they add up exactly."
"""Said where rounded numbers do not add up as they stand."""

NO_VALUES = (
    "What this case is worth from moment to moment is not known, because it has too many states or "
    "nothing to be earned. What each answer showed is known all the same."
)
"""Said where exact values are not known."""


@dataclass(frozen=True, slots=True)
class MomentLine:
    """A moment in one line."""

    number: int
    """Which decision it was: how it is chosen."""
    phase: str
    """The phase."""
    cost: str
    """What it cost, out of 100; `0` where nothing."""
    answer: str
    """What was answered."""


def decision(moment: Moment) -> str:
    """What a moment is called in a sentence: `decision 17`."""
    return f"decision {moment.number}"


def cost(share: Fraction) -> str:
    """A cost out of 100 to one decimal; one that would be rounded to nothing is still said to be something."""
    if share and share * 10 < Fraction(1, 2):
        return "less than 0.1"
    return tenths(share) if share else "0"


def moment_line(course: Course, moment: Moment) -> MomentLine:
    """A moment in one line."""
    answer = "; ".join(answered(course, moment.turn))
    return MomentLine(moment.number, PHASE_TITLES[moment.phase], cost(moment.cost), answer)


def missing(debrief: Debrief) -> str:
    """Where the missing points went, as a heading for the dearest moments."""
    lost, dear = debrief.lost, debrief.dearest
    if debrief.overall is None:
        return NO_VALUES
    if not dear:
        return "Nothing was given away: there is no stronger way through this case."
    named, others = dear[:DEAREST], dear[DEAREST:]
    these = "this moment" if len(named) == 1 else f"these {len(named)} moments"
    if not others:
        return f"Your {tenths(lost)} missing points were lost in {these}:"
    part = sum((moment.cost for moment in named), Fraction(0))
    rest = "1 other" if len(others) == 1 else f"{len(others)} others"
    return (
        f"Of your {tenths(lost)} missing points {tenths(part)} were lost in {these}, "
        f"the rest in {rest}:"
    )


def rounding_shows(debrief: Debrief) -> bool:
    """Whether the rounded costs of all moments do not add up to the rounded sum."""
    shown = sum((Fraction(tenths(moment.cost)) for moment in debrief.moments), Fraction(0))
    return shown != Fraction(tenths(debrief.lost))


def reach_lines(debrief: Debrief) -> tuple[str, ...]:
    """The score still within reach after each phase, one sentence a phase; none without exact values."""
    if debrief.overall is None or not debrief.moments:
        return ()
    last = {moment.phase: moment for moment in debrief.moments}
    ends = (f"{PHASE_TITLES[phase]} {floored(one.reach[-1][1])}" for phase, one in last.items())
    return (f"Still within reach of 100 after each phase: {', '.join(ends)}.",)


def outcome_line(debrief: Debrief) -> str:
    """How practice and outcome stand to each other in this attempt."""
    called = debrief.case.scenario.client.called
    score, outcome = debrief.overall, debrief.assessment.t_score
    breached = any(duty.standing == "breached" for duty in debrief.assessment.duties)
    ready = score is not None and score.ready is not None and score.score >= score.ready
    if score is not None and outcome is not None:
        if ready and not breached and outcome < EXPECTED:
            return (
                f"Your practice reached the ready line, and things came out harder than expected "
                f"for {called}: a good process can meet a hard outcome."
            )
        if outcome >= EXPECTED and (breached or not ready):
            below = (
                "a duty was breached" if breached else "your practice stayed below the ready line"
            )
            return (
                f"Things came out as expected or better for {called}, and {below}: "
                "practice and outcome do not always go together."
            )
    return (
        f"How you practised and how things came out for {called} are two different things: "
        "a good process can meet a hard outcome."
    )
