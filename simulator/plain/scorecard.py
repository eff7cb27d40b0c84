"""The scorecard as lines, part by part."""

from simulator.wording.scorecard import CriterionLine, RibbonLine, Scorecard
from simulator.wording.scores import ScoreLine


def profile_lines(card: Scorecard) -> tuple[str, ...]:
    """How each criterion was shown, rubric by rubric."""
    return tuple(
        line
        for rubric in card.rubrics
        for line in (f"{rubric.title}: {rubric.points}", *map(_criterion, rubric.criteria))
    )


def ribbon_lines(card: Scorecard) -> tuple[str, ...]:
    """Who decided, phase by phase."""
    legend = ", ".join(f"{mark} {meaning}" for mark, meaning in card.legend)
    return (f"Who decided: {legend}.", *map(_band, card.ribbon))


def score_line(line: ScoreLine) -> str:
    """One score, held against the ready line and chance."""
    verdict = f", {line.verdict}" if line.verdict else ""
    return f"{line.title}: {line.number}{verdict}; {line.marks}."


def _criterion(line: CriterionLine) -> str:
    head = f"{line.title}: {line.word}"
    return f"{head} {line.over}. {line.means}" if line.over else f"{head}."


def _band(band: RibbonLine) -> str:
    return f"{band.title}: {' '.join(band.marks) or 'no decision'}."
