"""The debrief in four steps, line by line: reactions, description, analysis, summary."""

from simulator.errors import ReplayError, StoreError
from simulator.plain.asking import Asker, LeftDebrief
from simulator.plain.board import Board
from simulator.plain.debrief_lines import comparison_block, description, step_lines
from simulator.plain.page import Page
from simulator.plain.talk import NO, YES
from simulator.plain.typed import not_understood
from simulator.practice.debriefing import Debriefer
from simulator.practice.notebook import Notebook
from simulator.practice.sitting import Sitting
from simulator.scoring.debrief import Debrief
from simulator.wording.debrief import (
    ANALYSIS,
    CHANGE,
    DESCRIPTION,
    KEEP,
    PRIVATE,
    REACTIONS,
    SHARED,
    STEPS,
    SUMMARY,
    Step,
)


def debrief(sitting: Sitting, page: Page, debriefer: Debriefer) -> Sitting | None:
    """
    Go through the debrief of an attempt that has ended.

    Enter goes on, and it can be left at any point. Where no answers are left, all
    of it is still told, without questions.

    Args:
        sitting: The attempt.
        page: Where lines go out and answers come in.
        debriefer: Works out what there is to say.

    Returns:
        A practice attempt to play now; None where the debrief is over.

    Raises:
        KeyboardInterrupt: It was interrupted; what was written is kept.
        NobodyReads: The output is closed.
    """
    asker, notebook = Asker(page), Notebook(sitting)
    onward = None
    try:
        _head(page, REACTIONS)
        asker.jot(notebook, "reaction", "What comes to mind; Enter to go on, q to leave")
        seen = _seen(asker, sitting, debriefer)
        _describe(asker, sitting, debriefer, seen)
        _head(page, ANALYSIS)
        onward = Board(asker, sitting, debriefer, seen).go()
        if onward is None:
            _head(page, SUMMARY)
            asker.jot(notebook, "keep", f"{KEEP}; Enter to leave it out")
            asker.jot(notebook, "change", f"{CHANGE}; Enter to leave it out")
            _share(asker, notebook)
    except LeftDebrief:
        pass
    page.flush()
    return onward


def _seen(asker: Asker, sitting: Sitting, debriefer: Debriefer) -> Debrief:
    try:
        return debriefer.debrief(sitting)
    except StoreError as error:
        asker.say("", "Your other attempts cannot be read now.", str(error))
        return debriefer.alone(sitting)


def _describe(asker: Asker, sitting: Sitting, debriefer: Debriefer, seen: Debrief) -> None:
    _head(asker.page, DESCRIPTION)
    asker.page.block(_beside(sitting, debriefer))
    asker.blocks(description(seen))
    while line := asker.listen("Enter to go on, q to leave"):
        asker.say(f"{not_understood(line)} Press Enter to go on.")


def _share(asker: Asker, notebook: Notebook) -> None:
    if asker.silent or not (written := asker.words(notebook)):
        return
    private = not all(words.shared for words in written)
    state, word, then = (
        (PRIVATE, "y", "let them stand there") if private else (SHARED, "n", "keep them private")
    )
    asker.page.block((state,))
    yes = YES if private else NO
    while line := asker.listen(f"{word} to {then}, Enter to leave it so"):
        if line.lower() in yes:
            _shared(asker, notebook, shared=private)
            return
        asker.say(f"{not_understood(line)} Possible: {word} or Enter.")


def _shared(asker: Asker, notebook: Notebook, *, shared: bool) -> None:
    try:
        notebook.share(shared=shared)
    except StoreError as error:
        asker.say("That could not be kept.", str(error))
    else:
        asker.say(SHARED if shared else PRIVATE)


def _beside(sitting: Sitting, debriefer: Debriefer) -> tuple[str, ...]:
    try:
        comparison = debriefer.comparison(sitting)
    except (ReplayError, StoreError) as error:
        return ("The earlier attempt cannot be read.", str(error))
    return comparison_block(sitting.course, comparison) if comparison else ()


def _head(page: Page, step: Step) -> None:
    page.block(step_lines(step, len(STEPS)))
