"""The analysis of a debrief, line by line: any decision can be looked at, led on from and played again."""

from collections.abc import Callable, Iterator
from itertools import islice

from simulator.errors import StoreError
from simulator.plain.asking import Asker
from simulator.plain.debrief_lines import (
    dearest_lines,
    every_line,
    moment_blocks,
    score_block,
    sections,
)
from simulator.plain.drill import go_through
from simulator.plain.typed import not_understood
from simulator.practice.again import again
from simulator.practice.debriefing import Debriefer
from simulator.practice.drill import Drill
from simulator.practice.notebook import Notebook
from simulator.practice.sitting import Sitting
from simulator.scoring.debrief import Debrief
from simulator.scoring.moment import Moment
from simulator.wording.debrief import ANALYSED, FEELING
from simulator.wording.debrief_moment import line_words

ONWARD = 100
"""Answers of a strongest way on that are told at most. Ours: longer than any case on the shelf."""


class Board:
    """The analysis of one attempt on a page."""

    def __init__(
        self, asker: Asker, sitting: Sitting, debriefer: Debriefer, debrief: Debrief
    ) -> None:
        """Lay out an attempt for analysis."""
        self._asker = asker
        self._sitting = sitting
        self._debriefer = debriefer
        self._debrief = debrief
        self._notebook = Notebook(sitting)
        self._sections = dict(sections(debrief))
        self._shown: Moment | None = None
        self._onward: Sitting | None = None

    def go(self) -> Sitting | None:
        """
        Tell where points went, and whatever else is asked for, until the learner goes on.

        Returns:
            A practice attempt to play now; None if none was begun.

        Raises:
            LeftDebrief: The learner left.
        """
        course, asker = self._sitting.course, self._asker
        asker.page.block(score_block(self._debrief))
        asker.page.block(dearest_lines(course, self._debrief))
        while self._onward is None and (line := asker.listen(self._prompt())):
            self._obey(line)
        if asker.silent:
            asker.blocks(self._sections.values())
        return self._onward

    def _prompt(self) -> str:
        example = self._example()
        return (
            f"A decision by its number, p {example} to play it again from there, d for a drill, "
            "Enter to go on (? for help)"
        )

    def _example(self) -> int:
        dear = self._debrief.dearest
        return dear[0].number if dear else 1

    def _help(self) -> Iterator[str]:
        n = self._example()
        yield f"{n}: decision {n} in full; list: every decision in a line; all: every one in full"
        yield f"p {n}: play it again from decision {n}, as a practice attempt"
        yield f"s {n}: the strongest way on from decision {n}"
        yield f"f {n}: write what you felt there; w {n}: write which skills you used there"
        yield "After a decision was shown, p, s, f and w alone mean that one."
        yield "d: the dearest moments as a short drill"
        yield from (f"{word}: {lines[0].rstrip(':')}" for word, lines in self._sections.items())
        yield "Enter: go on; q: leave the debrief"

    def _obey(self, line: str) -> None:
        word, _, rest = line.lower().partition(" ")
        whole = self._whole()
        if word in self._sections and not rest:
            self._asker.page.block(self._sections[word])
        elif word in whole and not rest:
            whole[word]()
        elif (of_one := self._of_one().get(word)) is not None:
            moment = self._moment(rest) if rest else self._shown
            if moment is not None:
                of_one(moment)
            elif not rest:
                self._asker.say(f"Name a decision, such as {word} {self._example()}.")
        elif (moment := self._moment(line)) is not None:
            self._tell(moment)

    def _whole(self) -> dict[str, Callable[[], None]]:
        block, course = self._asker.page.block, self._sitting.course
        return {
            "?": lambda: block(self._help()),
            "list": lambda: block(every_line(course, self._debrief)),
            "all": self._tell_all,
            "d": self._drill,
        }

    def _of_one(self) -> dict[str, Callable[[Moment], None]]:
        jot, book = self._asker.jot, self._notebook
        return {
            "p": self._play,
            "s": self._lead,
            "f": lambda one: jot(book, "feeling", f"{FEELING}; Enter to leave it", one.seq),
            "w": lambda one: jot(book, "analysis", f"{ANALYSED}; Enter to leave it", one.seq),
        }

    def _moment(self, text: str) -> Moment | None:
        moments, digits = self._debrief.moments, text.strip().removesuffix(".")
        if not (digits.isascii() and digits.isdigit() and len(digits) < 5):
            possible = "a number, p, s, f, w, d, list, all or Enter"
            self._asker.say(f"{not_understood(text)} Possible: {possible}.")
        elif not 1 <= int(digits) <= len(moments):
            self._asker.say(f"There is no decision {digits}. Possible: 1 to {len(moments)}.")
        else:
            return moments[int(digits) - 1]
        return None

    def _tell(self, moment: Moment) -> None:
        self._shown = moment
        self._asker.blocks(moment_blocks(self._sitting.course, self._debrief, moment))
        self._asker.repeat(self._notebook, "feeling", FEELING, moment.seq)
        self._asker.repeat(self._notebook, "analysis", ANALYSED, moment.seq)

    def _tell_all(self) -> None:
        for moment in self._debrief.moments:
            self._tell(moment)

    def _lead(self, moment: Moment) -> None:
        course = self._sitting.course
        line = self._debriefer.line(self._sitting, moment)
        words = tuple(islice(line_words(course, line), ONWARD))
        head = f"The strongest way on from decision {moment.number}:"
        self._asker.page.block((head, *words) if words else ())

    def _drill(self) -> None:
        drill = Drill(self._debriefer, self._sitting, self._debrief)
        go_through(self._asker.page, self._sitting, drill)
        self._asker.page.block(dearest_lines(self._sitting.course, self._debrief))

    def _play(self, moment: Moment) -> None:
        try:
            self._onward = again(self._sitting, moment.seq)
        except StoreError as error:
            self._asker.say("", "A practice attempt could not be begun.", str(error))
            return
        stays = "The attempt that you have ended stays as it is."
        self._asker.say("", f"You play on from decision {moment.number}. {stays}")
