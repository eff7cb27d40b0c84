"""Many small numbers in one whole number, side by side, and the larger of each pair in a handful of operations.

Python adds whole numbers of any length at the speed of memory, so a hundred
additions cost what one does. Each number has a lane; its highest bit is a guard
that stays 0 between operations and catches the borrow of a comparison.

Source: Lamport, Multiple Byte Processing with Full-Word Instructions (1975);
Warren, Hacker's Delight (2012), chapter 2; since known as SWAR.
"""

from collections.abc import Iterable, Sequence

BYTE = 8


class Packing:
    """Records of lanes, and rows of such records, each a whole number."""

    def __init__(self, lanes: int, most: int) -> None:
        """
        For records of so many lanes.

        Args:
            lanes: How many; at least one.
            most: The largest number that a lane ever holds; the least is 0.
        """
        self._bits = most.bit_length() + 1
        self._lanes = lanes
        self._lane = (1 << self._bits - 1) - 1
        self.bytes = -(-lanes * self._bits // BYTE)
        """Bytes of a record."""
        self._guards = self.pack([self._lane + 1] * lanes)
        self._row_of_guards = (1, self._guards)

    def pack(self, numbers: Iterable[int]) -> int:
        """
        A record of these, one a lane.

        A record of differences may have numbers below 0, if each lane of what it is
        added to stays within its limits.
        """
        return sum(number << self._bits * lane for lane, number in enumerate(numbers))

    def lanes(self, record: bytes) -> list[int]:
        """The numbers of a record."""
        whole = int.from_bytes(record, "little")
        return [whole >> self._bits * lane & self._lane for lane in range(self._lanes)]

    def column(self, records: Iterable[bytes], lane: int) -> list[int]:
        """One number of each record."""
        first = self._bits * lane // BYTE
        last = (self._bits * (lane + 1) - 1) // BYTE + 1
        shift, mask, whole = self._bits * lane - first * BYTE, self._lane, int.from_bytes
        return [whole(record[first:last], "little") >> shift & mask for record in records]

    def join(self, records: Iterable[bytes]) -> int:
        """A row of records."""
        return int.from_bytes(b"".join(records), "little")

    def part(self, row: int, size: int) -> list[bytes]:
        """The records of a row of that size."""
        every = self.bytes
        data = row.to_bytes(every * size, "little")
        return [data[at : at + every] for at in range(0, every * size, every)]

    def repeat(self, record: int, size: int) -> int:
        """A row of one record, that many times; by doubling, for multiplying takes longer."""
        row, have, step = record, 1, self.bytes * BYTE
        for digit in bin(size)[3:]:
            row += row << have * step
            have *= 2
            if digit == "1":
                row = (row << step) + record
                have += 1
        return row

    def larger(self, rows: Sequence[int], size: int) -> int:
        """The larger number of every lane of rows of that size."""
        guards = self._guarding(size) if len(rows) > 1 else 0
        best = rows[0]
        for row in rows[1:]:
            at_least = ((row | guards) - best) & guards
            best ^= (best ^ row) & (at_least - (at_least >> self._bits - 1))
        return best

    def _guarding(self, size: int) -> int:
        have, row = self._row_of_guards
        if have < size:
            have, row = size, self.repeat(self._guards, size)
            self._row_of_guards = have, row
        return row >> (have - size) * self.bytes * BYTE
