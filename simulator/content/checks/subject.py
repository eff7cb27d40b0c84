"""What the checks look at: a scenario with its parts, and the names that may be used in it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, Protocol

from simulator.content.parts import Parts, walk
from simulator.content.places import Places
from simulator.content.scenario import Scenario
from simulator.content.standards import Standards
from simulator.content.tree import UNREAD, Finding, Path

Kind = Literal[
    "scene",
    "fact",
    "value",
    "person",
    "resource",
    "card",
    "goal",
    "duty",
    "content-note",
    "criterion",
    "rubric",
]
"""What a name may be the name of, over a whole case."""

SECTIONS: Mapping[Kind, str] = {
    "fact": "facts",
    "value": "state",
    "person": "network",
    "resource": "resources",
    "card": "rule-cards",
    "goal": "goals",
    "duty": "duties",
    "content-note": "content-notes",
    "rubric": "rubrics",
    "criterion": "rubrics",
}
"""Where in the case file names of a kind are given."""

GUESSES_LIMIT = 2_000
"""Among how many names near ones are sought. Ours: more take longer than reading the file."""


class Named(Protocol):
    """Something with a name."""

    @property
    def id(self) -> str:
        """The name."""
        ...


@dataclass(frozen=True, slots=True)
class Subject:
    """A scenario under check."""

    scenario: Scenario
    """The scenario; stand-ins may stand where something could not be read."""
    parts: Parts
    """Its parts."""
    places: Places
    """Where they stand."""
    standards: Standards
    """The rubrics and duties of the library."""
    names: Mapping[Kind, Mapping[str, Path]]
    """The names that may be used, with the place where each is given; () if that is elsewhere."""
    every_scene: bool
    """Whether the names of all scenes are known."""
    whole: bool
    """Whether nothing at all was wrong so far."""
    aside: str | None = None
    """The file that is looked at, where it is not one of the case itself."""

    def unknown(self, kind: Kind, name: str, path: Path) -> Iterator[Finding]:
        """A finding, unless the name is known or could be one that was not read."""
        known = self.names[kind]
        if name not in known and self._knows_all(kind):
            yield self.unknown_among(known, kind, name, path)

    def _knows_all(self, kind: Kind) -> bool:
        if UNREAD in self.names[kind]:
            return False
        if kind == "scene":
            return self.every_scene
        if kind in ("criterion", "rubric") and not self.standards.whole:
            return False
        return not self.places.spoils((SECTIONS[kind],))

    def unknown_among(self, known: Iterable[str], kind: str, name: str, path: Path) -> Finding:
        """The finding that no such thing has this name, with the names that come close."""
        if kind == "duty" and name in self.standards.duties:
            message = f"the case does not name the duty {name}; add it to its `duties`"
            return Finding(path, "unknown-duty", message)
        paths = known if isinstance(known, Mapping) else {}
        near = [f"{word}{self._told(paths.get(word), path)}" for word in nearest(name, known)]
        guess = f"; did you mean {' or '.join(near)}?" if near else ""
        return Finding(
            path, f"unknown-{kind}", f"no {kind.replace('-', ' ')} is called {name}{guess}"
        )

    def _told(self, path: object, beside: Path) -> str:
        return f" ({self.tell(path, beside=beside)})" if isinstance(path, tuple) and path else ""

    def tell(self, path: Path, *, beside: Path) -> str:
        """The line of a part, with the file where that is another than that of the part beside."""
        position = self.places.position(path)
        line = f"line {position.line}"
        if position.file == (self.aside or self.places.position(beside).file):
            return line
        return f"{position.file.rpartition('/')[2]}, {line}"


def nearest(name: str, known: Iterable[str]) -> list[str]:
    """At most two names that come close."""
    words = list(known)
    return get_close_matches(name, words, n=2) if len(words) <= GUESSES_LIMIT else []


def subject(
    scenario: Scenario, places: Places, *, standards: Standards, every_scene: bool, whole: bool
) -> Subject:
    """The scenario with all that the checks need to know about it."""
    parts = walk(scenario)
    names: dict[Kind, Mapping[str, Path]] = {
        "scene": {scene.id: path for path, scene in reversed(parts.scenes)},
        "fact": _places("facts", scenario.facts),
        "value": _places("state", scenario.state),
        "person": _places("network", scenario.network),
        "resource": _places("resources", scenario.resources),
        "card": _places("rule-cards", scenario.rule_cards),
        "goal": _places("goals", scenario.goals),
        "duty": _places("duties", scenario.duties),
        "content-note": _places("content-notes", scenario.content_notes),
        "rubric": dict.fromkeys(standards.rubrics, ()),
        "criterion": _criteria(scenario, standards),
    }
    return Subject(scenario, parts, places, standards, names, every_scene, whole)


def _places(key: str, items: Iterable[Named]) -> dict[str, Path]:
    return {item.id: (key, index) for index, item in enumerate(items)}


def _criteria(scenario: Scenario, standards: Standards) -> dict[str, Path]:
    names: dict[str, Path] = {}
    for name in scenario.rubrics:
        rubric = standards.rubrics.get(name)
        criteria = [criterion.id for criterion in rubric.criteria] if rubric else [UNREAD]
        names.update(dict.fromkeys(criteria, ()))
    return names
