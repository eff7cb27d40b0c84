"""How to go on later, and what to say when nothing is kept."""

NOT_KEPT = "Nothing of this is kept: it is gone when Casewalk closes."
"""Said at each scene of an attempt in memory."""

MEMORY_QUESTION = "Play in memory, where nothing is kept?"
"""Asked before an attempt is played without a store."""

KEPT_BEFORE = "What you answered before the store failed is kept; what came after is not."
"""Said on leaving an attempt that went on in memory."""

ENDED = "This attempt has ended and is kept."
"""Said on leaving after the end."""

MOVED = "This attempt has moved on in another window. Nothing is lost; this is where it stands now."
"""Said when another window answered first."""


def resume_command(name: str, *, options: tuple[str, ...] = ()) -> str:
    """
    What to type to go on with an attempt.

    Args:
        name: The case or the attempt.
        options: Further words of the command, quoted for a shell where needed.
    """
    return " ".join(("casewalk", "play", name, *options))


def resume_sentence(command: str) -> str:
    """That the attempt is kept, and what to type to go on."""
    return f"Your place is kept. To go on: {command}"


def debrief_sentence(name: str) -> str:
    """That an attempt has ended and is kept, and what to type for its debrief."""
    return f"{ENDED} Its debrief again: casewalk debrief {name}"
