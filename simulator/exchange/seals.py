"""Seals: a chain of digests through an attempt, so that a changed or missing event shows where it is.

Each seal is the digest of the one before it and of its event, and the first one
of the head of the file. Anybody can work the chain out, so it shows damage and
careless changes, not forgery by somebody who writes a whole new chain; the
numbers are worked out anew from the events in any case.

Source: hash chaining, Haber and Stornetta (1991), How to time-stamp a digital document.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping


def sealed(head: Mapping[str, object], events: Iterable[Mapping[str, object]]) -> Iterator[str]:
    """
    The seal of each event, in order.

    Args:
        head: What the file says of the attempt as a whole.
        events: Its events, the start first.
    """
    seal = _digest(canonical(head))
    for event in events:
        seal = _digest(seal + canonical(event))
        yield seal


def canonical(value: object) -> str:
    """One JSON text for one value, whatever the order of its keys. ASCII, so that any text can be sealed."""
    return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
