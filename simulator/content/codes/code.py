"""What there is to say about one kind of mistake."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A kind of mistake: why it matters and how to mend it, with an example."""

    name: str
    """The word that diagnostics show."""
    title: str
    """What it is."""
    why: str
    """Why it matters."""
    mend: str
    """How to mend it."""
    wrong: str
    """An example that has it."""
    right: str
    """The example mended."""

    def __str__(self) -> str:
        return "\n".join(
            [
                f"{self.name}: {self.title}",
                "",
                f"Why it matters. {self.why}",
                f"How to mend it. {self.mend}",
                "",
                "Wrong:",
                *(f"    {line}" for line in self.wrong.splitlines()),
                "Right:",
                *(f"    {line}" for line in self.right.splitlines()),
            ]
        )
