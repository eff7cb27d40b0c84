"""Makes the pictures of the README from the program itself: `python -m tests.docs.screenshot`."""

import asyncio
import re
from concurrent.futures import Future
from pathlib import Path

from simulator.engine import Course, Pick
from simulator.engine.event import Answered
from simulator.engine.walking import walk
from simulator.files import Shelf, open_shelf, read_folder, shipped
from simulator.practice import Desk
from simulator.practice.moment import Moment
from simulator.store.memory import MemoryStore
from simulator.tui.app import CasewalkApp
from simulator.tui.wish import Wish
from tests.tui.walking import Walk

FOLDER = Path(__file__).parent / "pictures"
SIZE = (112, 37)
CASE = "rent-and-roots"
MOMENT = Moment(now=lambda: "2026-09-15T16:00:00+00:00", seed=lambda: 11, token=lambda: "0001")


class KeptStore(MemoryStore):
    """A store in memory that counts as kept, so that no notice stands on the screens."""

    kept = True


def prepared(shelf: Shelf) -> KeptStore:
    """A store in which an attempt stands at the door."""
    store = KeptStore()
    sitting = Desk(store, MOMENT).begin(shelf.case(CASE), "assessed")
    sitting.answer(Pick("phone-maya"))
    return store


async def picture(shelf: Shelf) -> str:
    """The scene at the door, as SVG."""
    opened: Future[Shelf] = Future()
    opened.set_result(shelf)
    store = prepared(shelf)
    wish = Wish(CASE, "coach", (), fresh=False, theme="dark", animate=False)
    app = CasewalkApp(opened, lambda: store, wish)
    async with app.run_test(size=SIZE) as pilot:
        walk = Walk(app, pilot)
        await walk.settle()
        await walk.press("enter")
        return app.export_screenshot(title="casewalk play rent-and-roots")


def walked(golden: str) -> tuple[KeptStore, str]:
    """A store in which one golden path was walked to the end, and the name of that attempt."""
    library = read_folder(shipped())
    case = next(one for one in library.cases if one.scenario.id == CASE)
    path = next(one for one in library.walkthroughs[CASE] if one.id == golden)
    store = KeptStore()
    sitting = Desk(store, MOMENT).begin(case, "assessed")
    for event in walk(Course(case.scenario), path):
        if isinstance(event, Answered):
            sitting.answer(event.action)
    return store, sitting.name


async def board(shelf: Shelf, golden: str = "decent-novice") -> str:
    """The board of a debrief, as SVG."""
    store, name = walked(golden)
    opened: Future[Shelf] = Future()
    opened.set_result(shelf)
    app = CasewalkApp(opened, lambda: store, Wish(attempt=name, theme="dark", animate=False))
    async with app.run_test(size=SIZE) as pilot:
        await Walk(app, pilot).settle()
        return app.export_screenshot(title=f"casewalk play {name}")


def alone(svg: str) -> str:
    """The picture without fonts from elsewhere, and the same each time it is made."""
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    svg = re.sub(r"terminal-\d+", "terminal-1", svg)
    svg = svg.replace("Fira Code", "DejaVu Sans Mono").replace(
        "<svg ", '<svg xml:space="preserve" '
    )
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


def main() -> None:
    """Write the pictures."""
    FOLDER.mkdir(exist_ok=True)
    svg = asyncio.run(picture(open_shelf((), cache=None)))
    (FOLDER / "scene.svg").write_text(alone(svg), encoding="utf-8")
    svg = asyncio.run(board(open_shelf((), cache=None)))
    (FOLDER / "debrief.svg").write_text(alone(svg), encoding="utf-8")


if __name__ == "__main__":
    main()
