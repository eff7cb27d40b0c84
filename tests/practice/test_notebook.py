import pytest

from simulator.practice.notebook import Notebook
from tests import builders as b
from tests.practice.test_debriefing import walked


def test_words_are_kept_private_unless_they_are_shared():
    _, sitting = walked(b.SMALL_WALK)
    book = Notebook(sitting)
    book.write("reaction", "  That was long. ")
    book.write("feeling", "I was afraid to ask.", 2, shared=True)
    assert [(one.kind, one.seq, one.text, one.shared) for one in book.words()] == [
        ("reaction", 0, "That was long.", False),
        ("feeling", 2, "I was afraid to ask.", True),
    ]
    assert book.read("feeling", 2).text == "I was afraid to ask."
    assert book.read("feeling", 1) is None


def test_words_never_touch_the_sealed_attempt():
    desk, sitting = walked(b.SMALL_WALK)
    before = (desk.store.attempt(sitting.name), desk.store.events(sitting.name))
    book = Notebook(sitting)
    book.write("keep", "Asking.")
    book.write("keep", "Asking first.")
    book.write("change", "Leaving early.")
    book.write("change", "")
    assert [one.text for one in book.words()] == ["Asking first."]
    assert (desk.store.attempt(sitting.name), desk.store.events(sitting.name)) == before


def test_words_belong_to_an_answer_that_was_given():
    _, sitting = walked(b.SMALL_WALK)
    with pytest.raises(ValueError, match="no answer 5"):
        Notebook(sitting).write("feeling", "Odd.", 5)


def test_all_words_can_be_shared_and_taken_back():
    _, sitting = walked(b.SMALL_WALK)
    book = Notebook(sitting)
    book.write("reaction", "Long.")
    written = book.write("keep", "Asking.").written
    book.share(shared=True)
    assert [one.shared for one in book.words()] == [True, True]
    assert book.read("keep").written == written
    book.share(shared=False)
    assert [one.shared for one in book.words()] == [False, False]
    book.write("change", "Haste.", shared=True)
    book.write("change", "Leaving.")
    assert not book.read("change").shared
