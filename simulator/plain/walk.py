"""One attempt, walked line by line."""

from collections.abc import Iterable
from enum import Enum, auto

from simulator.engine.action import Action
from simulator.engine.transcript import Turn
from simulator.errors import AttemptMoved, NotOffered, StoreError
from simulator.plain.casefile import briefing_lines, case_file_lines, mood_lines
from simulator.plain.help import help_lines
from simulator.plain.layout import lay_out, pile_name
from simulator.plain.page import Page
from simulator.plain.retelling import judged, so_far
from simulator.plain.scene import answer_lines, reply_lines, scene_lines
from simulator.plain.tasks import hear
from simulator.plain.typed import not_understood
from simulator.practice.sheltered import sheltered
from simulator.practice.sitting import Sitting
from simulator.wording.briefing import briefing
from simulator.wording.casefile import case_file
from simulator.wording.client import mood
from simulator.wording.phases import phase_step
from simulator.wording.resume import ENDED, KEPT_BEFORE, MOVED, NOT_KEPT, resume_sentence


class Finish(Enum):
    """Why a walk stopped."""

    ENDED = auto()
    """The case has ended."""
    LEFT = auto()
    """The learner left, or there were no more answers; everything is kept that can be."""
    INTERRUPTED = auto()
    """It was interrupted; everything is kept that can be."""


class _Left(Exception):
    """The learner asked to leave."""


def walk(sitting: Sitting, page: Page, *, again: str) -> tuple[Finish, Sitting]:
    """
    Walk an attempt from where it stands to its end, or until the learner leaves.

    The last scene is shown; how it went is told in the debrief.

    Args:
        sitting: The attempt.
        page: Where lines go out and answers come in.
        again: What to type to go on with it another time.

    Returns:
        Why it stopped, and the attempt: the same, or the one that took its place
        in memory when its store failed.

    Raises:
        StoreError: The store cannot be read any more; what was answered is kept.
        ReplayError: The store gave back what does not fit.
        NobodyReads: The output is closed; what was answered is kept.
    """
    one = _Walk(sitting, page, again)
    finish = one.go()
    return finish, one.sitting


class _Walk:
    """A sitting on a page, with what was last shown there, so that nothing is said twice."""

    def __init__(self, sitting: Sitting, page: Page, again: str) -> None:
        self.sitting = sitting
        self._page = page
        self._again = again
        self._called = sitting.case.scenario.client.called
        self._shown: dict[str, object] = {}
        self._failed = False

    def go(self) -> Finish:
        try:
            self._show()
            while not self.sitting.ended:
                self._answer()
                self._show()
            self._page.flush()
            return Finish.ENDED
        except (EOFError, _Left):
            self._page.say("", self._parting())
            return Finish.LEFT
        except KeyboardInterrupt:
            self._page.say("", "", f"Interrupted. {self._parting()}")
            return Finish.INTERRUPTED

    def say(self, *lines: str) -> None:
        self._page.say(*lines)

    def listen(self, prompt: str) -> str:
        while True:
            line = self._page.listen(prompt)
            match line.lower():
                case "q":
                    raise _Left
                case "?":
                    offer, kept = self.sitting.view.offer, self.sitting.kept
                    self._page.block(help_lines(offer, kept=kept))
                case "s":
                    self._shown.clear()
                    self._show()
                case "b":
                    self._page.block(briefing_lines(briefing(self.sitting.case.scenario)))
                case "c":
                    file = case_file(self.sitting.course, self.sitting.transcript.state)
                    self._page.block(case_file_lines(file, self._called))
                case "t":
                    self._blocks(so_far(self.sitting))
                case _:
                    return line

    def _show(self) -> None:
        view = self.sitting.view
        course, state = self.sitting.course, self.sitting.transcript.state
        lines = list(self._news("phase", view.phase, f"{phase_step(view.phase)}."))
        if view.place:
            lines += self._news("place", view.place, f"Place: {view.place}")
        if self._news("scene", view.scene.id, view.scene.id):
            lines += scene_lines(course, view)
            lines += () if self.sitting.kept else (NOT_KEPT,)
        now = mood(course, state)
        for line in mood_lines(now, self._called):
            lines += self._news("mood", now, line)
        self._page.block(lines)
        self._page.block(lay_out(view.offer, self._pile_name))

    def _news(self, what: str, value: object, line: str) -> tuple[str, ...]:
        if self._shown.get(what) == value:
            return ()
        self._shown[what] = value
        return (line,)

    def _answer(self) -> None:
        try:
            action = hear(self, self.sitting.view.offer, self._pile_name)
            turn = self._keep(action)
        except AttemptMoved:
            self._page.say("", MOVED)
            self.sitting.reload()
            self._shown.clear()
        except NotOffered as error:
            self._page.say(f"That is not possible: {error}.")
        else:
            self._respond(turn)

    def _keep(self, action: Action) -> Turn:
        while True:
            try:
                return self.sitting.answer(action)
            except StoreError as error:
                self._page.say("", "Your answer could not be kept.", str(error))
                self._recover()

    def _recover(self) -> None:
        while True:
            line = self.listen(
                "r to try again, m to play on in memory, where nothing is kept, q to leave"
            )
            match line.lower():
                case "r":
                    return
                case "m":
                    self.sitting = sheltered(self.sitting)
                    self._failed = True
                    return
                case _:
                    self._page.say(f"{not_understood(line)} Possible: r, m or q.")

    def _respond(self, turn: Turn) -> None:
        sitting = self.sitting
        self._page.block(
            (
                *answer_lines(sitting.course, turn),
                *reply_lines(sitting.course, turn, sitting.reply(turn)),
            )
        )
        if sitting.coached:
            self._page.block(judged(sitting, turn))

    def _blocks(self, blocks: Iterable[tuple[str, ...]]) -> None:
        for lines in blocks:
            self._page.block(lines)

    def _parting(self) -> str:
        if self._failed:
            return f"{KEPT_BEFORE} {resume_sentence(self._again)}"
        if not self.sitting.kept:
            return NOT_KEPT
        return ENDED if self.sitting.ended else resume_sentence(self._again)

    def _pile_name(self, name: str) -> str:
        return pile_name(self.sitting.course, self.sitting.view.scene, name)
