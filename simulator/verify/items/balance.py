"""Keys that can be told by where they stand or by their length, and not by reading."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from simulator.content.bank import Bank
from simulator.content.principle import AREAS
from simulator.content.tree import Finding, Path
from simulator.content.vignette import OPTIONS, Vignette

FEWEST = 12
"""Vignettes of an area from which on a rate is told. Ours: of fewer, a third is chance."""

LONGEST_RATE = Fraction(1, OPTIONS)
"""Share of vignettes whose key may be the longest option. Ours: chance among three."""

SHORTEST_RATE = Fraction(1, 2)
"""Share of vignettes whose key may be the shortest option. Ours: lengths are not to betray it either way."""

POSITION_RATES = (Fraction(1, 4), Fraction(2, 5))
"""Least and most share of keys in one position. Ours: around a third."""

LONGEST_RUN = 5
"""Keys in one position after each other. Ours: longer runs happen by chance about once in 135 questions."""

UNEVEN = 1.6
"""Times the shortest option that the longest may be. Ours: as for the options of a scene."""

Placed = tuple[Path, Vignette]


def balance(bank: Bank) -> Iterator[Finding]:
    """Positions and lengths of keys, area by area, and options that differ much in length."""
    placed = [(("vignettes", number), one) for number, one in enumerate(bank.vignettes)]
    for path, vignette in placed:
        yield from _uneven(path, vignette)
    for area in AREAS:
        some = [(path, one) for path, one in placed if bank.area_of(one) == area]
        if len(some) >= FEWEST:
            yield from _positions(some, area)
            yield from _lengths(some, area)


def _uneven(path: Path, vignette: Vignette) -> Iterator[Finding]:
    sizes = [len(option.text) for option in vignette.options]
    if max(sizes) > UNEVEN * min(sizes):
        message = (
            f"the longest option has {max(sizes)} characters and the shortest {min(sizes)}; "
            "make them alike in length"
        )
        yield Finding((*path, "options"), "uneven-options", message, "warning")


def _positions(some: Sequence[Placed], area: str) -> Iterator[Finding]:
    keys = [position(one) for _, one in some]
    least, most = POSITION_RATES
    for place in range(OPTIONS):
        share = Fraction(keys.count(place), len(keys))
        if not least <= share <= most:
            message = (
                f"in {area} the key stands in place {place + 1} in {keys.count(place)} of "
                f"{len(keys)} vignettes; about a third is even"
            )
            yield Finding((*some[0][0], "key"), "key-position", message, "warning")
    run = 1
    for number in range(1, len(keys)):
        run = run + 1 if keys[number] == keys[number - 1] else 1
        if run == LONGEST_RUN + 1:
            message = f"here the key stands in place {keys[number] + 1} for the {run}th time on end"
            yield Finding((*some[number][0], "key"), "key-position", message, "warning")


def position(vignette: Vignette) -> int:
    """Where the key stands among the options as they are written, from 0."""
    return [option.id for option in vignette.options].index(vignette.key)


def _lengths(some: Sequence[Placed], area: str) -> Iterator[Finding]:
    longest = [one.id for _, one in some if _beyond(one) > 0]
    if len(longest) > LONGEST_RATE * len(some):
        message = (
            f"in {area} the key is the longest option in {len(longest)} of {len(some)} vignettes, "
            f"such as {', '.join(longest[:3])}; at most one in three is fair"
        )
        yield Finding((*some[0][0], "key"), "longest-is-key", message, "warning")
    shortest = [one.id for _, one in some if _beyond(one) < 0]
    if len(shortest) > SHORTEST_RATE * len(some):
        message = (
            f"in {area} the key is the shortest option in {len(shortest)} of {len(some)} vignettes, "
            f"such as {', '.join(shortest[:3])}; at most every second one is fair"
        )
        yield Finding((*some[0][0], "key"), "shortest-is-key", message, "warning")


def _beyond(vignette: Vignette) -> int:
    """1 where the key is longer than every other option, -1 where it is shorter, else 0."""
    own = len(vignette.option(vignette.key).text)
    others = [len(one.text) for one in vignette.options if one.id != vignette.key]
    return (own > max(others)) - (own < min(others))
