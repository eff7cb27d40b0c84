"""What the full-screen face is asked for."""

from pathlib import Path

import pytest

from simulator.cli.opening import screen_wish
from simulator.cli.settings import Settings
from simulator.cli.wish import Wish


@pytest.mark.parametrize(
    ("wish", "case", "attempt", "latest"),
    [
        (Wish(), None, None, True),
        (Wish(fresh=True), None, None, False),
        (Wish(case="number-twelve", avoid=("a",)), "number-twelve", None, False),
        (Wish(case="20260101-abc"), None, "20260101-abc", False),
    ],
)
def test_a_name_is_a_case_of_the_shelf_or_an_attempt_and_no_name_is_the_latest(
    library: Path, wish: Wish, case: str | None, attempt: str | None, *, latest: bool
) -> None:
    asked = screen_wish(Settings(libraries=(library,)), wish)
    assert (asked.case, asked.attempt, asked.latest) == (case, attempt, latest)
    assert asked.avoid == wish.avoid
