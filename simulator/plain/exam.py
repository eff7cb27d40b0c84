"""A mock exam, line by line."""

from collections.abc import Callable

from simulator.content.bank import Bank
from simulator.errors import AttemptMoved, NotOffered, StoreError
from simulator.plain.exam_help import HELP
from simulator.plain.exam_results import look_back
from simulator.plain.lettered import by_letter, letter_of, question_lines
from simulator.plain.page import Page
from simulator.plain.talk import HINT
from simulator.plain.typed import Misread, not_understood
from simulator.plain.walk import Finish
from simulator.practice.examining import ExamSitting
from simulator.study.confidence import CONFIDENCES
from simulator.study.exam import LETTERS, warning
from simulator.study.exam_telling import clock, numbers, review_list, time_left
from simulator.study.telling import CONFIDENCE_WORDS


class _Left(Exception):
    """The learner asked to leave."""


def exam(sitting: ExamSitting, page: Page, bank: Bank, *, again: str) -> Finish:
    """
    Sit an exam from where it stands to its end and its results, or until it is interrupted.

    Args:
        sitting: The exam.
        page: Where lines go out and answers come in.
        bank: What principles are called.
        again: What to type to go on with it another time.

    Raises:
        NobodyReads: The output is closed; what was answered is kept.
    """
    return _Exam(sitting, page, bank, again).go()


