"""What an attempt says about practice: points, profile, duties, who decided, and how the client fares.

Everything here is computed from a transcript; nothing of it is ever stored, so
a changed rubric re-judges an old attempt. Values that need every way of playing
on (the score out of 100, what a choice cost, chance, the ready line) are not
here: they follow from an exact exploration of the case, and no estimate stands
in for them.
"""

from simulator.scoring.assessment import Assessment, assess

__all__ = ["Assessment", "assess"]
