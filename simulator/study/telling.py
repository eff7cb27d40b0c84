"""What both faces say while studying."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from fractions import Fraction

from simulator.content.bank import Bank
from simulator.content.principle import AreaName
from simulator.study.calibration import HUNDRED, Bin, Calibration
from simulator.study.confidence import Confidence
from simulator.study.diary import Diary
from simulator.study.event import Cause
from simulator.study.question import Question
from simulator.study.rotation import Agenda

AREA_TITLES: Mapping[AreaName, str] = {
    "values-and-ethics": "Values and ethics",
    "assessment-and-planning": "Assessment and planning",
    "intervention-and-practice": "Intervention and practice",
}
"""What the content areas are called."""

CONFIDENCE_WORDS: Mapping[Confidence, str] = {
    "guess": "a guess, about 1 in 3",
    "leaning": "leaning, about even",
    "fairly-sure": "fairly sure, about 3 in 4",
    "sure": "sure, 19 in 20",
}
"""What each confidence means, in words and as a chance."""

CAUSE_WORDS: Mapping[Cause, str] = {
    "misread": "I misread the question or a fact",
    "did-not-know": "I did not know the principle or the rule",
    "rushed": "I went too fast",
    "second-guessed": "I had the right one and changed my mind",
    "over-stepped": "I did too much: acted, fixed or decided before it was time",
}
"""Why a wrong option appealed, as a learner would say it."""

CAUSE_ADVICE: Mapping[Cause, str] = {
    "misread": "Say the question back in your own words, with its FIRST, NEXT, BEST or MOST, before the options.",
    "did-not-know": "Those principles come back soon; read the source that stands under the reasons.",
    "rushed": "Say what each option would do for this client before you choose.",
    "second-guessed": "Change an answer when you can name the fact that you had overlooked, and otherwise leave it.",
    "over-stepped": "Ask first whether anybody is in danger; if not, whether enough is known to act.",
}
"""What may help against each cause. Ours."""

HEAVY = "Questions touch on suicide, violence, abuse and death, as those of the exam do; any can be left out."
"""A short notice of heavy topics."""

WHICH_PRINCIPLE = "Which principle governs here?"
"""Asked after the answer and before it is judged."""

HOW_SURE = "How sure are you?"
"""Asked after the principle."""

WHY = "Why did it appeal?"
"""Asked after a wrong answer."""


def opening(agenda: Agenda, bank: Bank, decisions: int) -> Iterator[str]:
    """What there is today, before the first question."""
    due, session = len(agenda.due), len(agenda.session)
    new = sum(name in agenda.new for name in agenda.session)
    yield f"Today: {counted(session, 'question')}, {session - new} for review and {new} new."
    if due > session:
        yield f"{counted(due, 'principle')} are due in all; the others wait without harm."
    pool = f"{counted(len(bank.vignettes), 'question')} of the bank"
    if decisions:
        pool += f", and {counted(decisions, 'decision')} of cases that you have finished"
    yield f"Asked from {pool}."
    yield HEAVY


def nothing_due(agenda: Agenda, now: datetime) -> str:
    """That there is nothing to do today, and when there will be."""
    if agenda.later is None:
        return "Nothing is due."
    return f"Nothing is due today. The next question comes {_when(agenda.later, now)}."


def _when(later: datetime, now: datetime) -> str:
    days = (later.date() - now.date()).days
    return "later today" if days < 1 else "tomorrow" if days == 1 else f"in {days} days"


def verdict(question: Question, right: bool, named: bool) -> str:
    """Whether it was right, and for the right reason."""
    match right, named:
        case True, True:
            return "Right, and for the reason that governs."
        case True, False:
            return "Right, but another principle governs: it comes back soon."
        case False, True:
            return "Not right, though you named the principle: look at what it asks for here."
    return "Not right."


def origin(question: Question) -> str:
    """Where a question comes from, in a few words."""
    title = AREA_TITLES[question.area]
    return title if question.origin == "vignette" else f"{title}, a decision of {_case(question)}"


def _case(question: Question) -> str:
    return question.id.partition("/")[0].replace("-", " ")


def diary_lines(diary: Diary, bank: Bank) -> Iterator[str]:
    """What recurs in a learner's answers."""
    if not diary.answered:
        yield "Nothing has been answered yet."
        return
    yield f"Answered so far: {diary.answered}, right: {diary.right}."
    for cause, count in diary.causes:
        yield f"{count} of {len(diary.entries)} wrong answers: {CAUSE_WORDS[cause]}."
    if diary.pattern:
        yield CAUSE_ADVICE[diary.pattern]
    if diary.surely_wrong:
        yield f"Sure and wrong: {counted(diary.surely_wrong, 'time')}. These are most worth a second look."
    if diary.unexplained:
        yield f"Right with another principle named: {counted(diary.unexplained, 'time')}."
    for own, taken, count in diary.mistaken:
        yield f"{counted(count, 'time')} you took “{_text(bank, taken)}” for “{_text(bank, own)}”"
    if diary.calibration:
        yield from calibration_lines(diary.calibration)


def calibration_lines(calibration: Calibration) -> Iterator[str]:
    """How confidence fitted correctness, a line for each confidence that was said."""
    yield "How sure you were, and how often you were right:"
    for one in calibration.bins:
        if one.count:
            yield f"  {_bin(one)}"
    tendency = calibration.surplus * HUNDRED
    if abs(tendency) < _CLOSE:
        yield "On the whole you were about as often right as you said."
    else:
        word = "less" if tendency > 0 else "more"
        yield f"On the whole you were {word} often right than you said, by {_whole(abs(tendency))} in 100."
    yield f"Brier score {two_digits(calibration.brier)}; 0 is perfect.{_beside(calibration)}"


def _beside(calibration: Calibration) -> str:
    if not calibration.chance:
        return ""
    same = two_digits(calibration.chance)
    return f" Saying the same for every question would at best have given {same}."


_CLOSE = 5
"""Per cent within which confidence fits. Ours: one answer in twenty."""


def _bin(one: Bin) -> str:
    share = _whole((one.share or Fraction(0)) * HUNDRED)
    word = CONFIDENCE_WORDS[one.confidence].partition(",")[0]
    return f"{word}: {one.right} of {one.count} right, {share} in 100 where you said {one.percent}"


def two_digits(number: Fraction) -> str:
    """A number of 0 to 1 with two digits after the point, halves up."""
    whole, rest = divmod(_whole(number * HUNDRED), HUNDRED)
    return f"{whole}.{rest:02}"


def _whole(number: Fraction) -> int:
    return int(number + Fraction(1, 2))


def counted(number: int, word: str) -> str:
    """`1 question`, `2 questions`."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _text(bank: Bank, principle: str) -> str:
    found = bank.principle(principle)
    return found.text if found else principle.replace("-", " ")


def closing(answered: int, right: int, agenda: Agenda, now: datetime) -> Iterator[str]:
    """What is said when a session is over."""
    if answered:
        yield f"That was {counted(answered, 'question')}, {right} right."
    if agenda.session:
        yield f"{counted(len(agenda.session), 'question')} more could be asked today, if you like."
    else:
        yield nothing_due(agenda, now)
