"""A case laid out for proof: every place one can stand at, and every move from there.

The same rules as the engine's, said once for a whole case instead of step by
step for one learner; a law holds the two equal. Scenes lead only forward, so
the plan has no circle, and an ask scene is one node for each set of topics
already asked. Nothing here recurses: a case may be thousands of scenes long.
"""

from dataclasses import dataclass, field
from functools import cached_property

from simulator.content.condition import Condition
from simulator.content.effect import Effect
from simulator.content.passage import Route
from simulator.content.scene import Scene
from simulator.content.task import Ask, Card, Match, Note, Rank, Sort
from simulator.engine.course import Course
from simulator.verify.counting import Distribution, notes, orders, placements, shares


@dataclass(frozen=True, slots=True)
class Way:
    """Where a move leads when its condition holds."""

    when: Condition | None
    """What must hold after changes and facts are counted; the first way that holds is taken."""
    node: "Node"
    """Where it leads."""


@dataclass(frozen=True, slots=True, eq=False)
class Move:
    """One thing that can come of answering at a node."""

    name: str
    """The choice, topic or outcome; `leave` or `go-on` where nothing is judged."""
    when: Condition | None
    """What must hold for it to be on offer."""
    effect: Effect | None
    """What follows; None where nothing is judged."""
    ways: tuple[Way, ...]
    """Where it leads."""

    @property
    def sound(self) -> bool:
        """Whether no criterion is shown below level 2; reading on and leaving are sound."""
        return self.effect is None or all(level >= 2 for _, level in self.effect.evidence)


@dataclass(slots=True, eq=False)
class Node:
    """A scene, or an ask scene with some topics asked."""

    scene: Scene
    """The scene."""
    asked: frozenset[str]
    """Topics asked so far."""
    moves: tuple[Move, ...] = ()
    """Everything that can come of answering here."""
    otherwise: Move | None = None
    """The move where no other is on offer."""
    dealing: tuple[Card, ...] = ()
    """The cards of a sort or a match that are dealt only when their condition holds."""
    _answers: dict[tuple[bool, ...], tuple[int, ...]] = field(default_factory=dict)

    @property
    def every_move(self) -> tuple[Move, ...]:
        """All moves, the last resort included."""
        return self.moves if self.otherwise is None else (*self.moves, self.otherwise)

    def answers(self, dealt: tuple[bool, ...]) -> tuple[int, ...]:
        """
        How many different answers amount to each move.

        Args:
            dealt: Which of the conditional cards are dealt.
        """
        if dealt not in self._answers:
            self._answers[dealt] = self._count(dealt)
        return self._answers[dealt]

    def _count(self, dealt: tuple[bool, ...]) -> tuple[int, ...]:
        match self.scene.task:
            case Sort() | Match() as task:
                sure = [card for card in task.cards if card.when is None]
                more = [card for card, here in zip(self.dealing, dealt, strict=True) if here]
                rights = [len(set(card.piles)) for card in (*sure, *more)]
                return _shares(task, placements(rights, len(task.piles)))
            case Rank(items=items) as task:
                return _shares(task, orders(len(items)))
            case Note(sentences=sentences) as task:
                return _shares(task, notes(len(sentences)))
            case _:
                return (1,) * len(self.moves)


def _shares(task: Sort | Match | Rank | Note, distribution: Distribution) -> tuple[int, ...]:
    return shares(distribution, [outcome.slips for outcome in task.outcomes])


class Plan:
    """All nodes of a case that a learner could come to, were no condition in the way."""

    def __init__(
        self,
        course: Course,
        *,
        avoid: frozenset[str] = frozenset(),
    ) -> None:
        """
        Lay out a checked case.

        Args:
            course: Its scenario, indexed; scenes lead only forward.
            avoid: Content notes that are left out.
        """
        self.course = course
        """The scenario, indexed."""
        self.avoid = avoid
        """Content notes that are left out."""
        self._known: dict[tuple[str, frozenset[str]], Node] = {}
        self._bare: list[Node] = []
        self.opening = self._enter(course.scenario.phases[0].scenes[0].id)
        """Where the case opens."""
        while self._bare:
            self._furnish(self._bare.pop())

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """
        Every node, each after all those it leads to; the last is where the case opens.

        Source: Tarjan (1976), depth-first order of a graph without circles.
        """
        order: list[Node] = []
        seen: set[Node] = {self.opening}
        path = [(self.opening, iter(_onward(self.opening)))]
        while path:
            node, onward = path[-1]
            new = next((one for one in onward if one not in seen), None)
            if new is None:
                order.append(node)
                path.pop()
            else:
                seen.add(new)
                path.append((new, iter(_onward(new))))
        return tuple(order)

    def _enter(self, name: str) -> Node:
        return self._node(self.course.entered(name, self.avoid), frozenset())

    def _node(self, scene: Scene, asked: frozenset[str]) -> Node:
        key = (scene.id, asked)
        if key not in self._known:
            self._known[key] = Node(scene, asked)
            self._bare.append(self._known[key])
        return self._known[key]

    def _furnish(self, node: Node) -> None:
        scene = node.scene
        match scene.task:
            case Ask() as ask:
                self._give_topics(node, ask)
            case Sort(cards=cards) | Match(cards=cards) as task:
                node.dealing = tuple(card for card in cards if card.when is not None)
                node.moves = self._outcomes(task)
            case Rank() | Note() as task:
                node.moves = self._outcomes(task)
            case None if scene.choices:
                node.moves = tuple(
                    Move(choice.id, choice.when, choice, self._ways(choice.goto))
                    for choice in scene.choices
                )
            case None if scene.ending is None:
                node.moves = (Move("go-on", None, None, self._ways(scene.goto)),)

    def _ways(self, routes: tuple[Route, ...]) -> tuple[Way, ...]:
        return tuple(Way(route.when, self._enter(route.scene)) for route in routes)

    def _outcomes(self, task: Sort | Match | Rank | Note) -> tuple[Move, ...]:
        return tuple(
            Move(outcome.id, None, outcome, self._ways(outcome.goto)) for outcome in task.outcomes
        )

    def _give_topics(self, node: Node, ask: Ask) -> None:
        left = ask.minutes - sum(topic.minutes for topic in ask.topics if topic.id in node.asked)
        fitting = [t for t in ask.topics if t.id not in node.asked and t.minutes <= left]
        onward = self._ways(ask.goto)
        moves: list[Move] = []
        for topic in fitting:
            still = left - topic.minutes
            more = [other for other in fitting if other is not topic and other.minutes <= still]
            here = self._node(node.scene, node.asked | {topic.id}) if more else None
            stay = tuple(Way(other.when, here) for other in more) if here else ()
            moves.append(Move(topic.id, topic.when, topic, (*stay, *onward)))
        leave = Move("leave", None, None, onward)
        node.otherwise = None if node.asked else leave
        node.moves = (*moves, leave) if node.asked else tuple(moves)


def _onward(node: Node) -> list[Node]:
    return [way.node for move in node.every_move for way in move.ways]
