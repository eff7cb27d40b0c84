from simulator.content.passage import Passage
from simulator.content.people import Member
from simulator.engine.offer import Option
from simulator.wording.sentences import stopped
from simulator.wording.speakers import duration, offered, speaker
from tests.builders import scenario

CASE = scenario(network=(Member(id="dana", name="Dana", role="niece", tie="steady"),))


def test_a_passage_without_a_name_is_the_clients() -> None:
    assert speaker(CASE, Passage(text="Hm.")) == "Maya"


def test_you_is_the_learner_and_others_go_by_their_name() -> None:
    assert speaker(CASE, Passage(text="Hm.", by="you")) == "You"
    assert speaker(CASE, Passage(text="Hm.", by="dana")) == "Dana"


def test_what_is_said_is_quoted_and_what_is_done_is_not() -> None:
    assert offered(Option("greet", "Hello.", spoken=True)) == "\u201cHello.\u201d"
    assert offered(Option("wait", "Wait.", spoken=False)) == "Wait."


def test_minutes_agree_in_number() -> None:
    assert [duration(1), duration(20)] == ["1 minute", "20 minutes"]


def test_a_full_stop_is_added_only_where_none_is() -> None:
    texts = ("A desk", "A desk.", "Who?", "He said \u201cno.\u201d", "a \u201cno\u201d")
    expected = ["A desk.", "A desk.", "Who?", "He said \u201cno.\u201d", "a \u201cno\u201d."]
    assert expected == [stopped(text) for text in texts]
