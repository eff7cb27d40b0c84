"""What there is to say about one kind of mistake."""

from dataclasses import dataclass

from simulator.content.diagnostic import Severity

_TOLD = {
    "error": "It is an error: the case cannot be played, or not as it should be.",
    "warning": "It is a warning: the case can be played.",
    "note": "It is a note: worth a look, and often meant so.",
}
_ACCEPTABLE = " Where it is meant so, list it under `accepted` in the case file, with a reason."


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
    severity: Severity = "error"
    """How bad it is."""
    acceptable: bool = False
    """Whether an author may accept it, with a reason."""

    def __str__(self) -> str:
        return "\n".join(
            [
                f"{self.name}: {self.title}",
                "",
                f"Why it matters. {self.why}",
                f"How to mend it. {self.mend}",
                _TOLD[self.severity] + (_ACCEPTABLE if self.acceptable else ""),
                "",
                "Wrong:",
                *(f"    {line}" for line in self.wrong.splitlines()),
                "Right:",
                *(f"    {line}" for line in self.right.splitlines()),
            ]
        )
