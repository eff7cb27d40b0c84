"""Cells and codes say what client-state numbers say."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.content.condition import Range
from simulator.content.scenario import Value
from simulator.verify.grid import Grid
from simulator.verify.merging import Matter

VALUES = (
    Value(id="trust", least=-2, most=3, start=0),
    Value(id="hope", start=0),
    Value(id="strain", start=0),
)


@st.composite
def classes(draw):
    """The numbers of each value joined in some way, counted as they appear."""
    found = []
    for value in VALUES:
        numbers = value.most - value.least + 1
        drawn = draw(st.lists(st.integers(0, 5), min_size=numbers, max_size=numbers))
        seen: dict[int, int] = {}
        found.append(tuple(seen.setdefault(each, len(seen)) for each in drawn))
    return tuple(found)


numbers = st.tuples(*(st.integers(value.least, value.most) for value in VALUES))
limits = st.sampled_from((1, 6, 36, 4_096))


def matter(kind, joined):
    return Matter(frozenset(), joined, kind)


def first(joined, many):
    """The first number of the class of each."""
    return tuple(
        value.least + each.index(each[number - value.least])
        for value, each, number in zip(VALUES, joined, many, strict=True)
    )


@given(classes(), numbers, limits)
def test_a_cell_and_a_code_stand_for_the_first_numbers_of_their_classes(joined, many, limit):
    grid = Grid(VALUES, [matter(0, joined)], limit=limit)
    cell, code = grid.cell(joined, many), grid.code(joined, many)
    told = grid.numbers(joined, cell, code)
    # A value whose numbers are all alike has no place: its least number stands for it.
    assert told == first(joined, many)
    assert (grid.cell(joined, told), grid.code(joined, told)) == (cell, code)
    assert grid.size <= limit


@given(classes(), classes(), numbers, st.integers(-3, 3), limits)
def test_a_table_leads_to_the_cell_of_the_changed_numbers(here, there, many, change, limit):
    grid = Grid(VALUES, [matter(0, here), matter(1, there)], limit=limit)
    table = grid.table(matter(0, here), (("hope", change),), matter(1, there))
    code = grid.onward(
        matter(0, here), grid.code(here, many), (("hope", change),), matter(1, there)
    )
    trust, hope, strain = first(here, many)
    then = (trust, min(5, max(0, hope + change)), strain)
    assert table.after[grid.cell(here, many)] == grid.cell(there, then)
    assert code == grid.code(there, then)


@given(classes(), numbers, st.integers(0, 5))
def test_a_range_is_the_cells_whose_first_number_lies_in_it(joined, many, least):
    grid = Grid(VALUES, [matter(0, joined)])
    if 1 in grid.axes:
        where = grid.where(1, joined[1], 1, Range(at_least=least))
        hope = min(5, first(joined, many)[1] + 1)
        assert where >> grid.cell(joined, many) & 1 == (hope >= least)


@given(st.sets(st.integers(0, 60)))
def test_a_set_of_cells_is_read_in_rising_order(some):
    grid = Grid(VALUES, [matter(0, ((0,) * 6,) * 3)])
    assert grid.cells(sum(1 << cell for cell in some)) == tuple(sorted(some))
