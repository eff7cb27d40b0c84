"""Today's questions, line by line."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from simulator.errors import StoreError
from simulator.plain.lettered import by_letter, letter_of, question_lines, reason_lines
from simulator.plain.page import Page
from simulator.plain.talk import HINT
from simulator.plain.typed import Misread, Named, not_understood, one_of
from simulator.plain.walk import Finish
from simulator.practice.studying import Asked, Study
from simulator.study.confidence import CONFIDENCES, Confidence
from simulator.study.event import CAUSES, Cause, Reviewed
from simulator.study.telling import (
    CAUSE_WORDS,
    CONFIDENCE_WORDS,
    HOW_SURE,
    WHICH_PRINCIPLE,
    WHY,
    closing,
    counted,
    diary_lines,
    nothing_due,
    opening,
    origin,
    verdict,
)

HELP = (
    "A, B or C: your answer; then the principle that governs and how sure you are, and only then the key",
    "s: the question again",
    "k: leave this question out for now",
    "d: what recurs in your answers",
    "q: leave",
    "?: this help",
    "Every answer is kept at once; you can stop at any time.",
)
"""What can be typed while studying."""

T = TypeVar("T")
NamedT = TypeVar("NamedT", bound=Named)


class _Left(Exception):
    """The learner asked to leave."""


class _Skipped(Exception):
    """The learner left a question out."""


def study(sitting: Study, page: Page) -> Finish:
    """
    Ask today's questions until they are done or the learner leaves.

    Args:
        sitting: The reviews.
        page: Where lines go out and answers come in.

    Raises:
        NobodyReads: The output is closed; what was answered is kept.
    """
    return _Studying(sitting, page).go()


class _Studying:
    def __init__(self, sitting: Study, page: Page) -> None:
        self._study = sitting
        self._page = page
        self._answered = 0
        self._right = 0
        self._lines: tuple[str, ...] = ()

    def go(self) -> Finish:
        try:
            self._open()
            while True:
                self._session()
                self._close()
                if not self._more():
                    return Finish.ENDED
        except (EOFError, _Left):
            self._page.say("", self._parting())
            return Finish.LEFT
        except KeyboardInterrupt:
            self._page.say("", "", f"Interrupted. {self._parting()}")
            return Finish.INTERRUPTED

    def _parting(self) -> str:
        kept = "" if self._study.kept else " Nothing of this is kept."
        return f"{counted(self._answered, 'question')} answered, {self._right} right.{kept}"

    def _open(self) -> None:
        today = self._study.agenda
        if not today.session:
            self._page.say(nothing_due(today, self._study.now()))
            return
        decisions = sum(one.origin == "case" for one in self._study.questions)
        self._page.block(opening(today, self._study.bank, decisions))

    def _session(self) -> None:
        total, done = self._study.remaining, 0
        while asked := self._study.ask():
            done += 1
            head = f"Question {done} of {total}. {origin(asked.question)}."
            try:
                self._one(asked, head)
            except _Skipped:
                self._study.leave_out(asked)
                self._page.say("Left out.")

    def _one(self, asked: Asked, head: str) -> None:
        question = asked.question
        self._lines = (head, *question_lines(question, asked.answers))
        self._page.block(self._lines)
        option = self._letter(asked)
        principle = self._pick(
            WHICH_PRINCIPLE, asked.principles, [one.text for one in asked.principles]
        )
        sure = self._confidence()
        seq = self._kept(
            lambda: self._study.answer(asked, option, named=principle.id, confidence=sure)
        )
        review = self._study.events[seq]
        assert isinstance(review, Reviewed)
        self._answered += 1
        self._right += review.right
        self._judged(asked, review)
        if not review.right:
            self._reflect(seq)

    def _letter(self, asked: Asked) -> str:
        letters = [letter_of(asked.answers, one.id) for one in asked.answers]
        while True:
            word = self._listen(f"Your answer, {', '.join(letters)} {HINT}")
            if word.lower() == "k":
                raise _Skipped
            option = by_letter(word, asked.answers)
            if not isinstance(option, Misread):
                return option.id
            self._page.say(option.reason)

    def _pick(self, prompt: str, things: Sequence[NamedT], texts: Sequence[str]) -> NamedT:
        self._page.block((prompt, *_numbered(texts)))
        while True:
            thing = one_of(self._listen(f"1 to {len(things)} {HINT}"), things)
            if not isinstance(thing, Misread):
                return thing
            self._page.say(f"{thing.reason} Possible: 1 to {len(things)}.")

    def _confidence(self) -> Confidence:
        self._page.block((HOW_SURE, *_numbered([CONFIDENCE_WORDS[one] for one in CONFIDENCES])))
        while True:
            word = self._listen(f"1 to {len(CONFIDENCES)} {HINT}")
            if (found := _nth(word, CONFIDENCES)) is not None:
                return found
            self._page.say(f"{not_understood(word)} Possible: 1 to {len(CONFIDENCES)}.")

    def _judged(self, asked: Asked, review: Reviewed) -> None:
        question, bank = asked.question, self._study.bank
        named = review.named == review.principle
        keys = " or ".join(letter_of(asked.answers, key) for key in question.keys)
        said = letter_of(asked.answers, review.answer)
        own, taken = bank.principle(review.principle), bank.principle(review.named)
        lines = [verdict(question, review.right, named)]
        lines.append(f"Your answer: {said}. The key: {keys}.")
        if own:
            lines.append(f"What governs: {own.text} ({own.source})")
        if taken and not named:
            lines.append(f"You named: {taken.text}")
        self._page.block((*lines, *reason_lines(question, asked.answers)))
        self._page.say(f"Sources: {'; '.join(question.sources)}.")

    def _reflect(self, seq: int) -> None:
        cause = self._cause()
        if cause is not None:
            self._kept(lambda: self._study.reflect(seq, cause))

    def _cause(self) -> Cause | None:
        self._page.block((WHY, *_numbered([CAUSE_WORDS[one] for one in CAUSES])))
        possible = f"1 to {len(CAUSES)}, or Enter to leave it open"
        while word := self._listen(f"{possible} {HINT}"):
            if (cause := _nth(word, CAUSES)) is not None:
                return cause
            self._page.say(f"{not_understood(word)} Possible: {possible}.")
        return None

    def _kept(self, keep: Callable[[], T]) -> T:
        while True:
            try:
                return keep()
            except StoreError as error:
                self._page.say("", "This could not be kept.", str(error))
                self._listen("Press Enter to try again, or q to leave")

    def _close(self) -> None:
        agenda = self._study.agenda
        if self._answered:
            self._page.block(closing(self._answered, self._right, agenda, self._study.now()))
            self._page.block(diary_lines(self._study.diary, self._study.bank))
        self._page.flush()

    def _more(self) -> bool:
        if not (self._answered and self._study.agenda.session):
            return False
        while True:
            match self._listen(f"m for more questions, Enter to stop {HINT}").lower():
                case "m":
                    return bool(self._study.more())
                case "":
                    return False
                case word:
                    self._page.say(f"{not_understood(word)} Possible: m or Enter.")

    def _listen(self, prompt: str) -> str:
        while True:
            line = self._page.listen(prompt)
            match line.lower():
                case "q":
                    raise _Left
                case "?":
                    self._page.block(HELP)
                case "s":
                    self._page.block(self._lines)
                case "d":
                    self._page.block(diary_lines(self._study.diary, self._study.bank))
                case _:
                    return line


def _numbered(lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"{number}. {line}" for number, line in enumerate(lines, start=1))


def _nth(word: str, things: Sequence[T]) -> T | None:
    known = word.isascii() and word.isdigit() and len(word) == 1 and 1 <= int(word) <= len(things)
    return things[int(word) - 1] if known else None
