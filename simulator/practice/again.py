"""Play it again from here: a practice attempt that shares the beginning of another one."""

from dataclasses import replace

from simulator.engine.event import Answered, Event, Mode, to_plain
from simulator.practice.sitting import Sitting
from simulator.store.record import AttemptRecord
from simulator.wording.phases import PHASE_TITLES


def again(sitting: Sitting, seq: int, *, mode: Mode | None = None) -> Sitting:
    """
    Begin a practice attempt at a moment of another attempt, which stays as it is.

    Everything before the moment is shared, on the very content of the other
    attempt. Options stand in a new order, for position never teaches.

    Args:
        sitting: The other attempt, ended or not.
        seq: The event to answer anew.
        mode: Feedback after each answer, or at the end; as in the other attempt unless given.

    Raises:
        ValueError: The attempt has no such event; the caller's mistake.
        StoreError: It could not be kept; nothing was begun.
    """
    transcript, clock = sitting.transcript, sitting.clock
    if not 1 <= seq <= len(transcript.turns):
        raise ValueError(f"this attempt has no answer {seq}")
    old = transcript.started
    started = replace(old, seed=clock.seed(), mode=mode or old.mode)
    shared = [Answered(turn.before.scene, turn.action) for turn in transcript.turns[: seq - 1]]
    events: list[Event] = [started, *shared]
    parent, now = sitting.record, clock.now()
    scene = transcript.turns[seq - 1].before.scene
    record = AttemptRecord(
        id=clock.name(),
        scenario=parent.scenario,
        title=parent.title,
        digest=parent.digest,
        mode=started.mode,
        kind="practice",
        started=now,
        touched=now,
        ended=None,
        place=PHASE_TITLES[sitting.course.phases[scene]],
        events=len(events),
        parent=parent.id,
        parent_seq=seq,
    )
    store = sitting.store
    store.begin(record, [to_plain(event) for event in events], store.content(parent.digest))
    return Sitting(store, sitting.case, record.id, moment=clock)
