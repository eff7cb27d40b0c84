"""How an attempt runs: four pure functions over frozen values, with no clock, no dice and no disk.

    options(course, state)          what may be answered now
    decide(course, state, action)   is this allowed, and what happened -> events
    apply(course, state, event)     the state after it; never refuses what decide allowed
    replay(course, events)          fold of apply

What an author wrote (a choice), what is offered now (an option) and what was
done (an event) are three types.
"""

from simulator.engine.action import Action, AskAbout, GoOn, Leave, Pick, Place, Put, Write
from simulator.engine.course import Course
from simulator.engine.event import Answered, Event, Started
from simulator.engine.offer import Offer, Option
from simulator.engine.rules import apply, begin, decide, options, replay
from simulator.engine.state import State

__all__ = [
    "Action",
    "Answered",
    "AskAbout",
    "Course",
    "Event",
    "GoOn",
    "Leave",
    "Offer",
    "Option",
    "Pick",
    "Place",
    "Put",
    "Started",
    "State",
    "Write",
    "apply",
    "begin",
    "decide",
    "options",
    "replay",
]
