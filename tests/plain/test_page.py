from errno import EINVAL, ENOSPC, EPIPE
from io import StringIO

import pytest

from simulator.errors import OutputFailed
from simulator.plain.page import NobodyReads, Page
from tests.plain.playing import Lines

LONG = "word " * 30


class Closed(StringIO):
    """An output at whose other end something is wrong."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def flush(self) -> None:
        raise OSError(self.number, "closed")


def written(width: int | None, *lines: str) -> str:
    out = StringIO()
    Page(out, Lines(), width=width).say(*lines)
    return out.getvalue()


def test_without_a_width_every_paragraph_is_one_line() -> None:
    assert f"{LONG}\n" == written(None, LONG)


def test_with_a_width_no_line_is_longer() -> None:
    assert max(map(len, written(76, LONG, f"12. {LONG}").split("\n"))) <= 76


def test_a_wrapped_option_hangs_under_its_words() -> None:
    second = written(20, f"3. {LONG}").split("\n")[1]
    assert second.startswith("   word")


def test_everything_goes_through_the_gate() -> None:
    assert written(None, "\x1b[31mred") == "[31mred\n"


def test_an_answer_comes_without_blanks_and_byte_order_mark() -> None:
    assert Page(StringIO(), Lines("\ufeff 1 \r")).listen("?") == "1"


def test_the_cursor_stands_after_the_prompt() -> None:
    out = StringIO()
    Page(out, Lines("1"), cursor="> ").listen("Your answer")
    assert out.getvalue() == "\nYour answer\n> "


def test_no_more_answers_is_the_end_of_input() -> None:
    with pytest.raises(EOFError):
        Page(StringIO(), Lines()).listen("Your answer")


@pytest.mark.parametrize("number", [EPIPE, EINVAL])
def test_a_closed_output_is_told_apart(number: int) -> None:
    with pytest.raises(NobodyReads):
        Page(Closed(number), Lines("1")).listen("Your answer")


def test_a_full_disk_under_the_output_is_told() -> None:
    with pytest.raises(OutputFailed, match="the output cannot be written: closed"):
        Page(Closed(ENOSPC), Lines("1")).listen("Your answer")


def test_a_block_of_nothing_writes_nothing() -> None:
    out = StringIO()
    Page(out, Lines()).block(())
    assert out.getvalue() == ""
