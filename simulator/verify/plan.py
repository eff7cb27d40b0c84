"""A case laid out for proof: every place one can stand at, and every move from there.

The same rules as the engine's, said once for a whole case instead of step by
step for one learner; a law holds the two equal. Scenes lead only forward, so
the plan has no circle, and an ask scene is one node for each set of topics
already asked.
"""

from dataclasses import dataclass, field
from itertools import product

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
    answers: int
    """How many different answers amount to it."""
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
    dealt: tuple[Condition, ...] = ()
    """Conditions of the cards that are not always dealt."""
    moves: dict[tuple[bool, ...], tuple[Move, ...]] = field(default_factory=dict)
    """The moves, by which of those conditions hold."""
    otherwise: Move | None = None
    """The move where no other is on offer."""

    @property
    def every_move(self) -> tuple[Move, ...]:
        """All moves, whatever is dealt."""
        last = () if self.otherwise is None else (self.otherwise,)
        return (*(move for moves in self.moves.values() for move in moves), *last)


class Plan:
    """All nodes of a case that a learner could come to, were no condition in the way."""

    def __init__(self, course: Course, *, avoid: frozenset[str] = frozenset()) -> None:
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
        self.nodes: list[Node] = []
        """Every node, each after all those it leads to; the last is where the case opens."""
        self._known: dict[tuple[str, frozenset[str]], Node] = {}
        self.opening = self._enter(course.scenario.phases[0].scenes[0].id)
        """Where the case opens."""

    def _enter(self, name: str) -> Node:
        scene = self.course.scenes[name]
        while scene.instead is not None and not self.avoid.isdisjoint(scene.content_notes):
            scene = self.course.scenes[scene.instead]
        return self._node(scene, frozenset())

    def _node(self, scene: Scene, asked: frozenset[str]) -> Node:
        key = (scene.id, asked)
        if key not in self._known:
            node = self._known[key] = Node(scene, asked)
            self._furnish(node)
            self.nodes.append(node)
        return self._known[key]

    def _furnish(self, node: Node) -> None:
        scene = node.scene
        match scene.task:
            case Ask() as ask:
                node.moves[()] = self._topics(node, ask)
            case Sort(cards=cards, piles=piles) | Match(cards=cards, piles=piles) as task:
                self._deal(node, task, cards, len(piles))
            case Rank(items=items) as rank:
                node.moves[()] = self._outcomes(rank, orders(len(items)))
            case Note(sentences=sentences) as note:
                node.moves[()] = self._outcomes(note, notes(len(sentences)))
            case None if scene.choices:
                node.moves[()] = tuple(
                    Move(choice.id, choice.when, 1, choice, self._ways(choice.goto))
                    for choice in scene.choices
                )
            case None if scene.ending is None:
                node.moves[()] = (Move("go-on", None, 1, None, self._ways(scene.goto)),)

    def _ways(self, routes: tuple[Route, ...]) -> tuple[Way, ...]:
        return tuple(Way(route.when, self._enter(route.scene)) for route in routes)

    def _topics(self, node: Node, ask: Ask) -> tuple[Move, ...]:
        spent = sum(topic.minutes for topic in ask.topics if topic.id in node.asked)
        onward = self._ways(ask.goto)
        moves: list[Move] = []
        left = [
            topic
            for topic in ask.topics
            if topic.id not in node.asked and topic.minutes <= ask.minutes - spent
        ]
        for topic in left:
            still = ask.minutes - spent - topic.minutes
            more = [other for other in left if other is not topic and other.minutes <= still]
            here = self._node(node.scene, node.asked | {topic.id}) if more else None
            stay = tuple(Way(other.when, here) for other in more) if here else ()
            moves.append(Move(topic.id, topic.when, 1, topic, (*stay, *onward)))
        leave = Move("leave", None, 1, None, onward)
        if node.asked:
            moves.append(leave)
        else:
            node.otherwise = leave
        return tuple(moves)

    def _deal(self, node: Node, task: Sort | Match, cards: tuple[Card, ...], piles: int) -> None:
        sure = [len(card.piles) for card in cards if card.when is None]
        open_ = [(card.when, len(card.piles)) for card in cards if card.when is not None]
        node.dealt = tuple(when for when, _ in open_)
        for dealt in product((False, True), repeat=len(open_)):
            more = [right for (_, right), here in zip(open_, dealt, strict=True) if here]
            node.moves[dealt] = self._outcomes(task, placements([*sure, *more], piles))

    def _outcomes(
        self, task: Sort | Match | Rank | Note, distribution: Distribution
    ) -> tuple[Move, ...]:
        answers = shares(distribution, [outcome.slips for outcome in task.outcomes])
        return tuple(
            Move(outcome.id, None, count, outcome, self._ways(outcome.goto))
            for outcome, count in zip(task.outcomes, answers, strict=True)
            if count
        )
