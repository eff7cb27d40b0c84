"""What the shelf says about a case without opening it."""

from dataclasses import asdict, dataclass
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """One case as it stands on the shelf."""

    id: str
    """The case's name; of a case that could not be read, the name of its folder or file."""
    title: str
    """What it is called on the shelf; of a case that could not be read, its name."""
    tagline: str = ""
    """One line that makes a learner want to open it."""
    client: str = ""
    """The client's full name."""
    age: int = 0
    """The client's age in years."""
    setting: str = ""
    """The kind of agency and place."""
    minutes: int = 0
    """About how long it takes to play."""
    notes: tuple[str, ...] = ()
    """Content notes: heavy topics that occur, in a few plain words."""
    mistakes: int = 0
    """How many mistakes keep it from being played; 0 for a case that can be."""
    folder: str = ""
    """Where it was found, as the learner or author wrote it."""

    def to_plain(self) -> dict[str, object]:
        """The summary as JSON-able data, without the folder: that depends on who asks."""
        plain = asdict(self)
        del plain["folder"]
        return plain

    @classmethod
    def from_plain(cls, plain: object, *, folder: str) -> Self:
        """
        The summary that `to_plain` made.

        Raises:
            ValueError: It is something else.
        """
        match plain:
            case {
                "id": str(name),
                "title": str(title),
                "tagline": str(tagline),
                "client": str(client),
                "age": int(age),
                "setting": str(setting),
                "minutes": int(minutes),
                "notes": list(notes),
                "mistakes": int(mistakes),
            }:
                return cls(
                    id=name,
                    title=title,
                    tagline=tagline,
                    client=client,
                    age=age,
                    setting=setting,
                    minutes=minutes,
                    notes=tuple(str(note) for note in notes),
                    mistakes=mistakes,
                    folder=folder,
                )
        raise ValueError("not a summary")
