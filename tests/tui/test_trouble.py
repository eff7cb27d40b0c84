"""A store that fails, and another window that was first."""

from collections.abc import Callable
from threading import Event

from simulator.content.case import Case
from simulator.engine.action import Pick
from simulator.engine.event import Mode
from simulator.errors import NotOffered, StoreUnreachable
from simulator.practice.desk import Desk
from simulator.practice.sitting import Sitting
from simulator.store.memory import MemoryStore
from simulator.store.record import AttemptRecord
from simulator.tui.question import Question
from simulator.tui.reception import STORE_FAILED
from simulator.tui.scene import Scene
from tests.tui.cases import small
from tests.tui.walking import KeptStore, begin, walking

FULL = StoreUnreachable("/a/place", "The disk is full", "Free some room and try again.")
NOT_KEPT = "Nothing of this is kept"


class Failing(KeptStore):
    """A store that keeps nothing more as long as it is broken."""

    broken = False

    def append(self, *arguments: object, **named: object) -> None:
        if self.broken:
            raise FULL
        super().append(*arguments, **named)  # type: ignore[arg-type]


def failing_opener(times: int) -> Callable[[], MemoryStore]:
    """Opens a store after it has failed a number of times."""
    left = iter(range(times))

    def opened() -> MemoryStore:
        if next(left, None) is not None:
            raise FULL
        return KeptStore()

    return opened


async def test_a_store_that_cannot_be_opened_is_tried_again() -> None:
    async with walking(small(), opener=failing_opener(1)) as walk:
        assert "The disk is full (/a/place). Free some room and try again." in " ".join(
            walk.text.split()
        ).replace("│ ", "").replace(" │", "")
        await walk.press("1")
        assert "The Jam Jars" in walk.text
        assert NOT_KEPT not in walk.text


async def test_enter_pressed_before_the_store_is_open_is_not_lost() -> None:
    waiting = Event()

    def slow() -> MemoryStore:
        waiting.wait(5)
        return KeptStore()

    async with walking(small(), opener=slow, settled=False) as walk:
        await walk.pilot.press("enter")
        assert "You can practise" not in walk.text
        waiting.set()
        await walk.settle()
        assert "You can practise" in walk.text


async def test_play_in_memory_needs_a_yes_and_every_screen_says_so() -> None:
    async with walking(small(), opener=failing_opener(99)) as walk:
        assert "Yes, play in memory" in walk.text
        assert NOT_KEPT in await walk.press("2")
        assert NOT_KEPT in await walk.press("enter")
        assert NOT_KEPT in await walk.press("end", "enter")
        assert NOT_KEPT in await walk.press("c")
        assert NOT_KEPT in await walk.press("escape", "q")
        assert "Continue: The Jam Jars" in walk.text


async def test_who_would_rather_leave_leaves_with_the_exit_code_of_the_store() -> None:
    async with walking(small(), opener=failing_opener(99)) as walk:
        await walk.press("escape")
        assert walk.app.return_code == STORE_FAILED


async def test_an_answer_that_cannot_be_kept_is_not_lost_but_asked_about() -> None:
    store = Failing()
    async with walking(small(), store=store) as walk:
        await begin(walk)
        store.broken = True
        assert "The disk is full" in await walk.press("1")
        assert "The disk is full" in await walk.press("1")
        store.broken = False
        assert "YOU" in await walk.press("1")
        assert store.attempts()[0].events == 2


async def test_an_attempt_can_go_on_in_memory_and_leaving_it_asks() -> None:
    store = Failing()
    async with walking(small(), store=store) as walk:
        await begin(walk)
        store.broken = True
        await walk.press("1")
        assert NOT_KEPT in await walk.press("2")
        assert "What you answered before the store failed is kept" in await walk.press("q")
        assert NOT_KEPT in await walk.press("2")
        assert "Continue: The Jam Jars" in await walk.press("q", "1")
        assert store.attempts()[0].events == 1


async def test_another_window_that_was_first_is_told_and_nothing_is_lost() -> None:
    store = KeptStore()
    case = small()
    async with walking(case, store=store) as walk:
        await begin(walk)
        Desk(store).resume(store.attempts()[0].id).answer(Pick("ours"))
        assert "moved on in another window" in await walk.press("1")
        assert "Her kitchen table · 30 minutes left" in await walk.press("enter")
        assert store.attempts()[0].events == 2


async def test_an_attempt_that_is_gone_from_the_store_is_said_to_be_gone() -> None:
    store = KeptStore()
    async with walking(small(), store=store) as walk:
        await begin(walk)
        store._records.clear()
        assert "there is no attempt called" in await walk.press("1")
        assert "The Jam Jars" in await walk.press("enter")


class Unread(KeptStore):
    """A store whose attempts cannot be listed while it is broken."""

    broken = True

    def attempts(self) -> tuple[AttemptRecord, ...]:
        if self.broken:
            raise FULL
        return tuple(super().attempts())


async def test_attempts_that_cannot_be_read_are_told_on_the_shelf_without_asking() -> None:
    store = Unread()
    async with walking(small(), store=store) as walk:
        assert walk.text.count("The disk is full (/a/place).") == 1
        assert not isinstance(walk.app.screen, Question)
        store.broken = False
        assert "The disk is full" not in await walk.press("question_mark", "escape")


class Slow(Failing):
    """A store that waits before it keeps anything, once it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.going = Event()
        self.going.set()

    def append(self, *arguments: object, **named: object) -> None:
        self.going.wait(5)
        super().append(*arguments, **named)


async def test_nobody_leaves_while_an_answer_is_on_its_way_so_that_a_failure_is_told() -> None:
    store = Slow()
    async with walking(small(), store=store) as walk:
        await begin(walk)
        store.going.clear()
        store.broken = True
        await walk.pilot.press("1", "q", "c")
        assert isinstance(walk.app.screen, Scene)
        store.going.set()
        await walk.settle()
        assert "The disk is full" in walk.text


async def test_help_read_while_an_answer_fails_is_not_closed_in_its_place() -> None:
    store = Slow()
    async with walking(small(), store=store) as walk:
        await begin(walk)
        store.going.clear()
        store.broken = True
        await walk.pilot.press("1", "question_mark")
        store.going.set()
        await walk.pilot.pause(0.05)
        walk.app.simulate_key("3")
        await walk.pilot.pause(0.05)
        assert "all that is known by now" in walk.text
        assert "Continue: The Jam Jars" in await walk.press("escape")


class Picky(Desk):
    """A desk that takes no wish to leave something out."""

    def begin(self, case: Case, mode: Mode, *, avoid: tuple[str, ...] = ()) -> Sitting:
        raise NotOffered("doorway", "there is no content note called nothing")


async def test_a_wish_that_an_attempt_cannot_begin_with_is_told() -> None:
    async with walking(small()) as walk:
        walk.app._reception._desk = Picky(KeptStore())
        assert "no content note called nothing" in await begin(walk)
        assert "You can practise" in await walk.press("enter", "home")
