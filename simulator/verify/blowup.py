"""What to say of a case that has more states than anybody can visit: how many, where, and what tells them apart."""

from dataclasses import dataclass

WIDEST = 3
"""How many scenes are named when there are too many states."""

NAMED = 8
"""How many facts are named at most."""


@dataclass(frozen=True, slots=True)
class Blowup:
    """What a blown-up case was found to have when the exploration stopped."""

    budget: int
    """States at which it stopped."""
    scenes: tuple[tuple[str, int], ...]
    """The scenes with the most states, and how many they had; the most first."""
    facts: tuple[str, ...]
    """Facts that tell the states of the first of these scenes apart."""
    values: tuple[tuple[str, int], ...]
    """Client-state values that tell them apart, and how many classes of each there are; the most first."""


class TooManyStates(Exception):
    """A case has more states than the budget; `found` says at which scenes most were found, and why."""

    def __init__(self, found: Blowup) -> None:
        super().__init__(found)
        self.found = found

    def __str__(self) -> str:
        found = self.found
        places = ", ".join(f"{count} at {scene}" for scene, count in found.scenes)
        told = f"more than {found.budget} states; most of them {places}"
        causes = [*_values(found.values), *_facts(found.facts)]
        if not causes:
            return told
        return f"{told}. They differ in what a later condition still reads: {'; '.join(causes)}"


def _values(values: tuple[tuple[str, int], ...]) -> list[str]:
    if not values:
        return []
    return ["client state " + ", ".join(f"{name} ({many} levels)" for name, many in values)]


def _facts(facts: tuple[str, ...]) -> list[str]:
    if not facts:
        return []
    more = f" and {len(facts) - NAMED} more" if len(facts) > NAMED else ""
    return [f"{len(facts)} facts: {', '.join(facts[:NAMED])}{more}"]
