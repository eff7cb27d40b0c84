"""What a mock exam showed, line by line, and its questions with their reasons."""

from simulator.content.bank import Bank
from simulator.plain.exam_help import REVIEW_HELP
from simulator.plain.lettered import letter_of, question_lines, reason_lines
from simulator.plain.page import Page
from simulator.plain.typed import not_understood
from simulator.study.exam import Exam
from simulator.study.exam_telling import clock, numbers, result_lines
from simulator.study.result import result


def look_back(page: Page, exam: Exam, bank: Bank) -> None:
    """
    Say what an exam showed, and show its questions as long as the learner asks for them.

    Raises:
        EOFError: There are no more answers.
        NobodyReads: The output is closed.
    """
    found = result(exam)
    page.block(result_lines(exam, found, bank))
    wrong = [one.number for one in found.items if not one.right]
    page.say("", f"To look at again: {numbers(wrong)}.")
    page.flush()
    while line := page.listen("A number shows a question with its reasons; Enter leaves"):
        if line.lower() == "q":
            return
        number = int(line) - 1 if line.isascii() and line.isdigit() and len(line) < 5 else -1
        if 0 <= number < len(exam.items):
            _show(page, exam, bank, number)
        else:
            page.block((not_understood(line), *REVIEW_HELP))


def _show(page: Page, exam: Exam, bank: Bank, number: int) -> None:
    question, answers = exam.items[number].question, exam.options(number)
    chosen = exam.answers.get(number)
    said = letter_of(answers, chosen) if chosen else "none"
    spent = clock(exam.times.get(number, 0))
    counts = "" if exam.items[number].scored else " This question does not count."
    head = f"Question {number + 1}. Your answer: {said}. It was open for {spent}.{counts}"
    page.block((head, *question_lines(question, answers)))
    principle = bank.principle(question.principle)
    governs = (f"What governs: {principle.text} ({principle.source})",) if principle else ()
    page.block((*reason_lines(question, answers), *governs))
