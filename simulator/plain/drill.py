"""A drill, line by line: the dearest moments of an attempt, answered once more."""

from simulator.errors import NotOffered
from simulator.plain.layout import lay_out, pile_name
from simulator.plain.page import Page
from simulator.plain.scene import answer_lines, feedback_lines, reply_lines, scene_lines
from simulator.plain.tasks import hear
from simulator.practice.drill import Drill
from simulator.practice.sitting import Sitting
from simulator.scoring.moment import Moment
from simulator.wording.debrief_drill import (
    COUNTS_NOT,
    NOTHING_TO_DRILL,
    OVER,
    drill_head,
    drill_result,
)

HELP = "Answer as in the case. q: back to the debrief."
"""What `?` says in a drill."""


class _Out(Exception):
    """The learner wants to go back to the debrief."""


def go_through(page: Page, sitting: Sitting, drill: Drill) -> None:
    """
    Go through a drill until it is over, the learner has enough, or there are no answers left.

    Args:
        page: Where lines go out and answers come in.
        sitting: The attempt.
        drill: Its drill, at the beginning.

    Raises:
        NobodyReads: The output is closed.
    """
    if not drill.moments:
        page.say("", NOTHING_TO_DRILL)
        return
    page.say("", COUNTS_NOT)
    one = _Drilling(page, sitting, drill)
    try:
        while (moment := drill.here) is not None:
            one.show(moment)
            one.answer(moment)
            drill.next()
    except (EOFError, _Out):
        return
    page.say("", OVER)


class _Drilling:
    """A drill on a page."""

    def __init__(self, page: Page, sitting: Sitting, drill: Drill) -> None:
        self._page = page
        self._sitting = sitting
        self._drill = drill

    def say(self, *lines: str) -> None:
        self._page.say(*lines)

    def listen(self, prompt: str) -> str:
        while True:
            line = self._page.listen(prompt)
            match line.lower():
                case "q":
                    raise _Out
                case "?":
                    self._page.say(HELP)
                case _:
                    return line

    def show(self, moment: Moment) -> None:
        view, count = self._drill.view, len(self._drill.moments)
        self._page.block((drill_head(moment, self._drill.number, count),))
        place = (f"Place: {view.place}",) if view.place else ()
        self._page.block((*place, *scene_lines(self._sitting.course, view)))
        self._page.block(lay_out(view.offer, self._pile_name))

    def answer(self, moment: Moment) -> None:
        course, called = self._sitting.course, self._sitting.case.scenario.client.called
        while True:
            try:
                tried = self._drill.answer(hear(self, self._drill.view.offer, self._pile_name))
            except NotOffered as error:
                self.say(f"That is not possible: {error}.")
                continue
            self._page.block(
                (*answer_lines(course, tried.turn), *reply_lines(course, tried.turn, tried.reply))
            )
            if tried.feedback:
                self._page.block(feedback_lines(tried.feedback, called))
            self._page.block((drill_result(moment, tried.cost),))
            if self.listen("Enter to go on, or a to answer once more").lower() != "a":
                return

    def _pile_name(self, name: str) -> str:
        return pile_name(self._sitting.course, self._drill.view.scene, name)
