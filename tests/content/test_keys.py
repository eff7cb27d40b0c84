import pytest
from pydantic import TypeAdapter

from simulator.content.effect import Choice
from simulator.content.keys import bare, hint_at, keys_of, stand_in
from simulator.content.rubric import Duty, Rubric
from simulator.content.scenario import Scenario
from simulator.content.scene import Phase, Scene
from simulator.content.walkthrough import Walkthrough


def test_keys_are_written_with_hyphens_and_the_name_under_the_kind():
    assert {"choice", "decided-by", "say"} <= set(keys_of(Choice))
    assert [key.name for key in keys_of(Choice).values() if key.required] == ["choice"]


def test_a_path_of_keys_leads_to_what_is_expected_there():
    assert bare(hint_at(Phase, ("scenes", 0))) is Scene
    assert bare(hint_at(Phase, ("scenes", 3, "choices", 1))) is Choice
    assert bare(hint_at(Phase, ("scenes", 3, "choices", 1, "evidence", "any"))) is int
    assert hint_at(Phase, ("scenes", 3, "weather")) is None


@pytest.mark.parametrize("kind", [Scenario, Phase, Rubric, Duty, Walkthrough])
def test_what_stands_in_for_something_unread_can_be_read(kind: type):
    TypeAdapter(kind).validate_python(stand_in(kind))


@pytest.mark.parametrize("kind", [Scenario, Phase, Rubric, Duty, Walkthrough, Choice, Scene])
def test_what_stands_in_for_one_key_can_be_read(kind: type):
    whole = stand_in(kind)
    assert isinstance(whole, dict)
    for key in keys_of(kind).values():
        TypeAdapter(kind).validate_python({**whole, key.name: stand_in(key.hint)})
