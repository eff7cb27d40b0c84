"""How well confidence fits correctness: bins for a plot, and the Brier score."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from simulator.study.confidence import CONFIDENCES, PERCENT, Confidence

HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Judged:
    """An answer with the confidence said beforehand."""

    confidence: Confidence
    """How sure somebody was."""
    right: bool
    """Whether it was right."""


@dataclass(frozen=True, slots=True)
class Bin:
    """All answers of one confidence."""

    confidence: Confidence
    """Which."""
    percent: int
    """The chance of being right that it stands for."""
    right: int
    """How many were right."""
    count: int
    """How many there were; 0 where this confidence was never said."""

    @property
    def share(self) -> Fraction | None:
        """The share that was right, 0 to 1."""
        return Fraction(self.right, self.count) if self.count else None


@dataclass(frozen=True, slots=True)
class Calibration:
    """How well confidence fits correctness."""

    bins: tuple[Bin, ...]
    """One per confidence, from least to most."""
    brier: Fraction
    """The Brier score: 0 is perfect; 1 is certain and always wrong."""
    chance: Fraction
    """The Brier score of somebody who says the share of right answers each time, knowing nothing more."""
    surplus: Fraction
    """Mean confidence less the share of right answers, -1 to 1: above 0 is over-confident."""


def calibrate(judged: Sequence[Judged]) -> Calibration | None:
    """
    How well confidence fits correctness; None where nothing was judged.

    The Brier score is the mean of (p - o)^2, where p is the chance said and o is 1 for a right
    answer and 0 for a wrong one.

    Source: Brier (1950), Verification of forecasts expressed in terms of probability, in the form
    for two outcomes that is usual today (half of his).
    """
    if not judged:
        return None
    total = len(judged)
    said = [Fraction(PERCENT[one.confidence], HUNDRED) for one in judged]
    share = Fraction(sum(one.right for one in judged), total)
    brier = sum(
        ((p - one.right) ** 2 for p, one in zip(said, judged, strict=True)), start=Fraction(0)
    )
    return Calibration(
        bins=tuple(_bin(confidence, judged) for confidence in CONFIDENCES),
        brier=brier / total,
        chance=share * (1 - share),
        surplus=sum(said, start=Fraction(0)) / total - share,
    )


def _bin(confidence: Confidence, judged: Sequence[Judged]) -> Bin:
    here = [one.right for one in judged if one.confidence == confidence]
    return Bin(confidence, PERCENT[confidence], sum(here), len(here))
