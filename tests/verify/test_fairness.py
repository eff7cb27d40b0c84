from simulator.verify.anatomy import Anatomy
from simulator.verify.appraising import appraise
from simulator.verify.fairness import fairness
from tests import builders as b
from tests.verify.surveying import survey


def found(*scenes):
    case = b.case(*scenes)
    looked = survey(case.scenario)
    appraisal = appraise(case, looked.exploration)
    shown = fairness(Anatomy(case.scenario), looked, appraisal)
    return [(one.finding.code, one.finding.message, one.way) for one in shown]


def doorway(*choices):
    return b.scene("doorway", choices=choices)


def table(best=3):
    return b.scene("table", choices=(b.choice("a", level=best), b.choice("b", level=1)))


def test_ways_that_are_as_long_are_fair():
    choices = (b.choice("x", "table", 3), b.choice("y", "table", 2), b.choice("z", "table", 0))
    assert found(doorway(*choices), table()) == []


def test_a_strong_answer_that_ends_early_costs_what_it_misses():
    ((code, message, way),) = found(
        doorway(b.choice("no", level=3), b.choice("on", "table", 3)), table()
    )
    assert code == "strong-choice-costs"
    assert message == "no is strong throughout and costs 50.0 of 100 under Overall"
    assert way == (("doorway", "no"),)


def test_a_poor_answer_whose_way_makes_good_what_it_loses_pays():
    ((code, _, way), *_) = found(
        doorway(b.choice("x", level=2), b.choice("y", "table", 1)), table()
    )
    assert (code, way) == ("poor-choice-pays", (("doorway", "y"),))


def test_a_worse_answer_that_costs_less_than_a_better_one_pays():
    ((code, message, way),) = found(
        doorway(b.choice("x", level=2), b.choice("y", "table", 1), b.choice("z", "table", 3)),
        table(2),
    )
    assert code == "worse-choice-pays"
    assert message == "y shows less than x and costs 20.0 of 100 less under Overall"
    assert way == (("doorway", "y"),)
