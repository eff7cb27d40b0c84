"""Every answer says what it shows, why, who decided and what comes next."""

from collections.abc import Iterator

from simulator.content.checks.subject import Subject, nearest
from simulator.content.effect import Topic
from simulator.content.parts import Answer
from simulator.content.scene import Scene
from simulator.content.tree import AT_KEY, Finding, Path


def check_answers(case: Subject) -> Iterator[Finding]:
    """What answers leave out, or say too much."""
    for path, scene in case.parts.scenes:
        yield from _criteria(path, scene)
    for path, scene, answer in case.parts.answers:
        yield from _evidence(case, path, scene, answer)
        yield from _reasons(path, answer)
        yield from _way_on(path, answer)


def _criteria(path: Path, scene: Scene) -> Iterator[Finding]:
    decides = bool(scene.choices or scene.task)
    if decides and not scene.criteria:
        message = f"say which criteria the decision at {scene.id} exercises, one to three"
        yield Finding((*path, "criteria"), "missing-criteria", message)
    elif scene.criteria and not decides and (scene.goto or scene.ending):
        message = f"nothing is decided at {scene.id}, so it exercises no criteria; take them out"
        yield Finding((*path, "criteria", AT_KEY), "stray-criteria", message)


def _evidence(case: Subject, path: Path, scene: Scene, answer: Answer) -> Iterator[Finding]:
    known = case.names["criterion"]
    if not all(criterion in known for criterion in scene.criteria):
        return
    given = dict(answer.evidence)
    missing = [criterion for criterion in scene.criteria if criterion not in given]
    for criterion in given:
        if criterion not in scene.criteria:
            near = nearest(criterion, missing)
            missing = [name for name in missing if name not in near]
            hint = f"did you mean {' or '.join(near)}?" if near else "take it out, or add it there"
            message = f"the `criteria` of {scene.id} do not name {criterion}; {hint}"
            yield Finding((*path, "evidence", criterion, AT_KEY), "stray-evidence", message)
    if missing:
        message = f"{answer.id} says nothing of {' and '.join(missing)}; give each a level, 0 to 3"
        yield Finding((*path, "evidence"), "missing-evidence", message)


def _reasons(path: Path, answer: Answer) -> Iterator[Finding]:
    if not answer.because:
        message = f"say why {answer.id} has these levels: `because` is what a learner learns from"
        yield Finding((*path, "because"), "missing-because", message)
    if not answer.decided_by:
        message = f"say who decides at {answer.id}: client, shared, worker or duty"
        yield Finding((*path, "decided-by"), "missing-decided-by", message)


def _way_on(path: Path, answer: Answer) -> Iterator[Finding]:
    if isinstance(answer, Topic):
        if answer.goto:
            message = "a topic leads back to the questions; put `goto` beside `topics`"
            yield Finding((*path, "goto", AT_KEY), "topic-with-goto", message)
    elif not answer.goto:
        message = f"say which scene comes after {answer.id}"
        yield Finding((*path, "goto"), "missing-goto", message)
