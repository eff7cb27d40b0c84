"""What cases are judged by: the rubrics and duties of a library."""

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.content.rubric import Duty, Rubric


@dataclass(frozen=True, slots=True)
class Standards:
    """The rubrics and duties that cases may name."""

    rubrics: Mapping[str, Rubric]
    """Rubrics by name, also those with mistakes."""
    duties: Mapping[str, Duty]
    """Duties by name, also those with mistakes."""
    sound: frozenset[str]
    """The names of the rubrics in whose files nothing is wrong."""
    whole: bool
    """Whether every file could be read; where not, a name may be missing for that reason."""
    duties_sound: bool
    """Whether nothing is wrong in the files of duties."""
