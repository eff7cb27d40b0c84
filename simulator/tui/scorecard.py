"""The scorecard: what an attempt says about practice, and, apart from it, how the client fares."""

from collections.abc import Iterator

from simulator.practice.scoring import scores
from simulator.practice.sitting import Sitting
from simulator.tui.casefile import goal_blocks
from simulator.tui.leaf import Block, entry, heading
from simulator.tui.prose import joined, prose
from simulator.tui.reader import Reader
from simulator.tui.transcript import transcript_blocks
from simulator.wording.scorecard import CriterionLine, DutyLine, RubricCard, Scorecard, scorecard
from simulator.wording.scores import ScoreSheet, score_sheet

_MARKS = {"met": "●", "breached": "!", "open": "◐", "not-called-for": "○"}


def scorecard_page(sitting: Sitting) -> tuple[Block, ...]:
    """
    The scorecard of an attempt, with feedback on each answer where none was given yet.

    Visits every state of the case for the exact scores: to be called in a thread.
    """
    called = sitting.case.scenario.client.called
    assessment = sitting.assessment()
    exact = scores(sitting)
    sheet = (
        None
        if exact is None
        else score_sheet(exact, assessment, sitting.course, sitting.transcript)
    )
    blocks = scorecard_blocks(scorecard(assessment, called), called, sheet)
    late = () if sitting.coached else (heading("Answer by answer"), *transcript_blocks(sitting))
    return (*blocks, *late)


def scorecard_reader(sitting: Sitting, page: tuple[Block, ...]) -> Reader:
    """A scorecard, to be read."""
    return Reader("How it went", sitting.case.scenario.title, page, kept=sitting.kept)


def scorecard_blocks(
    card: Scorecard, called: str, sheet: ScoreSheet | None = None
) -> Iterator[Block]:
    """
    All of the scorecard.

    Args:
        card: What there is to say.
        called: What the client is called.
        sheet: The exact scores; None where the case has too many states.
    """
    if card.ending:
        yield Block(prose(card.ending, "bold"))
    yield Block(prose(f"{card.decisions.capitalize()}. {card.apart}", "$quiet"), above=0)
    if sheet is not None:
        yield from _scores(sheet)
    for rubric in card.rubrics:
        yield from _rubric(rubric)
    if card.duties:
        yield heading("Duties")
        yield from map(_duty, card.duties)
    yield from _ribbon(card)
    if card.goals:
        yield heading(f"How things came out for {called}")
        yield from (block for goal in card.goals for block in goal_blocks(goal))
    if card.t_score:
        yield Block(prose(card.t_score))


def _scores(sheet: ScoreSheet) -> Iterator[Block]:
    yield heading("Scores, where 100 is the strongest way through this case")
    for line in sheet.scores:
        verdict = prose(f"  {line.verdict}", "bold $accent")
        head = joined(prose(line.title), verdict, prose("\n"), prose(line.marks, "$quiet"))
        yield Block(head, prose(f"{line.number:>5}", "bold $accent"), 7, above=0)
    yield Block(prose(sheet.missing, "bold"))
    for cost in sheet.costs:
        told = joined(prose(f"{cost.phase}: ", "$quiet"), prose(cost.answer))
        yield Block(told, prose(f"{cost.cost:>4}", "$accent"), 6, above=0)


def _rubric(rubric: RubricCard) -> Iterator[Block]:
    yield heading(rubric.title)
    yield Block(prose(f"{rubric.about} {rubric.points}", "$quiet"), above=0)
    yield from map(_criterion, rubric.criteria)


def _criterion(line: CriterionLine) -> Block:
    over = prose(f" {line.over}", "$quiet") if line.over else prose("")
    head = joined(prose(f"{line.title} · "), prose(line.word, "bold $accent"), over)
    return Block(joined(head, prose("\n"), prose(line.means, "$quiet")))


def _duty(line: DutyLine) -> Block:
    head = joined(prose(f"{line.title} · "), prose(line.word, "bold $accent"))
    text = joined(head, prose("\n"), prose(line.here, "$quiet"))
    return Block(text, prose(_MARKS[line.standing], "$accent"), 3, above=0)


def _ribbon(card: Scorecard) -> Iterator[Block]:
    yield heading("Who decided")
    margin = max(len(band.title) for band in card.ribbon) + 3
    for band in card.ribbon:
        yield entry(band.title, " ".join(band.marks) or "─", margin=margin, style="$quiet")
    legend = " · ".join(f"{mark} {word}" for mark, word in card.legend)
    yield Block(prose(legend, "$quiet"))
