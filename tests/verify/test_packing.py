from hypothesis import given
from hypothesis import strategies as st

from simulator.verify.packing import Packing


@st.composite
def tables(draw):
    """A packing, and some rows of as many records of as many lanes."""
    most, lanes, size = (
        draw(st.integers(1, 5_000)),
        draw(st.integers(1, 40)),
        draw(st.integers(1, 9)),
    )
    number = st.integers(0, most)
    record = st.lists(number, min_size=lanes, max_size=lanes)
    row = st.lists(record, min_size=size, max_size=size)
    return Packing(lanes, most), draw(st.lists(row, min_size=1, max_size=4))


def packed(packing, row):
    return packing.join(packing.pack(record).to_bytes(packing.bytes, "little") for record in row)


@given(tables())
def test_what_is_packed_can_be_read_again(table):
    packing, (row, *_) = table
    records = packing.part(packed(packing, row), len(row))
    assert [packing.lanes(record) for record in records] == row
    for lane in range(len(row[0])):
        assert packing.column(records, lane) == [record[lane] for record in row]


@given(tables())
def test_the_larger_of_every_lane_wins_alone(table):
    packing, rows = table
    larger = packing.larger([packed(packing, row) for row in rows], len(rows[0]))
    wanted = [
        [max(lane) for lane in zip(*records, strict=True)] for records in zip(*rows, strict=True)
    ]
    assert [packing.lanes(record) for record in packing.part(larger, len(wanted))] == wanted


@given(tables(), st.integers(1, 70))
def test_a_record_is_repeated_as_often_as_asked(table, size):
    packing, ((record, *_), *_) = table
    row = packing.repeat(packing.pack(record), size)
    assert [packing.lanes(each) for each in packing.part(row, size)] == [record] * size


def test_what_is_added_may_be_below_nothing_where_the_lane_stays_above():
    packing = Packing(2, 9)
    row = packed(packing, [[5, 3], [1, 7]]) + packing.repeat(packing.pack((4, -3)), 2)
    assert [packing.lanes(each) for each in packing.part(row, 2)] == [[9, 0], [5, 4]]
