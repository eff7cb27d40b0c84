from simulator.practice.examining import PREFIX
from simulator.tui.exam import ExamScreen
from simulator.tui.exam_result import ExamResult
from tests.practice.clocks import Clocks
from tests.tui.exams import examining
from tests.tui.walking import KeptStore

LIMIT = 24 * 60


def exam(walk):
    return walk.app.screen._sitting.exam


async def test_an_exam_begins_after_what_it_is_like_was_read() -> None:
    store = KeptStore()
    async with examining(Clocks(), store) as walk:
        assert "What the exam is like." in walk.text
        assert store.journals.names() == ()
        text = await walk.press("enter")
        assert "1 of 12 · 25 min left" in text
        assert len(store.journals.names()) == 1


async def test_letters_choose_numbers_say_how_sure_and_arrows_go_on() -> None:
    async with examining(Clocks()) as walk:
        await walk.press("enter")
        text = await walk.press("b")
        assert "● your answer" in text
        assert "How sure, if you like" in text
        assert "You are fairly sure" in await walk.press("3")
        assert "2 of 12" in await walk.press("right")
        assert "1 of 12" in await walk.press("left")
        assert exam(walk).confidences == {0: "fairly-sure"}
        await walk.press("c")
        assert len(exam(walk).changes) == 1
        assert exam(walk).confidences == {}


async def test_options_are_struck_out_and_questions_marked_and_both_can_be_taken_back() -> None:
    async with examining(Clocks()) as walk:
        await walk.press("enter")
        text = await walk.press("down", "x", "f")
        assert "struck out" in text
        assert "marked to come back to" in text
        text = await walk.press("x", "f")
        assert "struck out" not in text.replace("x strike out", "")
        assert "marked to come back to" not in text


async def test_the_list_says_what_is_open_and_goes_there() -> None:
    async with examining(Clocks()) as walk:
        await walk.press("enter", "a", "f")
        text = await walk.press("v")
        assert "Answered: 1." in text
        assert "answered, marked" in text
        assert "3 of 12" in await walk.press("down", "down", "enter")


async def test_after_the_last_question_of_a_block_comes_the_list() -> None:
    async with examining(Clocks()) as walk:
        await walk.press("enter", *["right"] * 6)
        assert "Not answered: 1 to 6." in walk.text


async def test_time_is_told_on_request_and_when_it_is_up_the_results_come() -> None:
    clocks = Clocks()
    async with examining(clocks) as walk:
        await walk.press("enter", "a")
        clocks.go(60)
        assert "Time left: 23 minutes." in await walk.press("t")
        clocks.go(LIMIT)
        await walk.press("b")
        assert isinstance(walk.app.screen, ExamResult)
        assert "Time is up." in walk.text
        assert "Without an answer: 11" in walk.text


async def test_between_blocks_one_may_leave_and_come_back() -> None:
    clocks, store = Clocks(), KeptStore()
    async with examining(clocks, store) as walk:
        text = await walk.press("enter", "e")
        assert "Close this block for good?" in text
        text = await walk.press("1")
        assert "the clock stands" in text
        await walk.press("q")
        assert not isinstance(walk.app.screen, ExamScreen)
    (name,) = store.journals.names()
    clocks.go(9000)
    async with examining(clocks, store, name=name) as walk:
        text = await walk.press("enter", "enter")
        assert "7 of 12" in text


async def test_within_a_block_one_is_told_that_the_clock_runs() -> None:
    async with examining(Clocks()) as walk:
        await walk.press("enter")
        assert "The clock runs" in await walk.press("q")
        assert "1 of 12" in await walk.press("1")


async def test_ending_asks_first_and_escape_goes_on() -> None:
    async with examining(Clocks()) as walk:
        await walk.press("enter", "e")
        assert "1 of 12" in await walk.press("escape")


async def test_an_exam_that_was_interrupted_goes_on_with_the_time_that_was_left() -> None:
    clocks, store = Clocks(), KeptStore()
    async with examining(clocks, store) as walk:
        await walk.press("enter", "a", "right")
        clocks.go(120)
        await walk.press("b")
    (name,) = store.journals.names()
    clocks.steady = 0
    async with examining(clocks, store, name=name) as walk:
        text = await walk.press("enter")
        assert "2 of 12 · 23 min left" in text
        assert exam(walk).interruptions == 1


async def test_results_of_an_exam_that_has_ended_open_at_once_and_show_questions_with_reasons() -> (
    None
):
    clocks, store = Clocks(), KeptStore()
    async with examining(clocks, store) as walk:
        await walk.press("enter", "a", "e", "1", "enter", "e", "1")
        assert isinstance(walk.app.screen, ExamResult)
    (name,) = store.journals.names()
    assert name.startswith(PREFIX)
    async with examining(clocks, store, name=name) as walk:
        assert "How it went" in walk.text
        text = await walk.press("enter")
        text = await walk.press("enter") if "What governs" not in text else text
        assert "What governs" in text
        await walk.press("escape", "q")
        assert not isinstance(walk.app.screen, ExamResult)


async def test_another_window_that_was_first_is_caught_up_with() -> None:
    clocks, store = Clocks(), KeptStore()
    async with examining(clocks, store) as walk:
        await walk.press("enter")
        (name,) = store.journals.names()
        from simulator.practice.examining import ExamDesk

        ExamDesk(store, moment=clocks.moment, watch=clocks.watch).resume(name).go(4)
        assert "Another window" in await walk.press("a")
        assert "5 of 12" in await walk.press("enter")
        assert exam(walk).answers == {}


async def test_help_says_what_the_keys_do_here() -> None:
    async with examining(Clocks()) as walk:
        await walk.press("enter")
        assert "strike out the option you stand on" in await walk.press("question_mark")
        assert "1 of 12" in await walk.press("escape")
