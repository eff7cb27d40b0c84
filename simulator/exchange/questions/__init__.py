"""Exam questions for other programs: Anki, Moodle, learning platforms, spreadsheets.

One way only. What is written holds the words of the bank and nothing of any learner.
"""

from simulator.exchange.questions.anki import to_anki
from simulator.exchange.questions.gift import to_gift
from simulator.exchange.questions.qti import to_qti
from simulator.exchange.questions.sheet import to_sheet

__all__ = ["to_anki", "to_gift", "to_qti", "to_sheet"]
