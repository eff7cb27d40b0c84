"""Whether duties were met. A duty is met or breached, and never averaged with points."""

from dataclasses import dataclass
from typing import Literal

from simulator.content.case import Case
from simulator.content.rubric import Duty
from simulator.content.scenario import CaseDuty
from simulator.engine.transcript import Transcript, Turn

Standing = Literal["met", "breached", "open", "not-called-for"]
"""Open: called for and still to be met. Not called for: it never arose in this attempt."""


@dataclass(frozen=True, slots=True)
class DutyStanding:
    """How one duty stands."""

    duty: Duty
    """The duty."""
    here: str
    """What it comes down to in this case."""
    standing: Standing
    """How it stands."""
    seq: int | None
    """The event that settled it; None where it is open, never arose, or was left undone."""


def duties(case: Case, transcript: Transcript, *, ended: bool) -> tuple[DutyStanding, ...]:
    """
    How every duty of the case stands, in the order in which the case names them.

    An answer that breaches a duty settles it for good: what is done later is
    repair, and repair is seen elsewhere. Otherwise the duty is met by the first
    answer that meets it before the latest scene is left, and breached by omission
    if it was called for and the latest scene, or the case, ended without it.
    A duty that forbids is met by coming to the end without a breach.

    Args:
        case: What the attempt runs on.
        transcript: The attempt.
        ended: Whether the case has ended; until then nothing is omitted.
    """
    by_name = {duty.id: duty for duty in case.duties}
    return tuple(
        DutyStanding(
            by_name[here.id],
            here.here,
            *_standing(here, transcript.turns, ended, forbids=by_name[here.id].must_not),
        )
        for here in case.scenario.duties
    )


def _standing(
    duty: CaseDuty, turns: tuple[Turn, ...], ended: bool, *, forbids: bool
) -> tuple[Standing, int | None]:
    breach = next((t.seq for t in turns if t.result and duty.id in t.result.effect.breaches), None)
    if breach is not None:
        return "breached", breach
    if forbids:
        return _refrained(duty, turns, ended), None
    called = False
    for turn in turns:
        left = turn.before.scene != turn.after.scene
        called = called or (left and turn.before.scene in duty.called_for_by)
        if turn.result and duty.id in turn.result.effect.meets:
            return "met", turn.seq
        if left and turn.before.scene == duty.latest and called:
            return "breached", None
    if not called:
        return "not-called-for", None
    return ("breached" if ended else "open"), None


def _refrained(duty: CaseDuty, turns: tuple[Turn, ...], ended: bool) -> Standing:
    left = (turn.before.scene for turn in turns if turn.before.scene != turn.after.scene)
    if not any(scene in duty.called_for_by for scene in left):
        return "not-called-for"
    return "met" if ended else "open"
