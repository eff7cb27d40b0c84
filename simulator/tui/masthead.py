"""The first lines of every screen: what one is in, and where in it."""

from typing import TYPE_CHECKING

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from simulator.tui.prose import joined, prose, shortened
from simulator.wording.phases import PHASE_TITLES, phase_step

if TYPE_CHECKING:
    from simulator.content.scene import PhaseName

PHASES = tuple(PHASE_TITLES)
"""The phases, in order."""

TALL = 28
"""Rows of the window from which there is a blank row above the title."""

FULL = 100
"""Columns from which all five phases are named."""


MORE_ABOVE = "↑ more above"
"""Said where a page begins above the window."""


class Masthead(Widget):
    """A title on the left; on the right the five phases, or a word; under it whether there is more above."""

    DEFAULT_CSS = "Masthead { height: auto; padding: 0 2; color: $foreground; }"

    def __init__(
        self,
        title: str,
        *,
        phase: "PhaseName | None" = None,
        word: str = "",
        steps: Content | None = None,
    ) -> None:
        """
        Say what one is in.

        Args:
            title: Stands on the left.
            phase: Where one stands among the phases.
            word: Stands on the right where there is no phase.
            steps: Stands there in its place where there is room.
        """
        super().__init__()
        self._title = title
        self._phase = phase
        self._word = word
        self._steps = steps
        self._more = False

    def tell(self, *, more: bool) -> None:
        """Say whether there is more of the page above."""
        if more != self._more:
            self._more = more
            self.refresh()

    def show(self, *, phase: "PhaseName") -> None:
        """Stand at this phase."""
        if phase != self._phase:
            self._phase = phase
            self.refresh()

    def say(self, word: str) -> None:
        """Say another word on the right, where there is no phase."""
        if word != self._word:
            self._word = word
            self.refresh()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Two lines, and a blank one above them where there is room; part of Textual's `Widget`."""
        return 2 + self._tall()

    def render(self) -> Content:
        """The lines; part of Textual's `Widget`."""
        width = self.size.width
        right = self._right(width)
        title = shortened(self._title, width - right.cell_length - 3)
        gap = max(width - len(title) - right.cell_length, 1)
        mark = prose(f"\n  {MORE_ABOVE}" if self._more else "\n", "$quiet")
        air = prose("\n" * self._tall())
        return joined(air, prose(title, "bold"), prose(" " * gap), right, mark)

    def _tall(self) -> bool:
        return self.app.size.height >= TALL

    def _right(self, width: int) -> Content:
        if self._phase is None:
            return self._fitting(self._steps, prose(self._word, "$quiet"), width)
        return self._fitting(stepper(self._phase), prose(phase_step(self._phase), "$accent"), width)

    def _fitting(self, steps: Content | None, word: Content, width: int) -> Content:
        """All the steps where there is room, otherwise the word."""
        if steps is None or self.app.size.width < FULL:
            return word
        return steps if steps.cell_length + len(self._title) + 3 <= width else word


def stepper(phase: "PhaseName") -> Content:
    """The five phases: behind one ●, where one is ◐, ahead ○."""
    here = PHASES.index(phase)
    steps = (_step(index, here) for index in range(len(PHASES)))
    return prose(" ─ ", "$quiet").join(steps)


def _step(index: int, here: int) -> Content:
    title = PHASE_TITLES[PHASES[index]]
    if index == here:
        return prose(f"◐ {title}", "bold $accent")
    return prose(f"{'●' if index < here else '○'} {title}", "$quiet")
