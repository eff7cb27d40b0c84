from hypothesis import given
from hypothesis import strategies as st

from simulator.scoring.points import points
from simulator.verify.worth import LENGTH, alone, overall
from tests import builders as b

CRITERIA = ("voice", "consent", "choice")
criteria = st.lists(
    st.builds(b.criterion, st.sampled_from(CRITERIA), weight=st.integers(1, 9)),
    max_size=3,
    unique_by=lambda criterion: criterion.id,
)
rubrics = st.builds(lambda found: b.rubric("one", *found), criteria.filter(bool))
evidence = st.dictionaries(st.sampled_from((*CRITERIA, "other")), st.integers(0, 3)).map(
    lambda levels: tuple(levels.items())
)


@given(st.lists(rubrics, min_size=1, max_size=3), evidence)
def test_the_points_of_rubrics_together_are_those_of_scoring_added_up(several, shown):
    choice = b.choice("a", evidence=shown)
    assert overall(several)(choice) == sum(points(rubric, choice) for rubric in several)


@given(rubrics, evidence)
def test_the_points_of_a_rubric_are_those_of_its_criteria(rubric, shown):
    choice = b.choice("a", evidence=shown)
    assert overall((rubric,))(choice) == sum(alone(one)(choice) for one in rubric.criteria)


def test_length_counts_every_decision_as_one():
    assert LENGTH(b.choice("a", level=0)) == LENGTH(b.choice("a", level=3)) == 1
