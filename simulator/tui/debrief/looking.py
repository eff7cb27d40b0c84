"""What can be done from the board: look, write, play again, drill. Opens the screens for it."""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, assert_never

from simulator.errors import CasewalkError, ReplayError
from simulator.practice.again import again
from simulator.practice.notebook import Notebook
from simulator.practice.sitting import Sitting
from simulator.scoring.comparison import Comparison
from simulator.scoring.debrief import Debrief
from simulator.scoring.moment import Moment
from simulator.store.words import WHOLE, Words, WordsKind
from simulator.tui.debrief.jot import Jot
from simulator.tui.debrief.means import Means, Opening
from simulator.tui.debrief.pages import (
    description_blocks,
    more_blocks,
    way_blocks,
)
from simulator.tui.debrief.prompts import prompt_for
from simulator.tui.debrief.routes import comparison_blocks
from simulator.tui.debrief.steps import steps_line, steps_word
from simulator.tui.keyline import Key
from simulator.tui.leaf import Block, Pair
from simulator.tui.prose import prose
from simulator.tui.question import Question
from simulator.tui.reader import Reader
from simulator.tui.trouble import tried
from simulator.wording.debrief import ANALYSIS, DESCRIPTION, REACTIONS, SUMMARY, Step, decision
from simulator.wording.debrief_drill import NOTHING_TO_DRILL
from simulator.wording.debrief_moment import line_words

if TYPE_CHECKING:
    from simulator.tui.debrief.board import Board

ONWARD = 100
"""Answers of a strongest way on that are told at most. Ours: longer than any case on the shelf."""

_ON = Key("Enter", "go on")
_BACK = Key("Esc", "back")


