from simulator.content.scenario import Goal, Step
from simulator.verify.goals import goal_findings
from tests import builders as b
from tests.verify.surveying import survey


def goal(**conditions):
    levels = {"worse": -2, "bad": -1, "fine": 0, "good": 1, "best": 2}
    scale = tuple(
        Step(id=level, text=word, when=conditions.get(word)) for word, level in levels.items()
    )
    return Goal(id="stay", words="I want to stay.", scale=scale)


def found(goal):
    choices = (
        b.choice("a", change=(("trust", 1),), learn=("draws",)),
        b.choice("b", change=(("trust", 2),)),
    )
    case = b.case(b.scene("doorway", choices=choices), goals=(goal,))
    return [
        (one.finding.code, one.finding.message, one.way)
        for one in goal_findings(case, (survey(case.scenario),))
    ]


def test_levels_that_some_playthrough_reaches_are_fine():
    assert found(goal(fine=b.when(trust=(3, None)), good=b.when(trust=(4, None)))) == []


def test_a_goal_that_always_comes_out_the_same_is_told_with_a_playthrough():
    told = [("goal-never-varies", "stay ends at -1 in every playthrough", (("doorway", "a"),))]
    assert found(goal()) == told


def test_a_level_whose_condition_never_holds_at_the_end_is_told_with_why():
    ((code, message, _),) = found(goal(fine=b.when(trust=(4, None)), good=b.when(trust=(5, None))))
    assert code == "goal-level-never-reached"
    assert message == "stay never ends at +1: trust is 3 to 4 then, and it asks for at least 5"


def test_a_level_that_a_higher_one_always_takes_over_is_told_so():
    ((_, message, _),) = found(goal(fine=b.when(knows=("draws",)), good=b.when(knows=("draws",))))
    assert message == ("stay never ends at +0: whenever its condition holds, that of +1 does too")


def test_facts_and_values_are_looked_at_together():
    ((code, _, _),) = found(
        goal(fine=b.when(trust=(4, None)), good=b.when(knows=("draws",), trust=(4, None)))
    )
    assert code == "goal-level-never-reached"
