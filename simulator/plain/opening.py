"""Before the first scene: the briefing, and what to leave out."""

from simulator.content.scenario import ContentNote, Scenario
from simulator.plain.casefile import briefing_lines
from simulator.plain.page import Page
from simulator.plain.talk import HINT
from simulator.plain.typed import Misread, several
from simulator.wording.briefing import briefing


def brief(page: Page, scenario: Scenario, *, chosen: bool) -> tuple[str, ...] | None:
    """
    Show the briefing and wait until the learner wants to begin.

    Args:
        page: Where lines go out and answers come in.
        scenario: The case.
        chosen: Whether it is settled already which topics are left out.

    Returns:
        Content notes to leave out, by name; None if the learner would rather not begin.

    Raises:
        EOFError: There are no answers.
    """
    page.block(briefing_lines(briefing(scenario)))
    notes = () if chosen else scenario.content_notes
    while True:
        line = page.listen(_prompt(notes))
        match line.lower():
            case "":
                return ()
            case "q":
                return None
            case "?":
                page.block((_help(notes), "q: leave; nothing has begun yet"))
                continue
        named = several(line, notes)
        if isinstance(named, Misread):
            page.say(f"{named.reason} {_help(notes)}")
        else:
            return tuple(note.id for note in named)


def _prompt(notes: tuple[ContentNote, ...]) -> str:
    if not notes:
        return f"Press Enter to begin {HINT}"
    return f"Press Enter to begin; type numbers of heavy topics to leave them out {HINT}"


def _help(notes: tuple[ContentNote, ...]) -> str:
    if not notes:
        return "Possible: Enter to begin."
    return "Possible: Enter to begin with everything, or numbers of topics to leave out, such as 1."
