"""How sure somebody is, said before the answer is known."""

from collections.abc import Mapping
from typing import Literal, get_args

Confidence = Literal["guess", "leaning", "fairly-sure", "sure"]
"""How sure, in four steps."""

CONFIDENCES: tuple[Confidence, ...] = get_args(Confidence)
"""The steps, from least to most."""

PERCENT: Mapping[Confidence, int] = {"guess": 33, "leaning": 50, "fairly-sure": 75, "sure": 95}
"""The chance of being right that each step stands for, in per cent.

Ours: the lowest is chance among three options, the others are round numbers that people tell apart.
"""
