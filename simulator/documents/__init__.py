"""Documents: the debrief and the process recording, to print, to keep and to hand on.

Everything in them comes from a debrief and from words that the learner shared.
They run nothing and load nothing, so they can be opened anywhere and kept for years.
"""

from simulator.documents.paper import Paper
from simulator.documents.rendering import Document, Format, render

__all__ = ["Document", "Format", "Paper", "render"]
