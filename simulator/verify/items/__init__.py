"""What the wording of exam questions gives away, or leaves untested: nothing of it is an error.

What learners see shuffled, exports print in the order of writing, so the
position of the key counts as well. Each module looks for its own kinds of
finding.

Source: Haladyna, Downing and Rodriguez (2002) and the guide of the National
Board of Medical Examiners (2020) for flaws of items; thresholds are ours where
nothing else is said.
"""

from collections.abc import Iterator

from simulator.content.bank import Bank
from simulator.content.tree import Finding
from simulator.verify.items.balance import balance
from simulator.verify.items.coverage import coverage
from simulator.verify.items.cues import cues
from simulator.verify.items.likeness import likeness
from simulator.verify.items.phrasing import phrasing
from simulator.verify.items.reasons import reasons


def item_findings(bank: Bank) -> Iterator[Finding]:
    """Everything that is found in a bank: paths begin with `vignettes` and an index in the bank."""
    for look in (balance, cues, phrasing, likeness, reasons, coverage):
        yield from look(bank)
