"""Events as text."""

import pytest

from simulator.store.event import event_from_text, event_to_text


def test_an_event_is_short_text_with_its_keys_in_their_order() -> None:
    assert event_to_text({"b": 1, "a": ["x", "é"]}) == '{"b":1,"a":["x","\\u00e9"]}'


def test_a_value_that_json_cannot_say_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="set cannot be kept as JSON"):
        event_to_text({"piles": {"a"}})  # type: ignore[dict-item]
    with pytest.raises(ValueError, match="JSON"):
        event_to_text({"number": float("nan")})


@pytest.mark.parametrize("text", ["", "{", "[]", "3", "null"])
def test_text_that_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        event_from_text(text)
