"""What the five phases are called on screens and on the shelf."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.content.scene import PhaseName

PHASE_TITLES: "Mapping[PhaseName, str]" = MappingProxyType(
    {
        "assessment": "Assessment",
        "planning": "Planning",
        "implementation": "Implementation",
        "monitoring": "Monitoring",
        "evaluation": "Evaluation",
    }
)
"""The titles, in order."""


def phase_step(phase: "PhaseName") -> str:
    """Where in the five phases one is: `Assessment 1/5`."""
    return f"{PHASE_TITLES[phase]} {tuple(PHASE_TITLES).index(phase) + 1}/{len(PHASE_TITLES)}"
