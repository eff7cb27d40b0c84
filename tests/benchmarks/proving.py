"""Proving generated cases of 30, 300 and 3,000 decisions, beside the obvious program; and a case made to explode.

Like `timeit`, all times are taken with the garbage collector off.
"""

import gc
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from simulator.content.case import Case
from simulator.engine.course import Course
from simulator.verify.appraising import appraise
from simulator.verify.averaging import likelihoods
from simulator.verify.exploring import Exploration, TooManyStates
from simulator.verify.merging import Matter, matters
from simulator.verify.plan import Plan
from simulator.verify.proof import proven
from simulator.verify.valuing import Valuation, overall, playthroughs
from tests.benchmarks.generated import case_of, exploding
from tests.benchmarks.timing import FULL, Scale, interleaved, show, taking
from tests.benchmarks.tuples import Solved, Solver, State, TooMany

ROUNDS = {30: 15, 300: 9, 3_000: 3}
AIMS = {30: "10 ms", 300: "100 ms", 3_000: "1000 ms"}
MEMORY_AIM = "300 MB"
UNBOUNDED = 10**8
PATIENCE = 300_000
"""States after which the obvious program is stopped."""


@dataclass(frozen=True)
class Bench:
    """One case, and what it takes to prove it."""

    case: Case
    plan: Plan
    exploration: Exploration

    @classmethod
    def of(cls, case: Case) -> "Bench":
        plan = Plan(Course(case.scenario))
        return cls(case, plan, Exploration(plan, budget=UNBOUNDED))

    def laid_out(self) -> None:
        _ = Plan(Course(self.case.scenario)).nodes

    def explored(self) -> None:
        Exploration(self.plan, budget=UNBOUNDED)

    def appraised(self) -> None:
        appraise(self.case, self.exploration)

    def played(self) -> None:
        likelihoods(self.exploration).showing()
        playthroughs(self.exploration)

    def meaning(self) -> None:
        """All that scores mean: best, worst, chance and ready by every measure, costs, counts."""
        exploration = Exploration(Plan(Course(self.case.scenario)), budget=UNBOUNDED)
        appraise(self.case, exploration)
        likelihoods(exploration).showing()
        playthroughs(exploration)

    def proven(self) -> None:
        """The same, with how rare answers are, and the shortcut learners."""
        exploration = Exploration(Plan(Course(self.case.scenario)), budget=UNBOUNDED)
        proven(self.case, exploration, appraise(self.case, exploration))

    def solved(self) -> Solved:
        """One measure by the program, to be compared with."""
        exploration = Exploration(Plan(Course(self.case.scenario)), budget=UNBOUNDED)
        valuation, opening = Valuation(exploration, overall(self.case.rubrics)), exploration.opening
        return Solved(
            exploration.size,
            valuation.best[opening],
            valuation.worst[opening],
            valuation.chance(),
            valuation.ready()[opening],
        )

    def obvious(self, *, merged: bool, budget: int = PATIENCE) -> Solved:
        """The same by the obvious program, with its states merged like ours, or not at all."""
        course = Course(self.case.scenario)
        weights = overall(self.case.rubrics).weights
        if not merged:
            return Solver(course, weights, budget=budget).solve()
        return Solver(course, weights, merged=_merger(self.plan), budget=UNBOUNDED).solve()


def run(scale: Scale) -> None:
    sizes = (30, 300, 3_000) if scale == FULL else (30,)
    with TemporaryDirectory(prefix="casewalk-", ignore_cleanup_errors=True) as name:
        for decisions in sizes:
            bench = Bench.of(case_of(Path(name), decisions))
            _sizes(bench, decisions)
            _times(bench, decisions, rounds=min(scale.rounds, ROUNDS[decisions]))
            _memory(bench)
    _explosion(40 if scale == FULL else 12, 1_000_000 if scale == FULL else 2_000)


def _sizes(bench: Bench, decisions: int) -> None:
    exploration = bench.exploration
    steps = sum(len(c.then) for b in exploration.blocks for g in b.groups for c in g.columns)
    begun = perf_counter()
    try:
        unmerged = f"{bench.obvious(merged=False).states:,}"
    except TooMany:
        unmerged = f"more than {PATIENCE:,}"
    seconds = perf_counter() - begun
    print(f"\n{decisions:,} decisions: {len(bench.plan.nodes):,} nodes")
    print(f"  {unmerged} states unmerged: tuples and dicts took {seconds:.2f} s, or gave up then")
    print(f"  {exploration.size:,} states merged, {steps:,} choices at them")


def _times(bench: Bench, decisions: int, rounds: int) -> None:
    whole, obvious = (
        "all that scores mean, from the scenario",
        "tuples and dicts, one measure, merged states",
    )
    measures: dict[str, Callable[[], object]] = {
        obvious: lambda: bench.obvious(merged=True),
        "the same measure alone": bench.solved,
        "laying out": bench.laid_out,
        "merging and exploring": bench.explored,
        "every measure: best, worst, ready": bench.appraised,
        "chance of every measure, playthroughs": bench.played,
        whole: bench.meaning,
        "the same with learners and rarity": bench.proven,
    }
    assert bench.obvious(merged=True) == bench.solved()
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        times = interleaved(rounds, {name: taking(work) for name, work in measures.items()})
    finally:
        gc.enable()
        gc.unfreeze()
    aims = {whole: AIMS[decisions], obvious: "20 times the measure alone at 300"}
    show(f"Proving {decisions:,} decisions", times, beside=whole, aims=aims)
    _rates(
        bench,
        median(times[whole]),
        median(times[obvious]) / median(times["the same measure alone"]),
    )


def _rates(bench: Bench, seconds: float, ratio: float) -> None:
    exploration = bench.exploration
    steps = sum(len(c.then) for b in exploration.blocks for g in b.groups for c in g.columns)
    print(
        f"  {exploration.size / seconds:,.0f} states and {steps / seconds:,.0f} choices a second;"
    )
    print(f"  {ratio:.1f} times as fast as tuples and dicts on the same merged states")


def _memory(bench: Bench) -> None:
    print(f"  at most {_megabytes(bench.proven):.0f} MB at a time; aim {MEMORY_AIM}")


def _megabytes(work: Callable[[], object]) -> float:
    """The most memory that is taken at a time, beyond what there is before."""
    gc.collect()
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1] / 2**20
    finally:
        tracemalloc.stop()


def _explosion(facts: int, budget: int) -> None:
    """A case of many facts and wide values that are all read at the end."""
    plan = Plan(Course(exploding(facts)))
    _ = plan.nodes
    told: list[str] = []

    def explode() -> None:
        try:
            Exploration(plan, budget=budget)
        except TooManyStates as error:
            told.append(str(error))

    times = {"stopped at the budget": [taking(explode)()]}
    show(f"{facts} facts, all read at the end", times, beside="stopped at the budget")
    print(f"  {told[0]}")
    print(f"  at most {_megabytes(explode):.0f} MB at a time")


def _merger(plan: Plan) -> Callable[[State], State]:
    """States told apart only by what a later condition tells apart."""
    values = plan.course.scenario.state
    matter: dict[tuple[str, frozenset[str]], Matter] = {
        (node.scene.id, node.asked): each for node, each in matters(plan).items()
    }

    def merged(state: State) -> State:
        scene, numbers, facts, asked = state
        here = matter[scene, asked]
        first = tuple(
            value.least + classes.index(classes[number - value.least])
            for value, number, classes in zip(values, numbers, here.classes, strict=True)
        )
        return scene, first, facts & here.facts, asked

    return merged
