import pytest

from simulator.errors import ContentError, StoreUnreachable
from simulator.practice.studying import JOURNAL
from simulator.tui.study import StudyScreen
from simulator.tui.wish import Wish
from tests.banks import bank, full_bank, vignette
from tests.tui.cases import NASTY, small
from tests.tui.exams import opened, studying
from tests.tui.walking import KeptStore, walking

ONE = bank(vignette("one"))


def key_of(walk, *, right=True):
    """The letter of an option that is, or is not, the key."""
    asked = walk.app.screen._asked
    return next(
        letter
        for letter, one in zip("abc", asked.answers, strict=True)
        if (one.id in asked.question.keys) == right
    )


async def test_the_key_comes_only_after_answer_principle_and_confidence() -> None:
    store = KeptStore()
    async with studying(ONE, store) as walk:
        assert "Today: 1 question" in walk.text
        await walk.press("enter")
        assert "What should the social worker do NEXT?" in walk.text
        text = await walk.press(key_of(walk))
        assert "Which principle governs here?" in text
        text = await walk.press("1")
        assert "How sure are you?" in text
        assert "The key:" not in text
        assert store.journals.entries(JOURNAL) == ()
        text = await walk.press("4")
        assert "Right, and for the reason that governs." in text
        assert len(store.journals.entries(JOURNAL)) == 1


async def test_a_wrong_answer_is_asked_why_it_appealed_and_the_session_closes_with_what_recurs() -> (
    None
):
    async with studying(ONE, size=(80, 60)) as walk:
        await walk.press("enter")
        text = await walk.press(key_of(walk, right=False), "1", "3")
        assert "The key:" in text
        assert "Why did it appeal?" in text
        text = await walk.press("5")
        assert "That was 1 question, 0 right." in text
        assert "I did too much" in text
        assert "Confidence against correctness" in text
        await walk.press("enter")
        assert not isinstance(walk.app.screen, StudyScreen)


async def test_letters_numbers_and_enter_all_answer() -> None:
    async with studying(full_bank()) as walk:
        await walk.press("enter", "2")
        assert "Your answer: B." in walk.text
        await walk.press("down", "enter")
        assert "How sure are you?" in walk.text


async def test_a_question_can_be_left_out_and_the_diary_can_be_read_at_any_time() -> None:
    async with studying(full_bank()) as walk:
        await walk.press("enter")
        first = walk.app.screen._asked.question.id
        await walk.press("o")
        assert walk.app.screen._asked.question.id != first
        assert "Nothing has been answered yet." in await walk.press("r")
        assert "2 of 6" in await walk.press("escape")


async def test_leaving_goes_to_the_shelf() -> None:
    async with studying() as walk:
        await walk.press("enter", "q")
        assert not isinstance(walk.app.screen, StudyScreen)


async def test_when_nothing_is_due_it_says_when_the_next_one_comes() -> None:
    store = KeptStore()
    async with studying(ONE, store) as walk:
        await walk.press("enter")
        await walk.press(key_of(walk), "1", "2", "enter", "enter")
    async with studying(ONE, store) as walk:
        assert "Nothing is due today." in walk.text


@pytest.mark.parametrize("size", [(60, 18), (80, 24), (200, 50)])
async def test_every_page_can_be_reached_at_every_size(size) -> None:
    async with studying(ONE, size=size) as walk:
        while walk.app.screen._asked is None:
            await walk.press("enter")
        await walk.press(key_of(walk, right=False), "1", "1")
        assert "Not right" in walk.text
        text = await walk.press("0")
        text = text if "That was 1 question" in text else await walk.press("0")
        assert "That was 1 question" in text


async def test_hostile_words_are_shown_as_they_are() -> None:
    planted = bank(vignette("one", situation=NASTY.replace("\x1b", "")))
    async with studying(planted, size=(160, 50)) as walk:
        text = await walk.press("enter")
        assert "[/]" in text
        assert walk.app.return_code is None


class FailingStore(KeptStore):
    """A store whose first entry cannot be written."""

    def __init__(self):
        super().__init__()
        inner = self.journals

        class Failing:
            left = 1
            entries, names = inner.entries, inner.names

            def enter(self, journal, seq, event):
                if self.left:
                    self.left -= 1
                    raise StoreUnreachable("here", "the disk is full", "Free some space.")
                inner.enter(journal, seq, event)

        self.journals = Failing()


async def test_an_answer_that_could_not_be_kept_is_tried_again() -> None:
    store = FailingStore()
    async with studying(ONE, store) as walk:
        await walk.press("enter")
        text = await walk.press(key_of(walk), "1", "1")
        assert "the disk is full" in text
        text = await walk.press("1")
        assert "Right" in text
        assert len(store.journals.entries(JOURNAL)) == 1


async def test_the_shelf_says_what_there_is_today_and_s_begins_it() -> None:
    async with walking(small(), wish=Wish(study=opened(ONE))) as walk:
        assert "Exam questions for today: 1. Press s to study." in walk.text
        assert "Today: 1 question" in await walk.press("s")
        await walk.press("enter")
        await walk.press(key_of(walk), "1", "1", "enter", "0")
        assert "Exam questions for today" not in walk.text


async def test_the_shelf_says_when_questions_cannot_be_read() -> None:
    def broken(_store):
        raise ContentError([])

    async with walking(small(), wish=Wish(study=broken)) as walk:
        assert "casewalk check says why" in walk.text
        assert "Questions cannot be asked" in await walk.press("s")


async def test_without_questions_s_does_nothing() -> None:
    async with walking(small()) as walk:
        before = walk.text
        assert await walk.press("s") == before
