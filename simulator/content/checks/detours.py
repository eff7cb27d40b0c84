"""Ways around heavy topics."""

from collections.abc import Iterator

from simulator.content.checks.subject import Subject
from simulator.content.tree import Finding


def check_detours(case: Subject) -> Iterator[Finding]:
    """Ways around nothing, and ways around that lead into the same topic."""
    scenes = {scene.id: scene for _, scene in case.parts.scenes}
    for path, scene in case.parts.scenes:
        if not scene.instead:
            continue
        if not scene.content_notes:
            message = "`instead` is a way around a content note, and this scene touches none"
            yield Finding((*path, "instead"), "stray-instead", message)
        around = scenes.get(scene.instead)
        shared = set(around.content_notes if around else ()) & set(scene.content_notes)
        if shared:
            message = f"{scene.instead} touches {' and '.join(sorted(shared))} too; lead around it"
            yield Finding((*path, "instead"), "same-note", message)
