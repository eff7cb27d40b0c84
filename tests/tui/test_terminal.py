"""The real program in a real terminal: the small case, from its briefing to its debrief."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")

PATIENCE = 20
"""Seconds after which the screen is not waited for any more."""


class Tmux:
    """A terminal of its own, in which one program runs."""

    def __init__(self, socket: Path, folder: Path) -> None:
        self._tmux = ("tmux", "-S", str(socket), "-f", "/dev/null")
        command = f"TERM=xterm-256color CASEWALK_DATA={folder} {sys.executable} -m simulator play first-ten-minutes; echo code $?; read -r _"
        root = Path(__file__).parents[2]
        self._run("new-session", "-d", "-x", "80", "-y", "24", "-c", str(root), command)

    def _run(self, *arguments: str) -> str:
        done = subprocess.run(
            (*self._tmux, *arguments), capture_output=True, text=True, encoding="utf-8", check=True
        )
        return done.stdout

    @property
    def screen(self) -> str:
        return self._run("capture-pane", "-p")

    def until(self, *words: str, but: str = "", patience: float = PATIENCE) -> str:
        """Wait until some of these words stand on the screen, and it is another screen than before."""
        end = monotonic() + patience
        while monotonic() < end:
            seen = self.screen
            if seen != but and any(word in seen for word in words):
                return seen
        raise AssertionError(f"none of {words} on\n{self.screen}")

    def press(self, *keys: str) -> None:
        self._run("send-keys", *keys)

    def insist(self, key: str, word: str) -> str:
        """
        Press a key until a word stands on the screen.

        A terminal sends Escape and a letter that follows at once as one key, so a
        letter after Escape may have to be pressed again.
        """
        for _ in range(PATIENCE):
            self.press(key)
            try:
                return self.until(word, patience=1)
            except AssertionError:
                continue
        raise AssertionError(f"no {word} on\n{self.screen}")

    def close(self) -> None:
        self._run("kill-server")


@pytest.fixture
def tmux(tmp_path: Path) -> Iterator[Tmux]:
    terminal = Tmux(tmp_path / "tmux", tmp_path / "data")
    yield terminal
    terminal.close()


def test_the_small_case_is_walked_to_its_end_in_a_terminal(tmux: Tmux) -> None:
    tmux.until("You can practise")
    tmux.press("End", "Enter")
    seen = tmux.until("Assessment 1/5", "Begin")
    for _ in range(200):
        if "Before any numbers" in seen:
            break
        tmux.press("Enter")
        seen = tmux.until("go on", "answer", "ask", "Before any numbers", "Begin", but=seen)
    tmux.press("h", "m", "Enter")
    tmux.until("Description 2/4")
    tmux.press("Enter")
    assert "of 100 overall" in tmux.until("ready line")
    tmux.press("Enter")
    tmux.until("It cost")
    tmux.press("Escape")
    tmux.until("of 100 overall")
    tmux.press("Escape")
    tmux.until("Walk a client")
    assert "code 0" in tmux.insist("q", "code")
