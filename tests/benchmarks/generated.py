"""Cases for the proof to work on: any number of decisions, every kind of task, and as many facts as real ones have.

Scenes stand in layers, and every answer leads to some scene of the next layers,
so that ways part and come together again. Dozens of facts can be found out, of
which a third is read, soon after; a quarter of the options has a condition. Two
values of the client's state matter throughout, and a third in one phase only.
"""

from collections.abc import Iterator
from itertools import count, pairwise
from pathlib import Path
from random import Random

from simulator.content.case import Case
from simulator.content.condition import STATE_LIMIT
from simulator.content.passage import Route
from simulator.content.scenario import Fact, Scenario, Value
from simulator.files import read_folder
from tests import builders as b

PHASES = ("assessment", "planning", "implementation", "monitoring", "evaluation")
CRITERIA = (
    "client-voice",
    "informed-choice",
    "consent",
    "strengths-named",
    "person-before-problem",
    "risk-in-view",
)
DUTIES = ("explain-limits", "planned-ending")
VALUES = ("trust", "hope")
PASSING = "strain"
SOON = 4
"""Layers after which no condition reads a fact any longer, but for the goals."""

LAYERS = {30: 12, 300: 30, 3_000: 75}
"""About how many decisions a playthrough has, by how many there are in the case."""

Written = dict[str, object]


