"""The four steps of a debrief, on the first line of its screens."""

from textual.content import Content

from simulator.tui.prose import joined, prose
from simulator.wording.debrief import STEPS, Step


def steps_line(here: Step) -> Content:
    """All steps, the present one marked: the digits go to them."""
    return prose(" ─ ", "$quiet").join(_step(one, here) for one in STEPS)


def steps_word(here: Step) -> str:
    """The present step, where there is no room for all of them."""
    return f"{here.title} {here.number}/{len(STEPS)}"


def _step(step: Step, here: Step) -> Content:
    number, title = f"{step.number} ", step.title
    if step == here:
        return joined(prose("◐ ", "bold $accent"), prose(f"{number}{title}", "bold $accent"))
    return prose(f"{number}{title}", "$quiet")
