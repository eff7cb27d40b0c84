"""What a case rests on, and whether its answers say why."""

from collections.abc import Iterator

from simulator.content.case import Case
from simulator.content.tree import Finding
from simulator.verify.texts.places import answers, scenes

THIN = 60
"""Characters below which a reason is thin. Ours: one short sentence says no more than what happened."""


def reasons(case: Case) -> Iterator[Finding]:
    """A case without sources, and reasons that are thin or that another answer has too."""
    if not case.scenario.sources:
        message = (
            "name what the case rests on: codes, books, practice knowledge, people who lived it"
        )
        yield Finding((), "missing-sources", message, "warning")
    seen: dict[str, str] = {}
    for scene, path in scenes(case):
        for answer, place in answers(scene, path):
            if answer.because is None:
                continue
            here = (*place, "because")
            if len(answer.because) < THIN:
                message = f"{len(answer.because)} characters say little about why {answer.id} has these levels"
                yield Finding(here, "thin-because", message, "note")
            same = " ".join(answer.because.casefold().split())
            if same in seen:
                message = f"{answer.id} gives the same reason as {seen[same]}; say what is its own"
                yield Finding(here, "same-because", message, "warning")
            seen.setdefault(same, f"{answer.id} at {scene.id}")
