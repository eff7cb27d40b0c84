"""Ways on lead forward, to every scene, and at last to an ending."""

from collections.abc import Iterator, Mapping

from simulator.content.checks.subject import Subject
from simulator.content.passage import Route
from simulator.content.scene import PHASES
from simulator.content.tree import Finding, Path

Edge = tuple[Path, str]
"""A way to a scene: where it is written, and the scene's name."""


def check_routes(case: Subject) -> Iterator[Finding]:
    """Ways that lead back, in circles, or nowhere; scenes that none leads to."""
    for path, _, routes in case.parts.routes:
        yield from _last_is_open(path, routes)
    edges = _edges(case)
    astray = list(_backwards(case, edges))
    if case.whole and not astray:
        astray = list(_no_ending(case)) or list(_loops(edges))
    yield from astray
    if case.whole and not astray and _all_lead_on(case, edges):
        yield from _unreached(case, edges)


def _no_ending(case: Subject) -> Iterator[Finding]:
    scenes = case.parts.scenes
    if scenes and not any(scene.ending for _, scene in scenes):
        message = "the case never ends; give at least one scene an `ending`"
        yield Finding(scenes[-1][0], "no-ending", message)


def _all_lead_on(case: Subject, edges: Mapping[str, list[Edge]]) -> bool:
    known = all(target in edges for ways in edges.values() for _, target in ways)
    return known and all(scene.ending or edges[scene.id] for _, scene in case.parts.scenes)


def _last_is_open(path: Path, routes: tuple[Route, ...]) -> Iterator[Finding]:
    for index, route in enumerate(routes):
        last = index == len(routes) - 1
        if last and route.when:
            message = "if this does not hold there is no way on; the last route has no `when`"
            yield Finding((*path, index, "when"), "open-route", message)
        elif not last and not route.when:
            message = "this way is always taken, so those below never are; add `when` or move it"
            yield Finding((*path, index, "when"), "closed-route", message)


def _edges(case: Subject) -> Mapping[str, list[Edge]]:
    edges: dict[str, list[Edge]] = {scene.id: [] for _, scene in case.parts.scenes}
    for path, scene, routes in case.parts.routes:
        edges[scene.id] += [
            ((*path, index, "scene"), route.scene) for index, route in enumerate(routes)
        ]
    for path, scene in case.parts.scenes:
        if scene.instead:
            edges[scene.id].append(((*path, "instead"), scene.instead))
    return edges


def _backwards(case: Subject, edges: Mapping[str, list[Edge]]) -> Iterator[Finding]:
    phases = case.scenario.phases
    phase_of = {scene.id: phase.id for phase in phases for scene in phase.scenes}
    for here, ways in edges.items():
        for path, target in ways:
            there = phase_of.get(target)
            if there and PHASES.index(there) < PHASES.index(phase_of[here]):
                message = f"{target} lies in {there}, which is over; scenes lead forward"
                yield Finding(path, "leads-back", message)


def _loops(edges: Mapping[str, list[Edge]]) -> Iterator[Finding]:
    done: set[str] = set()
    for start in edges:
        trail: dict[str, Iterator[Edge]] = {}
        if start not in done:
            trail[start] = iter(edges[start])
        while trail:
            here = next(reversed(trail))
            way = next(trail[here], None)
            if way is None:
                done.add(here)
                del trail[here]
                continue
            path, target = way
            if target in trail:
                yield _loop(path, target, tuple(trail))
            elif target in edges and target not in done:
                trail[target] = iter(edges[target])


def _loop(path: Path, target: str, trail: tuple[str, ...]) -> Finding:
    around = " > ".join((*trail[trail.index(target) :], target))
    message = f"this leads in a circle ({around}); scenes lead forward only"
    return Finding(path, "loops-back", message)


def _unreached(case: Subject, edges: Mapping[str, list[Edge]]) -> Iterator[Finding]:
    if not case.parts.scenes:
        return
    waiting = [case.parts.scenes[0][1].id]
    reached = set(waiting)
    while waiting:
        for _, target in edges.get(waiting.pop(), ()):
            if target not in reached:
                reached.add(target)
                waiting.append(target)
    for path, scene in case.parts.scenes:
        if scene.id not in reached:
            message = f"no way leads to {scene.id}; send a `goto` there or take it out"
            yield Finding((*path, "scene"), "unreachable-scene", message, "warning")
