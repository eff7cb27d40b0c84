"""What a debrief says beside its board, as pages to read."""

from collections.abc import Iterable, Iterator

from simulator.scoring.debrief import Debrief
from simulator.scoring.growth import Growth
from simulator.tui.casefile import goal_blocks
from simulator.tui.leaf import Block, entry, heading
from simulator.tui.prose import joined, prose
from simulator.wording.debrief import (
    DESCRIPTION,
    outcome_line,
    reach_lines,
)
from simulator.wording.debrief_course import (
    agreement_lines,
    course_lines,
    duty_lines,
    learned_line,
    missed_lines,
)
from simulator.wording.debrief_growth import (
    attempt_lines,
    first_against_best,
    scale_head,
    tracks,
)
from simulator.wording.scorecard import (
    CriterionLine,
    DutyLine,
    RubricCard,
    Scorecard,
    decisions,
    scorecard,
)

_MARKS = {"met": "●", "breached": "!", "open": "◐", "not-called-for": "○"}


def description_blocks(debrief: Debrief) -> Iterator[Block]:
    """What happened: the ending, how the client fared along the way and at the end, who decided."""
    called = debrief.case.scenario.client.called
    card = scorecard(debrief.assessment, called)
    yield Block(prose(DESCRIPTION.about, "$quiet"))
    if card.ending:
        yield Block(prose(f"{card.ending}.", "bold"))
    told = f"{decisions(len(debrief.moments)).capitalize()}. {learned_line(debrief)}"
    yield Block(prose(told), above=0)
    yield from _listed(f"How {called} changed", course_lines(debrief))
    if card.goals:
        yield heading(f"How things came out for {called}")
        yield from (block for goal in card.goals for block in goal_blocks(goal))
    if card.t_score:
        yield Block(prose(card.t_score))
    yield Block(prose(outcome_line(debrief)), above=0 if card.t_score else 1)
    yield from _ribbon(card)


def more_blocks(debrief: Debrief) -> Iterator[Block]:
    """All else there is to say: levels, duties, what stayed unknown, what was agreed, other attempts."""
    card = scorecard(debrief.assessment, debrief.case.scenario.client.called)
    for line in reach_lines(debrief):
        yield Block(prose(line, "$quiet"))
    for rubric in card.rubrics:
        yield from _rubric(rubric)
    yield from _duties(debrief, card)
    yield from _listed("What never came to light", missed_lines(debrief))
    yield from _listed(
        "What was agreed, and where the case came back to it", agreement_lines(debrief)
    )
    if debrief.growth is not None and len(debrief.growth.attempts) > 1:
        yield from growth_blocks(debrief.growth)


def growth_blocks(growth: Growth) -> Iterator[Block]:
    """Finished attempts at a case, what changed, and each criterion on a scale."""
    yield heading("Your attempts at this case")
    yield from (Block(prose(line), above=0) for line in attempt_lines(growth))
    change = first_against_best(growth)
    if change:
        yield Block(prose(change, "bold"))
    if len(growth.attempts) > 1:
        yield Block(prose(scale_head(), "$quiet"))
        for track in tracks(growth):
            yield Block(joined(prose(f"{track.title}: "), prose(track.words, "$quiet")), above=1)
            yield Block(prose(track.scale, "$accent"), above=0)


def way_blocks(title: str, lines: Iterable[str]) -> Iterator[Block]:
    """A strongest way on, an answer in a line."""
    yield Block(prose(title, "bold"))
    for number, line in enumerate(lines, start=1):
        yield entry(f"{number:>2}", line, margin=4, style="$quiet", above=int(number == 1))


def _listed(title: str, lines: Iterable[str]) -> Iterator[Block]:
    for number, line in enumerate(lines):
        if number == 0:
            yield heading(title)
        yield entry("─", line, margin=3, style="$accent")


def _rubric(rubric: RubricCard) -> Iterator[Block]:
    yield heading(rubric.title)
    yield Block(prose(f"{rubric.about} {rubric.points}", "$quiet"), above=0)
    yield from map(_criterion, rubric.criteria)


def _criterion(line: CriterionLine) -> Block:
    over = prose(f" {line.over}", "$quiet") if line.over else prose("")
    head = joined(prose(f"{line.title} · "), prose(line.word, "bold $accent"), over)
    return Block(joined(head, prose("\n"), prose(line.means, "$quiet")))


def _duties(debrief: Debrief, card: Scorecard) -> Iterator[Block]:
    lines = iter(duty_lines(debrief))
    for number, duty in enumerate(card.duties):
        if number == 0:
            yield heading("Duties, apart from all points")
        yield _duty(duty, next(lines) if duty.standing != "not-called-for" else "")


def _duty(duty: DutyLine, told: str) -> Block:
    words = told or f"{duty.title}: {duty.word}."
    style = "bold $accent" if duty.standing == "breached" else "$accent"
    return Block(prose(words), prose(_MARKS[duty.standing], style), 3, above=0)


def _ribbon(card: Scorecard) -> Iterator[Block]:
    yield heading("Who decided")
    margin = max(len(band.title) for band in card.ribbon) + 3
    for band in card.ribbon:
        yield entry(band.title, " ".join(band.marks) or "─", margin=margin, style="$quiet")
    legend = ", ".join(f"{mark} {meaning}" for mark, meaning in card.legend)
    yield Block(prose(legend, "$quiet"))
