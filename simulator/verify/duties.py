"""How the duties of a case can come out, over all playthroughs at once.

How a duty stands next depends on how it stands and on the answer alone, so one
pass forward finds out for all duties together in which ways somebody may stand.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from simulator.content.case import Case
from simulator.content.tree import Finding, Path
from simulator.scoring.duty import Standing
from simulator.verify.exploring import Exploration, Step
from simulator.verify.routes import Way
from simulator.verify.shown import Shown
from simulator.verify.standing import NOWHERE, Rule, Stand, bits
from simulator.verify.survey import Stretch, Survey, first_way
from simulator.verify.trails import trail


@dataclass(frozen=True, slots=True)
class DutyProof:
    """What can come of one duty."""

    duty: str
    """Its name."""
    ends: frozenset[Standing]
    """How it can stand when the case is over."""
    latest: str | None
    """The latest scene, in reading order, at which an answer still meets it; None where none does."""


def duty_proofs(case: Case, surveys: Sequence[Survey]) -> tuple[DutyProof, ...]:
    """
    What can come of each duty of a case, in the order of the case, by the rule that judges attempts.

    Args:
        case: The case.
        surveys: All its states.
    """
    found = _Found(case)
    for survey in surveys:
        found.look(survey)
    order = [scene.id for phase in case.scenario.phases for scene in phase.scenes]
    return tuple(
        DutyProof(
            duty.id,
            frozenset(found.ends[at]),
            max(found.meeting[at], key=order.index, default=None),
        )
        for at, duty in enumerate(case.scenario.duties)
    )


def duty_findings(
    case: Case, surveys: Sequence[Survey], proofs: Sequence[DutyProof]
) -> Iterator[Shown]:
    """
    Duties that nobody can meet, and duties that everybody meets.

    Args:
        case: The case.
        surveys: All its states.
        proofs: What can come of each duty, in the order of the case.
    """
    for at, proof in enumerate(proofs):
        path: Path = ("duties", at)
        if "met" not in proof.ends:
            finding = Finding(path, "duty-never-met", _why_never(case, at, proof, surveys))
            yield Shown(finding, _way(case, at, surveys, "breached"))
        elif "breached" not in proof.ends:
            message = (
                f"no answer breaches {proof.duty}, so everybody meets it"
                if case.duties[at].must_not
                else f"every playthrough that owes {proof.duty} meets it"
            )
            finding = Finding(path, "duty-met-by-all", message, "warning")
            yield Shown(finding, _way(case, at, surveys, "met"))


def _why_never(case: Case, at: int, proof: DutyProof, surveys: Sequence[Survey]) -> str:
    duty = case.scenario.duties[at]
    if proof.ends == {"not-called-for"}:
        return f"nobody comes to a scene that calls for {duty.id}"
    if case.duties[at].must_not:
        return f"every playthrough in which {duty.id} binds breaches it"
    meeting = [
        (scene, answer)
        for survey in surveys[:1]
        for (scene, answer), given in survey.given.items()
        if (effect := given[0].move.effect) and duty.id in effect.meets
    ]
    if not meeting:
        return f"no answer that somebody can give meets {duty.id}"
    told = " and ".join(f"{answer} at {scene}" for scene, answer in meeting[:2])
    limit = f"is owed by the end of {duty.latest}" if duty.latest else "is breached besides"
    return f"nobody meets {duty.id} in time: {told} would, but it {limit}"


class _Found:
    """What can come of the duties of a case, gathered over all its states."""

    def __init__(self, case: Case) -> None:
        self._rule = Rule(case)
        self.ends: list[set[Standing]] = [set() for _ in case.duties]
        self.meeting: list[set[str]] = [set() for _ in case.duties]

    def look(self, survey: Survey) -> None:
        """Take all states of one survey in."""
        stands = [NOWHERE] * survey.exploration.size
        stands[survey.exploration.opening] = self._rule.start
        for block, stretches in survey.forwards():
            for stretch in stretches:
                self._follow(stretch, block.node.scene.id, stands)
        for standing in {stands[spot] for spot in survey.ends}:
            for at, ends in enumerate(self.ends):
                ends.update(self._rule.at_the_end(standing, at))

    def _follow(self, stretch: Stretch, scene: str, stands: list[Stand]) -> None:
        if not self._rule.matters(stretch.move, scene, leaves=stretch.leaves):
            for spot, then in stretch.pairs():
                stands[then] |= stands[spot]
            return
        known: dict[Stand, Stand] = {}
        for spot, then in stretch.pairs():
            here = stands[spot]
            if here not in known:
                for at in bits(self._rule.meets(here, stretch.move)):
                    self.meeting[at].add(scene)
                known[here] = self._rule.after(here, stretch.move, scene, leaves=stretch.leaves)
            stands[then] |= known[here]


def _way(case: Case, at: int, surveys: Sequence[Survey], end: Standing) -> Way | None:
    """A shortest playthrough after which a duty stands so."""
    rule = Rule(case)
    return first_way(_way_in(rule, at, survey.exploration, end) for survey in surveys)


def _way_in(rule: Rule, at: int, exploration: Exploration, end: Standing) -> Way | None:
    def onward(stand: Stand, spot: int, step: Step) -> Stand:
        here = exploration.node(spot).scene
        leaves = exploration.node(step.then).scene is not here
        return rule.after(stand, step.move, here.id, leaves=leaves)

    def wanted(stand: Stand, spot: int) -> bool:
        return not exploration.steps(spot) and end in rule.at_the_end(stand, at)

    return trail(exploration, rule.only(rule.start, at), onward=onward, wanted=wanted)
