"""The draft with which an answer begins."""

from typing import assert_never

from simulator.content.scenario import Scenario
from simulator.engine.offer import (
    Asking,
    Choosing,
    Offer,
    Ordering,
    Over,
    Placing,
    Reading,
    Writing,
)
from simulator.tui.drafts.choosing import asking, choosing, reading
from simulator.tui.drafts.draft import Draft
from simulator.tui.drafts.ordering import ordering
from simulator.tui.drafts.placing import placing
from simulator.tui.drafts.writing import writing


def draft(scenario: Scenario, offer: Offer) -> Draft:
    """What is on the screen before the first key."""
    match offer:
        case Reading() | Over():
            return reading()
        case Choosing():
            return choosing(offer)
        case Asking():
            return asking(offer)
        case Placing():
            return placing(scenario, offer)
        case Ordering():
            return ordering(offer)
        case Writing():
            return writing(offer)
        case _:
            assert_never(offer)
