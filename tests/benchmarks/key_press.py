"""From a key to the settled screen, in a scene and in the smallest program with a list."""

from itertools import cycle
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.benchmarks.places import SMALL, begin_attempt
from tests.benchmarks.terminal import POSSIBLE, program, terminal
from tests.benchmarks.timing import Scale, interleaved, show

DOWN, UP, ENTER = "\x1b[B", "\x1b[A", "\r"

SCENE = "case file"
"""What a scene shows and the shelf does not: one of its keys."""

STARTS = 5


def run(scale: Scale) -> None:
    if not POSSIBLE:
        print("\nKey press to settled screen: skipped, there are no pseudo-terminals here")
        return
    times = interleaved(
        min(scale.rounds, STARTS),
        {
            "smallest app with a list, up and down": lambda: in_list(scale.keys),
            "casewalk, up and down among the choices": lambda: in_scene(scale.keys),
            "casewalk, answers on disk and shown": lambda: answering(scale.keys),
        },
    )
    aims = {"casewalk, up and down among the choices": "1.5"}
    show(
        "Key press to settled screen",
        times,
        beside="smallest app with a list, up and down",
        aims=aims,
    )


def in_list(keys: int) -> float:
    with terminal(program("one_list")) as opened:
        opened.until("Ready")
        opened.settle()
        return _median_of(opened.press, keys, (DOWN, UP))


def in_scene(keys: int) -> float:
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        begin_attempt(Path(folder), SMALL)
        with terminal("-m", "simulator", "play", SMALL, CASEWALK_DATA=folder) as opened:
            opened.until(SCENE)
            opened.settle()
            return _median_of(opened.press, keys, (DOWN, UP))


def answering(keys: int) -> float:
    """The keys of answers only; those that go on to the next scene are not counted."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        begin_attempt(Path(folder), SMALL)
        with terminal("-m", "simulator", "play", SMALL, CASEWALK_DATA=folder) as opened:
            opened.until(SCENE)
            opened.settle()
            taken = []
            for _ in range(min(keys, 6)):
                taken.append(opened.press("1"))
                opened.press(ENTER)
            return median(taken)


def _median_of(press, keys: int, pressed: tuple[str, ...]) -> float:
    return median([press(key) for key, _ in zip(cycle(pressed), range(keys), strict=False)])
