"""Where cases come from, where attempts are kept, and how the screen looks."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.files.shelf import Shelf
    from simulator.store.protocol import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What options and the environment say."""

    libraries: tuple[Path, ...] = ()
    """Further libraries, after the one that comes with Casewalk."""
    data: Path | None = None
    """The folder of the store; None for this person's own."""
    data_typed: bool = False
    """Whether the folder was typed, so that it must be typed again to resume."""
    in_memory: bool = False
    """Whether nothing is to be kept."""
    theme: str | None = None
    """Colours of the full-screen face; None for those chosen last."""
    animate: bool = True
    """Whether anything may move there."""

    def shelf(self) -> "Shelf":
        """
        Every case there is.

        Raises:
            ContentError: A library cannot be used.
        """
        from simulator.files import cache_folder, open_shelf

        return open_shelf(self.libraries, cache=cache_folder())

    def store(self) -> "Store":
        """
        The attempts.

        Raises:
            StoreError: They cannot be kept or read.
        """
        from simulator.store import MemoryStore, default_folder, open_store

        return MemoryStore() if self.in_memory else open_store(self.data or default_folder())

    def again_exam(self, name: str) -> str:
        """What to type to go on with an exam in the plain face."""
        data = ("--data", _quoted(str(self.data))) if self.data_typed and self.data else ()
        return " ".join(("casewalk", "exam", name, "--plain", *data))

    def again(self, name: str) -> str:
        """What to type to go on with an attempt in the plain face."""
        from simulator.wording.resume import resume_command

        data = ("--data", _quoted(str(self.data))) if self.data_typed else ()
        return resume_command(name, options=("--plain", *data))


def _quoted(word: str) -> str:
    if word.replace("-", "").replace("/", "").replace(".", "").replace("_", "").isalnum():
        return word
    import os

    if os.name == "nt":
        return f'"{word}"'
    from shlex import quote

    return quote(word)
