"""Shortcut learners score on all states what they score by trying everything."""

from fractions import Fraction

from hypothesis import given, settings

from simulator.engine import AskAbout, Course, Pick, apply, decide, options
from simulator.engine.consequence import consequence
from simulator.verify.averaging import likelihoods
from simulator.verify.exploring import Exploration
from simulator.verify.learners import LIKINGS, PLACES, habits
from simulator.verify.plan import Plan
from simulator.verify.worth import overall
from tests import builders as b
from tests.laws.strategies import scenarios
from tests.verify.brute import Brute, answers

WORTH = overall((b.rubric("one", b.criterion("voice"), b.criterion("consent")),))


class Habitual(Brute):
    """Takes any of what it prefers, where something is said, done or asked."""

    def __init__(self, scenario, preferred):
        super().__init__(scenario, WORTH.weights)
        self.preferred = preferred
        self.means = {}

    def mean(self, state):
        if state not in self.means:
            given = self.taken(state, answers(options(self.course, state)))
            played = [
                self.points(consequence(self.course, state, answer))
                + self.mean(apply(self.course, state, *decide(self.course, state, answer)))
                for answer in given
            ]
            self.means[state] = sum(played, Fraction(0)) / len(played) if played else Fraction(0)
        return self.means[state]

    def taken(self, state, given):
        spoken = [
            (answer, consequence(self.course, state, answer).effect)
            for answer in given
            if isinstance(answer, Pick | AskAbout)
        ]
        return self.preferred(spoken) if spoken else given


def by_place(place):
    return lambda spoken: [spoken[place][0]]


def by_liking(liking):
    def preferred(spoken):
        most = max(liking(option) for _, option in spoken)
        return [answer for answer, option in spoken if liking(option) == most]

    return preferred


HABITS = {
    **{name: by_place(place) for name, place in PLACES.items()},
    **{name: by_liking(liking) for name, liking in LIKINGS.items()},
}


@settings(max_examples=60, deadline=None)
@given(scenarios())
def test_every_learner_scores_what_trying_everything_says(scenario):
    exploration = Exploration(Plan(Course(scenario)))
    for name, habit in habits():
        truth = Habitual(scenario, HABITS[name])
        found = likelihoods(exploration, habit).showing().points(WORTH)
        assert found == truth.mean(truth.opening), name