class Looking:
    """One attempt that is looked back on, with everything that its screens share."""

    def __init__(self, board: "Board", sitting: Sitting, means: Means) -> None:
        """
        Look back on an attempt.

        Args:
            board: The screen from which everything is opened.
            sitting: The attempt.
            means: What debriefs are made with.
        """
        self._board = board
        self._notebook = Notebook(sitting)
        self._comparison: Comparison | None = None
        self._beside = ""
        self._words: dict[tuple[WordsKind, int], Words] = {}
        self._to_describe = False
        self.sitting = sitting
        """The attempt."""
        self.means = means
        """What debriefs are made with."""
        self.debrief: Debrief | None = None
        """What there is to say, once it is known."""

    @property
    def words(self) -> tuple[Words, ...]:
        """What the learner wrote."""
        return tuple(self._words.values())

    def written(self, kind: WordsKind, seq: int = WHOLE) -> Words | None:
        """What was written of one kind; None where nothing was."""
        return self._words.get((kind, seq))

    async def work_out(self) -> Debrief | None:
        """
        Work out what there is to say, in a thread.

        Returns:
            None if the store cannot be read and the learner would rather leave.

        Raises:
            CasewalkError: What was kept of it does not fit together.
        """
        self.debrief = await tried(self._board.app, self._work)
        return self.debrief

    def _work(self) -> Debrief:
        debriefer = self.means.debriefer
        debrief = debriefer.debrief(self.sitting)
        try:
            self._comparison = debriefer.comparison(self.sitting)
        except ReplayError as error:
            self._beside = f"The earlier attempt cannot be read: {error}."
        kept = {(one.kind, one.seq): one for one in self._notebook.words()}
        self._words = {**kept, **self._words}
        return debrief

    def begin(self, opening: Opening) -> None:
        """Ask how it was, or tell what happened as soon as that is known."""
        match opening:
            case "ask":
                self.jot("reaction", then=self._describe)
            case "tell":
                self._to_describe = True
            case "board":
                pass
            case _:
                assert_never(opening)

    def in_front(self) -> None:
        """Tell what has waited for the board to be known and on top."""
        if self._to_describe and self.debrief is not None:
            self._describe()

    def _describe(self) -> None:
        """Tell what happened as soon as that is known."""
        self._to_describe = self.debrief is None
        if self.debrief is not None:
            self._read(DESCRIPTION, self._description(self.debrief), leaving=_ON)

    def _description(self, debrief: Debrief) -> Iterable[Block | Pair]:
        routes = (
            comparison_blocks(self.sitting.course, self._comparison) if self._comparison else ()
        )
        beside = (Block(prose(self._beside, "$quiet")),) if self._beside else ()
        return (*beside, *routes, *description_blocks(debrief))

    def _read(
        self, step: Step, blocks: Iterable[Block | Pair], *, title: str = "", leaving: Key = _BACK
    ) -> None:
        scenario = self.sitting.case.scenario.title
        kept, steps = self.sitting.kept, steps_line(step)
        page = Reader(
            title or scenario, steps_word(step), blocks, kept=kept, steps=steps, leaving=leaving
        )
        self._board.app.push_screen(page)

    def jot(
        self,
        kind: WordsKind,
        moment: Moment | None = None,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """
        Ask for words of the learner's own.

        Args:
            kind: What they are about.
            moment: The moment that they are about, if it is one.
            then: What follows once they are kept, or were left out.
        """
        prompt = prompt_for(kind, moment)

        def kept(words: Words | None) -> None:
            if words is not None:
                self._words[words.kind, words.seq] = words
            then()

        before = self.written(kind, prompt.seq)
        title = self.sitting.case.scenario.title
        page = Jot(self._notebook, title, prompt, before, kept=self.sitting.kept)
        self._board.app.push_screen(page, kept)

    def go(self, step: int) -> None:
        """Go to another step of the debrief, by its number."""
        debrief = self.debrief
        if debrief is None:
            return
        if step == REACTIONS.number:
            self.jot("reaction")
        elif step == DESCRIPTION.number:
            self._read(DESCRIPTION, self._description(debrief))
        elif step == SUMMARY.number:
            from simulator.tui.debrief.summary import Summary

            self._board.app.push_screen(Summary(self))

    def look(self, moment: Moment) -> None:
        """Look at a moment in full; the board goes where the learner has gone from there."""
        from simulator.tui.debrief.close import Close

        if self.debrief is not None:
            page = Close(self, self.debrief, moment.number - 1)
            self._board.app.push_screen(page, self._board.looked)

    def more(self) -> None:
        """Read all else there is to say, beside all attempts up to now."""
        self.errand(self._more)

    async def _more(self) -> None:
        debrief = await tried(self._board.app, partial(self.means.debriefer.debrief, self.sitting))
        if debrief is not None:
            self._read(ANALYSIS, more_blocks(debrief))

    def way(self, moment: Moment) -> None:
        """Show the strongest way on from before a moment was answered."""
        self.errand(partial(self._way, moment))

    async def _way(self, moment: Moment) -> None:
        lines = await asyncio.to_thread(self._line, moment)
        title = f"The strongest way on from {decision(moment)}"
        self._read(ANALYSIS, way_blocks(title, lines))

    def _line(self, moment: Moment) -> tuple[str, ...]:
        line = self.means.debriefer.line(self.sitting, moment)
        return tuple(islice(line_words(self.sitting.course, line), ONWARD))

    def play(self, moment: Moment) -> None:
        """Play it again from a moment, as a practice attempt; this attempt stays as it is."""
        self.errand(partial(self._play, moment))

    async def _play(self, moment: Moment) -> None:
        from simulator.tui.scene import Scene

        app = self._board.app
        sitting = await tried(app, partial(again, self.sitting, moment.seq))
        if sitting is not None:
            await app.push_screen(Scene(sitting, self.means))

    def drill(self) -> None:
        """Answer the dearest moments once more."""
        self.errand(self._drill)

    async def _drill(self) -> None:
        from simulator.practice.drill import Drill
        from simulator.tui.debrief.drilling import Drilling

        app, debrief = self._board.app, self.debrief
        if debrief is None:
            return
        drill = Drill(self.means.debriefer, self.sitting, debrief)
        if drill.moments:
            await app.push_screen(Drilling(self.sitting, drill))
        else:
            await app.push_screen_wait(Question("Drill", (NOTHING_TO_DRILL,), ("Go on",)))

    def write(self) -> None:
        """Write a document."""
        if self.means.write is not None:
            self.errand(self._write)

    async def _write(self) -> None:
        from simulator.tui.debrief.papers import write_paper

        await write_paper(self._board.app, self)

    def errand(self, work: Callable[[], Coroutine[None, None, None]]) -> None:
        """One errand at a time: a key pressed twice begins one attempt."""
        if not any(one.group == "errand" and one.is_running for one in self._board.workers):
            self._board.run_worker(self._done(work), group="errand")

    async def _done(self, work: Callable[[], Coroutine[None, None, None]]) -> None:
        try:
            await work()
        except CasewalkError as error:
            question = Question("This cannot be done just now", (str(error),), ("Go on",))
            await self._board.app.push_screen_wait(question)
