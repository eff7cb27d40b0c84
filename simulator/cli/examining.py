"""`casewalk exam` in the plain face."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from click import UsageError

from simulator.cli import ExitCode
from simulator.cli.settings import Settings
from simulator.cli.streams import diagnose, page
from simulator.cli.studying import open_bank

if TYPE_CHECKING:
    from simulator.content.bank import Bank
    from simulator.content.blueprint import Category
    from simulator.plain.page import Page
    from simulator.practice.examining import ExamDesk, ExamSitting
    from simulator.store.protocol import Store
    from simulator.study.form import FormName
    from simulator.tui.study_errand import Opened

TITLE = "Mock exam."
"""Said at once, so that whoever listens hears that the command was understood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamWish:
    """What a learner asks for."""

    name: str | None = None
    """An exam begun before; None for the one begun last that has not ended."""
    form: "FormName" = "20"
    """Which form to begin."""
    category: "Category" = "masters"
    """Whose weights to assemble it by."""
    fresh: bool = False
    """Whether to begin anew even if one is unfinished."""


def exam_on_page(settings: Settings, wish: ExamWish) -> int:
    """
    Sit an exam in the plain face.

    Raises:
        UnknownAttempt: There is no exam of that name.
        ContentError: The bank cannot be used.
        StoreError: Answers cannot be kept or read.
    """
    sheet = page()
    sheet.say(TITLE)
    sheet.flush()
    from simulator.plain.exam import exam
    from simulator.plain.walk import Finish
    from simulator.practice.examining import ExamDesk

    bank, store = open_bank(settings), settings.store()
    try:
        sitting = _sitting(ExamDesk(store), bank, wish=wish, sheet=sheet)
        if sitting is None:
            return ExitCode.FINE
        finish = exam(sitting, sheet, bank, again=settings.again_exam(sitting.name))
    finally:
        store.close()
    sheet.flush()
    return ExitCode.INTERRUPTED if finish is Finish.INTERRUPTED else ExitCode.FINE


def exam_on_screen(settings: Settings, wish: ExamWish) -> int:
    """Sit an exam in the full-screen face; errors are shown there."""
    from functools import partial

    from simulator.cli.opening import run_errand
    from simulator.tui.study_errand import exam_errand

    return run_errand(settings, partial(exam_errand, opened=partial(opened, settings, wish)))


def opened(settings: Settings, wish: ExamWish, store: "Store") -> "Opened":
    """
    The bank, the exam that is meant or what begins one, and what is to be read before.

    Raises:
        UnknownAttempt: There is no exam of that name.
        NotOffered: The bank is too small for the form.
        ContentError: The bank cannot be used.
        StoreError: Exams cannot be read.
    """
    from simulator.errors import NotOffered
    from simulator.practice.examining import ExamDesk, ExamSitting
    from simulator.study.exam_telling import opening, resumed, short, time_left
    from simulator.study.form import Shortage, plan

    bank, desk = open_bank(settings), ExamDesk(store)
    name = wish.name or (None if wish.fresh else desk.unfinished())
    if name is not None:
        sitting = desk.resume(name)
        said = (resumed(name), time_left(sitting.left))
        return bank, sitting, () if sitting.exam.ended else said
    if lack := desk.lacks(bank, wish.form, wish.category):
        raise NotOffered("the exam", short(lack, wish.form))

    def begin() -> ExamSitting:
        begun = desk.begin(bank, wish.form, wish.category)
        assert not isinstance(begun, Shortage)
        return begun

    blueprint = bank.in_force(desk.today())
    return bank, begin, tuple(opening(blueprint, plan(blueprint, wish.form), wish.category))


def list_exams(settings: Settings) -> int:
    """
    Print one line per exam, the one begun last first.

    Raises:
        StoreError: They cannot be read.
    """
    from simulator.practice.examining import ExamDesk
    from simulator.study.exam_telling import past_line

    sheet, store = page(), settings.store()
    try:
        lines = [past_line(one.name, one.exam) for one in ExamDesk(store).past()]
    finally:
        store.close()
    sheet.say(*lines)
    sheet.flush()
    if not lines:
        diagnose("No exam has been begun yet.")
    return ExitCode.FINE


def _sitting(
    desk: "ExamDesk", bank: "Bank", *, wish: ExamWish, sheet: "Page"
) -> "ExamSitting | None":
    name = wish.name or (None if wish.fresh else desk.unfinished())
    if name is None:
        return _begun(desk, bank, wish=wish, sheet=sheet)
    sitting = desk.resume(name)
    if not sitting.exam.ended:
        from simulator.study.exam_telling import resumed, time_left

        sitting.take_up()
        sheet.say(resumed(name), time_left(sitting.left))
    return sitting


def _begun(
    desk: "ExamDesk", bank: "Bank", *, wish: ExamWish, sheet: "Page"
) -> "ExamSitting | None":
    from simulator.plain.talk import HINT
    from simulator.study.exam_telling import opening, short
    from simulator.study.form import Shortage, plan

    blueprint = bank.in_force(desk.today())
    sheet.block(opening(blueprint, plan(blueprint, wish.form), wish.category))
    try:
        while line := sheet.listen(f"Press Enter to begin; the clock starts then {HINT}"):
            if line.lower() == "q":
                raise EOFError
            sheet.say("Possible: Enter to begin, q to leave.")
    except EOFError:
        sheet.say("", "Nothing has begun yet.")
        sheet.flush()
        return None
    begun = desk.begin(bank, wish.form, wish.category)
    if isinstance(begun, Shortage):
        raise UsageError(short(begun, wish.form))
    return begun
