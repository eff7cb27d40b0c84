"""Events as the store sees them: JSON objects whose meaning belongs to the floors below."""

import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias

JSON: TypeAlias = "str | int | float | bool | Sequence[JSON] | Mapping[str, JSON] | None"
"""Anything that JSON can say. Read back, a sequence is a list and a mapping is a dict."""

Event: TypeAlias = Mapping[str, JSON]
"""One entry of an attempt's log."""


def event_to_text(event: Event) -> str:
    """One event as JSON text in ASCII, keys in their own order.

    ASCII, so that a lone surrogate typed by a learner cannot make an answer unwritable.

    Raises:
        TypeError: A value that JSON cannot say; the caller's mistake.
        ValueError: A number that is not finite; the caller's mistake.
    """
    return json.dumps(event, allow_nan=False, separators=(",", ":"), default=_as_dict)


def event_from_text(text: str) -> Event:
    """The event that `event_to_text` wrote.

    Raises:
        ValueError: The text is not a JSON object.
    """
    event = json.loads(text)
    if not isinstance(event, dict):
        raise ValueError("an event is a JSON object")
    return event


def _as_dict(value: object) -> dict[object, object]:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} cannot be kept as JSON")
