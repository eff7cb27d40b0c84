"""Every state that a learner can come to, with every move out of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from simulator.content.condition import Condition
from simulator.engine.state import State
from simulator.verify.deciding import Decider, Numbers, Possible, Test
from simulator.verify.merging import matters, read_facts
from simulator.verify.plan import Move, Node, Plan

BUDGET = 1_000_000
"""States after which an exploration stops. Ours: about half a gigabyte."""

WIDEST = 3
"""How many scenes are named when there are too many states."""

Key = tuple[Numbers, int]
"""Client-state values by class, and facts as bits: what tells the states of one node apart."""


class Step(NamedTuple):
    """A move that is on offer at a spot."""

    move: Move
    """The move."""
    then: int
    """The number of the spot it leads to."""
    answers: int
    """How many different answers amount to it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A state, merged with all that no later condition tells from it."""

    node: Node
    """Where one is."""
    key: Key
    """What still matters there."""


class TooManyStates(Exception):
    """A case has more states than the budget; `widest` says at which scenes most were found."""

    def __init__(self, budget: int, widest: tuple[tuple[str, int], ...]) -> None:
        super().__init__(budget, widest)
        self.budget = budget
        self.widest = widest

    def __str__(self) -> str:
        places = ", ".join(f"{count} at {scene}" for scene, count in self.widest)
        return f"more than {self.budget} states; most of them {places}"


class Exploration:
    """All spots of a case, and all steps between them."""

    def __init__(self, plan: Plan, *, budget: int = BUDGET) -> None:
        """
        Explore a plan from its opening.

        Raises:
            TooManyStates: The case has more states than the budget.
        """
        matter = matters(plan)
        self._values = plan.course.scenario.state
        self._decider = Decider(
            self._values, {fact: 1 << at for at, fact in enumerate(read_facts(plan))}
        )
        self._masks = {n: self._decider.mask(tuple(each.facts)) for n, each in matter.items()}
        self._matter = matter
        self._plan = plan
        self._numbers: dict[Node, dict[Key, int]] = {node: {} for node in plan.nodes}
        self.spots: list[Spot] = []
        """Every spot that can be come to; a spot's number is its place here."""
        self.steps: list[tuple[Step, ...]] = []
        """For each spot, the moves on offer there and where they lead."""
        self.opening = self._open()
        """The number of the spot at which every attempt begins."""
        self._explore(budget)

    def nodes(self) -> Iterator[tuple[Node, tuple[int, ...]]]:
        """Each node with the numbers of its spots, after all the nodes that it leads to."""
        for node in self._plan.nodes:
            yield node, tuple(self._numbers[node].values())

    def backwards(self) -> Iterator[int]:
        """The numbers of all spots, each after all those it leads to."""
        for node in self._plan.nodes:
            yield from self._numbers[node].values()

    def find(self, state: State) -> int:
        """
        The number of the spot that stands for a state of the engine.

        Raises:
            KeyError: No attempt comes to this state; the caller's mistake.
        """
        node = next(
            node
            for node in self._plan.nodes
            if node.scene.id == state.scene and node.asked == state.asked
        )
        facts = self._decider.mask(tuple(state.facts))
        return self._numbers[node][self._key(node, state.values, facts)]

    def holds(self, spot: int, condition: Condition | None) -> bool:
        """
        Whether a condition holds at a spot.

        Args:
            spot: Its number.
            condition: One that is read there, or watched; of others nothing is known.
        """
        numbers, facts = self.spots[spot].key
        test = self._decider.test(condition, numbers)
        return test is not None and test.passes(facts)

    def _open(self) -> int:
        scenario = self._plan.course.scenario
        known = tuple(fact.id for fact in scenario.facts if fact.from_start)
        numbers = tuple(value.start for value in scenario.state)
        return self._come(self._plan.opening, numbers, self._decider.mask(known))

    def _come(self, node: Node, numbers: Numbers, facts: int) -> int:
        key = self._key(node, numbers, facts)
        found = self._numbers[node]
        if key not in found:
            found[key] = len(self.spots)
            self.spots.append(Spot(node, key))
            self.steps.append(())
        return found[key]

    def _key(self, node: Node, numbers: Numbers, facts: int) -> Key:
        classes = self._matter[node].classes
        merged = tuple(
            each[number - value.least]
            for each, number, value in zip(classes, numbers, self._values, strict=True)
        )
        return merged, facts & self._masks[node]

    def _explore(self, budget: int) -> None:
        for node in reversed(self._plan.nodes):
            rules = _Rules(node, self._decider)
            for key, number in self._numbers[node].items():
                self.steps[number] = tuple(self._out(rules, *key))
                if len(self.spots) > budget:
                    raise TooManyStates(budget, self._widest())

    def _out(self, rules: "_Rules", numbers: Numbers, facts: int) -> Iterator[Step]:
        on_offer = [p for p in rules.at(numbers, facts) if p.test.passes(facts)]
        for possible in on_offer or rules.otherwise(numbers):
            after = facts | possible.learned
            path = next(path for path in possible.paths if path.test.passes(after))
            then = self._come(path.node, path.numbers, after)
            yield Step(possible.move, then, possible.answers)

    def _widest(self) -> tuple[tuple[str, int], ...]:
        counts: dict[str, int] = {}
        for node, found in self._numbers.items():
            counts[node.scene.id] = counts.get(node.scene.id, 0) + len(found)
        return tuple(sorted(counts.items(), key=lambda item: -item[1])[:WIDEST])


class _Rules:
    """The moves of one node, worked out once for each combination of numbers that occurs."""

    def __init__(self, node: Node, decider: Decider) -> None:
        self._node = node
        self._decider = decider
        self._dealing: dict[Numbers, tuple[Test | None, ...]] = {}
        self._possible: dict[tuple[Numbers, tuple[bool, ...]], tuple[Possible, ...]] = {}

    def at(self, numbers: Numbers, facts: int) -> tuple[Possible, ...]:
        """The moves that the numbers, and the cards dealt, allow."""
        dealt = self._dealt(numbers, facts) if self._node.dealing else ()
        found = self._possible.get((numbers, dealt))
        if found is None:
            moves = zip(self._node.moves, self._node.answers(dealt), strict=True)
            found = self._decider.possible(moves, numbers)
            self._possible[numbers, dealt] = found
        return found

    def otherwise(self, numbers: Numbers) -> tuple[Possible, ...]:
        """The move where no other is on offer; none at an ending."""
        last = self._node.otherwise
        return () if last is None else self._decider.possible([(last, 1)], numbers)

    def _dealt(self, numbers: Numbers, facts: int) -> tuple[bool, ...]:
        tests = self._dealing.get(numbers)
        if tests is None:
            tests = tuple(self._decider.test(c.when, numbers) for c in self._node.dealing)
            self._dealing[numbers] = tests
        return tuple(test is not None and test.passes(facts) for test in tests)
