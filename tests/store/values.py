"""The smallest values that a store takes."""

from dataclasses import replace

from simulator.store import AttemptRecord, Event, Store

STARTED: Event = {"event": "started", "seed": 7}

RECORD = AttemptRecord(
    id="20260801-amber",
    scenario="rent-and-roots",
    title="Rent and roots",
    digest="d1",
    mode="coach",
    kind="first",
    started="2026-08-01T09:00:00Z",
    touched="2026-08-01T09:00:00Z",
    ended=None,
    place="Assessment",
    events=1,
)


def chosen(number: int) -> Event:
    """An event that says which one it is."""
    return {"event": "chosen", "choice": f"choice-{number}"}


def begin(store: Store, id: str = RECORD.id, *, touched: str = RECORD.touched) -> None:
    """An attempt with one event."""
    store.begin(replace(RECORD, id=id, touched=touched), [STARTED], '{"scenario": "text"}')


def answer(store: Store, seq: int, *, id: str = RECORD.id, ended: bool = False) -> None:
    """One more event, kept a minute later for each number."""
    at = f"2026-08-01T10:{seq:02}:00Z"
    store.append(id, seq, chosen(seq), at=at, place="Planning", ended=ended)
