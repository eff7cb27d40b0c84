"""An attempt carried on in memory when its store can no longer be written."""

import json

from simulator.content.codec import encode
from simulator.content.digest import digest
from simulator.engine.event import Answered, Event, to_plain
from simulator.practice.moment import Moment
from simulator.practice.sitting import Sitting
from simulator.store.memory import MemoryStore
from simulator.store.record import AttemptRecord
from simulator.wording.phases import PHASE_TITLES


def sheltered(sitting: Sitting, *, moment: Moment | None = None) -> Sitting:
    """
    The same attempt at the same scene, on a store that forgets.

    What the failing store has kept stays there; nothing more reaches it, and it
    is not read either.

    Args:
        sitting: The attempt; its store need not answer any more.
        moment: Clock for the new answers; the machine's unless given.
    """
    clock, transcript = moment or Moment(), sitting.transcript
    now = clock.now()
    answers = [Answered(turn.before.scene, turn.action) for turn in transcript.turns]
    events: list[Event] = [transcript.started, *answers]
    record = AttemptRecord(
        id=sitting.name,
        scenario=sitting.case.scenario.id,
        title=sitting.case.scenario.title,
        digest=digest(sitting.case),
        mode=transcript.started.mode,
        kind="practice",
        started=now,
        touched=now,
        ended=now if sitting.ended else None,
        place=PHASE_TITLES[sitting.view.phase],
        events=0,
    )
    store = MemoryStore()
    content = json.dumps(encode(sitting.case), ensure_ascii=False)
    store.begin(record, [to_plain(event) for event in events], content)
    return Sitting(store, sitting.case, sitting.name, moment=clock)
