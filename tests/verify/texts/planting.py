"""A small case in whose texts there is nothing to find, and what is found once something is planted."""

from simulator.content.case import Case
from simulator.content.effect import Choice
from simulator.content.scene import Scene
from simulator.content.tree import Finding, Path
from simulator.verify.texts import text_findings
from tests import builders as b


def option(name: str, level: int = 2, say: str = "", **fields: object) -> Choice:
    because = f"What {name} does for her now, what it rests on, and why the other one tempts."
    words = say or f"Some words about {name:_<8}."
    return b.choice(name, level=level, **{"say": words, "because": because, **fields})


def doorway(*choices: Choice, **fields: object) -> Scene:
    given = choices or (option("listen", 3), option("tell", 1))
    return b.scene("doorway", choices=given, **fields)


def case(*scenes: Scene, **fields: object) -> Case:
    return b.case(*(scenes or (doorway(),)), **{"sources": ("Practice.",), **fields})


def found(planted: Case) -> list[Finding]:
    return list(text_findings(planted))


def only(planted: Case) -> Finding:
    (finding,) = found(planted)
    return finding


def at(*path: str | int) -> Path:
    """The path to a part of the first scene."""
    return ("phases", 0, "scenes", 0, *path)
