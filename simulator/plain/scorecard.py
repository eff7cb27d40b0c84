"""The scorecard as lines."""

from collections.abc import Iterator

from simulator.plain.casefile import goal_text
from simulator.wording.scorecard import CriterionLine, RibbonLine, Scorecard
from simulator.wording.scores import ScoreLine, ScoreSheet
from simulator.wording.sentences import stopped


def scorecard_lines(card: Scorecard) -> tuple[str, ...]:
    """What the attempt says about practice, and, apart from it, how the client fares."""
    return (
        "How it went:",
        f"{card.decisions}.",
        *_rubrics(card),
        *(f"Duty {duty.word}: {duty.title}. {duty.here}" for duty in card.duties),
        f"Who decided: {', '.join(f'{mark} {meaning}' for mark, meaning in card.legend)}.",
        *(_band(band) for band in card.ribbon),
        *(goal_text(goal, "Reached") for goal in card.goals),
        *((card.t_score,) if card.t_score else ()),
        card.apart,
    )


def score_lines(sheet: ScoreSheet) -> tuple[str, ...]:
    """The exact scores, and where the missing points went."""
    return (
        "Scores out of 100, where 100 is the strongest way through this case:",
        *(_score(line) for line in sheet.scores),
        sheet.missing,
        *(f"{line.cost}: {line.phase}. You: {stopped(line.answer)}" for line in sheet.costs),
    )


def _score(line: ScoreLine) -> str:
    verdict = f", {line.verdict}" if line.verdict else ""
    return f"{line.title}: {line.number}{verdict}; {line.marks}."


def _rubrics(card: Scorecard) -> Iterator[str]:
    for rubric in card.rubrics:
        yield f"{rubric.title}: {rubric.points}"
        yield from (_criterion(line) for line in rubric.criteria)


def _criterion(line: CriterionLine) -> str:
    head = f"{line.title}: {line.word}"
    return f"{head} {line.over}. {line.means}" if line.over else f"{head}."


def _band(band: RibbonLine) -> str:
    return f"{band.title}: {' '.join(band.marks) or 'no decision'}."
