"""Small cases looked through whole, for tests of what is found in them."""

from simulator.content.parts import walk
from simulator.engine import Course
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Plan
from simulator.verify.seeing import Fields
from simulator.verify.survey import Survey


def survey(scenario, left_out=()):
    plan = Plan(Course(scenario), avoid=frozenset(left_out))
    return Survey(Exploration(plan), Fields(scenario), left_out=frozenset(left_out))


def told(shown):
    """What is found, by code: the path and the message of each."""
    return [(one.finding.code, one.finding.path, one.finding.message) for one in shown]


def parts(case):
    return walk(case.scenario)
