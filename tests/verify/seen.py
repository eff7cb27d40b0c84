"""What the engine shows at the end of a playthrough that leads to a fault."""

from simulator.content.condition import Condition
from simulator.engine import options
from simulator.engine.holding import holds
from simulator.engine.offer import Choosing, Over


def last(states):
    return states[-1]


def offered(course, state):
    offer = options(course, state)
    assert isinstance(offer, Choosing)
    return [option.id for option in offer.options]


def choices(course, state):
    scene = course.scenes[state.scene]
    return [choice for choice in scene.choices if choice.id in offered(course, state)]


def over(course, state):
    return isinstance(options(course, state), Over)


def goes_past_the_moon(course, states):
    scenes = [state.scene for state in states]
    assert "last-week" in scenes
    assert "moon" not in scenes


def does_not_offer_the_drawing(course, states):
    assert last(states).scene == "beside"
    assert "a-drawing" in [choice.id for choice in course.scenes["beside"].choices]
    assert offered(course, last(states)) == ["thanks", "a-line"]


def passage(course):
    """The condition that was planted where the work is judged."""
    return course.scenes["judge-together"].narration[1].when


def hides_the_passage(course, states):
    assert last(states).scene == "judge-together"
    assert not holds(course, last(states), passage(course))


def shows_the_passage(course, states):
    assert last(states).scene == "judge-together"
    assert holds(course, last(states), passage(course))


def offers_nothing_sound(course, states):
    for choice in choices(course, last(states)):
        assert min(level for _, level in choice.evidence) < 2


def passes_a_decision_over(course, states):
    before, after = states[-2:]
    assert before.scene == "beside"
    assert over(course, after)
    longer = next(one for one in choices(course, before) if one.id == "a-line")
    assert course.scenes[longer.goto[0].scene].choices


def leads_into_one_decision_more(course, states):
    assert [state.scene for state in states[-2:]] == ["beside", "farm"]
    assert choices(course, last(states))


def offers_what_does_not_differ(course, states):
    first, second = choices(course, last(states))
    for part in ("evidence", "change", "learn", "goto"):
        assert getattr(first, part) == getattr(second, part)


def ends_without_the_umbrella(course, states):
    assert over(course, last(states))
    assert "umbrella" not in last(states).facts


def learns_of_the_umbrella_at_the_end(course, states):
    assert over(course, last(states))
    assert "umbrella" in last(states).facts
    assert "umbrella" not in states[-2].facts


def warmth(course, state):
    return course.value(state.values, "warmth")


def moves_what_nobody_reads(course, states):
    assert (warmth(course, states[-2]), warmth(course, states[-1])) == (2, 3)


def keeps_its_warmth(course, states):
    assert over(course, last(states))
    assert {warmth(course, state) for state in states} == {2}


def comes_no_lower(course, states):
    assert warmth(course, last(states)) == 2


def ends_without_the_criterion(course, states):
    assert over(course, last(states))
    assert not any("whistles" in course.scenes[state.scene].criteria for state in states)


def shows_the_criterion_at_its_best(course, states):
    levels = [dict(choice.evidence)["whistles"] for choice in choices(course, states[-2])]
    assert max(levels) == 2


def ends_with_the_duty_undone(course, states):
    assert over(course, last(states))
    assert "how-to-end" in [state.scene for state in states]


def ends_with_the_goal_where_it_began(course, states):
    (goal,) = (goal for goal in course.scenario.goals if goal.id == "garden")
    assert over(course, last(states))
    assert all(step.when is None for step in goal.scale)


def ends_below_the_level(course, states):
    (goal,) = (goal for goal in course.scenario.goals if goal.id == "garden")
    assert over(course, last(states))
    assert [
        holds(course, last(states), s.when or Condition()) for s in goal.scale if s.id == 1
    ] == [False]


def goes_past_the_way(course, states):
    ways = course.scenes["last-week"].goto
    at = [state.scene for state in states].index("last-week")
    assert not holds(course, states[at], ways[0].when)


def meets_what_was_left_out(course, states):
    assert "alone-at-night" in last(states).avoid
    assert "alone-at-night" in course.scenes[last(states).scene].content_notes


SHOWS = {
    "an unreachable scene": goes_past_the_moon,
    "an unreachable ending": goes_past_the_moon,
    "a choice that is never takeable": does_not_offer_the_drawing,
    "a condition that never holds": hides_the_passage,
    "a condition that always holds": shows_the_passage,
    "a decision without a sound answer": offers_nothing_sound,
    "a good short way that costs": passes_a_decision_over,
    "points that can be farmed by a detour": leads_into_one_decision_more,
    "an illusory choice": offers_what_does_not_differ,
    "a fact that is never learned": ends_without_the_umbrella,
    "a fact that is never used": learns_of_the_umbrella_at_the_end,
    "a value that is never read": moves_what_nobody_reads,
    "a value that never moves": keeps_its_warmth,
    "a word that is never shown": comes_no_lower,
    "a criterion that is never exercised": ends_without_the_criterion,
    "a criterion that is never shown at its best": shows_the_criterion_at_its_best,
    "a duty that cannot be met": ends_with_the_duty_undone,
    "a duty that everybody meets": ends_with_the_duty_undone,
    "a goal that never varies": ends_with_the_goal_where_it_began,
    "a level of a goal that is never reached": ends_below_the_level,
    "a topic without a way around": meets_what_was_left_out,
}
"""What the engine shows at the end of the playthrough that a finding names."""

SHOWS_PEERS = {
    "condition that no playthrough can meet": goes_past_the_way,
    "variable that is never read": moves_what_nobody_reads,
}
"""The same for the faults that other tools were tried with, where the case can be played."""

WITHOUT_PLAYTHROUGH = {
    "an acceptance of nothing": "It is about the file and not about play.",
    "unreachable node": "No way leads there at all.",
    "declared maximum that nobody can reach": "The golden path is the playthrough.",
}
"""Faults that no playthrough can show, and why."""
