"""The obvious program: a state is a tuple, all states are a dict, and nothing is merged unless it is told how.

It works out what a proof works out for one measure: every state, the most and
the fewest points, the mean, and the ready line.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from simulator.content.condition import Condition
from simulator.content.effect import Effect
from simulator.content.passage import Route
from simulator.content.task import Ask, Card, Match, Note, Rank, Sort
from simulator.engine.course import Course
from simulator.verify.counting import notes, orders, placements, shares

State = tuple[str, tuple[int, ...], frozenset[str], frozenset[str]]
"""Scene, client-state values, facts, and topics asked."""

Step = tuple[Effect | None, State, int]
"""What follows, where it leads, and how many answers amount to it."""


class TooMany(Exception):
    """There are more states than one wants to wait for."""


@dataclass(frozen=True, slots=True)
class Solved:
    """What the obvious program finds out."""

    states: int
    best: int
    worst: int
    chance: Fraction
    ready: int | None


class Solver:
    """Visits the states of one case, and works backwards over them."""

    def __init__(
        self,
        course: Course,
        weights: Mapping[str, int],
        *,
        merged: Callable[[State], State] = lambda state: state,
        budget: int = 10_000_000,
    ) -> None:
        self._course = course
        self._weights = weights
        self._merged = merged
        self._budget = budget
        self._places = {value.id: place for place, value in enumerate(course.scenario.state)}

    def solve(self) -> Solved:
        steps, opening = self._visit()
        best: dict[State, int] = {}
        worst: dict[State, int] = {}
        chance: dict[State, Fraction] = {}
        ready: dict[State, int | None] = {}
        for state in _backwards(steps, opening):
            onward = steps[state]
            if not onward:
                best[state] = worst[state] = ready[state] = 0
                chance[state] = Fraction(0)
                continue
            points = [(self._points(effect), then, answers) for effect, then, answers in onward]
            best[state] = max(gained + best[then] for gained, then, _ in points)
            worst[state] = min(gained + worst[then] for gained, then, _ in points)
            total = sum(
                (many * (gained + chance[then]) for gained, then, many in points), Fraction(0)
            )
            chance[state] = total / sum(many for _, _, many in points)
            sound = [
                self._points(effect) + least
                for effect, then, _ in onward
                if (least := ready[then]) is not None
                and (effect is None or all(level >= 2 for _, level in effect.evidence))
            ]
            ready[state] = min(sound, default=None)
        return Solved(len(steps), best[opening], worst[opening], chance[opening], ready[opening])

    def _visit(self) -> tuple[dict[State, list[Step]], State]:
        scenario = self._course.scenario
        known = frozenset(fact.id for fact in scenario.facts if fact.from_start)
        values = tuple(value.start for value in scenario.state)
        opening = self._merged((scenario.phases[0].scenes[0].id, values, known, frozenset()))
        steps: dict[State, list[Step]] = {}
        waiting = [opening]
        while waiting:
            state = waiting.pop()
            if state not in steps:
                steps[state] = [
                    (e, self._merged(then), many) for e, then, many in self._steps(state)
                ]
                waiting.extend(then for _, then, _ in steps[state])
                if len(steps) > self._budget:
                    raise TooMany
        return steps, opening

    def _steps(self, state: State) -> Iterator[Step]:
        name, values, facts, _ = state
        scene = self._course.scenes[name]
        match scene.task:
            case None if scene.choices:
                for choice in scene.choices:
                    if self._holds(choice.when, values, facts):
                        yield choice, self._after(state, choice, choice.goto), 1
            case None if scene.ending is None:
                yield None, self._after(state, None, scene.goto), 1
            case Ask() as ask:
                yield from self._ask(state, ask)
            case Sort() | Match() | Rank() | Note() as task:
                counted = shares(self._slips(task, values, facts), [o.slips for o in task.outcomes])
                for outcome, many in zip(task.outcomes, counted, strict=True):
                    if many:
                        yield outcome, self._after(state, outcome, outcome.goto), many

    def _slips(
        self, task: Sort | Match | Rank | Note, values: tuple[int, ...], facts: frozenset[str]
    ) -> tuple[int, ...]:
        match task:
            case Rank(items=items):
                return orders(len(items))
            case Note(sentences=sentences):
                return notes(len(sentences))
            case Sort(cards=cards, piles=piles) | Match(cards=cards, piles=piles):
                return placements(
                    (len(set(c.piles)) for c in self._dealt(cards, values, facts)), len(piles)
                )

    def _dealt(
        self, cards: tuple[Card, ...], values: tuple[int, ...], facts: frozenset[str]
    ) -> list[Card]:
        return [card for card in cards if self._holds(card.when, values, facts)]

    def _ask(self, state: State, ask: Ask) -> Iterator[Step]:
        name, values, facts, asked = state
        left = ask.minutes - sum(topic.minutes for topic in ask.topics if topic.id in asked)
        offered = [
            topic
            for topic in ask.topics
            if topic.id not in asked
            and topic.minutes <= left
            and self._holds(topic.when, values, facts)
        ]
        for topic in offered:
            _, then, known, _ = self._changed(state, topic)
            more = any(
                other.id not in asked | {topic.id}
                and other.minutes <= left - topic.minutes
                and self._holds(other.when, then, known)
                for other in ask.topics
            )
            stay = (name, then, known, asked | {topic.id})
            yield topic, stay if more else self._gone(then, known, ask.goto), 1
        if asked or not offered:
            yield None, self._gone(values, facts, ask.goto), 1

    def _after(self, state: State, effect: Effect | None, goto: tuple[Route, ...]) -> State:
        _, values, facts, _ = self._changed(state, effect)
        return self._gone(values, facts, goto)

    def _gone(
        self, values: tuple[int, ...], facts: frozenset[str], goto: tuple[Route, ...]
    ) -> State:
        scene = next(route.scene for route in goto if self._holds(route.when, values, facts))
        return scene, values, facts, frozenset()

    def _changed(self, state: State, effect: Effect | None) -> State:
        name, values, facts, asked = state
        if effect is None:
            return state
        numbers = list(values)
        for changed, by in effect.change:
            place = self._places[changed]
            limits = self._course.scenario.state[place]
            numbers[place] = min(limits.most, max(limits.least, numbers[place] + by))
        return name, tuple(numbers), facts.union(effect.learn), asked

    def _holds(
        self, condition: Condition | None, values: tuple[int, ...], facts: frozenset[str]
    ) -> bool:
        return condition is None or (
            all(fact in facts for fact in condition.knows)
            and (not condition.knows_any or any(fact in facts for fact in condition.knows_any))
            and not any(fact in facts for fact in condition.not_knows)
            and all(limits.holds(values[self._places[name]]) for name, limits in condition.state)
        )

    def _points(self, effect: Effect | None) -> int:
        if effect is None:
            return 0
        return sum(self._weights.get(name, 0) * level for name, level in effect.evidence)


def _backwards(steps: Mapping[State, list[Step]], opening: State) -> Iterator[State]:
    """Each state after all those it leads to."""
    seen = {opening}
    path = [(opening, iter(steps[opening]))]
    while path:
        state, onward = path[-1]
        new = next((then for _, then, _ in onward if then not in seen), None)
        if new is None:
            path.pop()
            yield state
        else:
            seen.add(new)
            path.append((new, iter(steps[new])))