class _Exam:
    def __init__(self, sitting: ExamSitting, page: Page, bank: Bank, again: str) -> None:
        self._sitting = sitting
        self._page = page
        self._bank = bank
        self._again = again
        self._told = sitting.left

    def go(self) -> Finish:
        try:
            self._show()
            while not self._sitting.ended:
                self._step()
            look_back(self._page, self._sitting.exam, self._bank)
            return Finish.ENDED
        except (EOFError, _Left):
            self._page.say("", self._parting())
            return Finish.LEFT
        except KeyboardInterrupt:
            self._page.say("", "", f"Interrupted. {self._parting()}")
            return Finish.INTERRUPTED

    @property
    def _here(self) -> int:
        """The number of the question that is open; 0 once the exam has ended."""
        return self._sitting.exam.position or 0

    def _parting(self) -> str:
        if self._sitting.exam.ended:
            return f"This exam has ended and is kept. To see its results again: {self._again}"
        left = clock(self._sitting.left)
        if not self._sitting.kept:
            return "Nothing of this exam is kept."
        return f"Your answers are kept, with {left} left. To go on: {self._again}"

    def _step(self) -> None:
        between = self._sitting.exam.position is None
        try:
            self._between() if between else self._question()
        except NotOffered as error:
            self._page.say(f"That is not possible: {error}.")
        except AttemptMoved:
            self._page.say("", "This exam has moved on in another window; this is where it stands.")
            self._sitting.reload()
            self._show()

    def _question(self) -> None:
        line = self._page.listen(f"A, B, C, or a command {HINT}")
        self._warn()
        if self._sitting.ended:
            return
        word, _, rest = line.lower().partition(" ")
        if line and line[0].upper() in LETTERS and self._answered(line):
            return
        match word, rest.strip():
            case (("" | "n"), ""):
                self._on()
            case "p", "":
                self._go(self._here - 1)
            case "g", number if number.isascii() and number.isdigit() and len(number) < 5:
                self._go(int(number) - 1)
            case "x", letter:
                self._strike(letter)
            case "f", "":
                self._keep(self._sitting.flag)
                on = self._here in self._sitting.exam.flags
                self._page.say("Marked to come back to." if on else "No longer marked.")
            case _:
                self._other(word, line)

    def _other(self, word: str, line: str) -> None:
        match word:
            case "t":
                self._keep(self._sitting.tick)
                self._page.say(time_left(self._sitting.left))
            case "l":
                self._page.block(review_list(self._sitting.exam))
            case "s":
                self._show()
            case "e":
                self._finish()
            case "q":
                self._page.say(
                    "The clock of an exam runs on within a block; e ends the block or the exam. "
                    "If you must stop now, Ctrl-C does; what is answered is kept."
                )
            case "?":
                self._page.block(HELP)
            case _:
                self._page.say(not_understood(line))

    def _answered(self, line: str) -> bool:
        """Whether the line was an answer, such as `b` or `b3`; it is kept then."""
        answers = self._sitting.exam.options(self._here)
        option, sure = by_letter(line[0], answers), line[1:].strip()
        if isinstance(option, Misread) or (sure and sure not in ("1", "2", "3", "4")):
            return False
        confidence = CONFIDENCES[int(sure) - 1] if sure else None
        self._keep(lambda: self._sitting.choose(option.id, confidence))
        if not self._sitting.ended:
            said = f"Question {self._here + 1}: {line[0].upper()}"
            felt = f", {CONFIDENCE_WORDS[confidence].partition(',')[0]}" if confidence else ""
            self._page.say(f"{said}{felt}.")
            self._on()
        return True

    def _strike(self, letter: str) -> None:
        answers = self._sitting.exam.options(self._here)
        option = by_letter(letter, answers)
        if isinstance(option, Misread):
            self._page.say(option.reason)
            return
        self._keep(lambda: self._sitting.strike(option.id))
        out = (self._here, option.id) in self._sitting.exam.struck
        name = letter_of(answers, option.id)
        self._page.say(f"{name} is struck out." if out else f"{name} is back in.")

    def _on(self) -> None:
        if self._here < self._sitting.exam.open_items()[-1]:
            self._go(self._here + 1)
            return
        self._page.say("", "That was the last question here.")
        self._page.block(review_list(self._sitting.exam))
        self._page.say("g and a number goes to a question; e ends.")

    def _go(self, item: int) -> None:
        here = self._sitting.exam.open_items()
        if item not in here:
            raise NotOffered("the exam", f"this block has the questions {numbers(here)}")
        self._keep(lambda: self._sitting.go(item))
        self._show()

    def _finish(self) -> None:
        exam = self._sitting.exam
        self._page.block(review_list(exam))
        what = "end the exam" if exam.last_block else "close this block for good"
        if self._page.listen(f"Do you want to {what}? y or n").lower() not in ("y", "yes"):
            self._page.say("You go on.")
        elif exam.last_block:
            self._keep(self._sitting.hand_in)
        else:
            self._keep(self._sitting.close_block)

    def _between(self) -> None:
        line = self._page.listen(
            "This block is closed, and the clock stands. Press Enter for the next one, q to leave"
        )
        match line.lower():
            case "":
                first = self._sitting.exam.open_items()[0]
                self._keep(lambda: self._sitting.go(first))
                self._show()
            case "q":
                raise _Left
            case "t":
                self._page.say(time_left(self._sitting.left))
            case _:
                self._page.say(f"{not_understood(line)} Possible: Enter, t or q.")

    def _show(self) -> None:
        exam = self._sitting.exam
        if exam.position is None or exam.ended:
            return
        item, here = exam.items[exam.position], exam.position
        marks = ["marked"] if here in exam.flags else []
        answers = exam.options(here)
        struck = [letter_of(answers, one.id) for one in answers if (here, one.id) in exam.struck]
        if struck:
            marks.append(f"struck out: {', '.join(struck)}")
        if here in exam.answers:
            marks.append(f"your answer: {letter_of(answers, exam.answers[here])}")
        head = ", ".join((f"Question {here + 1} of {len(exam.items)}", *marks))
        self._page.block((f"{head}.", *question_lines(item.question, answers)))

    def _warn(self) -> None:
        now = self._sitting.left
        if warning(self._told, now) is not None and now:
            self._page.say(time_left(now))
        self._told = now

    def _keep(self, act: Callable[[], None]) -> None:
        while True:
            try:
                act()
                return
            except StoreError as error:
                self._page.say("", "This could not be kept.", str(error))
                line = self._page.listen("Press Enter to try again, or q to leave")
                if line.lower() == "q":
                    raise _Left from error
