"""Play, debrief, and play a moment again, for as long as the learner wants."""

from simulator.plain.debrief import debrief
from simulator.plain.page import Page
from simulator.plain.walk import Finish, walk
from simulator.practice.debriefing import Debriefer
from simulator.practice.sitting import Sitting
from simulator.wording.resume import NOT_KEPT, debrief_sentence


def rounds(sitting: Sitting, page: Page, debriefer: Debriefer, *, again: str) -> Finish:
    """
    Walk an attempt, go through its debrief, and go on with any practice attempt begun there.

    Args:
        sitting: The attempt.
        page: Where lines go out and answers come in.
        debriefer: Works out what there is to say at the end.
        again: What to type to go on with the case another time.

    Raises:
        StoreError: The store cannot be read any more; what was answered is kept.
        ReplayError: The store gave back what does not fit.
        NobodyReads: The output is closed; what was answered is kept.
    """
    while True:
        finish, sitting = walk(sitting, page, again=again)
        if finish is not Finish.ENDED:
            return finish
        onward = review(sitting, page, debriefer)
        if not isinstance(onward, Sitting):
            return onward
        sitting = onward


def review(sitting: Sitting, page: Page, debriefer: Debriefer) -> Sitting | Finish:
    """
    Go through the debrief of an attempt that has ended.

    Returns:
        A practice attempt to play now, or why the debrief stopped.

    Raises:
        NobodyReads: The output is closed.
    """
    try:
        onward = debrief(sitting, page, debriefer)
    except KeyboardInterrupt:
        page.say("", "", f"Interrupted. {_parting(sitting)}")
        return Finish.INTERRUPTED
    if onward is None:
        page.block((_parting(sitting),))
        page.flush()
        return Finish.ENDED
    return onward


def _parting(sitting: Sitting) -> str:
    return debrief_sentence(sitting.name) if sitting.kept else NOT_KEPT