class _Author:
    """Writes one case, by dice."""

    def __init__(self, name: str, decisions: int, seed: int) -> None:
        self._dice = Random(seed)
        self._name = name
        self._layers = LAYERS.get(decisions, max(3, round(decisions**0.6)))
        self._scenes = [
            [f"scene-{layer}-{n}" for n in range(wide)]
            for layer, wide in enumerate(_widths(decisions, self._layers))
        ]
        self._turns = [count() for _ in self._scenes]
        facts = 2 * self._layers
        self._facts = [f"fact-{n}" for n in range(facts)]

    def case(self) -> Written:
        return {
            "case": self._name,
            "title": f"Case {self._name}",
            "tagline": "Made by dice.",
            "setting": "A desk in a town that is not there",
            "minutes": 20,
            "role": "Worker",
            "client": {
                "name": "Ada Quill",
                "called": "Ada",
                "pronouns": "she/her",
                "age": 40,
                "about": "Draws maps.",
            },
            "briefing": "She has an appointment.",
            "content-notes": [{"note": "loss", "text": "A loss is mentioned."}],
            "state": [
                {"value": name, "least": 0, "most": 5, "start": 2, "words": {0: "low", 3: "high"}}
                for name in (*VALUES, PASSING)
            ],
            "facts": [
                {"fact": name, "text": f"What {name} says.", "domain": "home", "kind": "need"}
                for name in self._facts
            ],
            "resources": [
                {"resource": "desk", "name": "The desk", "offers": "A chair and a table."}
            ],
            "goals": [self._goal(number) for number in range(2)],
            "duties": [
                {"duty": name, "called-for-by": [self._scenes[0][0]], "here": "Say it."}
                for name in DUTIES
            ],
            "sources": ["Dice"],
        }

    def phases(self) -> Iterator[tuple[str, list[Written]]]:
        per = -(-self._layers // len(PHASES))
        for at, phase in enumerate(PHASES):
            layers = range(at * per, min(self._layers, (at + 1) * per))
            scenes = [
                self._scene(layer, name, phase) for layer in layers for name in self._scenes[layer]
            ]
            if phase == "evaluation":
                scenes += [
                    {"scene": f"ending-{n}", "narration": "It is over.", "ending": f"Ending {n}"}
                    for n in range(3)
                ]
            yield phase, scenes

    def _goal(self, number: int) -> Written:
        when = {"knows": [self._dice.choice(self._facts[-6:])], VALUES[number]: {"at-least": 3}}
        scale: list[Written] = [{"level": n, "text": f"At {n}."} for n in range(-2, 3)]
        scale[2]["when"] = {VALUES[number]: {"at-least": 3}}
        scale[3]["when"] = when
        return {"goal": f"goal-{number}", "words": "I want to stay.", "weight": 1, "scale": scale}

    def _scene(self, layer: int, name: str, phase: str) -> Written:
        dice = self._dice
        criteria = sorted(dice.sample(CRITERIA, 2))
        scene: Written = {
            "scene": name,
            "narration": "Something happens.",
            "client": "She says so.",
            "criteria": criteria,
        }
        if name != self._scenes[layer][0] and layer + 1 < self._layers and dice.random() < 0.04:
            scene |= {"content-notes": ["loss"], "instead": self._scenes[layer + 1][0]}
        kind = dice.choices(
            ("choose", "ask", "sort", "match", "rank", "note"), (70, 8, 6, 5, 5, 6)
        )[0]
        if layer == 0:
            kind = "choose"
        if kind == "choose":
            scene["choices"] = [
                {
                    "choice": f"option-{n}",
                    "say": self._words(name),
                    **self._when(n, layer, phase),
                    **effect,
                }
                for n, effect in enumerate(
                    self._effects(dice.choice((3, 4)), layer, criteria, phase)
                )
            ]
            if layer == 0:
                for duty, choice in zip(DUTIES, scene["choices"], strict=False):
                    choice["meets"] = [duty]
        else:
            scene[kind] = getattr(self, f"_{kind}")(layer, criteria, phase)
        return scene

    def _ask(self, layer: int, criteria: list[str], phase: str) -> Written:
        effects = self._effects(5, layer, criteria, phase)
        topics = [
            {
                "topic": f"topic-{n}",
                "say": self._words(f"topic {n}"),
                "minutes": 10,
                **self._when(n, layer, phase),
                **effect,
            }
            for n, effect in enumerate(effects)
        ]
        for topic in topics:
            del topic["goto"]
        return {"minutes": 20, "topics": topics, "goto": self._goto(layer, phase)}

    def _sort(self, layer: int, criteria: list[str], phase: str) -> Written:
        piles = ("strength", "need", "risk")
        cards: list[Written] = [
            {"card": f"card-{n}", "text": f"Card {n}.", "piles": [self._dice.choice(piles)]}
            for n in range(5)
        ]
        cards[4] |= {"when": self._condition(layer, phase)}
        return {
            "prompt": "Which is which?",
            "piles": [{"pile": name, "title": name.title()} for name in piles],
            "cards": cards,
            "outcomes": self._outcomes(layer, criteria, phase),
        }

    def _match(self, layer: int, criteria: list[str], phase: str) -> Written:
        return {
            "prompt": "What helps with what?",
            "piles": [
                {"pile": "none", "title": "Nothing here"},
                {"pile": "desk", "title": "The desk"},
            ],
            "cards": [
                {
                    "card": f"card-{n}",
                    "text": f"Want {n}.",
                    "piles": [self._dice.choice(("none", "desk"))],
                }
                for n in range(4)
            ],
            "outcomes": self._outcomes(layer, criteria, phase),
        }

    def _rank(self, layer: int, criteria: list[str], phase: str) -> Written:
        items = [f"item-{n}" for n in range(4)]
        return {
            "prompt": "In her order.",
            "items": [{"item": name, "text": f"The {name}."} for name in items],
            "order": self._dice.sample(items, len(items)),
            "outcomes": self._outcomes(layer, criteria, phase),
        }

    def _note(self, layer: int, criteria: list[str], phase: str) -> Written:
        facts = self._lately(layer, 1) or self._facts[:1]
        return {
            "prompt": "Write it down.",
            "sentences": [
                {"sentence": "heard", "text": "She said so.", "needs": facts[:1]},
                {"sentence": "seen", "text": "She drew."},
                {"sentence": "opinion", "text": "She is late.", "fault": "An opinion."},
                {"sentence": "more", "text": "She left."},
            ],
            "outcomes": self._outcomes(layer, criteria, phase),
        }

    def _outcomes(self, layer: int, criteria: list[str], phase: str) -> list[Written]:
        outcomes: list[Written] = []
        limits: tuple[int | None, ...] = (0, 2, None)
        for n, (level, most) in enumerate(zip((3, 2, 1), limits, strict=True)):
            effect = self._effect(layer, dict.fromkeys(criteria, level), phase)
            slips = {} if most is None else {"slips": most}
            outcomes.append({"outcome": f"outcome-{n}", **slips, **effect})
        return outcomes

    def _effects(self, many: int, layer: int, criteria: list[str], phase: str) -> list[Written]:
        levels = [(3, 3), (2, 2), (0, 1), (1, 2), (1, 0)][:many]
        order = self._dice.sample(range(1, many), many - 1)
        return [
            self._effect(layer, dict(zip(criteria, levels[at], strict=True)), phase)
            for at in (0, *order)
        ]

    def _effect(self, layer: int, levels: dict[str, int], phase: str) -> Written:
        dice = self._dice
        names = (*VALUES, PASSING) if phase == "implementation" else VALUES
        effect: Written = {"narration": "It goes on."}
        if dice.random() < 0.7:
            effect["change"] = {dice.choice(names): dice.choice((-2, -1, 1, 1, 2))}
        if dice.random() < 0.5:
            effect["learn"] = dice.sample(self._facts[2 * layer : 2 * layer + 2], 1)
        effect["evidence"] = levels
        effect["decided-by"] = dice.choice(("client", "shared", "worker"))
        effect["because"] = (
            f"It rests on what she said in layer {layer}, number {dice.randrange(10**9)}, and on nothing else."
        )
        effect["goto"] = self._goto(layer, phase)
        return effect

    def _words(self, about: str) -> str:
        dice = self._dice
        begin = dice.choice(("I see.", "Of course.", "Go on.", "Thank you.", "Well."))
        more = " ".join(["and then some"] * dice.randint(1, 5))
        return f"{begin} About {about}, {more}{dice.choice('..?')}"

    def _goto(self, layer: int, phase: str) -> object:
        if self._dice.random() < 0.15:
            way = {"scene": self._onward(layer), "when": self._condition(layer, phase)}
            return [way, {"scene": self._onward(layer)}]
        return self._onward(layer)

    def _onward(self, layer: int) -> str:
        then = layer + self._dice.choice((1, 1, 1, 1, 2))
        if then >= self._layers:
            return f"ending-{self._dice.randrange(3)}"
        there = self._scenes[then]
        # In turn, so that every scene is led to.
        return there[next(self._turns[then]) % len(there)]

    def _when(self, n: int, layer: int, phase: str) -> Written:
        # The first two are always there, so that there is always something sound to do.
        if n < 2 or self._dice.random() > 0.5:
            return {}
        return {"when": self._condition(layer, phase)}

    def _condition(self, layer: int, phase: str) -> Written:
        dice = self._dice
        read = self._lately(layer, 1)
        if read and dice.random() < 0.6:
            return {dice.choice(("knows", "not-knows")): read}
        names = (*VALUES, PASSING) if phase == "implementation" else VALUES
        side, least, most = dice.choice((("at-least", 2, 4), ("at-most", 1, 3)))
        return {dice.choice(names): {side: dice.randint(least, most)}}

    def _lately(self, layer: int, many: int) -> list[str]:
        """Facts that could have been learned a little before, of the third that is ever read."""
        lately = [
            name
            for name in self._facts[2 * max(0, layer - SOON) : 2 * layer]
            if int(name[5:]) % 3 == 0
        ]
        return self._dice.sample(lately, min(many, len(lately)))


def _widths(decisions: int, layers: int) -> list[int]:
    """Scenes in each layer: few at first, so that all can be led to, and then as many in each."""
    widths: list[int] = []
    for layer in range(layers):
        left = -(-(decisions - sum(widths)) // (layers - layer))
        widths.append(max(1, min(2**layer, left)))
    return widths


def write_case(folder: Path, name: str, decisions: int, *, seed: int) -> None:
    """Write a case into the `scenarios` of a library, as a folder with a file for each phase."""
    author = _Author(name, decisions, seed)
    place = folder / "scenarios" / name
    place.mkdir(parents=True)
    (place / "case.yaml").write_text(_yaml(author.case()), encoding="utf-8")
    for number, (phase, scenes) in enumerate(author.phases(), start=1):
        text = _yaml({"phase": phase, "scenes": scenes})
        (place / f"{number}-{phase}.yaml").write_text(text, encoding="utf-8")


def write_library(folder: Path, cases: int, decisions: int = 30) -> None:
    """Write a library of cases that have as many decisions each."""
    for number in range(cases):
        write_case(folder, f"case-{number:03}", decisions, seed=number)


def exploding(facts: int) -> Scenario:
    """A case of independent facts, and two values as wide as values can be, that are all read at its end."""
    known = tuple(Fact(id=f"f{n}", text="F", domain="home", kind="need") for n in range(facts))
    wide = tuple(
        Value(id=name, least=-STATE_LIMIT, most=STATE_LIMIT, start=0)
        for name in ("trust", "strain")
    )
    names = [*(f"scene-{n}" for n in range(facts)), "last"]
    scenes = [
        b.scene(
            here,
            choices=(
                b.choice("know", onward, learn=(f"f{n}",), change=(("trust", 1),)),
                b.choice("not", onward, change=(("strain", 1),)),
            ),
        )
        for n, (here, onward) in enumerate(pairwise(names))
    ]
    limits = [b.when(**{value.id: (n, None)}) for value in wide for n in range(-19, 21)]
    routes = [Route(scene="farewell", when=one) for one in limits]
    everything = b.when(knows=[fact.id for fact in known])
    end = (*routes, Route(scene="farewell", when=everything), Route(scene="farewell"))
    last = b.scene("last", choices=(b.choice("a", end), b.choice("b")))
    return b.scenario(*scenes, last, facts=known, state=wide)


def case_of(folder: Path, decisions: int, *, seed: int = 1) -> Case:
    """A case of that many decisions, written into a folder and read again."""
    write_case(folder, f"of-{decisions}", decisions, seed=seed)
    found = read_folder(folder)
    return next(case for case in found.cases if case.scenario.id == f"of-{decisions}")


def _yaml(written: Written, indent: int = 0) -> str:
    return "".join(_field(key, value, indent) for key, value in written.items())


def _field(key: object, value: object, indent: int) -> str:
    blank = " " * indent
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return f"{blank}{key}:\n" + "".join(_entry(one, indent + 2) for one in value)
    nested = isinstance(value, dict) and any(isinstance(v, dict | list) for v in value.values())
    if nested and key != "when":
        return f"{blank}{key}:\n{_yaml(value, indent + 2)}"
    return f"{blank}{key}: {_flow(value)}\n"


def _entry(written: Written, indent: int) -> str:
    text = _yaml(written, indent + 2)
    return f"{' ' * indent}- {text[indent + 2 :]}"


def _flow(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(_flow, value))}]"
    return (
        f'"{value}"'
        if isinstance(value, str) and not value.replace("-", "").isalnum()
        else str(value)
    )
