"""Whether a case can be got through without judgement, or not be got through with it."""

from collections.abc import Iterator, Sequence

from simulator.content.tree import Finding
from simulator.verify.anatomy import Anatomy
from simulator.verify.proof import Measure
from simulator.verify.shown import Shown
from simulator.verify.survey import Survey

MARGIN = 10
"""Points of 100 by which a habit may beat chance. Ours: a tenth of the scale."""


def without_sound_option(surveys: Sequence[Survey], anatomy: Anatomy) -> Iterator[Shown]:
    """Scenes to which a learner can come and find no sound answer."""
    told: set[str] = set()
    for survey in surveys:
        for block in reversed(survey.exploration.blocks):
            scene = block.node.scene.id
            bare = [
                range(block.first + group.first, block.first + group.first + group.size)
                for group in block.groups
                if group.columns and not any(column.move.sound for column in group.columns)
            ]
            if bare and scene not in told:
                told.add(scene)
                message = "a learner can come here and find no answer of level 2 on every criterion"
                finding = Finding((*anatomy.scenes[scene], "scene"), "no-sound-option", message)
                yield Shown(finding, survey.nearest(spot for spots in bare for spot in spots))


def guessable(measures: Sequence[Measure]) -> Iterator[Shown]:
    """Habits that do clearly better than chance, or as well as somebody who is ready."""
    for measure in measures:
        if not measure.best:
            continue
        for name, scored in measure.learners:
            beats = scored > measure.chance + MARGIN
            ready = measure.ready is not None and scored >= measure.ready
            if scored > measure.chance and (beats or ready):
                message = (
                    f"a learner who always takes {name} scores {float(scored):.0f} under "
                    f"{measure.title}, where chance is {float(measure.chance):.0f}"
                )
                yield Shown(Finding((), "guessable", message, "warning"))
