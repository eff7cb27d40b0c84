"""What only the store in memory promises."""

from simulator.store import MemoryStore


def test_the_store_in_memory_says_that_it_forgets() -> None:
    assert MemoryStore().kept is False
