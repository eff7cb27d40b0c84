"""Every golden path of every case that comes with Casewalk, typed line by line."""

import pytest

from simulator.content.case import Case
from simulator.content.walkthrough import Walkthrough
from simulator.engine.action import Action, AskAbout, GoOn, Leave, Pick, Place, Put, Write
from simulator.engine.course import Course
from simulator.engine.event import Answered
from simulator.engine.walking import walk
from simulator.files import read_folder, shipped
from simulator.plain.walk import Finish
from simulator.practice.desk import Desk
from tests.plain.playing import MOMENT, KeptStore, play

LIBRARY = read_folder(shipped())
PATHS = [
    pytest.param(case, path, id=f"{case.scenario.id}-{path.id}")
    for case in LIBRARY.cases
    for path in LIBRARY.walkthroughs.get(case.scenario.id, ())
]


def typed(action: Action) -> tuple[str, ...]:
    """What a learner types who knows the names."""
    match action:
        case GoOn():
            return ("",)
        case Pick(name) | AskAbout(name):
            return (name,)
        case Leave():
            return ("leave",)
        case Place(pairs):
            return (" ".join(f"{card}={pile}" for card, pile in pairs), "y")
        case Put(names):
            return (" ".join(names),)
        case Write(names):
            return (" ".join(names) or "none",)


@pytest.mark.parametrize(("case", "path"), PATHS)
def test_a_golden_path_can_be_typed_and_ends_where_it_should(case: Case, path: Walkthrough) -> None:
    course = Course(case.scenario)
    actions = [event.action for event in walk(course, path) if isinstance(event, Answered)]
    sitting = Desk(KeptStore(), MOMENT).begin(case, "coach", avoid=path.avoid)
    played = play(sitting, *(line for action in actions for line in typed(action)))
    assert Finish.ENDED is played.finish, played.text[-2000:]
    assert path.expect.ending == sitting.transcript.state.scene
    assert not [
        line for line in played.lines if line.startswith(("Not understood", "There is no "))
    ]
