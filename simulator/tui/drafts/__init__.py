"""Answers in the making: what is laid, ordered or ticked before it is given.

A draft is a value. Each key makes a `Move`: the draft after it, the row to
stand on, and, where the answer is complete and confirmed, the action. Nothing
of a draft is kept; only the action is.
"""

from simulator.tui.drafts.draft import Draft, Move
from simulator.tui.drafts.opening import draft

__all__ = ["Draft", "Move", "draft"]
