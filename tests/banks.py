"""Smallest valid banks, with keyword overrides."""

from simulator.content.bank import Bank
from simulator.content.blueprint import CATEGORIES, Blueprint, BlueprintArea
from simulator.content.principle import AREAS, AreaName, Principle
from simulator.content.vignette import Vignette, VignetteOption
from simulator.study.question import Question, from_bank

REASON = (
    "What {name} does for this client now, which principle it rests on here, and why another one "
    "tempts somebody who is in a hurry and means well."
)


def principle(name: str, area: AreaName = AREAS[0], criterion: str | None = None) -> Principle:
    return Principle(
        id=name, area=area, text=f"The principle {name}.", source="Ours.", criterion=criterion
    )


def option(name: str, text: str = "") -> VignetteOption:
    words = text or f"Do what is called {name:_<6} now."
    return VignetteOption(id=name, text=words, because=REASON.format(name=name))


def vignette(name: str, tests: str = "listen", key: str = "a", **fields: object) -> Vignette:
    # Reasons differ from vignette to vignette, as they should.
    own = tuple(
        VignetteOption(
            id=each, text=f"For {name} this is {each}.", because=f"{name}: {option(each).because}"
        )
        for each in ("a", "b", "c")
    )
    defaults: dict[str, object] = {
        "phase": "planning",
        "thinking": "reasoning",
        "setting": "general",
        "population": "adults",
        "situation": " ".join(f"{name}{word}" for word in ("says", "hears", "asks", "waits")),
        "question": "What should the social worker do NEXT?",
        "options": own,
        "sources": ("Ours.",),
    }
    return Vignette(id=name, principle=tests, key=key, **{**defaults, **fields})  # type: ignore[arg-type]


def blueprint(name: str = "2026", **fields: object) -> Blueprint:
    weights = {
        AREAS[0]: (35, 35, 36),
        AREAS[1]: (33, 33, 32),
        AREAS[2]: (32, 32, 32),
    }
    defaults: dict[str, object] = {
        "title": "The exam",
        "valid_from": "2026-08-03",
        "items": 12,
        "scored": 9,
        "unscored": 3,
        "minutes": 24,
        "options": 3,
        "blocks": 2,
        "areas": tuple(
            BlueprintArea(
                id=area,
                title=area,
                weights=tuple(zip(CATEGORIES, numbers, strict=True)),
                source="Ours.",
            )
            for area, numbers in weights.items()
        ),
        "source": "Ours.",
    }
    return Blueprint(id=name, **{**defaults, **fields})  # type: ignore[arg-type]


def full_bank(each: int = 3, principles: int = 2, **fields: object) -> Bank:
    """A bank with some principles per area, and some vignettes for each of them."""
    known = tuple(
        principle(f"p{number}-{place}", area)
        for place, area in enumerate(AREAS)
        for number in range(principles)
    )
    asked = tuple(
        vignette(f"{one.id}-v{turn}", one.id, key="abc"[turn % 3])
        for one in known
        for turn in range(each)
    )
    return Bank(known, asked, (blueprint(**fields),))


def bank(*vignettes: Vignette, principles: tuple[Principle, ...] = ()) -> Bank:
    """A bank of these vignettes."""
    return Bank(principles or (principle("listen"),), vignettes, (blueprint(),))


def questions(of: Bank) -> tuple[Question, ...]:
    return tuple(from_bank(of))
