"""An exam of three questions, and events that happen in it."""

from simulator.study.exam import Exam, apply, check
from simulator.study.exam_event import Begun, Chose, ExamEvent, Went
from simulator.study.form import Item
from tests.banks import full_bank, questions

AT = "2026-11-02T08:00:00+00:00"
ASKED = questions(full_bank(each=3, principles=2))


def begun(blocks: int = 1, count: int = 4, seconds: int = 60) -> Begun:
    items = tuple(
        Item(question=one, scored=n != 3, block=n * blocks // count)
        for n, one in enumerate(ASKED[:count])
    )
    return Begun(
        form="20",
        category="masters",
        blueprint="2026",
        seed=3,
        seconds=seconds,
        items=items,
        at=AT,
    )


def went(item: int, spent: int = 0) -> Went:
    return Went(item=item, spent=spent, at=AT)


def chose(item: int, option: str, spent: int = 0, confidence=None) -> Chose:
    return Chose(item=item, option=option, confidence=confidence, spent=spent, at=AT)


def exam(*events: ExamEvent, blocks: int = 1) -> Exam:
    """The exam after events that are allowed."""
    standing = Exam(begun=begun(blocks))
    for event in events:
        check(standing, event)
        standing = apply(standing, event)
    return standing


def key(item: int) -> str:
    return ASKED[item].keys[0]


def not_key(item: int, turn: int = 0) -> str:
    return [one.id for one in ASKED[item].answers if one.id != key(item)][turn]
