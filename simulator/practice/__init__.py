"""The use cases: begin an attempt, answer, be interrupted, go on.

Both faces work through this floor and hold no rule of their own. It is the
only place with a clock and with chance: a seed is drawn once per attempt and
recorded in its first event.
"""

from simulator.practice.desk import Desk
from simulator.practice.sitting import Sitting

__all__ = ["Desk", "Sitting"]
