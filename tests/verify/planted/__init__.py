"""Faults as exact edits of the full case: what is written in the place of what, and where it must be found."""

from tests.verify.planted.parts import PARTS
from tests.verify.planted.peers import PEERS
from tests.verify.planted.sites import Edit, Fault
from tests.verify.planted.ways import WAYS

PROVEN = {**WAYS, **PARTS}
"""Faults in a case that can be played, by what they are."""

__all__ = ["PEERS", "PROVEN", "Edit", "Fault"]
