"""Scores in words and bars, without a screen."""

import pytest

from simulator.tui.debrief.bars import score_rows
from tests.builders import SMALL_WALK, debriefed, small_case
from tests.tui.looking import BEST


def rows(width: int, *actions: object) -> list[str]:
    debrief = debriefed(small_case(), *(actions or SMALL_WALK))  # type: ignore[arg-type]
    return [line.plain.rstrip() for line in score_rows(debrief, width)]


def test_a_sentence_comes_before_the_bars_and_says_what_a_breached_duty_means() -> None:
    lead, first, second = rows(76)
    assert lead.startswith("24.2 of 100 overall: not ready: a duty was breached.")
    assert lead.endswith("│ ready line  ○ chance")
    assert first.endswith("│ 72.7  ○ 72.7")
    assert "18.1" in second


def test_a_bar_is_as_long_as_its_score() -> None:
    _, full, _ = rows(76, *BEST)
    _, part, _ = rows(76)
    assert full.count("━") == 27
    assert "─" not in full
    assert part.count("━") == round(0.363 * 28)


@pytest.mark.parametrize("width", [56, 60, 76, 108])
def test_no_line_is_wider_than_the_window(width: int) -> None:
    debrief = debriefed(small_case(), *SMALL_WALK)
    assert all(line.cell_length <= width for line in score_rows(debrief, width))


def test_in_a_narrow_window_words_and_numbers_stay() -> None:
    lead, legend, first, _ = rows(56)
    assert (lead[:4], legend.strip()) == ("24.2", "│ ready line  ○ chance")
    assert "━" not in first
    assert "36.3" in first
