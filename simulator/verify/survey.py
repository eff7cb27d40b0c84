"""All states of a case once more, with what no condition on the way reads: what was ever so at each spot.

States are merged where nothing later tells them apart, so a spot does not say
what was known there or where a value stood. Answers are on offer by spot alone,
though, and so one pass forward finds it out exactly.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, reduce
from operator import or_
from typing import NamedTuple

from simulator.content.effect import Effect
from simulator.content.scene import Scene
from simulator.verify.blocks import Block, Column
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Move
from simulator.verify.routes import Shortest, Way
from simulator.verify.seeing import Fields, Seen


class Stretch(NamedTuple):
    """Spots with neighbouring numbers at which the same is on offer, and one of the moves there."""

    spots: range
    """Their numbers."""
    column: Column
    """The move, with where it leads from each."""
    to: Block
    """The block to which it leads."""
    leaves: bool
    """Whether it leads out of the scene."""

    @property
    def move(self) -> Move:
        """The move."""
        return self.column.move

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Each spot, and the spot to which the move leads from there."""
        first = self.to.first
        return zip(self.spots, (first + place for place in self.column.then), strict=True)


class Survey:
    """An exploration, with what was ever so at each of its spots."""

    def __init__(
        self, exploration: Exploration, fields: Fields, *, left_out: frozenset[str] = frozenset()
    ) -> None:
        """
        Look an exploration through.

        Args:
            exploration: All states of a case.
            fields: The facts and values of the same case.
            left_out: The content notes that are left out in it.
        """
        self.exploration = exploration
        """All states."""
        self.left_out = left_out
        """The content notes that are left out."""
        self.fields = fields
        """The facts and values as bits."""
        self._together: dict[Seen, Sequence[frozenset[Seen]]] = {}

    def forwards(self) -> Iterator[tuple[Block, Iterator[Stretch]]]:
        """Every block with what is on offer there, each before all those it leads to."""
        for block in reversed(self.exploration.blocks):
            yield block, self._stretches(block)

    @cached_property
    def seen(self) -> Sequence[Seen]:
        """For each spot, what was ever so there, each fact and value by itself."""
        found = [0] * self.exploration.size
        found[self.exploration.opening] = self.fields.opening()
        for _, stretches in self.forwards():
            for stretch in stretches:
                before = found[stretch.spots.start : stretch.spots.stop]
                first, after = stretch.to.first, self.fields.all_after(before, stretch.move)
                for place, one in zip(stretch.column.then, after, strict=True):
                    found[first + place] |= one
        return found

    def together(self, fields: Seen) -> Sequence[frozenset[Seen]]:
        """For each spot, every state there, told apart by some facts and values only."""
        if fields not in self._together:
            self._together[fields] = self._look(fields)
        return self._together[fields]

    @cached_property
    def shortest(self) -> Shortest:
        """A shortest way to every spot."""
        return Shortest(self.exploration)

    @cached_property
    def spots(self) -> dict[str, list[range]]:
        """The spots of each scene that somebody comes to."""
        found: dict[str, list[range]] = {}
        for block in self.exploration.blocks:
            if block.size:
                spots = range(block.first, block.first + block.size)
                found.setdefault(block.node.scene.id, []).append(spots)
        return found

    @cached_property
    def scenes(self) -> tuple[Scene, ...]:
        """The scenes that somebody comes to."""
        named = {
            block.node.scene.id: block.node.scene for block in self.exploration.blocks if block.size
        }
        return tuple(named.values())

    @cached_property
    def given(self) -> dict[tuple[str, str], list[Stretch]]:
        """Where each answer that somebody can give is on offer, by scene and name."""
        found: dict[tuple[str, str], list[Stretch]] = {}
        for block, stretches in self.forwards():
            for stretch in stretches:
                found.setdefault((block.node.scene.id, stretch.move.name), []).append(stretch)
        return found

    @cached_property
    def seen_while_deciding(self) -> Seen:
        """What was ever so where something was left to decide."""
        deciding = {
            spot
            for given in self.given.values()
            for stretch in given
            if stretch.move.effect is not None
            for spot in stretch.spots
        }
        return reduce(or_, (self.seen[spot] for spot in deciding), 0)

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """The spots at which the case is over."""
        return tuple(
            block.first + group.first + place
            for block in self.exploration.blocks
            for group in block.groups
            if not group.columns
            for place in range(group.size)
        )

    def way_to(self, scene: str) -> Way | None:
        """A shortest playthrough to a scene; None where nobody comes there."""
        return self.nearest(spot for spots in self.spots.get(scene, ()) for spot in spots)

    def way_through(self, scene: str, answer: str) -> Way | None:
        """A shortest playthrough that gives an answer; None where nobody can."""
        given = self.given.get((scene, answer), ())
        way = self.nearest(spot for stretch in given for spot in stretch.spots)
        if way is None:
            return None
        judged = any(stretch.move.effect is not None for stretch in given)
        return (*way, (scene, answer)) if judged or answer == "leave" else way

    def way_to_an_end(self) -> Way:
        """A shortest playthrough."""
        return self.nearest(self.ends) or ()

    def nearest(self, spots: Iterable[int]) -> Way | None:
        """A shortest playthrough to one of some spots; None where there are none."""
        spot = self.shortest.nearest(spots)
        return None if spot is None else self.shortest.to(spot)

    def _stretches(self, block: Block) -> Iterator[Stretch]:
        blocks = self.exploration.blocks
        for group in block.groups:
            first = block.first + group.first
            spots = range(first, first + group.size)
            for column in group.columns:
                to = blocks[column.to]
                yield Stretch(spots, column, to, leaves=to.node.scene is not block.node.scene)

    def _look(self, fields: Seen) -> Sequence[frozenset[Seen]]:
        nothing: frozenset[Seen] = frozenset()
        # Many spots have the same states: one set stands for all of them.
        same: dict[frozenset[Seen], frozenset[Seen]] = {}
        found = [nothing] * self.exploration.size
        found[self.exploration.opening] = frozenset({self.fields.opening() & fields})
        for _, stretches in self.forwards():
            for stretch in stretches:
                onward = _Onward(self.fields, fields, stretch.move)
                for spot, then in stretch.pairs():
                    new = onward.states(found[spot])
                    if not new <= found[then]:
                        union = found[then] | new
                        found[then] = same.setdefault(union, union)
        return found


class _Onward:
    """What becomes of the states of a spot by one move."""

    def __init__(self, known: Fields, fields: Seen, move: Move) -> None:
        self._known = known
        self._fields = fields
        self._move = move
        self._touches = known.touches(move, fields)
        self._done: dict[frozenset[Seen], frozenset[Seen]] = {}

    def states(self, before: frozenset[Seen]) -> frozenset[Seen]:
        if not self._touches:
            return before
        if before not in self._done:
            after = self._known.after
            self._done[before] = frozenset(after(one, self._move) & self._fields for one in before)
        return self._done[before]


def effects(surveys: Iterable[Survey]) -> dict[tuple[str, str], Effect]:
    """Every answer that somebody can give, by scene and name, with what follows."""
    return {
        answer: effect
        for survey in surveys
        for answer, given in survey.given.items()
        if (effect := given[0].move.effect) is not None
    }


def first_way(ways: Iterable[Way | None]) -> Way | None:
    """The first way that there is."""
    return next((way for way in ways if way is not None), None)
